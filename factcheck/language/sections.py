"""Parts of one article written at different hours: entries with a clock, "Update, 10:42 a.m.:", "Earlier story:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.language.periods import find_periods
from factcheck.language.tables import remembered, table
from factcheck.model.period import Period

_LINE = re.compile(r"[^\n]+")
_CLOCK = re.compile(
    r"\s*[\[(]?(?P<clock>\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?|\d{1,2}\s?[ap]\.?m\b\.?(?:\s[A-Z]{2,4}\b)?)"
    r"[\])]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[-–—:|]\s|$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A part ``[start, end)`` of a text; ``taken`` is when it was written, ``earlier`` that it is kept from before."""

    start: int
    end: int
    taken: Period | None = None
    earlier: bool = False


def sections_of(text: str, day: date | None) -> list[Section]:
    """The parts after the first heading or stamp; none in a text that was written at once."""
    marks = list(_marks(text, day))
    clocks = [m for m in marks if m.taken is not None and not m.earlier]
    if not marks or (len(marks) == 1 and clocks and _bare(text, clocks[0])):
        return []  # one clock time alone is that of publication
    ends = [m.start for m in marks[1:]] + [len(text)]
    return [Section(start=m.start, end=e, taken=m.taken, earlier=m.earlier) for m, e in zip(marks, ends, strict=True)]


def _bare(text: str, mark: Section) -> bool:
    return _CLOCK.match(text[mark.start : mark.end]) is not None


def _marks(text: str, day: date | None) -> Iterator[Section]:
    for line in _LINE.finditer(text):
        heading = _heading(line[0])
        if heading is None:
            continue
        words, earlier = heading
        periods = [] if earlier else [p for p in find_periods(f"at {words}", day) if p.clock is not None]
        yield Section(
            start=line.start(), end=line.end(), earlier=earlier,
            taken=_taken(periods[0], line.start(), line.start() + len(words), words, day) if periods else None,
        )  # fmt: skip


def _heading(line: str) -> tuple[str, bool] | None:
    """The words of a heading or stamp at the beginning of a line, and whether they mark what is kept from before."""
    match = _named().match(line)
    if match:
        return match["head"], match["earlier"] is not None
    clock = _CLOCK.match(line)
    if clock is None:
        return None
    alone = len(line.strip()) <= table("course")["sections"]["lone"]
    return (clock["clock"], False) if alone or _STOP.match(clock["rest"]) else None


def _taken(found: Period, start: int, end: int, words: str, day: date | None) -> Period:
    return Period(
        start=start, end=end, text=words.strip(), earliest=found.earliest or day, latest=found.latest or day,
        precision="hour", relation="as_of", clock=found.clock, zone=found.zone,
    )  # fmt: skip


@remembered
def _named() -> re.Pattern[str]:
    words = table("course")["sections"]
    earlier, update = ("|".join(map(re.escape, sorted(words[k], key=len, reverse=True))) for k in ("earlier", "update"))
    return re.compile(
        rf"\W*(?P<head>(?:(?P<earlier>{earlier})|(?:{update})(?: \d)?\b[^:\n]{{0,40}}?))\s*(?::(?!\d)|[–—]|$)",
        re.IGNORECASE,
    )
