"""The README: what it shows is what happens."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import Verdict, compare
from factcheck.cli import ExitCode, run

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
pytestmark = pytest.mark.skipif(not README.is_file(), reason="the README is not beside an installed package")


def blocks(language: str) -> list[str]:
    """The blocks of this language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def masked(text: str) -> str:
    """The text without how long it took."""
    return re.sub(r"\d+\.\d s$", "_ s", text, flags=re.MULTILINE)


def test_two_commands_set_up_and_test() -> None:
    first, second, *_ = blocks("sh")
    assert "python3 -m venv .venv" in first
    assert "-c constraints.txt" in first
    assert "factcheck compare seeds/karabakh_2020" in first
    assert all(f".venv/bin/{tool}" in second for tool in ("ruff", "mypy", "pytest"))


def test_the_report_shown_is_what_the_command_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    run(["compare", "seeds/karabakh_2020", "--width", "100"])
    (shown,) = blocks("text")
    hint = "the report has changed; look at the difference, then run: python docs/pictures.py"
    assert masked(shown) == masked(capsys.readouterr().out), hint


def test_the_seeds_show_what_they_were_written_for() -> None:
    report = compare([ROOT / "seeds" / "karabakh_2020"])
    claims = {c.id: c for c in report.claims}
    relations = [r for f in report.findings for r in f.relations]

    def verdicts(left: str, right: str) -> set[Verdict]:
        quotes = [(claims[r.left].quote, claims[r.right].quote, r.verdict) for r in relations]
        return {v for a, b, v in quotes if (left in a and right in b) or (left in b and right in a)}

    began = next(f for f in report.findings if f.rule == "FC201" and f.relations)
    assert began.verdict is Verdict.DISPUTED
    assert verdicts("Nearly 100", "30,000 lives") == {Verdict.DIFFERENT_SCOPE}
    assert verdicts("came from Azerbaijan", "reportedly targeted") == {Verdict.DISPUTED}
    assert verdicts("border attack", "came from Azerbaijan") == {Verdict.DIFFERENT_SCOPE}
    assert not [c for c in report.claims if c.quote.startswith("40") or "floods" in c.quote]
    assert not report.conflicts
    assert not report.problems


def test_the_exit_codes_are_those_of_the_command() -> None:
    rows = dict(re.findall(r"^\| (\d+) \| (.+) \|$", README.read_text("utf-8"), re.MULTILINE))
    assert rows == {str(int(code)): code.sentence for code in ExitCode}


def test_every_verdict_is_explained() -> None:
    assert re.findall(r"^\| `(\w+)` \|", README.read_text("utf-8"), re.MULTILINE) == [str(v) for v in Verdict]


def test_the_library_snippet_finds_its_conflict(tmp_path: Path) -> None:
    script = tmp_path / "library.py"
    script.write_text(blocks("python")[0], "utf-8")
    # So that the snippet finds the package as this test did.
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=paths)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("FC101 deaths")
    assert "\nconflict " in done.stdout


@pytest.mark.parametrize("page", [README, *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_picture_shows_the_report() -> None:
    picture = (ROOT / "docs" / "images" / "report.svg").read_text("utf-8")
    (shown,) = blocks("text")
    words = re.sub(r"<[^>]+>", " ", picture).replace("&#160;", " ")
    assert re.findall(r"FC\d{3}", words)[:1] == re.findall(r"FC\d{3}", shown)[:1]
    assert picture.count("<svg") == 1
