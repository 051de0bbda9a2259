"""Counts that another event's sentence hands on: "… killed four in Lubo. The monitors put the toll at six." """

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity


def carried_on(claims: Sequence[Claim], main: str) -> list[Claim]:
    """The claims; a toll of the ``main`` event that names none itself is that of the sentence right before."""
    events: dict[tuple[str, int, str], set[tuple[str | None, str | None]]] = defaultdict(set)
    for claim in claims:
        if claim.field == "text" and isinstance(claim.value, Quantity):
            events[claim.article, claim.position, claim.measure].add((claim.event, claim.event_name))
    return [
        _carried(c, events.get((c.article, c.position - 1, c.measure), set())) if c.event == main else c for c in claims
    ]


def _carried(claim: Claim, before: set[tuple[str | None, str | None]]) -> Claim:
    scope = claim.scope
    own = scope.when or scope.act or scope.places or scope.other
    if own or len(before) != 1 or not _of_a_toll(claim):
        return claim
    ((event, name),) = before
    return replace(claim, event=event, event_name=name)


def _of_a_toll(claim: Claim) -> bool:
    """ "Put the toll at six": a toll that was just given, by somebody else."""
    words = set(claim.context.lower().split())
    return isinstance(claim.value, Quantity) and bool(claim.claimants) and bool(words & _tolls())


def _tolls() -> set[str]:
    return {*table("events")["as_of"]["tolls"]}
