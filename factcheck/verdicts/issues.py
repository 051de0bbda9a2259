"""When exactly an article appeared: its clock time, and which of several versions it is."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time

from factcheck.language.periods import find_periods
from factcheck.language.tables import remembered, table
from factcheck.model.article import Article
from factcheck.reading.blocks import blocks_of
from factcheck.reading.dates import find_day, is_date_line
from factcheck.verdicts.pair import Issue, Moment

_HEAD_LINES = 8
_HEAD = 2_000  # letters within which the head of an article stands


def issued(article: Article) -> Issue:
    """When and where the article appeared, and which version of its text it is."""
    sources = frozenset(name for name in (article.outlet, article.wire) if name)
    return Issue(published=moment_of(article), edition=edition_of(article), sources=sources)


def moment_of(article: Article) -> Moment:
    """When it appeared; if only the day is given, the clock time that a date line at its head prints."""
    if article.published is None or isinstance(article.published, datetime):
        return article.published
    lines = (b.text for b in blocks_of(article.text[:_HEAD])[:_HEAD_LINES])
    return next((m for line in lines if (m := _printed(line, article)) is not None), article.published)


def _printed(line: str, article: Article) -> datetime | None:
    day = find_day(line) if is_date_line(line) else None
    if day is None or day[0] is None or day[0] != article.day:
        return None
    around = f"at {line[: day[1]]} at {line[day[2] :]}"
    clock = next((p for p in find_periods(around, article.day) if p.clock is not None), None)
    if clock is None or clock.clock is None:
        return None
    zone = UTC if clock.zone in table("periods")["clock"]["universal"] else None
    return datetime.combine(day[0], time(*divmod(clock.clock, 60)), zone)


def edition_of(article: Article) -> int:
    """The number of an update among the versions of one text: "UPDATE 2-", "(3rd LD)"; 0 without such a mark."""
    line = article.title or next((b.text for b in blocks_of(article.text[:_HEAD])), "")
    match = _marked().match(line) or _closing().search(line)
    if match is None:
        return 0
    return int(match["before"] or match["behind"] or 1)


@remembered
def _marked() -> re.Pattern[str]:
    return re.compile(rf"\W*{_edition()}(?=\s*[-–—:)\]])", re.IGNORECASE)


@remembered
def _closing() -> re.Pattern[str]:
    return re.compile(rf"[(\[]{_edition()}[)\]]", re.IGNORECASE)


def _edition() -> str:
    words = "|".join(table("course")["edition"]["words"])
    return rf"(?:(?P<before>\d)(?:st|nd|rd|th)\s)?(?:{words})(?:\s(?P<behind>\d))?"
