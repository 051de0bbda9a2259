"""The course of a toll in one line: which count was given on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.report.days import short
from factcheck.report.lookup import Lookup
from factcheck.report.weights import alike, point

_GROWING = ("toll_rise", "stale")
_LEAST = 3  # counts; two of them are told apart better by their own reason


def as_of(claim: Claim, known: Lookup) -> date | None:
    """The day a count is of: as its text says, else when it was published."""
    stated = claim.scope.as_of
    return (stated and (stated.latest or stated.earliest)) or known.article(claim).day


def growing(relations: Iterable[Relation], known: Lookup) -> list[Relation]:
    """The pairs in which one count is the older state of the other, of the same people."""
    plain = (r for r in relations if r.verdict is Verdict.UPDATE and r.subtype in _GROWING)
    return [r for r in plain if alike(r, known) and not any(c.scope.increment for c in _ends(r, known))]


def timeline(relations: Sequence[Relation], known: Lookup) -> str:
    """``28 Sep 39 → 29 Sep 95 → 1 Oct 104``; nothing if there is no such course or it falls on the way."""
    claims = {claim.id: claim for relation in relations for claim in _ends(relation, known)}
    days: dict[date, dict[float, str]] = defaultdict(dict)
    for claim in claims.values():
        day, number = as_of(claim, known), point(claim)
        if day is None or number is None or not isinstance(claim.value, Quantity):
            return ""
        days[day].setdefault(number, " ".join(claim.value.text.split()))
    steps = sorted(days.items())
    if sum(len(counts) for _, counts in steps) < _LEAST or not _rises([counts for _, counts in steps]):
        return ""
    told = (f"{short(day)} {', '.join(counts[n] for n in sorted(counts))}" for day, counts in steps)
    return " → ".join(told)


def _rises(steps: Sequence[Iterable[float]]) -> bool:
    return all(max(before) <= min(after) for before, after in pairwise(steps))


def _ends(relation: Relation, known: Lookup) -> list[Claim]:
    return [known.claims[end] for end in (relation.left, relation.right) if end in known.claims]
