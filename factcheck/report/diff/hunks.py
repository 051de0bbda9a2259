"""Which two statements of a finding are set against each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation
from factcheck.report.camps import Camp
from factcheck.report.kinds import Kind, finding_kind, kind_of
from factcheck.report.lookup import Lookup
from factcheck.report.timeline import as_of, growing
from factcheck.report.weights import point

_STOPS, _CLOSING = (".", "!", "?"), " \n\"'”’)"
_UNKNOWN = 9999  # days
# Where no camps lend their colours: the first two of theirs, of which neither means right or wrong.
_MINUS, _PLUS = "#56b4e9", "#e69f00"


@dataclass(frozen=True, kw_only=True, slots=True)
class Hunk:
    """Two statements, the camps they stand in, and how they stand to each other."""

    minus: Claim
    plus: Claim
    minus_camp: Camp
    plus_camp: Camp
    relation: Relation


def hunks(finding: Finding, found: Sequence[Camp], known: Lookup) -> list[Hunk]:
    """One hunk for each two camps that exclude each other, or for each step of a count that grew."""
    kind = finding_kind(finding)
    relations = [r for r in finding.relations if kind_of(r) is kind and known.claims.keys() >= set(_ends(r))]
    if kind is Kind.UPDATE:
        return _steps(relations, found, known)
    pairs = combinations([camp for camp in found if camp.label], 2)
    chosen = [hunk for one, other in pairs if (hunk := _between(one, other, relations, known))]
    return chosen or _outside(relations, found, known)


def _between(one: Camp, other: Camp, relations: Iterable[Relation], known: Lookup) -> Hunk | None:
    ids = [{claim.id for claim in camp.claims} for camp in (one, other)]
    mine = [r for r in relations if any(r.left in a and r.right in b for a, b in (ids, ids[::-1]))]
    if not mine:
        return None
    best = min(mine, key=lambda r: _weakness(r, known))
    left, right = _claims(best, known)
    minus, plus = (left, right) if left.id in ids[0] else (right, left)
    return Hunk(minus=minus, plus=plus, minus_camp=one, plus_camp=other, relation=best)


def _outside(relations: Sequence[Relation], found: Sequence[Camp], known: Lookup) -> list[Hunk]:
    """The best pair of a finding whose difference does not lie between two camps: it must not go unseen."""
    best = sorted(relations, key=lambda r: _weakness(r, known))[:1]
    return [_apart(*_claims(relation, known), relation, found) for relation in best]


def _weakness(relation: Relation, known: Lookup) -> tuple[bool, int, int]:
    """Two outlets before one that contradicts itself, sentences before headlines, one day before two."""
    ends = _claims(relation, known)
    alone = len({claim.article for claim in ends}) == 1
    return alone, sum(_headline(claim) for claim in ends), _days_apart(ends, known)


def _headline(claim: Claim) -> bool:
    """A sentence says more than a headline, which has no full stop."""
    return not claim.context.rstrip(_CLOSING).endswith(_STOPS)


def _days_apart(ends: Iterable[Claim], known: Lookup) -> int:
    """Counts of one day cannot be two states of it."""
    one, other = (as_of(claim, known) for claim in ends)
    return abs((one - other).days) if one and other else _UNKNOWN


def _steps(relations: Sequence[Relation], found: Sequence[Camp], known: Lookup) -> list[Hunk]:
    """From each count to the next newer one; an update of another kind stands for itself."""
    grown = growing(relations, known)
    updates = {frozenset(_ends(r)): r for r in relations}
    course = _course({c.id: c for r in grown for c in _claims(r, known)}.values(), known)
    steps = [(a, b) for a, b in pairwise(course) if frozenset((a.id, b.id)) in updates]
    if not steps:
        first = [*grown, *(r for r in relations if r not in grown)][:1]
        steps = [_by_day(*_claims(r, known), known) for r in first]
    return [_apart(older, newer, updates[frozenset((older.id, newer.id))], found) for older, newer in steps]


def _course(claims: Iterable[Claim], known: Lookup) -> list[Claim]:
    """The counts by day and size, each once, rather from a text than from a headline."""
    order = sorted(claims, key=lambda c: (str(as_of(c, known)), point(c) or 0, c.field == "title"))
    return list({(as_of(c, known), point(c)): c for c in reversed(order)}.values())[::-1]


def _by_day(one: Claim, other: Claim, known: Lookup) -> tuple[Claim, Claim]:
    return (one, other) if str(as_of(one, known)) <= str(as_of(other, known)) else (other, one)


def _apart(minus: Claim, plus: Claim, relation: Relation, found: Sequence[Camp]) -> Hunk:
    """Two statements that are told apart by colour although they stand in one camp, or in none."""
    camps = (_camp_of(minus, found, _MINUS), _camp_of(plus, found, _PLUS))
    return Hunk(minus=minus, plus=plus, minus_camp=camps[0], plus_camp=camps[1], relation=relation)


def _camp_of(claim: Claim, found: Sequence[Camp], color: str) -> Camp:
    own = next((camp for camp in found if claim in camp.claims), Camp(label="", text="", claims=()))
    return replace(own, color=color, active=True)


def _claims(relation: Relation, known: Lookup) -> tuple[Claim, Claim]:
    return known.claims[relation.left], known.claims[relation.right]


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.left, relation.right
