"""Wordings as they are printed, for what their content words do not show."""

from __future__ import annotations

import re

from factcheck_quotes.opposites import OPPOSITE, Comparison
from factcheck_quotes.words import words

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SHOWN = 6  # words of a quotation that a reason repeats
FEW = 2  # words left without the negation and what comes with it


def wording(quote: str) -> list[str]:
    """The words of a quotation without marks and capitals, and without the "that" of reported speech."""
    found = WORD.findall(quote.lower().replace("’", "'"))
    return found[1:] if found[:1] == ["that"] else found


def turned_round(left: str, right: str) -> Comparison | None:
    """Two wordings that are one but for a negation: "it was an accident", "it was no accident"."""
    a, b = wording(left), wording(right)
    if _without(a) != _without(b) or len(_without(a)) < FEW or _negations(a) % 2 == _negations(b) % 2:
        return None
    return Comparison(kind=OPPOSITE, subtype="polarity", by=(_short(a), _short(b)))


def _short(said: list[str]) -> str:
    return " ".join(said[:SHOWN]) + (" …" if len(said) > SHOWN else "")


def _without(said: list[str]) -> list[str]:
    plain = [re.sub("n't$", "", word) for word in said]
    return [w for w in plain if w not in words("negation", "words") | words("negation", "beside")]


def _negations(said: list[str]) -> int:
    return sum(w in words("negation", "words") or w.endswith("n't") for w in said)
