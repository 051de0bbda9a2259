"""Whether two full names can be one: short forms, missing parts, other spellings."""

from __future__ import annotations

from difflib import SequenceMatcher

ALIKE = 0.7  # share of letters that two spellings of one name have in common; our convention


def one_name(a: str, b: str) -> bool:
    """Whether the family names are alike and the first names can be short forms of one another."""
    one, two = a.lower().split(), b.lower().split()
    if one[-1] in two or two[-1] in one:
        return _first(one[0], two[0])
    # "Lane" and "Lake" beside the same first name are two spellings at best, beside another one two people
    return _alike(one[-1], two[-1]) and _first(one[0], two[0])


def _first(a: str, b: str) -> bool:
    short, long = sorted((a.strip("."), b.strip(".")), key=len)
    return long.startswith(short[:3]) or _alike(a, b)


def _alike(a: str, b: str) -> bool:
    return SequenceMatcher(None, a, b).ratio() >= ALIKE
