"""The verdict lines of a finding: what kind of difference, between whom, and why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.text import Text

from factcheck.report.camps import Camp, color_of
from factcheck.report.kinds import Kind
from factcheck.report.reasons import Reason
from factcheck.report.sheet import DIM, Sheet, hang, join

AT_MOST = {Kind.CONFLICT: 5, Kind.DISPUTED: 5, Kind.TENSION: 3, Kind.UPDATE: 4, Kind.EXPLAINED: 5}
_LABEL = 13  # columns: sign, blank, the longest kind, two blanks
_BESIDE_FROM = 50  # columns of screen from which a label stands beside its reasons, not above them


def verdict_lines(found: Sequence[Reason], all_camps: Sequence[Camp], sheet: Sheet) -> list[Text]:
    """All reasons, strongest kind first, no reason twice."""
    lines: list[Text] = []
    for kind, group in groupby(found, key=lambda reason: reason.kind):
        bodies = _bodies(list(group), all_camps, sheet, AT_MOST[kind])
        lines.extend(line for i, body in enumerate(bodies) for line in _lines(kind, body, i == 0, sheet))
    return lines


def brief_lines(found: Sequence[Reason], sheet: Sheet) -> list[Text]:
    """The first reason alone, for a finding whose heading already names the kind."""
    margin, rest = Text("  "), Text("    ")
    bodies = [_more(sheet.text(found[0].text), len(found) - 1)] if found else []
    return [line for body in bodies for line in hang(margin, rest, body, sheet.width)]


def _more(body: Text, left_out: int) -> Text:
    return join(body, Text(f" +{left_out} more", DIM)) if left_out > 0 else body


def _bodies(found: Sequence[Reason], all_camps: Sequence[Camp], sheet: Sheet, at_most: int) -> list[Text]:
    bodies = [_body(reason, all_camps, sheet) for reason in found[:at_most]]
    left_out = len(found) - at_most
    return [*bodies, Text(f"+{left_out} more", DIM)] if left_out > 0 else bodies


def _body(reason: Reason, all_camps: Sequence[Camp], sheet: Sheet) -> Text:
    marks = [Text(letter, f"bold {color_of(letter, all_camps)}") for letter in reason.letters]
    before = [part for mark in marks for part in (mark, " ")]
    pairs = Text(f" ({reason.pairs} pairs)" if reason.pairs > 1 and reason.kind is not Kind.EXPLAINED else "", DIM)
    return join(*before, " " if before else "", sheet.text(reason.text), pairs)


def _lines(kind: Kind, body: Text, first: bool, sheet: Sheet) -> list[Text]:
    label = Text(f"{kind.glyph(sheet.glyphs)} {kind}", kind.style)
    if sheet.width < _BESIDE_FROM:
        return [*([label] if first else []), *hang(Text("  "), Text("  "), body, sheet.width)]
    blank = Text(" " * _LABEL)
    label.pad_right(_LABEL - label.cell_len)
    return hang(label if first else blank, blank, body, sheet.width)
