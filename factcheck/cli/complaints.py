"""What is said on stderr: errors with a hint, notes about what could not be read. Never a trace unless asked for."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable

from factcheck.cli.broken import BrokenFormatError
from factcheck.errors import FactcheckError
from factcheck.model.finding import Problem

TRACES_FROM = 2  # -vv


def complain(message: str, hint: str | None = None) -> None:
    """Print one error, and what would mend it."""
    _say("error", message, "bold red")
    if hint:
        _say("hint", hint, "cyan")


def complain_of(error: BaseException, verbose: int) -> None:
    """Print an exception as an error; its trace only with ``-vv``."""
    if isinstance(error, FactcheckError):
        complain(error.message, error.hint)
    elif isinstance(error, BrokenFormatError):
        complain(str(error), "tell the plugin's author; -f full and -f json always work")
    else:
        what = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        more = None if verbose >= TRACES_FROM else "run it again with -vv to see where, and please report it"
        complain(f"factcheck itself failed: {what}", more)
    if verbose >= TRACES_FROM:
        print("".join(traceback.format_exception(error)), file=sys.stderr, end="")


def note(problems: Iterable[Problem], verbose: int) -> None:
    """Print what kept a part of the input or a plugin out of the report."""
    from factcheck.report.summary import told

    for problem in problems:
        _say("note", told(problem), "yellow")
        if problem.detail and verbose >= TRACES_FROM:
            print(problem.detail.rstrip(), file=sys.stderr)


def mention(message: str) -> None:
    """Print a line that only ``-v`` asks for."""
    _say("info", message, "bright_black")


def _say(label: str, message: str, style: str) -> None:
    from rich.console import Console
    from rich.text import Text

    from factcheck.report.clean import clean

    line = Text.assemble((f"{label}: ", style), clean(message))
    Console(file=sys.stderr).print(line, soft_wrap=True, highlight=False, markup=False, emoji=False)
