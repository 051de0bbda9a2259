"""The word table beside this file."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table


def _table() -> dict[str, Any]:
    return word_table("factcheck_quotes")


@cache
def words(section: str, key: str) -> frozenset[str]:
    """The words of one row."""
    return frozenset(_table()[section][key])


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Word -> the words that say the opposite."""
    found: dict[str, set[str]] = {}
    for one, other in _table()["opposites"]["pairs"]:
        for word in one:
            found.setdefault(word, set()).update(other)
        for word in other:
            found.setdefault(word, set()).update(one)
    return {word: frozenset(others) for word, others in found.items()}


@cache
def classes(section: str) -> dict[str, str]:
    """Word -> the row of a section that it stands in."""
    return {word: row for row, entries in _table()[section].items() for word in entries}


@cache
def cues() -> tuple[str, ...]:
    """Words and signs that make a sentence worth parsing."""
    return tuple(sorted((*_table()["cues"]["signs"], *_table()["cues"]["words"])))
