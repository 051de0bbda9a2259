"""Days as a reader of news writes them, the same under every locale."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short(day: date | None) -> str:
    """The day without its year: ``30 Sep``."""
    return f"{day.day} {_MONTHS[day.month - 1]}" if day else "no date"


def long(day: date | None) -> str:
    """The day with its year: ``30 Sep 2031``."""
    return f"{short(day)} {day.year}" if day else "no date"


def one_year(days: Iterable[date | None]) -> int | None:
    """The year all the known days share, if there is one."""
    years = {day.year for day in days if day}
    return years.pop() if len(years) == 1 else None
