"""The camps of a finding: claims that can all be true together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from factcheck.model.claim import Claim, Role, Statement
from factcheck.model.finding import Reading, Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.verdicts.status import STATUS_CHANGE


def readings_of(
    claims: Sequence[Claim], relations: Sequence[Relation], by_id: Mapping[str, Claim]
) -> tuple[Reading, ...]:
    """Sort the claims into camps A, B, C …: nobody shares a camp with a claim it cannot stand beside.

    Claims of other facts that only explain (another event, a part) belong to no camp.
    """
    against = {frozenset((r.left, r.right)) for r in relations if r.verdict.alarm}
    fighting = {i for pair in against for i in pair}
    standing = _standing(relations)
    wanted = {
        c.id: c
        for c in claims
        if not c.folded_into and c.factuality is not Factuality.NON_FACTUAL and _whole(c, standing)
    } | {i: by_id[i] for i in fighting}
    camps: list[list[Claim]] = []
    # The id last: those that fight come out of a set, in another order in each run.
    for claim in sorted(
        wanted.values(), key=lambda c: (c.id not in fighting, _order(c), c.article, c.start, len(c.id), c.id)
    ):
        camp = next((g for g in camps if _fits(claim, g, against)), None)
        if camp is None:
            camps.append([claim])
        else:
            camp.append(claim)
    _join(camps, claims, relations)
    letters = [ascii_uppercase[n] if n < 26 else f"{ascii_uppercase[n % 26]}{n // 26}" for n in range(len(camps))]
    return tuple(
        Reading(label=a, text=words_of(g[0]), claims=tuple(c.id for c in g))
        for a, g in zip(letters, camps, strict=True)
    )


def _join(camps: Sequence[list[Claim]], claims: Sequence[Claim], relations: Sequence[Relation]) -> None:
    """Those who say again what a camp says stand in it; a copy is no voice of its own."""
    copies = {r.right for r in relations if r.verdict is Verdict.SAME_COPY}
    home = {c.id: camp for camp in camps for c in camp}
    for claim in claims:
        if claim.folded_into in home and claim.id not in copies:
            home[claim.folded_into].append(claim)


def _standing(relations: Sequence[Relation]) -> set[str]:
    """The claims that fit, follow or contradict another one."""
    explaining = (Verdict.PARTIAL, Verdict.DIFFERENT_SCOPE, Verdict.INSUFFICIENT)
    fitting = (r for r in relations if r.verdict not in explaining and r.subtype != STATUS_CHANGE)
    return {i for r in fitting for i in (r.left, r.right)}


def _whole(claim: Claim, standing: set[str]) -> bool:
    """A part ("23 more", "two of them") stands in a camp only beside other parts."""
    return claim.id in standing or not (claim.scope.increment or claim.scope.part)


def _order(claim: Claim) -> float:
    return claim.value.interval.low if isinstance(claim.value, Quantity) else 0.0


def _fits(claim: Claim, camp: Sequence[Claim], against: set[frozenset[str]]) -> bool:
    if any(frozenset((claim.id, c.id)) in against for c in camp):
        return False
    if isinstance(claim.value, Quantity):
        return True
    return _said(claim) == _said(camp[0])


def _said(claim: Claim) -> tuple[object, ...]:
    value = claim.value
    return (value.initiator, value.polarity, value.act == "responsive") if isinstance(value, Role) else (value,)


def words_of(claim: Claim) -> str:
    """A claim's value in words, as the head of its camp."""
    value = claim.value
    if isinstance(value, Quantity):
        return value.text
    if isinstance(value, Statement):
        return value.text
    if value.initiator is None:
        return "each side blames the other" if value.act == "mutual_blame" else "nobody named"
    if value.act == "responsive":
        return f"{value.initiator} answered"
    return value.initiator if value.polarity else f"not {value.initiator}"
