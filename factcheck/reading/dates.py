"""Dates as news pages print them, and lines that hold nothing else."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from importlib.resources import files
from typing import Any

LONGEST_LINE = 90  # a date with weekday, clock, zone and "last updated" fits; a sentence rarely does
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
_FIRST = date(1900, 1, 1)


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("dates.toml").read_text(encoding="utf-8"))


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for number, names in _words()["months"].items() for name in names}


@cache
def _beside() -> frozenset[str]:
    return frozenset(word for words in _words()["beside"].values() for word in words)


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[ -](?:of )?(?P<m1>{month})\b\.?,?[ -](?P<y1>\d{{4}})\b"
        rf"|\b(?P<m2>{month})\b\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>\d{{4}})\b"
        r"|\b(?P<y3>\d{4})[-/](?P<m3>\d{2})[-/](?P<d3>\d{2})(?!\d)"
        r"|\b(?P<d4>\d{1,2})[./-](?P<m4>\d{1,2})[./-](?P<y4>\d{4})\b",
        re.IGNORECASE,
    )


def find_day(text: str) -> tuple[date | None, int, int] | None:
    """Find the first full date in a short text: the day (``None`` if 03/04/2020 may be two) and its offsets."""
    match = _pattern().search(text)
    return (_day(match), match.start(), match.end()) if match else None


def _day(match: re.Match[str]) -> date | None:
    form = next(n for n in "1234" if match[f"y{n}"])
    day, month, year = match[f"d{form}"], match[f"m{form}"], match[f"y{form}"]
    number = _months().get(month.lower()) or int(month)
    return _numeric(int(day), number, int(year)) if form == "4" else _valid(int(year), number, int(day))


def _numeric(first: int, second: int, year: int) -> date | None:
    """3/4/2020 is March or April, depending on who prints it; 13/4/2020 can only be April."""
    readings = {_valid(year, second, first), _valid(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found >= _FIRST else None


def is_date_line(line: str) -> bool:
    """Say whether a line holds a full date and nothing beyond clock, zone, weekday and words like "Published"."""
    if len(line) > LONGEST_LINE:
        return False
    found = find_day(line)
    return found is not None and all(w in _beside() for w in _around(line, found[1], found[2]))


def says_updated(line: str) -> bool:
    """Say whether a date line gives the last change and not the publication."""
    words = set(_WORD.findall(line.lower()))
    return bool(words & set(_words()["beside"]["updated"])) and not words & set(_words()["beside"]["published"])


def leading_day(line: str) -> date | None:
    """The day of a line that opens with "Published" or the like and a date, whatever follows."""
    head = line[:LONGEST_LINE]
    found = find_day(head)
    before = _WORD.findall(head[: found[1]].lower()) if found else []
    said = set(before) & set(_words()["beside"]["published"])
    return found[0] if found and said and all(w in _beside() for w in before) else None


def _around(line: str, start: int, end: int) -> list[str]:
    return _WORD.findall(line[:start].lower()) + _WORD.findall(line[end:].lower())


def loose_date(value: object) -> date | datetime | None:
    """Read the date of a record: a date, ISO 8601, an e-mail date or a printed one; ``None`` if it is none of these."""
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()[:LONGEST_LINE]
    return _iso(text) or _mail(text) or _printed(text)


def _iso(text: str) -> date | datetime | None:
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        return None


def _mail(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text) if ":" in text and "," in text[:5] else None
    except (ValueError, OverflowError):
        return None


def _printed(text: str) -> date | None:
    found = find_day(text) if is_date_line(text) else None
    return found[0] if found else None
