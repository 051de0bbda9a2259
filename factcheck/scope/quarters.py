"""Quarters of a town and sides of a border, put first: a count for one of them is no count for the whole."""

from __future__ import annotations

import re

from factcheck.language.tables import remembered, table


def quarter(text: str) -> str | None:
    """The quarter or side that a sentence begins with or names: "in the Mill Quarter", "on the Northland side"."""
    match = _patterns().search(text)
    return None if match is None else f"in {match['in']}" if match["in"] else f"on {match['on']}"


def names_quarter(part: str) -> bool:
    """Say whether a part of place is a quarter of a town, and not the town."""
    return re.search(rf"\b(?:{_nouns()})\b", part) is not None


@remembered
def _patterns() -> re.Pattern[str]:
    return re.compile(
        rf"^In (?P<in>(?:the )?(?:[\w'’-]+ ){{0,4}}?(?:{_nouns()})(?: of [A-Z][\w'’-]+)?)\b"
        r"|\b[Oo]n (?P<on>(?:the|its) [A-Z][\w'’-]+ side)\b"
    )


def _nouns() -> str:
    return "|".join(table("events")["quarters"]["nouns"])
