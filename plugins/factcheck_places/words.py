"""The word table beside this file."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table


def table(name: str) -> dict[str, Any]:
    """One section of the table."""
    rows: dict[str, Any] = word_table("factcheck_places")[name]
    return rows


@cache
def listed(name: str, key: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(table(name)[key])


@cache
def grounds() -> dict[str, str]:
    """Word -> kind of ground."""
    return {word: kind for kind, words in table("ground").items() for word in words}


@cache
def fact_of(lemma: str) -> str:
    """The fact that a verb tells: its own for "live" and "arrest", one for all that happens."""
    for group in table("kinds")["same"]:
        if lemma in group:
            return str(group[0])
    return lemma if lemma in listed("kinds", "apart") else "event"
