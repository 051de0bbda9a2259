"""What is loaded, what is looked for, and the card of a rule."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from factcheck.cli import ExitCode, run
from factcheck.report import BUILT_IN

Plugin = Callable[[str], str]
Screen = pytest.CaptureFixture[str]
GOLDEN = Path(__file__).parent / "golden"

CROWDS = """
    class Crowds(factcheck.Checker):
        rules = (
            factcheck.Rule(
                code="ACME001", slug="crowd-size", summary="Outlets give different sizes of a crowd. [/b] \\x1b[2J",
                why="A crowd shows support.", status="preview", settings=("background-days", "no-such-setting"),
            ),
        )
        cues = ("marched",)

        def extract(self, passage):
            return []

    class Titles:
        name = "titles"

        def render(self, report):
            return ""

    class Diary:
        suffixes = (".diary",)

        def read(self, data, path):
            return []

    @factcheck.hookimpl
    def factcheck_checkers():
        return [Crowds()]

    @factcheck.hookimpl
    def factcheck_renderers():
        return [Titles()]

    @factcheck.hookimpl
    def factcheck_readers():
        return [Diary()]
"""
NOTHING = """
    @factcheck.hookimpl
    def factcheck_lexicons():
        return []
"""
BROKEN = """
    @factcheck.hookimpl
    def factcheck_checkers():
        raise LookupError("no luck")
"""


def listed(screen: Screen, *arguments: str, code: ExitCode = ExitCode.OK) -> str:
    assert run([*arguments, "--width", "80"]) == code
    return screen.readouterr().out


def golden(name: str, text: str) -> None:
    import os

    text = re.sub(r"(?<=factcheck-news )[\w.]+", "VERSION", text)
    path = GOLDEN / name
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def test_the_plugins(capsys: Screen) -> None:
    golden("plugins.txt", listed(capsys, "plugins"))


def test_the_plugins_with_what_comes_with_factcheck(capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--all")
    assert "  formats  " + ", ".join(renderer.name for renderer in BUILT_IN) in text
    assert ".html" in text
    assert "hedges" in text


def test_a_plugin_file_with_what_it_brings(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--plugin", plugin(CROWDS))
    assert re.search(
        r"acme_local\.py\s+not installed\n"
        r" +hooks +checkers, readers, renderers\n +rules +ACME001 crowd-size\n +reads +\.diary\n +formats +titles",
        text,
    )


def test_plugins_of_one_hook(plugin: Plugin, capsys: Screen) -> None:
    path = plugin(CROWDS)
    assert "casualties" not in listed(capsys, "plugins", "--plugin", path, "--hook", "readers")
    assert "casualties" in listed(capsys, "plugins", "--plugin", path, "--hook", "factcheck_checkers")
    assert listed(capsys, "plugins", "--hook", "lexicons") == "no plugin\n"


def test_a_plugin_that_brings_nothing_is_listed_with_its_hook(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--plugin", plugin(NOTHING), "--hook", "lexicons")
    assert re.fullmatch(r"\S*\s+\S*acme_local\.py\s+not installed\n  hooks    lexicons\n", f"\n{text}")


def test_a_module_that_is_not_installed_is_listed_with_its_file(
    plugin: Plugin, capsys: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(plugin(NOTHING))
    monkeypatch.syspath_prepend(path.parent)
    text = listed(capsys, "plugins", "--plugin", path.stem)
    monkeypatch.delitem(sys.modules, path.stem)
    assert re.search(r"^acme_local  not installed,\s+\S*acme_local\.py\n  hooks    lexicons$", text, re.MULTILINE)


def test_a_plugin_whose_file_is_asked_for_is_set_aside(tmp_path: Path, capsys: Screen) -> None:
    path = tmp_path / "factcheck_casualties.py"
    path.write_text("import factcheck\n" + dedent(NOTHING), "utf-8")
    aside = "casualties factcheck-news \\S+, set aside: its file was asked for"
    assert re.search(aside, " ".join(listed(capsys, "plugins", "--all", "--plugin", str(path)).split()))
    assert "set aside" not in listed(capsys, "plugins", "--plugin", str(path))


def test_an_unknown_hook_is_refused_with_the_nearest_name(capsys: Screen) -> None:
    assert run(["plugins", "--hook", "reader"]) == ExitCode.USAGE
    assert "did you mean 'readers'?" in capsys.readouterr().err


def test_a_plugin_that_cannot_be_used_is_named_with_its_line(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--plugin", plugin(BROKEN), code=ExitCode.INCOMPLETE)
    assert "failed in factcheck_checkers at acme_local.py:6: LookupError: no luck" in " ".join(text.split())


def test_the_plugins_as_json(plugin: Plugin, capsys: Screen) -> None:
    assert run(["plugins", "--json", "--plugin", plugin(CROWDS)]) == ExitCode.OK
    found = json.loads(capsys.readouterr().out)
    crowds = next(row for row in found["plugins"] if row["name"].endswith("acme_local.py"))
    assert crowds == {
        "name": crowds["name"],
        "distribution": None,
        "version": None,
        "file": crowds["name"],
        "set_aside": False,
        "hooks": ["factcheck_checkers", "factcheck_readers", "factcheck_renderers"],
        "rules": [{"code": "ACME001", "slug": "crowd-size"}],
        "suffixes": [".diary"],
        "formats": ["titles"],
        "tables": [],
    }
    assert found["problems"] == []


def test_the_rules(capsys: Screen) -> None:
    golden("rules.txt", listed(capsys, "rules"))


def test_rules_are_chosen_as_in_compare(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "rules", "--select", "FC1,ACME001", "--ignore", "wounded", "--plugin", plugin(CROWDS))
    assert re.findall(r"^\w+\d", text, re.MULTILINE) == ["ACME001", "FC101", "FC103"]
    assert re.search(r"^ACME001 +crowd-size +preview$", text, re.MULTILINE)


def test_a_summary_of_pages_does_not_push_the_other_rules_off_the_screen(plugin: Plugin, capsys: Screen) -> None:
    path = plugin(CROWDS.replace("Outlets give", "Outlets give " + "many " * 2000))
    text = listed(capsys, "rules", "--select", "ACME001", "--plugin", path)
    assert len(text.splitlines()) < 10
    assert text.endswith("…\n")


def test_no_rule_is_told(capsys: Screen) -> None:
    assert listed(capsys, "rules", "--ignore", "FC") == "no rule\n"


def test_rules_as_json(capsys: Screen) -> None:
    assert run(["rules", "--json"]) == ExitCode.OK
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["code"], first["slug"], first["plugin"]["name"]) == ("FC101", "deaths", "casualties")
    assert first["measured"]["cases"] > 0


def test_a_card(capsys: Screen) -> None:
    golden("explain.txt", listed(capsys, "explain", "FC101"))


@pytest.mark.parametrize("word", ["deaths", "fc101", "FC101"])
def test_a_card_is_found_by_code_or_slug(word: str, capsys: Screen) -> None:
    assert listed(capsys, "explain", word).startswith("FC101 deaths")


def test_the_cards_of_a_family(capsys: Screen) -> None:
    text = listed(capsys, "explain", "FC2", "FC103")
    assert re.findall(r"^FC\d+", text, re.MULTILINE) == ["FC103", "FC201", "FC202"]


def test_a_strangers_card_is_drawn_harmlessly(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "explain", "ACME001", "--plugin", plugin(CROWDS))
    assert "different sizes of a crowd. [/b] [2J" in text
    assert "This rule is a preview: it runs only when it is selected." in text
    assert "not measured yet" in text
    assert "no-such-setting" in text


def test_a_rule_that_is_not_installed_is_run_alone_with_its_plugin(
    plugin: Plugin, capsys: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(plugin(CROWDS)).parent)
    text = listed(capsys, "explain", "ACME001", "--plugin", "acme_local.py")
    assert text.endswith("  factcheck compare --select ACME001 --plugin acme_local.py PATH…\n")


@pytest.mark.parametrize(
    ("figures", "fault"),
    [
        ("'great'", "measured = 'great'; it must be a factcheck.Measured"),
        ("factcheck.Measured(precision=94, recall=None, cases=9, data='…')", "a measured precision of 94"),
        ("factcheck.Measured(precision=0.9, recall=float('nan'), cases=9, data='…')", "a measured recall of nan"),
        ("factcheck.Measured(precision=0.9, recall=None, cases='all', data='…')", "measured cases that are no number"),
    ],
)
def test_a_card_with_figures_that_are_none_is_named(figures: str, fault: str, plugin: Plugin, capsys: Screen) -> None:
    path = plugin(CROWDS.replace('status="preview"', f"measured={figures}"))
    text = listed(capsys, "plugins", "--plugin", path, code=ExitCode.INCOMPLETE)
    assert fault in " ".join(text.split())


def test_an_unknown_code_is_refused_with_the_nearest(capsys: Screen) -> None:
    assert run(["explain", "FC109"]) == ExitCode.USAGE
    assert "did you mean 'FC10" in capsys.readouterr().err


@pytest.mark.parametrize("width", ["28", "60", "120"])
@pytest.mark.parametrize("command", [["rules"], ["plugins", "--all"], ["explain", "FC"]])
def test_lists_fit_every_width(command: list[str], width: str, capsys: Screen) -> None:
    assert run([*command, "--width", width]) == ExitCode.OK
    assert max(len(line) for line in capsys.readouterr().out.splitlines()) <= int(width)


def test_lists_import_no_parser() -> None:
    script = (
        "import sys\n"
        "from factcheck.cli import run\n"
        "codes = [run(['rules']), run(['plugins', '--all']), run(['explain', 'FC101'])]\n"
        "found = [name for name in ('spacy', 'torch', 'trafilatura', 'numpy') if name in sys.modules]\n"
        "sys.exit(f'imported: {found}' if found or any(codes) else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
