"""The options that commands share, spelled once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import rich_click as click

Command = TypeVar("Command", bound=Callable[..., Any])

_NARROWEST = 28

Options = tuple[Callable[[Any], Any], ...]

_OUTPUT: Options = (
    click.option(
        "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report into this file."
    ),
)
_RULES: Options = (
    click.option("--select", multiple=True, metavar="CODES", help="Rules to run: codes, beginnings of codes, slugs."),
    click.option("--ignore", multiple=True, metavar="CODES", help="Rules to leave out."),
)
_SETTINGS: Options = (
    click.option("--config", multiple=True, metavar="FILE|KEY=VALUE", help="Settings: a TOML file, or one setting."),
    click.option(
        "--plugin", "plugins", multiple=True, metavar="NAME|FILE.py", help="A plugin to load beside the installed ones."
    ),
)
_STRICT: Options = (
    click.option(
        "--strict", is_flag=True, help="A document that cannot be read makes the run incomplete (exit code 3)."
    ),
)
_SCREEN: Options = (
    click.option("--width", type=click.IntRange(min=_NARROWEST), metavar="N", help="Columns to draw on."),
    click.option("--color/--no-color", default=None, help="Colours; by default only on a terminal."),
)
_PROGRESS: Options = (
    click.option("--progress/--no-progress", default=True, help="A sign of life on stderr; only on a terminal."),
)
_TALK: Options = (
    click.option("-q", "--quiet", is_flag=True, help="No notes on stderr."),
    click.option("-v", "--verbose", count=True, help="Say more on stderr; -vv shows traces."),
)
_JSON: Options = (click.option("--json", "as_json", is_flag=True, help="Write JSON."),)


def shared(command: Command) -> Command:
    """Give a command that reads articles the options that all such have."""
    return _with(command, *_OUTPUT, *_RULES, *_SETTINGS, *_STRICT, *_SCREEN, *_PROGRESS, *_TALK)


def listing(command: Command) -> Command:
    """Give a command that lists what is loaded the options that all such have."""
    return _with(command, *_JSON, *_SETTINGS, *_SCREEN, *_TALK)


def choosing(command: Command) -> Command:
    """Give a command the options that choose rules."""
    return _with(command, *_RULES)


def _with(command: Command, *options: Callable[[Any], Any]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command
