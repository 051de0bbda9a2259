"""A sign of life, only for those who wait and only on a terminal."""

from __future__ import annotations

import io
import sys
import time

import pytest

from factcheck.cli import progress


class Screen(io.StringIO):
    """A terminal that remembers what was drawn on it."""

    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch, screen: io.StringIO, *, seconds: float, wanted: bool = True) -> str:
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(progress, "_PATIENCE", 0.05)
    monkeypatch.setenv("TERM", "xterm")
    with progress.working("reading", wanted=wanted):
        time.sleep(seconds)
    return screen.getvalue()


def test_a_short_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, Screen(), seconds=0) == ""


def test_a_long_run_says_what_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "reading" in shown(monkeypatch, Screen(), seconds=0.5)


@pytest.mark.parametrize(("screen", "wanted"), [(io.StringIO(), True), (Screen(), False)])
def test_nobody_looks_or_wants_it(monkeypatch: pytest.MonkeyPatch, screen: io.StringIO, wanted: bool) -> None:
    assert shown(monkeypatch, screen, seconds=0.2, wanted=wanted) == ""


def test_a_run_that_fails_ends_its_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Screen())
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    with pytest.raises(KeyboardInterrupt), progress.working("reading", wanted=True):
        raise KeyboardInterrupt
