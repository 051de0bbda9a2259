"""Web pages: main text and metadata by trafilatura."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from factcheck.errors import InputError
from factcheck.reading.blocks import plain_words
from factcheck.reading.decode import decode
from factcheck.reading.reader import Part, Reader
from factcheck.reading.record import article_of

_CHARSET = re.compile(rb"""(?i)charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})""")
_HEAD = 2048
_MOST_SCRIPTS = 20


def _read(data: bytes, name: str) -> Part:
    declared = _CHARSET.search(data[:_HEAD])
    page = decode(data, name, declared.group(1).decode("ascii", "ignore") if declared else None)
    fields = _extracted(page)
    if not fields.get("text"):
        raise InputError(f"{name}: no article text found on this page", hint="save the article's text as .txt")
    fields["text"] = _without_title(fields["text"], fields.get("title"))
    return article_of({**fields, "authors": list(_linked_authors(page))}, name)


def _extracted(page: str) -> dict[str, Any]:
    import trafilatura

    found = trafilatura.extract(
        page,
        output_format="json",
        with_metadata=True,
        include_comments=False,
        # Only the dates that the page gives as its own: the extensive search takes any date in the text.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    fields: dict[str, Any] = json.loads(found) if found else {}
    for invented in ("id", "comments", "raw_text"):
        fields.pop(invented, None)
    return fields


def _without_title(text: str, title: object) -> str:
    """A page's headline often comes twice, as its title and as the first line of its text."""
    first, _, rest = text.partition("\n")
    return rest.lstrip() if rest and plain_words(first) == plain_words(str(title)) else text


def _linked_authors(page: str) -> Iterator[str]:
    """The authors in a page's JSON-LD, where agencies stand as organisations, which trafilatura passes over."""
    at = 0
    for _ in range(_MOST_SCRIPTS):
        at = page.find("application/ld+json", at)
        start, end = page.find(">", at), page.find("</script", at)
        if at < 0 or start < 0 or end < start:
            return
        with suppress(ValueError, RecursionError):  # some sites break their own JSON; the page is still readable
            yield from _authors(json.loads(page[start + 1 : end], strict=False))
        at = end


def _authors(linked: Any) -> Iterator[str]:
    for item in linked if isinstance(linked, list) else [linked]:
        if isinstance(item, dict):
            yield from _authors(item.get("@graph", []))
            authors = item.get("author", [])
            named = (
                a.get("name") for a in (authors if isinstance(authors, list) else [authors]) if isinstance(a, dict)
            )
            yield from (n for n in named if isinstance(n, str))


READER = Reader(name="html", suffixes=(".html", ".htm", ".xhtml"), read=_read)
