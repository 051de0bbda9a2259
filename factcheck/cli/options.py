"""The options that commands share, spelled once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import rich_click as click

Command = TypeVar("Command", bound=Callable[..., Any])

_NARROWEST = 28

_SHARED = (
    click.option(
        "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report into this file."
    ),
    click.option("--select", multiple=True, metavar="CODES", help="Rules to run: codes, beginnings of codes, slugs."),
    click.option("--ignore", multiple=True, metavar="CODES", help="Rules to leave out."),
    click.option("--config", multiple=True, metavar="FILE|KEY=VALUE", help="Settings: a TOML file, or one setting."),
    click.option(
        "--plugin", "plugins", multiple=True, metavar="NAME|FILE.py", help="A plugin to load beside the installed ones."
    ),
    click.option(
        "--strict", is_flag=True, help="A document that cannot be read makes the run incomplete (exit code 3)."
    ),
    click.option("--width", type=click.IntRange(min=_NARROWEST), metavar="N", help="Columns to draw on."),
    click.option("--color/--no-color", default=None, help="Colours; by default only on a terminal."),
    click.option("--progress/--no-progress", default=True, help="A sign of life on stderr; only on a terminal."),
    click.option("-q", "--quiet", is_flag=True, help="No notes on stderr."),
    click.option("-v", "--verbose", count=True, help="Say more on stderr; -vv shows traces."),
)


def shared(command: Command) -> Command:
    """Give a command the options that all have."""
    for option in reversed(_SHARED):
        command = option(command)
    return command
