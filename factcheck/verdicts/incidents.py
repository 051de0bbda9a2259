"""One incident against the several of a round-up: "seven hurt in four shootings" and "five hurt in a shooting"."""

from __future__ import annotations

import re

from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim
from factcheck.scope.events import LEAD


def of_a_round_up(left: Claim, right: Claim) -> str | None:
    """The reason if one count is of several incidents and the other of one of them, or may be."""
    one, two = _several().search(left.context), _several().search(right.context)
    if (one is None) != (two is None):
        several = (one or two or [""])[0]
        return f"one counts what “{several}” cost, the other tells of one incident"
    if left.article != right.article:
        return None
    later = max((left, right), key=lambda c: c.position)
    new = _introduced().search(later.context) if later.field == "text" and later.position > LEAD else None
    return f"“{new[0]}” is told farther down, as another incident" if new is not None else None


@remembered
def _several() -> re.Pattern[str]:
    words = table("events")["incidents"]
    plain, counted = "|".join(words["alone"]), "|".join(words["counted"])
    numbers = "|".join([r"\d+", *words["numbers"]])
    return re.compile(
        rf"\b(?:{plain}|(?:{numbers})\s+(?:[\w-]+\s+){{0,2}}?(?:{counted}))\b",
        re.IGNORECASE,
    )


@remembered
def _introduced() -> re.Pattern[str]:
    words = table("events")["incidents"]
    nouns = "|".join(n.removesuffix("s") for n in (*words["alone"], *words["counted"]))
    return re.compile(rf"\bin an?(?: [\w-]+){{0,3}} (?:{nouns})\b", re.IGNORECASE)
