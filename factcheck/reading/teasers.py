"""Pointers to other stories: "READ MORE: ...", on a line of their own or in the middle of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model.article import Span
from factcheck.reading.words import words

_LONGEST = 200  # of a line that is nothing but a teaser
_HEADLINE = 140
_FEWEST_WORDS = 3
_STOP = re.compile(r"[.!?…][\"'”’)\]]?(?=\s|$)")
_CUT = re.compile(r"\[\+\d{1,9} chars\]")  # how news APIs end a text of which they give the beginning
_NOT_YET = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|St|Sen|Gov|Rep|No))\.$")


@cache
def _marker() -> re.Pattern[str]:
    """A line that opens with a marker and a colon."""
    names = "|".join(re.escape(w) for w in sorted(words("teasers", "markers"), key=len, reverse=True))
    return re.compile(rf"(?i)[\W_]{{0,5}}(?:(?:{names}) ?:|more from [^:.]{{2,40}}:)")


@cache
def _inline() -> re.Pattern[str]:
    colon = "|".join(re.escape(w) for w in sorted(words("teasers", "inline"), key=len, reverse=True))
    bare = "|".join(re.escape(w) for w in sorted(words("teasers", "bare"), key=len, reverse=True))
    return re.compile(rf"\b(?:(?P<colon>(?:{colon}) ?:)|(?P<bare>{bare})(?=\s+[^a-z\s]|\s*$))")


def is_teaser(line: str, *, surely: bool) -> bool:
    """Say whether a whole line points to another story; ``surely``: "Explained: ..." may be the article's own title."""
    if len(line) > _LONGEST:
        return False
    if surely:
        match = _inline().search(line, 0, 20)
        return bool(match and match["colon"] and not any(c.isalnum() for c in line[: match.start()]))
    return _marker().match(line) is not None


def teaser_spans(text: str, start: int, end: int) -> Iterator[Span]:
    """Find pointers to other stories, and to the rest of this one, within a line that holds more than that."""
    for match in _CUT.finditer(text, start, end):
        yield Span(start=match.start(), end=match.end(), reason="cut off here")
    for match in _inline().finditer(text, start, end):
        if match["colon"]:
            if _begins(text, start, match.start()) or match["colon"].isupper():
                yield Span(start=match.start(), end=_headline_end(text, match.end(), end), reason="teaser")
        else:
            yield Span(start=_headline_start(text, start, match.start()), end=match.end(), reason="teaser")


def _begins(text: str, start: int, at: int) -> bool:
    """Whether a sentence can begin here."""
    before = text[max(start, at - 6) : at].rstrip()
    return not before or before[-1] in '.!?…"”’)]|>-–—'


def _headline_end(text: str, at: int, end: int) -> int:
    """The end of the sentence after a marker; the marker alone if it runs on too long to be a headline."""
    for match in _STOP.finditer(text, at, min(end, at + _HEADLINE)):
        if not _NOT_YET.search(text, max(at, match.start() - 6), match.start() + 1):
            return match.end()
    return end if end - at <= _HEADLINE else at


def _headline_start(text: str, start: int, at: int) -> int:
    """The beginning of the headline in front of "Read more"; only where it is plainly no sentence of the article."""
    window = max(start, at - _HEADLINE)
    stops = [m.end() for m in _STOP.finditer(text, window, at)]
    begin = stops[-1] if stops else window
    headline = text[begin:at].strip()
    bounded = bool(stops) or window == start
    if not bounded or len(headline.split()) < _FEWEST_WORDS or not headline[0].isupper():
        return at
    return text.index(headline[0], begin)
