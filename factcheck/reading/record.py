"""One record -> one article, whichever of the usual names its fields have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.model.article import Article
from factcheck.model.finding import Problem
from factcheck.reading.agencies import agency
from factcheck.reading.dates import loose_date
from factcheck.reading.decode import neutralise, one_line
from factcheck.reading.markup import plain
from factcheck.reading.reader import Part

# Field names of our records, front matter, NewsAPI, trafilatura, newspaper4k, IPTC ninjs, schema.org; best first.
_TEXT = ("text", "content", "body_text", "body", "maintext", "articlebody")
_MARKUP = ("body_xhtml", "body_html", "content_html")
_TITLE = ("title", "headline")
_DATE = (
    "published",
    "publishedat",
    "published_at",
    "publish_date",
    "date_publish",
    "datepublished",
    "date",
    "versioncreated",
)
_SOURCE = (
    "outlet", "source", "sitename", "source-hostname", "meta_site_name", "site_name", "hostname",
    "copyrightholder", "publisher", "site",
)  # fmt: skip
_URL = ("url", "canonical_link", "link", "uri", "source")
_WIRE = ("wire", "agency", "infosource")
_BYLINE = ("byline", "author", "authors")  # an agency only if it is a known one: mostly these are people
_LONGEST_BYLINE = 300
_WITHHELD = ("withheld", "canceled", "cancelled")
_IS_URL = re.compile(r"(?i)(?:https?|urn|tag):")


def article_of(fields: Mapping[Any, Any], where: str, path: str | None = None) -> Part:
    """Make an article of a record; ``where`` names the record in messages, ``path`` is the file it is in."""
    record = {str(key).lower(): value for key, value in fields.items() if value is not None}
    problem = _unusable(record, where)
    if problem:
        return (), (_problem(problem, where, path),)
    printed, published = _published(record)
    article = Article(
        id=_first(record, ("id",)) or "",
        text=_text(record) or "",
        title=_first(record, _TITLE),
        published=published,
        source=next((s for s in _texts(record, _SOURCE) if not _IS_URL.match(s)), None),
        url=next((u for u in _texts(record, _URL) if _IS_URL.match(u)), None),
        wire=_wire(record),
    )
    return (article,), (_problem(_bad_date(printed), where, path),) if printed and not published else ()


def _problem(message: str, where: str, path: str | None) -> Problem:
    return Problem(kind="input", message=f"{where}: {message}", article=path or where)


def _unusable(record: Mapping[str, Any], where: str) -> str | None:
    status = str(record.get("pubstatus", "")).lower()
    if status in _WITHHELD:
        return f"the publisher marks it as {status}; it was left out"
    if _text(record) is None:
        found = ", ".join(sorted(record)[:8]) or "no fields"
        return f"no text in it ({one_line(found)[:120]}); give the article's text as 'text', 'content' or 'body_text'"
    return None


def _bad_date(value: object) -> str:
    printed = one_line(str(value))[:40]
    return f"{printed!r} is not a date; write it as 2020-09-30 or 2020-09-30T14:05:00+02:00 (used without a date)"


def _text(record: Mapping[str, Any]) -> str | None:
    for name in _TEXT:
        if _filled(record.get(name)):
            return neutralise(record[name])
    marked_up = next((record[name] for name in _MARKUP if _filled(record.get(name))), "")
    text = neutralise(plain(marked_up))
    return text if text.strip() else None


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(neutralise(value).strip())


def _published(record: Mapping[str, Any]) -> tuple[object, Any]:
    """What stands there as a date, and the date it is."""
    for name in _DATE:
        if record.get(name) not in (None, ""):
            return record[name], loose_date(record[name])
    return None, None


def _wire(record: Mapping[str, Any]) -> str | None:
    named = _first(record, _WIRE)
    if named:
        return agency(named) or named
    return next((a for a in map(_agency_by, _texts(record, _BYLINE)) if a), None)


def _agency_by(byline: str) -> str | None:
    names = re.split(r"[;,/|]| and ", re.sub(r"(?i)^by ", "", byline[:_LONGEST_BYLINE]))
    return next((a for a in map(agency, names) if a), None)


def _first(record: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next(_texts(record, names), None)


def _texts(record: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        for value in _flat(record.get(name)):
            text = one_line(value)
            if text:
                yield text


def _flat(value: object) -> list[str]:
    """The words of a plain value, of ``{"name": ...}``, or of a list of either."""
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, list):
        return [w for item in value if not isinstance(item, list) for w in _flat(item)]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return []
    return [str(value)]
