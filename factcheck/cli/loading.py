"""Load the plugins for the commands that list them."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.cli.request import Request
    from factcheck.plugins import Host


def loaded(request: Request) -> Host:
    """Everything the plugins bring; what they print while they are imported goes to stderr."""
    from factcheck.plugins import load

    with redirect_stdout(sys.stderr):
        return load(plugins=request.plugins, settings=request.settings())


def hook_named(word: str) -> str:
    """The hook that is meant: ``checkers`` is ``factcheck_checkers``; raises ``FactcheckError`` for any other word."""
    from rapidfuzz import fuzz, process

    from factcheck.plugins import HOOKS

    name = word if word.startswith("factcheck_") else f"factcheck_{word}"
    if name in HOOKS:
        return name
    near = process.extractOne(name, HOOKS, scorer=fuzz.ratio)
    raise FactcheckError(f"there is no hook {word!r}", hint=f"did you mean {near[0].removeprefix('factcheck_')!r}?")
