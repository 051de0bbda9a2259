"""What an article says of itself at its head and in its file name: day, agency, outlet, title line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath

from factcheck.model.article import Article, Span
from factcheck.reading.agencies import agency, agency_pattern
from factcheck.reading.blocks import Block, blocks_of, plain_words
from factcheck.reading.dates import find_day, is_date_line, leading_day, says_updated
from factcheck.reading.decode import neutralise
from factcheck.reading.furniture import CAPTION, set_aside

_HEAD_LINES = 8
_HEAD_LETTERS = 160
_TITLE = 200
_ENDED = re.compile(r"\.[\"'”’)]?$")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.){2,}$")
_FILE_NAME = re.compile(r"^(?P<outlet>.*?)[-_. ]?(?P<day>\d{4}-\d{2}-\d{2})(?!\d)")
_URL_DAY = re.compile(r"/(\d{4})/(\d{1,2})/(\d{1,2})/")
_MANY = (".json", ".jsonl", ".ndjson")  # one name for many articles says nothing about any of them
# "KARSUND, Norland, Sept 30 (Coast Press) - ": a place in capitals, perhaps more, brackets, a dash.
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][A-Z'’.-]+[^()\n]{0,60}?)?\s?\((?P<agency>[A-Z][\w&'’./ -]{1,39})\)(?P<dash>\s*(?:-+|–|—))?(?=\s)"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Named:
    outlet: str | None = None
    wire: str | None = None
    day: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Stated:
    """A day of publication, the place that states it, and why it goes before those that come after it."""

    day: date
    place: str
    why: str = ""


def stated_days(article: Article) -> list[Stated]:
    """All days that an article is said to be of, the most trusted first."""
    lines = blocks_of(neutralise(article.text))
    found = (
        (article.day, "its own details", "what somebody gave as its date goes before what a page prints"),
        (_printed_day(lines), "the head of its text", "the text goes before address and file name"),
        (_address_day(article.url), "its web address", "a file may be named for the day when it was saved"),
        (_named(article).day, "its file name", ""),
    )
    return [Stated(day=day, place=place, why=why) for day, place, why in found if day]


def complete(article: Article) -> Article:
    """Fill in what an article leaves open and its own text, address or file name says; nothing that is given changes.

    Characters that could steer a terminal are replaced one for one, and furniture is marked unless it was already.
    """
    text = neutralise(article.text)
    lines = blocks_of(text)
    name = _named(article)
    published = article.published or _printed_day(lines) or _address_day(article.url) or name.day
    day = replace(article, published=published).day
    aside = set_aside(text, published=day, title=article.title) if article.set_aside is None else article.set_aside
    return replace(
        article,
        text=text,
        title=neutralise(article.title) if article.title else None,
        published=published,
        source=article.source or name.outlet,
        wire=article.wire or _credited(lines, aside) or name.wire,
        set_aside=aside,
    )


def heading(text: str, title: str | None = None) -> Span | None:
    """The line of a text that is its title: the first one, if it is short and no sentence, or equals ``title``."""
    lines = [b for b in blocks_of(text[: 20 * _TITLE]) if not _dated(b.text)]
    if not lines or not (_entitles(lines) or (title and plain_words(title) == plain_words(lines[0].text))):
        return None
    return Span(start=lines[0].start, end=lines[0].end, reason="title")


def _dated(line: str) -> bool:
    """A date line, or a place and a date."""
    found = find_day(line) if len(line) <= 60 else None
    return is_date_line(line) or (found is not None and len((line[: found[1]] + line[found[2] :]).split()) <= 2)


def _entitles(lines: list[Block]) -> bool:
    first = lines[0].text
    if len(lines) < 2 or len(first) > _TITLE:
        return False
    sentence = _ENDED.search(first) and not _ABBREVIATION.search(first)
    return not sentence and any(len(b.text) > len(first) or b.prose for b in lines[1:])


def _named(article: Article) -> _Named:
    path = article.path or article.id
    match = _FILE_NAME.match(PurePath(path).name)
    if match is None or path.lower().endswith(_MANY):
        return _Named()
    outlet = match["outlet"].strip("-_. ") or None
    last = re.split(r"[_-]", outlet)[-1] if outlet else ""
    wire = agency(last.upper()) or agency(last) or agency(last.capitalize())
    found = find_day(match["day"])
    return _Named(outlet=outlet, wire=wire if last != outlet else None, day=found[0] if found else None)


def _printed_day(lines: list[Block]) -> date | None:
    """The day that a line near the top gives: when it was published, else when it was last changed."""
    alone: list[tuple[bool, date]] = []
    for block in lines[:_HEAD_LINES]:
        found = find_day(block.text) if is_date_line(block.text) else None
        if found and found[0]:
            alone.append((says_updated(block.text), found[0]))
    if alone:
        return min(alone, key=lambda a: a[0])[1]
    opening = (leading_day(b.text) or _dateline_day(b.text) for b in lines[:_HEAD_LINES])
    return next((d for d in opening if d), None)


def _dateline_day(line: str) -> date | None:
    match = _dateline(line)
    found = find_day(match["place"] or "") if match else None
    return found[0] if found else None


def _dateline(line: str) -> re.Match[str] | None:
    return _DATELINE.match(line[:_HEAD_LETTERS] + " ")


def _address_day(url: str | None) -> date | None:
    match = _URL_DAY.search(url or "")
    found = find_day(f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}") if match else None
    return found[0] if found else None


def _credited(lines: list[Block], aside: tuple[Span, ...]) -> str | None:
    """The agency that the dateline or a credit line names; a caption credits a picture and does not count."""
    captions = {s.start for s in aside if s.reason == CAPTION}
    kept = [b for b in lines if b.start not in captions]
    opening = (_dateline_agency(b.text) or _credit_line(b.text) for b in kept[:_HEAD_LINES])
    return next((a for a in opening if a), None) or (_closing(kept[-1].text) if kept else None)


def _dateline_agency(line: str) -> str | None:
    match = _dateline(line)
    if match is None:
        return None
    printed = match["agency"].strip()
    known = next((a for a in map(agency, (printed, *re.split(r"[/,]| and ", printed))) if a), None)
    if known:
        return known
    # An agency that no table has, by the form alone: place, brackets, dash; a day or a state in brackets is none.
    # One word in capitals is mostly the broadcaster's own call sign.
    formed = match["place"] and match["dash"] and re.fullmatch(r"[A-Z]\w*[a-z]\w*(?: [A-Z]\w+){1,4}", printed)
    return printed if formed else None


def _credit_line(line: str) -> str | None:
    """ "AFP", "By Reuters", "Source: AP", "AFP, Tuesday 2 Feb 2021"."""
    found = find_day(line[:60])
    if len(line) > 60:
        opening = re.split(r"[^\w]", line, maxsplit=1)[0]
        return agency(opening) if found and is_date_line(line[len(opening) : found[2]]) else None
    rest = line[: found[1]] + line[found[2] :] if found else line
    bare = re.sub(r"(?i)^\W*(?:by|source|from|agency)\b:?", "", rest)
    return agency(bare) or (agency(re.split(r"[,|–—-]", bare)[0]) if found else None)


def _closing(line: str) -> str | None:
    match = re.search(rf"(?:\((?P<in>{agency_pattern()})\)|[—–]\s?(?P<after>{agency_pattern()}))\.?$", line[-60:])
    return agency(match["in"] or match["after"]) if match else _credit_line(line)
