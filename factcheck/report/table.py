"""The table of a finding: camp, outlet, day, number as reported, its bar, on wide screens the verdict in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.text import Text

from factcheck.model.finding import Finding
from factcheck.model.quantity import Quantity
from factcheck.report.camps import Camp
from factcheck.report.days import one_year, short
from factcheck.report.lookup import Lookup
from factcheck.report.phrases import phrase, threads
from factcheck.report.rows import Row, rows
from factcheck.report.scale import Scale, scale
from factcheck.report.sheet import DIM, Sheet, join
from factcheck.report.strip import strip_head, strip_row

STRIP_FROM, WORDS_FROM = 70, 100  # columns
_STRIP_LEAST, _STRIP_MOST = 16, 44
_GAP = "  "
_DAY = len("no date")


@dataclass(frozen=True, kw_only=True, slots=True)
class Columns:
    """How wide each column is; 0 leaves it out."""

    outlet: int
    reported: int
    strip: int
    words: int


def table(finding: Finding, all_camps: Sequence[Camp], known: Lookup, sheet: Sheet) -> list[Text]:
    """The table's lines with its heading."""
    shown = rows(all_camps, known)
    held = threads(finding)
    words = [phrase(row.claim, held, known) if row.claim else "" for row in shown]
    columns = _columns(shown, words, sheet)
    axis = _axis(shown, columns.strip)
    lines = [_line(row, said, columns, axis, sheet) for row, said in zip(shown, words, strict=True)]
    return [_head(shown, columns, axis, sheet), *lines]


def _columns(shown: Sequence[Row], words: Sequence[str], sheet: Sheet) -> Columns:
    share = max((sheet.width - 3 - _DAY - 3 * len(_GAP)) // 2, 6)
    outlet = _widest((r.outlet for r in shown), "source", min(share, 18))
    reported = _widest((r.reported for r in shown), "reported", min(share, 22))
    rest = sheet.width - 3 - outlet - _DAY - reported - 4 * len(_GAP)
    if sheet.width < STRIP_FROM:
        return Columns(outlet=outlet, reported=reported, strip=0, words=0)
    said = _widest(words, "verdict", 32) if sheet.width >= WORDS_FROM else 0
    strip = min(rest - (said + len(_GAP) if said else 0), _STRIP_MOST)
    return Columns(outlet=outlet, reported=reported, strip=strip if strip >= _STRIP_LEAST else 0, words=said)


def _widest(cells: object, head: str, most: int) -> int:
    return min(max([len(head), *(cell_len(str(c)) for c in cells)]), most)  # type: ignore[attr-defined]


def _axis(shown: Sequence[Row], width: int) -> Scale | None:
    values = [r.claim.value for r in shown if r.claim]
    intervals = [v.interval for v in values if isinstance(v, Quantity)]
    return scale(intervals, width) if width and intervals else None


def _head(shown: Sequence[Row], columns: Columns, axis: Scale | None, sheet: Sheet) -> Text:
    year = one_year(row.day for row in shown)
    cells = [
        Text("   "),
        sheet.fit("source", columns.outlet, DIM),
        sheet.fit(str(year or "dated"), _DAY, DIM),
        sheet.fit("reported", columns.reported, DIM),
    ]
    if axis:
        cells.append(strip_head(axis))
    if columns.words:
        cells.append(sheet.fit("verdict", columns.words, DIM))
    return Text(_GAP).join(cells)


def _line(row: Row, said: str, columns: Columns, axis: Scale | None, sheet: Sheet) -> Text:
    camp = row.camp
    letter = camp.label[:1] or sheet.glyphs.dot
    if row.claim is None:
        return join("   ", _GAP, Text(f"+{row.more} more", DIM))
    strong = "bold" if camp.active else DIM
    cells = [
        Text(f" {letter} ", camp.badge),
        sheet.fit(row.outlet, columns.outlet, strong),
        sheet.fit(short(row.day), _DAY, DIM),
        sheet.fit(row.reported, columns.reported, strong),
    ]
    if axis:
        cells.append(_strip(row, axis, sheet))
    if columns.words:
        cells.append(sheet.fit(said, columns.words, "" if camp.active else DIM))
    return Text(_GAP).join(cells)


def _strip(row: Row, axis: Scale, sheet: Sheet) -> Text:
    value = row.claim.value if row.claim else None
    if not isinstance(value, Quantity):
        return Text(" " * axis.width)
    camp = row.camp
    letter = camp.label[:1] if camp.active and camp.label else sheet.glyphs.hollow
    return strip_row(value, axis, letter, f"bold {camp.color}" if camp.active else camp.color, sheet.glyphs)
