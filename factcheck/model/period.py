"""When: a stretch of days that a wording allows. "As of" is a period too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A time expression and the days it can mean.

    ``earliest`` and ``latest`` are both inclusive; ``None`` is an open or unknown end. ``precision`` is one of
    ``hour day week month year decade``. ``relation`` says what the words do with the time: ``at`` it happened then,
    ``since`` it has gone on from then, ``until`` it ended then, ``as_of`` the count is of then. ``clock`` is a time of
    day in minutes after midnight, ``hours`` the first and the last minute that the words allow ("about 3pm",
    "Monday evening"; a night ends beyond 24 hours), ``zone`` the named zone ("GMT", "local", "Paris"). ``start`` and
    ``end`` are offsets, ``text`` the words.
    """

    start: int
    end: int
    text: str
    earliest: date | None
    latest: date | None
    precision: str
    relation: str = "at"
    clock: int | None = None
    hours: tuple[int, int] | None = None
    zone: str | None = None

    def overlaps(self, other: Period) -> bool:
        """Say whether the two can share a day; an open end goes on without limit."""
        before = self.latest is not None and other.earliest is not None and self.latest < other.earliest
        after = other.latest is not None and self.earliest is not None and other.latest < self.earliest
        return not (before or after)
