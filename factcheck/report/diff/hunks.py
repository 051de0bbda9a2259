"""Which two statements of a finding are set against each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Report, Verdict
from factcheck.report.camps import Camp
from factcheck.report.kinds import Kind, finding_kind, kind_of
from factcheck.report.lookup import Lookup
from factcheck.report.timeline import as_of, growing
from factcheck.report.weights import point

AT_MOST = 3  # hunks a finding
ALIKE = 1  # statements that both outlets make, as context
_STOPS, _CLOSING = (".", "!", "?"), " \n\"'”’)"
_UNKNOWN = 9999  # days


@dataclass(frozen=True, kw_only=True, slots=True)
class Hunk:
    """Two statements, the camps they stand in, and how they stand to each other."""

    minus: Claim
    plus: Claim
    minus_camp: Camp
    plus_camp: Camp
    relation: Relation
    alike: tuple[Claim, ...] = ()


def hunks(finding: Finding, found: Sequence[Camp], known: Lookup, report: Report) -> list[Hunk]:
    """One hunk for each two camps that exclude each other, or for each step of a count that grew."""
    chosen = _steps(finding, found, known) if finding_kind(finding) is Kind.UPDATE else _camps(finding, found, known)
    return [replace(hunk, alike=_alike(hunk, known, report)) for hunk in chosen]


def _camps(finding: Finding, found: Sequence[Camp], known: Lookup) -> list[Hunk]:
    kind = finding_kind(finding)
    named = [camp for camp in found if camp.label]
    pairs = [(a, b) for n, a in enumerate(named) for b in named[n + 1 :]]
    chosen = [_between(a, b, [r for r in finding.relations if kind_of(r) is kind], known) for a, b in pairs]
    return [hunk for hunk in chosen if hunk]


def _between(one: Camp, other: Camp, relations: Iterable[Relation], known: Lookup) -> Hunk | None:
    ids = [{claim.id for claim in camp.claims} for camp in (one, other)]
    mine = [r for r in relations if any(r.left in a and r.right in b for a, b in (ids, ids[::-1]))]
    if not mine:
        return None
    best = min(mine, key=lambda r: _weakness(r, known))
    ends = (best.left, best.right) if best.left in ids[0] else (best.right, best.left)
    minus, plus = (known.claims[end] for end in ends)
    return Hunk(minus=minus, plus=plus, minus_camp=one, plus_camp=other, relation=best)


def _weakness(relation: Relation, known: Lookup) -> tuple[bool, int, int]:
    """Two outlets before one that contradicts itself, sentences before headlines, one day before two."""
    alone = len({known.claims[end].article for end in _ends(relation)}) == 1
    return alone, _headlines(relation, known), _days_apart(relation, known)


def _headlines(relation: Relation, known: Lookup) -> int:
    """A sentence says more than a headline, which has no full stop."""
    return sum(not known.claims[end].context.rstrip(_CLOSING).endswith(_STOPS) for end in _ends(relation))


def _days_apart(relation: Relation, known: Lookup) -> int:
    """Counts of one day cannot be two states of it."""
    one, other = (as_of(known.claims[end], known) for end in _ends(relation))
    return abs((one - other).days) if one and other else _UNKNOWN


def _steps(finding: Finding, found: Sequence[Camp], known: Lookup) -> list[Hunk]:
    """From each count to the next newer one; updates of other kinds stand for themselves."""
    grown = growing(finding.relations, known)
    others = [r for r in finding.relations if kind_of(r) is Kind.UPDATE and r not in grown]
    ends = {end: known.claims[end] for r in grown for end in _ends(r)}
    order = sorted(ends.values(), key=lambda c: (str(as_of(c, known)), point(c) or 0, c.field == "title"))
    course = list({(as_of(c, known), point(c)): c for c in reversed(order)}.values())[::-1]
    updates = {frozenset(_ends(r)): r for r in finding.relations if kind_of(r) is Kind.UPDATE}
    steps = [(a, b) for a, b in pairwise(course) if frozenset((a.id, b.id)) in updates]
    pairs = steps or [_by_day(r, known) for r in [*grown, *others][:1]]
    return [
        Hunk(
            minus=older, plus=newer, minus_camp=_camp_of(older, found), plus_camp=_camp_of(newer, found),
            relation=updates[frozenset((older.id, newer.id))],
        )
        for older, newer in pairs
    ]  # fmt: skip


def _by_day(relation: Relation, known: Lookup) -> tuple[Claim, Claim]:
    one, other = (known.claims[end] for end in _ends(relation))
    return (one, other) if str(as_of(one, known)) <= str(as_of(other, known)) else (other, one)


def _camp_of(claim: Claim, found: Sequence[Camp]) -> Camp:
    return next((camp for camp in found if claim in camp.claims), found[0])


def _alike(hunk: Hunk, known: Lookup, report: Report) -> tuple[Claim, ...]:
    """What the outlets of both statements say alike: the context in which they differ."""
    homes = {hunk.minus.article, hunk.plus.article}
    if len(homes) == 1:
        return ()
    equal = (
        r for f in report.findings for r in f.relations if r.verdict is Verdict.COMPATIBLE and r.subtype == "equal"
    )
    claims = [[known.claims[end] for end in _ends(r)] for r in equal]
    same = {pair[0].id: pair[0] for pair in claims if {claim.article for claim in pair} == homes}
    return tuple(claim for claim in same.values() if claim.id not in (hunk.minus.id, hunk.plus.id))[:ALIKE]


def _ends(relation: Relation) -> tuple[str, str]:
    return relation.left, relation.right
