"""Whether one person can hold two offices at a time."""

from __future__ import annotations

from factcheck_people.words import listed


def both_held(a: str, b: str) -> bool:
    """Offices of one kind and body exclude each other if one is "former" or "deputy", or they are two portfolios."""
    (one, of_one), (two, of_two) = _parts(a), _parts(b)
    if one[-1] != two[-1] or of_one != of_two:
        return True
    left, right = set(one[:-1]) - set(two[:-1]), set(two[:-1]) - set(one[:-1])
    apart, portfolio = listed("office", "apart"), listed("office", "portfolio")
    if (left | right) & apart:
        return False
    return not (left & portfolio and right & portfolio)


def _parts(office: str) -> tuple[list[str], str]:
    role, _, of = office.partition(" of ")
    return role.split(), of
