"""One finding on the screen: heading, table or camps, quotations, verdict lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rich.text import Text

from factcheck.model.finding import Finding
from factcheck.report.camps import Camp, camps
from factcheck.report.evidence import evidence
from factcheck.report.kinds import Kind, finding_kind
from factcheck.report.lookup import Lookup
from factcheck.report.reasons import reasons
from factcheck.report.sheet import DIM, Sheet, beside, hang, join, wrap
from factcheck.report.table import table
from factcheck.report.verdicts import brief_lines, verdict_lines

COLUMNS_FROM = 110  # columns of screen from which two camps stand beside each other
CAMPS = 8  # readings that are drawn


def full(finding: Finding, known: Lookup, sheet: Sheet, quotations: int) -> list[Text]:
    """Everything the terminal shows of a finding."""
    every = camps(finding, known)
    found = _drawn(every)
    why = verdict_lines(reasons(finding, known), found, sheet)
    if any(camp.counted for camp in found):
        shown = [line for c in found if c.active and c.label for line in evidence(c, known, sheet, quotations)]
        body = [*table(finding, found, known, sheet), *([Text()] if shown else []), *shown]
    else:
        body = _sides([c for c in found if c.label], known, sheet, quotations + 1)  # here the words are all there is
    more = [Text(f"   +{len(every) - len(found)} more readings", DIM)] if len(every) > len(found) else []
    return [*heading(finding, sheet), *body, *more, Text(), *why]


def _drawn(every: Sequence[Camp]) -> list[Camp]:
    """The first camps and, after them, the statements that stand in none."""
    lettered = [camp for camp in every if camp.label]
    return [*lettered[:CAMPS], *(camp for camp in every if not camp.label)]


def brief(finding: Finding, known: Lookup, sheet: Sheet) -> list[Text]:
    """A finding that needs no action: heading and reasons."""
    return [*heading(finding, sheet), *brief_lines(reasons(finding, known), sheet)]


def heading(finding: Finding, sheet: Sheet) -> list[Text]:
    """Badge, code and title, a rule, the id; a long title goes on below."""
    kind = finding_kind(finding)
    first = _badge(kind, sheet)
    words = join(sheet.text(finding.rule, _strong(kind)), " ", sheet.text(finding.title, _strong(kind)))
    tail = sheet.text(finding.id[:8], DIM)
    if finding.severity and sheet.width >= 80:
        tail = join(Text(f"{finding.severity} {sheet.glyphs.dot} ", DIM), tail)
    room = sheet.width - tail.cell_len - 1
    lines = hang(first, Text(" " * first.cell_len), words, room - 2)
    line = join(lines[0], " ")
    rule = Text(sheet.glyphs.rule * (room - line.cell_len), DIM)
    return [join(line, rule, " ", tail), *lines[1:]]


def _strong(kind: Kind) -> str:
    return "" if kind in (Kind.EXPLAINED, Kind.TENSION) else "bold"


def _badge(kind: Kind, sheet: Sheet) -> Text:
    if kind in (Kind.EXPLAINED, Kind.TENSION):
        return join(Text(f"{kind.glyph(sheet.glyphs)} {kind}", kind.style), "  ")
    word = kind.value.upper()
    return join(Text(f" {word} ", kind.badge), " ") if sheet.color else join(Text(word, "bold"), "  ")


def _sides(found: Sequence[Camp], known: Lookup, sheet: Sheet, quotations: int) -> list[Text]:
    if len(found) == 2 and sheet.width >= COLUMNS_FROM:
        half = sheet.width // 2
        left, right = (_side(camp, known, narrow(sheet, half - 2), quotations) for camp in found)
        return beside(left, right, half)
    return [line for camp in found for line in _side(camp, known, sheet, quotations)]


def narrow(sheet: Sheet, width: int) -> Sheet:
    """The same sheet with fewer columns."""
    return replace(sheet, width=width)


def _side(camp: Camp, known: Lookup, sheet: Sheet, quotations: int) -> list[Text]:
    badge = join(Text(f" {camp.label[:1]} ", camp.badge), " ")
    title = sheet.text(camp.text, "bold" if camp.active else DIM)
    at_most = quotations if camp.active else min(quotations, 1)
    head = hang(badge, Text("    "), title, sheet.width) if camp.text else wrap(badge, sheet.width)
    return [*head, *evidence(camp, known, sheet, at_most)]
