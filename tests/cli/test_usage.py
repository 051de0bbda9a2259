"""What the user got wrong is exit code 2, with a hint, on stderr, and without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import ExitCode, run


@pytest.mark.parametrize(
    ("arguments", "error", "hint"),
    [
        (["compar", "x"], "No such command 'compar'", "compare"),
        (["compare"], "Missing argument", "factcheck compare --help"),
        (["compare", "x", "--fromat", "json"], "No such option '--fromat'", "--format"),
        (["compare", "x", "--fail-on", "sometimes"], "'sometimes' is not one of", "factcheck compare --help"),
        (["compare", "x", "--width", "3"], "'--width'", "factcheck compare --help"),
        (["compare", "x", "-f", "jsn"], "no format 'jsn'", "'json'"),
        (["compare", "x", "--config", "ignor=1"], "no setting 'ignor'", "'ignore'"),
        (["compare", "x", "--config", "nowhere.toml"], "cannot read nowhere.toml", "FILE or KEY=VALUE"),
        (["compare", "no/such/folder"], "no/such/folder", "hint:"),
        (
            ["compare", ".", "--plugin", "factcheck_casualtie"],
            "no plugin 'factcheck_casualtie'",
            "'factcheck_casualties'",
        ),
        (["claims", "no/such/folder"], "no/such/folder", "hint:"),
    ],
)
def test_mistakes(arguments: list[str], error: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert error in err
    assert hint in err
    assert "Traceback" not in err


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == ExitCode.USAGE
    out, err = capsys.readouterr()
    assert out == ""
    assert "compare" in err


def test_unknown_rules_are_refused_with_the_nearest_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Nothing happened.", encoding="utf-8")
    assert run(["compare", str(tmp_path), "--select", "FC1,FC777"]) == ExitCode.USAGE
    err = capsys.readouterr().err
    assert "FC777" in err
    assert "hint: " in err


def test_messages_carry_no_escape_sequences(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", "\x1b[2Jfolder"]) == ExitCode.USAGE
    assert "\x1b" not in capsys.readouterr().err


def test_options_come_from_the_environment_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACTCHECK_COMPARE_FORMAT", "sarrif")
    assert run(["compare", "x"]) == ExitCode.USAGE
    assert "no format 'sarrif'" in capsys.readouterr().err
