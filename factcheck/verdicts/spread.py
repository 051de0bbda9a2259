"""Low, best and high of a fact: what is said of the whole, in its newest state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.verdicts.severity import point

Range = tuple[float | None, float | None, float | None]


def spread(claims: Sequence[Claim], superseded: frozenset[str] = frozenset()) -> Range:
    """Low, best and high over the counts, in UCDP's sense: best is the lowest reliable point, never a mean.

    Where a count states the total, those that do not (one house, one person) are no figure for the fact; what a newer
    count has superseded is none either.
    """
    whole = [c for c in claims if _counts(c) and c.id not in superseded]
    totals = [c for c in whole if c.scope.total]
    values = [c.value for c in totals or whole if isinstance(c.value, Quantity)]
    if not values:
        return None, None, None
    points = [v.best for v in values if v.best is not None]
    return min(v.interval.low for v in values), min(points, default=None), max(v.interval.high for v in values)


def superseded(
    claims: Sequence[Claim], relations: Sequence[Relation], articles: Mapping[str, Article]
) -> frozenset[str]:
    """Those of the counts that are the older state of another one of them."""
    by_id = {c.id: c for c in claims}

    def age(claim: Claim) -> tuple[date, float]:
        return day_of(claim, articles) or date.min, point(claim.value) if isinstance(claim.value, Quantity) else 0.0

    moved = [r for r in relations if r.verdict is Verdict.UPDATE and {r.left, r.right} <= by_id.keys()]
    return frozenset(min(by_id[r.left], by_id[r.right], key=age).id for r in moved)


def day_of(claim: Claim, articles: Mapping[str, Article]) -> date | None:
    """The day a count is of: as its text says, else when it was published."""
    as_of = claim.scope.as_of
    return (as_of and (as_of.latest or as_of.earliest)) or articles[claim.article].day


def _counts(claim: Claim) -> bool:
    """ "Including 12 children" is a part of the dead and the total of the children."""
    stated = isinstance(claim.value, Quantity) and claim.factuality is Factuality.STATED
    return stated and (claim.scope.total or not (claim.scope.part or claim.scope.increment))
