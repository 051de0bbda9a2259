"""The reasons of a finding, each once, those first that an editor asks for first."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.model.finding import Finding, Relation
from factcheck.report.camps import labels_of
from factcheck.report.days import short
from factcheck.report.kinds import Kind, kind_of
from factcheck.report.lookup import Lookup
from factcheck.report.timeline import growing, timeline
from factcheck.report.weights import distance, rank, telling

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_ONCE = ("” is a part of “", " is of a later day than ")  # a part is named once, of whatever wholes
_TAIL = "; "  # before it what the difference is, behind it whose words they are


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """Why pairs of one kind are what they are; ``letters`` are the camps between which it holds."""

    kind: Kind
    text: str
    letters: tuple[str, ...]
    pairs: int = 1


def reasons(finding: Finding, known: Lookup) -> list[Reason]:
    """Strongest kind first; left and right swapped, or other voices for the same difference, are one reason.

    A toll that grew from report to report is one reason too.
    """
    steps = growing(finding.relations, known)
    course = timeline(steps, known)
    told = [Reason(kind=Kind.UPDATE, text=course, letters=())] if course else []
    drawn = {id(r) for r in steps}
    rest = replace(finding, relations=tuple(r for r in finding.relations if id(r) not in drawn)) if course else finding
    found = [*told, *_each(rest, known)]
    return sorted(found, key=lambda reason: list(Kind).index(reason.kind))


def _each(finding: Finding, known: Lookup) -> list[Reason]:
    groups: dict[tuple[Kind, tuple[str, ...]], list[Relation]] = defaultdict(list)
    for relation in _news(finding, known):
        groups[kind_of(relation), _gist(relation.why)].append(relation)
    labels = labels_of(finding)
    found = [
        (_rank(group, labels, known), Reason(
            kind=kind, text=_dated(group[0].why), letters=_letters(group, labels), pairs=len(group)
        ))
        for (kind, _), group in groups.items()
    ]  # fmt: skip
    return [reason for _, reason in sorted(found, key=lambda pair: pair[0])]


def _news(finding: Finding, known: Lookup) -> Sequence[Relation]:
    """That two say the same, or speak of quite other people, is no news where there is any."""
    news = [r for r in finding.relations if r.subtype != "equal" and telling(r, known)]
    return news or finding.relations


def _gist(why: str) -> tuple[str, ...]:
    """The words of a difference without their order: which of the two stands left is chance."""
    part = next((why.partition(words)[0] for words in _ONCE if words in why), None)
    difference = why.partition(_TAIL)[0] if part is None else part
    return tuple(sorted(difference.casefold().replace(",", "").split()))


def _rank(group: Sequence[Relation], labels: Mapping[str, str], known: Lookup) -> tuple[int, bool, int, float]:
    kind = kind_of(group[0])
    apart = any(len(set(_pair(r, labels))) == 2 for r in group)
    explained = min(rank(r, known) for r in group) if kind is Kind.EXPLAINED else 0
    return list(Kind).index(kind), kind is not Kind.EXPLAINED and not apart, explained, -_farthest(group, known)


def _farthest(group: Iterable[Relation], known: Lookup) -> float:
    return max(distance(r, known) for r in group)


def _letters(group: Sequence[Relation], labels: Mapping[str, str]) -> tuple[str, ...]:
    """The camps that the reason stands between; within one camp, or beside all of them, letters tell nothing."""
    pairs = [set(_pair(r, labels)) for r in group]
    return tuple(sorted({letter for pair in pairs if len(pair) == 2 for letter in pair}))


def _pair(relation: Relation, labels: Mapping[str, str]) -> list[str]:
    found = (labels.get(end, "") for end in (relation.left, relation.right))
    return [label[:1] for label in found if label]


def _dated(why: str) -> str:
    def day(found: re.Match[str]) -> str:
        try:
            return short(date(*map(int, found.groups())))
        except ValueError:
            return found[0]

    return _ISO.sub(day, why)
