"""Counts told farther down: there a text counts parts of what stands at its head, seldom something against it."""

from __future__ import annotations

from factcheck.model.claim import Claim
from factcheck.scope.events import LEAD
from factcheck.scope.totals import states_toll
from factcheck.verdicts.pair import number
from factcheck.verdicts.severity import point
from factcheck.verdicts.voices import party, same_claimant

LOOSE_VOICES = frozenset({"anonymous", "witness", "media"})


def told_aside(left: Claim, right: Claim) -> str | None:
    """The reason if one count is not told as a total and the other can hold it; two named sources may well differ.

    Inside one article that is every count farther down, across articles only a smaller one that is no party's.
    """
    if _named(left) and _named(right) and not same_claimant(left, right):
        return None
    aside = next((c for c in _may_be_parts(left, right) if not _at_the_head(c)), None)
    return f"“{aside.quote}” is told farther down in its text, and may be a part of the other" if aside else None


def _may_be_parts(left: Claim, right: Claim) -> tuple[Claim, ...]:
    if left.article == right.article:
        return left, right
    one, two = number(left), number(right)
    smaller = min((left, right), key=lambda c: point(number(c)))
    return () if one.unit or two.unit or party(smaller) else (smaller,)


def _at_the_head(claim: Claim) -> bool:
    if claim.unit in (None, "people"):
        return claim.field == "title" or claim.position <= LEAD or states_toll(claim) or _tells_all(claim)
    return claim.field == "title"


def _tells_all(claim: Claim) -> bool:
    """A total in a sentence that says itself when and where it happened: the background of other news."""
    return claim.scope.total and claim.scope.when is not None and bool(claim.scope.places)


def _named(claim: Claim) -> bool:
    return any(c.kind not in LOOSE_VOICES for c in claim.claimants)
