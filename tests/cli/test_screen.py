"""What is assumed about the screen."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from factcheck.cli.screen import render_options
from factcheck.report import RenderOptions


def options(color: bool | None = None, output: Path | None = None, width: int | None = None) -> RenderOptions:
    return render_options(width=width, color=color, output=output)


def test_a_pipe_gets_plain_text() -> None:
    found = options()
    assert (found.color, found.styles, found.links) == (False, False, False)


def test_colours_can_be_asked_for_on_a_pipe() -> None:
    assert options(color=True).styles
    assert options(color=True).color


def test_no_color_keeps_bold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    assert options().styles
    assert not options().color
    assert not options(color=False).color


def test_a_dumb_terminal_gets_no_escapes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    assert not options().styles


def test_columns_are_honoured_and_width_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "97")
    assert options().width == 97
    assert options(width=60).width == 60


def test_an_ascii_stdout_gets_ascii_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))
    assert options().ascii


def test_a_file_gets_plain_wide_text(tmp_path: Path) -> None:
    found = options(output=tmp_path / "report.txt")
    assert (found.width, found.color, found.ascii) == (100, False, False)
