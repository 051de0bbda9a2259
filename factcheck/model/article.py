"""Articles as they came in: the text never changes, everything later is an offset into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.errors import InputError


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """A stretch of a text, ``[start, end)`` in characters, and why it is named."""

    start: int
    end: int
    reason: str = ""

    def overlaps(self, start: int, end: int) -> bool:
        """Say whether ``[start, end)`` shares a character with this span."""
        return self.start < end and start < self.end


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """One text of one outlet.

    ``published`` takes a date, a datetime or an ISO string and is kept as date or datetime; unknown is ``None``.
    ``source`` is the outlet that printed it and ``wire`` the agency that wrote it: two papers with one agency's
    text are not two sources. ``set_aside`` are spans of page furniture; ``None`` means nobody has looked yet.
    """

    id: str
    text: str
    source: str | None = None
    published: date | datetime | None = None
    title: str | None = None
    url: str | None = None
    wire: str | None = None
    path: str | None = None
    set_aside: tuple[Span, ...] | None = None

    def __init__(
        self,
        *,
        id: str,
        text: str,
        source: str | None = None,
        published: date | datetime | str | None = None,
        title: str | None = None,
        url: str | None = None,
        wire: str | None = None,
        path: str | None = None,
        set_aside: tuple[Span, ...] | None = None,
    ) -> None:
        values = {
            "id": id, "text": text, "source": source, "published": as_date(published), "title": title,
            "url": url, "wire": wire, "path": path, "set_aside": set_aside,
        }  # fmt: skip
        for name, value in values.items():
            object.__setattr__(self, name, value)

    @property
    def day(self) -> date | None:
        """The day of publication, without its clock time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def outlet(self) -> str:
        """The name to show for it: the source, else the id."""
        return self.source or self.id

    def part(self, field: str) -> str:
        """The text that offsets of a claim with this ``field`` (``text`` or ``title``) point into."""
        return (self.title or "") if field == "title" else self.text


def as_date(value: date | datetime | str | None) -> date | datetime | None:
    """Read a date, a datetime or an ISO 8601 string; raise ``InputError`` for anything else."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    try:
        return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)
    except ValueError:
        raise InputError(
            f"published date {value!r} is not a date", hint="write it as 2020-09-30 or 2020-09-30T14:05:00+02:00"
        ) from None
