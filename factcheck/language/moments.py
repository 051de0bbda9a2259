"""Stretches of days, and the arithmetic on them; nothing here fails at the ends of the calendar."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

Days = tuple[date, date]


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """A time expression as words ``[first, last)``.

    ``dated`` says that its year stands in the words, ``until`` is the later clock time of two.
    """

    first: int
    last: int
    days: Days | None
    precision: str
    relation: str = "at"
    clock: int | None = None
    until: int | None = None
    zone: str | None = None
    dated: bool = False
    open_start: bool = False
    open_end: bool = False


def shifted(day: date, days: int) -> date | None:
    """``day`` moved by ``days``, ``None`` beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def day_of(year: int, month: int, day: int) -> date | None:
    """A date, ``None`` if there is none such."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def month_days(year: int, month: int) -> Days | None:
    """All days of a month; ``month`` may run past either end of the year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if not 1 <= year <= 9999:
        return None
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_days(first: int, last: int | None = None) -> Days | None:
    """All days of a year, or of the years ``first`` to ``last``."""
    last = first if last is None else last
    return (date(first, 1, 1), date(last, 12, 31)) if 1 <= first <= last <= 9999 else None


def stretch(start: date | None, end: date | None) -> Days | None:
    """Both days in order, or ``None`` if one is missing."""
    return (start, end) if start and end and start <= end else None


def unit_days(anchor: date, unit: str, offset: int) -> Days | None:
    """The day, week (from Monday), weekend, month, year or decade ``offset`` units from the anchor's."""
    if unit == "week":
        monday = shifted(anchor, 7 * offset - anchor.weekday())
        return stretch(monday, monday and shifted(monday, 6))
    if unit == "month":
        return month_days(anchor.year, anchor.month + offset)
    if unit == "year":
        return year_days(anchor.year + offset)
    if unit == "decade":
        return year_days(anchor.year + 10 * offset - 5, anchor.year + 10 * offset + 5)
    if unit.endswith("weekend"):
        return _weekend(anchor, unit)
    day = shifted(anchor, offset)
    return stretch(day, day)


def _weekend(anchor: date, unit: str) -> Days | None:
    """The weekend that has begun last; on a Saturday or Sunday "last weekend" is the one before that."""
    now = anchor.weekday() >= 5
    if unit == "this weekend" and not now:
        return None  # on a Monday it is the one gone by, on a Thursday the one to come
    back = (anchor.weekday() - 5) % 7 + (7 if unit == "last weekend" and now else 0)
    saturday = shifted(anchor, -back)
    return stretch(saturday, saturday and shifted(saturday, 1))


def narrowed(days: Days | None, how: str, precision: str) -> Days | None:
    """The early, middle or late part: thirds, for a decade its first and last five years and the five in the middle."""
    if days is None or how == "same" or days[0] == days[1]:
        return days
    start, end = days
    if precision == "decade" and (end.year - start.year) == 9:
        low, high = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}[how]
        return year_days(start.year + low, start.year + high)
    third = ((end - start).days + 1) // 3
    low_day = {"early": start, "mid": shifted(start, third), "late": shifted(end, -third)}[how]
    high_day = {"early": shifted(start, third), "mid": shifted(end, -third), "late": end}[how]
    return stretch(low_day, high_day)
