"""A few words for each row of the table: how its claim stands to the others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Verdict
from factcheck.report.camps import label_of
from factcheck.report.kinds import Kind, kind_of
from factcheck.report.lookup import Lookup
from factcheck.report.timeline import as_of
from factcheck.report.weights import point, rank

_ORDER = list(Kind)
_ALARMS = {
    Kind.CONFLICT: ("conflicts with", "in conflict"),
    Kind.DISPUTED: ("disputed by", "disputed"),
    Kind.TENSION: ("odd beside", "odd by custom"),
}
_EXPLAINED = {
    Verdict.COMPATIBLE: "fits",
    Verdict.SAME_COPY: "same copy",
    Verdict.DIFFERENT_SCOPE: "another scope",
    Verdict.INSUFFICIENT: "says too little",
}
_SUBTYPES = {
    (Verdict.DIFFERENT_SCOPE, "event"): "another event",
    (Verdict.DIFFERENT_SCOPE, "population"): "counts others",
    (Verdict.DIFFERENT_SCOPE, "side"): "another side",
    (Verdict.DIFFERENT_SCOPE, "place"): "another place",
    (Verdict.INSUFFICIENT, "non_factual"): "only feared or asked",
    (Verdict.INSUFFICIENT, "no_anchor"): "event unknown",
}


def phrase(claim: Claim, finding: Finding, known: Lookup) -> str:
    """The strongest kind of a claim's relations in words: ``conflicts with B, C``."""
    label = label_of(claim.id, finding)
    own = _to_camps(_relations(claim, finding), finding) if not label else list(_relations(claim, finding))
    if not own:
        return ""
    strongest = min((kind_of(r) for r in own), key=_ORDER.index)
    group = [r for r in own if kind_of(r) is strongest]
    if strongest not in _ALARMS:
        return _explained(min(group, key=lambda r: rank(r, known)), claim, known, label)
    ends = {label_of(end, finding) for r in group for end in (r.left, r.right)} - {"", label}
    beside, alone = _ALARMS[strongest]
    return f"{beside} {', '.join(sorted(ends))}" if ends else alone


def _relations(claim: Claim, finding: Finding) -> Iterable[Relation]:
    """The claim's own relations, else those of its camp: one claim is compared for all of it.

    That two of one camp agree is no news.
    """
    camp = next((set(r.claims) for r in finding.readings if claim.id in r.claims), {claim.id})
    news = [r for r in finding.relations if kind_of(r) is not Kind.EXPLAINED or not camp >= {r.left, r.right}]
    return [r for r in news if claim.id in (r.left, r.right)] or [
        r for r in news if camp & {r.left, r.right} and not camp >= {r.left, r.right}
    ]


def _to_camps(own: Iterable[Relation], finding: Finding) -> list[Relation]:
    """Of a claim that stands in no camp, how it stands to those that do."""
    relations = list(own)
    placed = {id for reading in finding.readings for id in reading.claims}
    return [r for r in relations if placed.intersection((r.left, r.right))] or relations


def _explained(relation: Relation, claim: Claim, known: Lookup, label: str) -> str:
    if kind_of(relation) is Kind.UPDATE:
        return f"update: {_older(relation, claim, known)}"
    if label and relation.verdict in (Verdict.DIFFERENT_SCOPE, Verdict.INSUFFICIENT):
        return ""  # it is the other one that is about something else
    if relation.verdict is Verdict.PARTIAL:
        return _part_or_whole(relation, claim, known)
    named = _SUBTYPES.get((relation.verdict, relation.subtype or ""))
    return named or _EXPLAINED.get(relation.verdict, "explained")


def _part_or_whole(relation: Relation, claim: Claim, known: Lookup) -> str:
    mine, other = point(claim), _other_point(relation, claim, known)
    if mine is None or other is None or mine == other:
        return "part or whole"
    return "a part of it" if mine < other else "the whole of it"


def _other_point(relation: Relation, claim: Claim, known: Lookup) -> float | None:
    other = known.claims.get(relation.left if relation.right == claim.id else relation.right)
    return point(other) if other else None


def _older(relation: Relation, claim: Claim, known: Lookup) -> str:
    days = [_day(end, known) for end in (relation.left, relation.right)]
    mine, other = days if _is_left(relation, claim, known) else days[::-1]
    if mine is None or other is None or mine == other:
        return "another hour"
    return "older" if mine < other else "newer"


def _is_left(relation: Relation, claim: Claim, known: Lookup) -> bool:
    left = known.claims.get(relation.left)
    return relation.left == claim.id or (relation.right != claim.id and left is not None and left.value == claim.value)


def _day(end: str, known: Lookup) -> date | None:
    return as_of(known.claims[end], known) if end in known.claims else None
