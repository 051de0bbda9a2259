"""Names of news agencies, read from the table beside this file."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

_SHORT = 5


@cache
def _names() -> dict[str, str]:
    table = tomllib.loads(files(__package__).joinpath("agencies.toml").read_text(encoding="utf-8"))["agencies"]
    return {_key(spelling): name for name, others in table.items() for spelling in (name, *others)}


def _key(spelling: str) -> str:
    # Short names are words of other meanings in lower case ("spa", "pa").
    return spelling if len(spelling) <= _SHORT else spelling.casefold()


def agency(text: str) -> str | None:
    """The agency that these words name and nothing else, under its one name; ``None`` for anybody else."""
    return _names().get(_key(text.strip(" \t.,:;|()")))


@cache
def agency_pattern() -> str:
    """A regular expression, to be built into others, for every spelling of every agency."""
    table = tomllib.loads(files(__package__).joinpath("agencies.toml").read_text(encoding="utf-8"))["agencies"]
    spellings = {spelling for name, others in table.items() for spelling in (name, *others)}
    return "|".join(re.escape(s) for s in sorted(spellings, key=lambda s: (-len(s), s)))
