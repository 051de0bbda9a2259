"""The reasons of a finding, each once, those first that an editor asks for first."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.finding import Finding, Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.report.camps import label_of
from factcheck.report.days import short
from factcheck.report.kinds import Kind, kind_of
from factcheck.report.lookup import Lookup

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_TAIL = "; "  # before it what the difference is, behind it whose words they are
_LAST = 9
_RANKS = {
    Verdict.PARTIAL: 1,
    Verdict.SAME_COPY: 2,
    Verdict.COMPATIBLE: 3,
    Verdict.DIFFERENT_SCOPE: 4,
    Verdict.INSUFFICIENT: _LAST,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """Why pairs of one kind are what they are; ``letters`` are the camps between which it holds."""

    kind: Kind
    text: str
    letters: tuple[str, ...]
    pairs: int = 1


def reasons(finding: Finding, known: Lookup) -> list[Reason]:
    """Strongest kind first; left and right swapped, or other voices for the same difference, are one reason."""
    groups: dict[tuple[Kind, tuple[str, ...]], list[Relation]] = defaultdict(list)
    for relation in _news(finding):
        groups[kind_of(relation), _gist(relation.why)].append(relation)
    found = [
        (_rank(group, finding, known), Reason(
            kind=kind, text=_dated(group[0].why), letters=_letters(group, finding), pairs=len(group)
        ))
        for (kind, _), group in groups.items()
    ]  # fmt: skip
    return [reason for _, reason in sorted(found, key=lambda pair: pair[0])]


def rank(relation: Relation) -> int:
    """How much an explained difference has to tell: another event most, others counted little."""
    if relation.verdict is Verdict.DIFFERENT_SCOPE and relation.subtype == "event":
        return 0
    return _RANKS.get(relation.verdict, 0)


def distance(relation: Relation, known: Lookup) -> float:
    """How far apart the two counts are: 30,000 beside 100 needs its explanation first."""
    values = [known.claims[end].value for end in (relation.left, relation.right) if end in known.claims]
    points = [v.best or v.interval.low for v in values if isinstance(v, Quantity)]
    return abs(math.log(points[0] / points[1])) if len(points) == 2 and all(p > 0 for p in points) else 0.0


def _news(finding: Finding) -> Sequence[Relation]:
    """That two say the same is no news where there is any."""
    news = [r for r in finding.relations if r.subtype != "equal"]
    return news or finding.relations


def _gist(why: str) -> tuple[str, ...]:
    """The words of a difference without their order: "one says A, the other B" and "one says B, the other A" are one."""
    return tuple(sorted(why.partition(_TAIL)[0].casefold().replace(",", "").split()))


def _rank(group: Sequence[Relation], finding: Finding, known: Lookup) -> tuple[int, bool, int, float]:
    kind = kind_of(group[0])
    apart = any(len(set(_pair(r, finding))) == 2 for r in group)
    explained = min(rank(r) for r in group) if kind is Kind.EXPLAINED else 0
    return list(Kind).index(kind), kind is not Kind.EXPLAINED and not apart, explained, -_farthest(group, known)


def _farthest(group: Iterable[Relation], known: Lookup) -> float:
    return max(distance(r, known) for r in group)


def _letters(group: Sequence[Relation], finding: Finding) -> tuple[str, ...]:
    """The camps that the reason stands between; within one camp, or beside all of them, letters tell nothing."""
    pairs = [set(_pair(r, finding)) for r in group]
    return tuple(sorted({letter for pair in pairs if len(pair) == 2 for letter in pair}))


def _pair(relation: Relation, finding: Finding) -> list[str]:
    labels = (label_of(end, finding) for end in (relation.left, relation.right))
    return [label[:1] for label in labels if label]


def _dated(why: str) -> str:
    def day(found: re.Match[str]) -> str:
        try:
            return short(date(*map(int, found.groups())))
        except ValueError:
            return found[0]

    return _ISO.sub(day, why)
