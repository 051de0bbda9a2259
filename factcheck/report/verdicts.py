"""The verdict lines of a finding: what kind of difference, between whom, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.text import Text

from factcheck.model.finding import Finding, Relation
from factcheck.report.camps import Camp, color_of, label_of
from factcheck.report.kinds import Kind, kind_of
from factcheck.report.sheet import DIM, Sheet, hang, join

AT_MOST = 6  # reasons of one kind
_LABEL = 13  # columns: sign, blank, the longest kind, two blanks

Reason = tuple[Kind, str, tuple[str, ...]]


def verdict_lines(finding: Finding, all_camps: Sequence[Camp], sheet: Sheet) -> list[Text]:
    """All reasons, strongest kind first, no reason twice."""
    lines: list[Text] = []
    for kind, group in groupby(reasons(finding), key=lambda reason: reason[0]):
        bodies = _bodies(list(group), all_camps, sheet, AT_MOST)
        lines.extend(line for i, body in enumerate(bodies) for line in _lines(kind, body, i == 0, sheet))
    return lines


def brief_lines(finding: Finding, all_camps: Sequence[Camp], sheet: Sheet, at_most: int) -> list[Text]:
    """The reasons alone, for a finding whose heading already names the kind."""
    margin = Text("  ")
    bodies = _bodies(reasons(finding), all_camps, sheet, at_most)
    return [line for body in bodies for line in hang(margin, Text("    "), body, sheet.width)]


def _bodies(found: Sequence[Reason], all_camps: Sequence[Camp], sheet: Sheet, at_most: int) -> list[Text]:
    bodies = [_body(reason, all_camps, sheet) for reason in found[:at_most]]
    left_out = len(found) - at_most
    return [*bodies, Text(f"+{left_out} more", DIM)] if left_out > 0 else bodies


def reasons(finding: Finding) -> list[Reason]:
    """Each kind and wording once, with the letters of the camps between which it holds."""
    merged: dict[tuple[Kind, str], tuple[str, set[str]]] = {}
    for relation in sorted(finding.relations, key=lambda r: _within(r, finding)):  # news between camps comes first
        key = kind_of(relation), relation.why.casefold()
        merged.setdefault(key, (relation.why, set()))[1].update(_letters(relation, finding))
    order = list(Kind)
    found = [(kind, why, tuple(sorted(letters))) for (kind, _), (why, letters) in merged.items()]
    return sorted(found, key=lambda reason: order.index(reason[0]))


def _within(relation: Relation, finding: Finding) -> bool:
    label = label_of(relation.left, finding)
    return bool(label) and label == label_of(relation.right, finding)


def _letters(relation: Relation, finding: Finding) -> Iterable[str]:
    ends = (label_of(end, finding) for end in (relation.left, relation.right))
    return [letter[:1] for letter in ends if letter]


def _body(reason: Reason, all_camps: Sequence[Camp], sheet: Sheet) -> Text:
    _, why, letters = reason
    if len(letters) < 2:  # a single letter tells the reader nothing
        return sheet.text(why)
    marks = [Text(letter, f"bold {color_of(letter, all_camps)}") for letter in letters]
    return join(*(part for mark in marks for part in (mark, " ")), " ", sheet.text(why))


def _lines(kind: Kind, body: Text, first: bool, sheet: Sheet) -> list[Text]:
    blank = Text(" " * _LABEL)
    label = Text(f"{kind.glyph(sheet.glyphs)} {kind}".ljust(_LABEL), kind.style)
    return hang(label if first else blank, blank, body, sheet.width)
