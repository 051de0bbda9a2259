"""The bundled articles, from wherever the command is run."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_articles import GAZETTE, HERALD

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


@pytest.mark.parametrize("before", [[], ["-f", "json"], ["--no-progress", "--format=json"]])
def test_options_may_stand_before_the_path(
    before: list[str], write: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(write(gazette=GAZETTE, herald=HERALD))
    after = [] if before else ["-f", "json"]
    assert run([*before, folder, *after]) == ExitCode.FOUND
    assert len(json.loads(capsys.readouterr().out)["articles"]) == 2


@pytest.mark.parametrize("words", [["nowhere/"], ["nowhere.txt"], ["./nowhere"], ["-f", "json", "nowhere/"]])
def test_a_path_that_is_not_there_is_no_unknown_command(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == ExitCode.USAGE
    assert "nowhere" in (err := capsys.readouterr().err)
    assert "no such file or folder" in err


@pytest.mark.parametrize("word", ["a" * 5000, "", " ", "a\0b"])
def test_a_word_that_can_be_no_path_is_an_unknown_command(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([word]) == ExitCode.USAGE
    assert "No such command" in capsys.readouterr().err


def test_a_path_alone_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Nine people died.", "utf-8")
    (tmp_path / "b.txt").write_text("Nine people died.", "utf-8")
    assert run([str(tmp_path), "-f", "json"]) in (ExitCode.OK, ExitCode.EMPTY)
    assert len(json.loads(capsys.readouterr().out)["articles"]) == 2
