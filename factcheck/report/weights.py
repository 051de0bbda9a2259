"""How much a pair has to tell a reader, so that the telling ones come first and the others make room."""

from __future__ import annotations

import math

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.report.lookup import Lookup

OTHERS_COUNTED = 4  # soldiers here, civilians there: nobody would have taken the two for one
_PLAIN = ("population", "side", "measure")
_RANKS = {
    Verdict.PARTIAL: 1,
    Verdict.SAME_COPY: 2,
    Verdict.COMPATIBLE: 3,
    Verdict.INSUFFICIENT: 9,
}


def rank(relation: Relation, known: Lookup) -> int:
    """The lower, the more an explained difference has to tell: another event first."""
    if relation.verdict is not Verdict.DIFFERENT_SCOPE:
        return _RANKS.get(relation.verdict, 0)
    plain = relation.subtype in _PLAIN or (relation.subtype == "event" and not alike(relation, known))
    return OTHERS_COUNTED if plain else 0


def telling(relation: Relation, known: Lookup) -> bool:
    """Whether somebody could have taken the two for one fact."""
    return rank(relation, known) != OTHERS_COUNTED


def lacking(claim_id: str, known: Lookup) -> bool:
    """Whether it is this claim that says too little, not the one beside it."""
    claim = known.claims.get(claim_id)
    return claim is not None and (claim.factuality is Factuality.NON_FACTUAL or claim.event in (None, "unknown"))


def alike(relation: Relation, known: Lookup) -> bool:
    """Whether both count the same thing: one measure, population and side."""
    ends = [known.claims[end] for end in (relation.left, relation.right) if end in known.claims]
    return len({(_everybody(c.population), c.side, c.measure) for c in ends}) < 2


def _everybody(population: str | None) -> str | None:
    return None if population == "people" else population


def distance(relation: Relation, known: Lookup) -> float:
    """How far apart two counts are: 30,000 beside 100 needs its explanation first."""
    points = [point(known.claims[end]) for end in (relation.left, relation.right) if end in known.claims]
    low, high = (points[0], points[-1]) if len(points) == 2 else (None, None)
    return abs(math.log(low / high)) if low and high else 0.0


def point(claim: Claim) -> float | None:
    """The one number that stands for a count, if there is one."""
    value = claim.value
    if not isinstance(value, Quantity):
        return None
    return value.interval.low if value.best is None else value.best
