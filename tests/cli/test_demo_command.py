"""The bundled articles, from wherever the command is run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.cli import ExitCode, run
from factcheck.cli.demo import bundled


def test_the_demo_compares_the_bundled_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["demo", "--width", "80"]) == ExitCode.OK
    out, err = capsys.readouterr()
    assert out.startswith("DISPUTED")
    assert "6 articles in " in err
    assert "yours: factcheck compare FOLDER" in err


def test_it_takes_the_formats_of_compare(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["demo", "-f", "json", "-q"]) == ExitCode.OK
    out, err = capsys.readouterr()
    assert len(json.loads(out)["articles"]) == 6
    assert err == ""


def test_the_articles_are_those_of_the_seeds() -> None:
    assert {path.suffix for path in bundled().iterdir()} == {".txt", ".md"}


def test_a_path_alone_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Nine people died.", "utf-8")
    (tmp_path / "b.txt").write_text("Nine people died.", "utf-8")
    assert run([str(tmp_path), "-f", "json"]) in (ExitCode.OK, ExitCode.EMPTY)
    assert len(json.loads(capsys.readouterr().out)["articles"]) == 2
