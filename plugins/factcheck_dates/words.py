"""The word table beside this file."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table


def table(name: str) -> dict[str, Any]:
    """One section of the table."""
    rows: dict[str, Any] = word_table("factcheck_dates")[name]
    return rows


@cache
def acts() -> dict[str, str]:
    """Word or phrase -> the act that it names; of two acts the first."""
    found: dict[str, str] = {}
    for act, words in table("acts").items():
        for word in words:
            found.setdefault(word, act)
    return found


@cache
def listed(name: str, key: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(table(name)[key])


@cache
def family(act: str) -> str:
    """The first of the acts that may be one event under two names."""
    return next((str(group[0]) for group in table("kin")["groups"] if act in group), act)


@cache
def field(act: str | None) -> str:
    """The acts among which an act may be taken for another one; "it happened" is of any event."""
    if act is None:
        return "event"
    return next((name for name, acts_ in table("fields").items() if act in acts_), act)


@cache
def kin(one: str, two: str) -> bool:
    """Whether two acts may be one event."""
    return one == two or any(one in group and two in group for group in table("kin")["groups"])
