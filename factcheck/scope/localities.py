"""Names of places that hold one another: a fort in its town, a hamlet in its district."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.actors import same_name
from factcheck.language.countries import countries, usual
from factcheck.language.gazetteer import find_names
from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim

_PEOPLE = re.compile(r"[A-Z]\w+(?:[ei]an|ese|ish)")
Places = dict[str, int]  # name -> how large such a place is


def one_place(a: str, b: str) -> bool:
    """Say whether two names mean one place: spellings, and "Sarn" for "Sarn fort"."""
    return same_name(a, b) or _bare(a) == _bare(b) != ""


def town_in_area(one: Sequence[str], two: Sequence[str]) -> bool:
    """Say whether one side names only a stretch of a land ("the Zarnovian Alps"), which may hold the other's places."""
    shared = any(one_place(p, q) for p in one for q in two)
    return all(map(_is_area, one)) != all(map(_is_area, two)) and not shared


def _is_area(name: str) -> bool:
    first, _, rest = name.partition(" ")
    known = any(hit.entry.form == "people" for hit in find_names(first))
    return rest[:1].isupper() and (known or _PEOPLE.fullmatch(first) is not None)


def _bare(name: str) -> str:
    """The name without plain words behind it."""
    words = name.split()
    while len(words) > 1 and words[-1].islower():
        words.pop()
    return " ".join(words)


def sized(text: str) -> Places:
    """The places that a text names with what they are: "the hamlet of Varno", "Lubo district"."""
    found: Places = {}
    for match in _patterns().finditer(text):
        kind = (match["of"] or match["behind"]).lower()
        found[match["name"] or match["named"]] = _sizes()[kind]
    return found


def states_of(claim: Claim) -> frozenset[str]:
    """The states that a claim's sentence names, as whoever counts there or as where it was."""
    return frozenset(claim.scope.parties) & _states()


@remembered
def _states() -> frozenset[str]:
    return frozenset(map(usual, countries()))


@remembered
def _sizes() -> dict[str, int]:
    rows = table("events")["localities"]["sizes"]
    return {word: size for size, words in enumerate(rows) for word in words}


@remembered
def _patterns() -> re.Pattern[str]:
    kinds = "|".join(sorted(_sizes(), key=len, reverse=True))
    name = r"[A-Z][\w'’-]*(?: (?:de |la |las |los |el |al |of )?[A-Z][\w'’-]*){0,3}"
    return re.compile(rf"\b(?P<of>{kinds}) of (?P<name>{name})|\b(?P<named>{name}) (?P<behind>{kinds})\b")
