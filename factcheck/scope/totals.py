"""Which counts state the toll of the event, and which are one of the many smaller counts that an article tells.

An article says what its event cost in its first sentences, or with the word "toll"; farther down it counts the dead
of one house, one hour, one family, mostly without a word that says so. Two totals can contradict each other; a
smaller count beside a total is taken for a part of it. That news puts the whole first is the inverted pyramid of
every style book.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.scope.events import LEAD, UNKNOWN
from factcheck.scope.populations import by_state, limited

INDIVIDUALS = frozenset({"one_person", "group", "names"})  # people told one by one, not counted
GROWN = 3  # times a stated toll up to which another whole count can be a rival or newer state of it; our convention
Fact = tuple[str | None, str, str | None]
Part = tuple[str, int, Fact]


def mark_totals(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those that state a total marked as such; only counts can be totals."""
    stated = _stated(claims)
    largest = _largest(claims)
    aside = _told_aside(claims)
    return [replace(c, scope=replace(c.scope, total=c.id in aside or _total(c, stated, largest))) for c in claims]


def _told_aside(claims: Sequence[Claim]) -> set[str]:
    """The first whole counts that an article gives of an event that its own first sentences are not about."""
    news: dict[str, set[str | None]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.value, Quantity) and _leads(claim):
            news[claim.article].add(claim.event)
    first: dict[tuple[str, Fact], Claim] = {}
    for claim in sorted(claims, key=lambda c: (c.position, c.start)):
        other = bool(news[claim.article]) and claim.event not in news[claim.article]
        if _whole(claim) and other and _low(claim) and claim.field == "text":
            first.setdefault((claim.article, _fact(claim)), claim)
    return {claim.id for claim in first.values() if claim.event != UNKNOWN}


def _stated(claims: Iterable[Claim]) -> dict[Fact, set[float]]:
    """Event and measure to the numbers that leads and tolls give for it."""
    found: dict[Fact, set[float]] = defaultdict(set)
    for claim in claims:
        if _whole(claim) and (_leads(claim) or states_toll(claim) or claim.scope.rising):
            found[_fact(claim)].add(_low(claim))
    return found


def _largest(claims: Iterable[Claim]) -> dict[Part, float]:
    """Article, section and fact to the largest whole count, for those whose lead gives none."""
    found: dict[Part, float] = {}
    for claim in claims:
        if _whole(claim):
            key = _part(claim)
            found[key] = max(found.get(key, 0), math.inf if _leads(claim) else _low(claim))
    return found


def _part(claim: Claim) -> Part:
    return claim.article, claim.scope.section, _fact(claim)


def _total(claim: Claim, stated: dict[Fact, set[float]], largest: dict[Part, float]) -> bool:
    if not _whole(claim):
        return False
    if _leads(claim) or states_toll(claim) or claim.scope.rising:
        return True
    fact, low = _fact(claim), _low(claim)
    known = stated.get(fact, set())
    if low in known or not low:
        return low in known  # "no one was hurt" farther down is about one place
    if _one_deed(claim):
        return False
    if largest[_part(claim)] == low and (not known or low <= GROWN * max(known)):
        return not claim.scope.section or low >= max(known, default=0) / GROWN
    return bool(known) and _rival(claim) and max(known) / GROWN <= low <= GROWN * max(known)


def _one_deed(claim: Claim) -> bool:
    """ "He then fired at a tram, injuring three": a scene of several, or what a film of it shows."""
    before = claim.context[: claim.mark.start - claim.sentence.start].lower()
    told = table("events")["sequence"]
    scene = any(f" {word} " in f" {before}" for word in told["words"]) and " ".join(claim.quote.split()[:1]).endswith(
        "ing"
    )
    return scene or any(f" {word} " in f" {before}" for word in told["films"])


def _rival(claim: Claim) -> bool:
    """A named source that counts people, without saying which, counts all of them."""
    named = any(c.kind not in ("anonymous", "witness") for c in claim.claimants)
    return named and claim.population in (None, table("populations")["everyone"]) and not claim.scope.places


def _low(claim: Claim) -> float:
    return claim.value.interval.low if isinstance(claim.value, Quantity) else 0.0


def _whole(claim: Claim) -> bool:
    """Whether nothing in the claim's own words makes it a part, an addition or one person."""
    if not isinstance(claim.value, Quantity) or claim.value.rule in INDIVIDUALS:
        return False
    return not claim.scope.increment and (not claim.scope.part or _of_a_kind(claim) or by_state(claim.scope.part))


def _of_a_kind(claim: Claim) -> bool:
    """ "Including 12 children" is a part of the dead and the total of the children."""
    kind = claim.population not in (None, table("populations")["everyone"])
    return kind and not limited(claim.scope.part)


def _fact(claim: Claim) -> Fact:
    if by_state(claim.scope.part):
        return claim.event, claim.measure, claim.scope.part
    everyone = claim.population == table("populations")["everyone"]
    return claim.event, claim.measure, None if everyone else claim.population


def _leads(claim: Claim) -> bool:
    return claim.field == "title" or claim.position <= LEAD


def states_toll(claim: Claim) -> bool:
    """Say whether the claim's words name a toll: "the toll rose to 14"."""
    words = set(claim.quote.lower().split())
    return bool(words & set(table("events")["as_of"]["nouns"]))
