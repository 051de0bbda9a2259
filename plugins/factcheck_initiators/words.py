"""The word tables beside this file as sets."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table


def table(name: str = "words") -> dict[str, Any]:
    """One of the tables."""
    return word_table("factcheck_initiators", name)


@cache
def words(section: str, key: str) -> frozenset[str]:
    """The words of one row."""
    rows = table("people")["nouns"] if section == "people" else table()[section]
    return frozenset(rows[key])


@cache
def row(section: str) -> dict[str, str]:
    """A section that gives each of its words another."""
    return dict(table()[section])


@cache
def word(section: str, key: str) -> str:
    """A row that holds one word."""
    return str(table()[section][key])


@cache
def phrasal(section: str) -> frozenset[tuple[str, str]]:
    """Verb and particle of the phrasal verbs of a section."""
    return frozenset((verb, particle) for verb, particle in table()[section]["phrasal"])
