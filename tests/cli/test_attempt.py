"""The fence: no accident looks like "conflicts found"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.cli import ExitCode, run
from factcheck.cli.attempt import attempt
from factcheck.errors import SettingsError


def raising(error: BaseException) -> Callable[[], ExitCode]:
    def work() -> ExitCode:
        raise error

    return work


def test_an_accident_of_ours_is_3_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert attempt(raising(ZeroDivisionError("by zero")), verbose=0) == ExitCode.INCOMPLETE
    err = capsys.readouterr().err
    assert "error: factcheck itself failed: ZeroDivisionError: by zero" in err
    assert "Traceback" not in err


def test_two_v_show_the_trace(capsys: pytest.CaptureFixture[str]) -> None:
    attempt(raising(ZeroDivisionError("by zero")), verbose=2)
    assert "Traceback" in capsys.readouterr().err


def test_a_mistake_of_the_user_is_2_with_its_hint(capsys: pytest.CaptureFixture[str]) -> None:
    assert attempt(raising(SettingsError("wrong", hint="right")), verbose=0) == ExitCode.USAGE
    assert capsys.readouterr().err == "error: wrong\nhint: right\n"


def test_ctrl_c_is_130(plugin: Callable[[str], str]) -> None:
    interrupting = plugin("raise KeyboardInterrupt")
    assert run(["compare", ".", "-f", "acme", "--plugin", interrupting]) == ExitCode.INTERRUPTED
