"""The word lists of ``furniture.toml``."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("furniture.toml").read_text(encoding="utf-8"))


@cache
def words(table: str, name: str) -> frozenset[str]:
    """One list of words, in the case in which the table has them."""
    return frozenset(_table()[table][name])


@cache
def openings(table: str, name: str) -> tuple[str, ...]:
    """The same list for ``str.startswith``."""
    return tuple(sorted(words(table, name)))


@cache
def holds(table: str, name: str) -> re.Pattern[str]:
    """A pattern that finds any of a list in a text, in any case."""
    return re.compile("|".join(re.escape(w) for w in sorted(words(table, name))), re.IGNORECASE)
