"""Sentences to places: where something happened, and from where it came."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import Checker, Claim, Passage, Relation, Verdict
from factcheck_places.rules import RULES, WHERE
from factcheck_places.where import claims_of
from factcheck_places.words import listed, table


class PlaceChecker(Checker):
    """Finds the places of acts."""

    rules = RULES
    cues = tuple(table("cues")["words"])

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The places of one sentence."""
        yield from claims_of(passage)

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """Places of two acts are not compared, and what moves is in two places; the core compares the others."""
        owned = all(c.scope.spot is not None and c.scope.spot.owner for c in (left, right))
        if left.population != right.population and left.rule == WHERE and not owned:
            why = f"the places are those of two acts: “{left.quote}” and “{right.quote}”"
            return _relation(left, right, Verdict.DIFFERENT_SCOPE, why, "act")
        if not (left.scope.topic and right.scope.topic):
            return _relation(left, right, Verdict.INSUFFICIENT, "nothing says what “it” was", "no_anchor")
        a, b = (c.scope.when or c.scope.as_of for c in (left, right))
        goes = listed("moved", "goes")
        if (
            a is not None
            and b is not None
            and a.text != b.text
            and set(left.scope.topic) & set(right.scope.topic) & goes
        ):
            return _relation(left, right, Verdict.UPDATE, "what moves is in two places at two times", "moving_object")
        if _spread(left, right):
            return _relation(left, right, Verdict.INSUFFICIENT, "such an event strikes many places", "place")
        return None


def _spread(left: Claim, right: Claim) -> bool:
    """Two places of what strikes many; where it began, or came ashore, is one place all the same."""
    words = {w.lower() for c in (left, right) for t in c.scope.topic for w in t.split()}
    if words.isdisjoint(listed("moved", "many")) or not _far(left, right):
        return False
    return not any(mark in c.context.lower() for c in (left, right) for mark in listed("moved", "landed"))


def _far(left: Claim, right: Claim) -> bool:
    """Whether no name of one place is one of the other."""
    a, b = left.scope.places, right.scope.places
    return bool(a) and bool(b) and set(a).isdisjoint(b)


def _relation(left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str) -> Relation:
    return Relation(left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype)
