"""A few words for each row of the table: how its claim stands to the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Verdict
from factcheck.report.camps import labels_of
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Threads:
    """The relations of a finding by their ends, and the letters of the camps that the ends stand in."""

    relations: Mapping[str, Sequence[Relation]]
    labels: Mapping[str, str]
    camps: Mapping[str, Sequence[str]]


def threads(finding: Finding) -> Threads:
    """Sort a finding's relations for finding them."""
    relations: dict[str, list[Relation]] = defaultdict(list)
    for relation in finding.relations:
        relations[relation.left].append(relation)
        relations[relation.right].append(relation)
    camps = {reading.label: reading.claims for reading in finding.readings}
    return Threads(relations=relations, labels=labels_of(finding), camps=camps)


def phrase(claim: Claim, held: Threads, known: Lookup) -> str:
    """The strongest kind of a claim's relations in words: ``conflicts with B, C``."""
    label = held.labels.get(claim.id, "")
    own = _relations(claim, held) if label else _to_camps(_relations(claim, held), held)
    if not own:
        return ""
    strongest = min((kind_of(r) for r in own), key=_ORDER.index)
    group = [r for r in own if kind_of(r) is strongest]
    if strongest not in _ALARMS:
        return _explained(min(group, key=lambda r: rank(r, known)), claim, known, label)
    ends = {held.labels.get(end, "") for r in group for end in (r.left, r.right)} - {"", label}
    beside, alone = _ALARMS[strongest]
    return f"{beside} {', '.join(sorted(ends))}" if ends else alone


def _relations(claim: Claim, held: Threads) -> list[Relation]:
    """The claim's own relations, else those of its camp: one claim is compared for all of it.

    That two of one camp agree is no news.
    """
    label = held.labels.get(claim.id)
    own = [
        r for r in held.relations.get(claim.id, ()) if kind_of(r) is not Kind.EXPLAINED or not _within(r, label, held)
    ]
    if own or label is None:
        return own
    camp = (r for member in held.camps[label] for r in held.relations.get(member, ()))
    return [r for r in camp if not _within(r, label, held)]


def _within(relation: Relation, label: str | None, held: Threads) -> bool:
    return label is not None and held.labels.get(relation.left) == label == held.labels.get(relation.right)


def _to_camps(own: list[Relation], held: Threads) -> list[Relation]:
    """Of a claim that stands in no camp, how it stands to those that do."""
    return [r for r in own if held.labels.keys() & {r.left, r.right}] or own


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
