"""Which counts state the toll of the event, and which are one of the many smaller counts that an article tells.

An article says what its event cost in its first sentences, or with the word "toll"; farther down it counts the dead of one
house, one hour, one family, mostly without a word that says so. Two totals can contradict each other; a smaller count
beside a total is taken for a part of it. That news puts the whole first is the inverted pyramid of every style book.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.scope.events import LEAD

INDIVIDUALS = frozenset({"one_person", "group"})  # people told one by one, not counted
Fact = tuple[str | None, str]


def mark_totals(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that state a total marked as such; only counts can be totals."""
    stated = _stated(claims)
    return [replace(c, scope=replace(c.scope, total=_total(c, stated))) for c in claims]


def _stated(claims: Iterable[Claim]) -> dict[Fact, set[float]]:
    """Event and measure to the numbers that leads and tolls give for it."""
    found: dict[Fact, set[float]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.value, Quantity) and _whole(claim) and (_leads(claim) or _toll(claim)):
            found[(claim.event, claim.measure)].add(claim.value.interval.low)
    return found


def _total(claim: Claim, stated: dict[Fact, set[float]]) -> bool:
    value = claim.value
    if not isinstance(value, Quantity) or not _whole(claim):
        return False
    if _leads(claim) or _toll(claim):
        return True
    known = stated.get((claim.event, claim.measure), set())
    return value.interval.low in known or not known or value.interval.low > max(known)


def _whole(claim: Claim) -> bool:
    """Whether nothing in the claim's own words makes it a part, an addition or one person."""
    named = isinstance(claim.value, Quantity) and claim.value.rule in INDIVIDUALS
    return not (claim.scope.part or claim.scope.increment or named)


def _leads(claim: Claim) -> bool:
    return claim.field == "title" or claim.position <= LEAD


def _toll(claim: Claim) -> bool:
    words = set(claim.quote.lower().split())
    return bool(words & set(table("events")["as_of"]["nouns"]))
