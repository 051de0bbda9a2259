"""The interval strip: one row a statement, the range its words allow as a bar on a common axis."""

from __future__ import annotations

from rich.text import Text

from factcheck.model.quantity import Quantity
from factcheck.report.glyphs import Glyphs
from factcheck.report.scale import Scale, drawn_high, labels

_DIM = "bright_black"


def strip_head(axis: Scale) -> Text:
    """The axis' labels."""
    line = ""
    for start, label in labels(axis):
        line = line.ljust(start) + label
    return Text(line.ljust(axis.width), style=_DIM)


def strip_row(value: Quantity, axis: Scale, letter: str, style: str, glyphs: Glyphs) -> Text:
    """One statement's bar; ``letter`` marks the number itself, an arrow an open end."""
    row = Text()
    bar = _bar(value, axis, letter, glyphs)
    ticks = {axis.column(tick) for tick in axis.ticks}
    for column in range(axis.width):
        sign = bar.get(column)
        row.append(sign or (glyphs.dot if column in ticks else " "), style if sign else _DIM)
    return row


def _bar(value: Quantity, axis: Scale, letter: str, glyphs: Glyphs) -> dict[int, str]:
    interval = value.interval
    first, last = axis.column(interval.low), axis.column(drawn_high(interval))
    if interval.open:
        last = max(last, min(first + 2, axis.width - 1))
    bar = dict.fromkeys(range(first, last + 1), glyphs.bar)
    if interval.open:
        bar[last] = glyphs.right
    if interval.low <= 0 and first < last:
        bar[first] = glyphs.left
    bar[_letter_column(value, axis, first, last)] = letter
    return bar


def _letter_column(value: Quantity, axis: Scale, first: int, last: int) -> int:
    if value.best is not None:
        return min(max(axis.column(value.best), first), last)
    if value.interval.open:
        return first
    return last if value.interval.low <= 0 else (first + last) // 2
