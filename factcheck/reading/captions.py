"""Photo captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.model.article import Span
from factcheck.reading.agencies import agency_pattern
from factcheck.reading.blocks import Block
from factcheck.reading.words import holds, openings, words

_LONGEST = 450
_SENTENCES = re.compile(r"[a-z]{3}[.!?][\"”’]?\s+[A-Z“\"]")
_MOST_SENTENCES = 2
_CREDIT_ROOM = 80  # letters at the end of a line in which a credit stands


@cache
def _agency_at_end() -> re.Pattern[str]:
    """ "... near the bridge. — AFP", "... in Karsund. Reuters", "... © Ann Lee (AFP)"; "(AFP)" alone credits a text."""
    agency = rf"(?:{agency_pattern()})(?:\s?/[\w ]{{1,30}})?"
    return re.compile(rf"(?:(?:[—–-]|(?<=[.!?\"”])\s){{1,3}}\s?{agency}|©[^©]{{0,40}}?\s?\(?{agency}\)?)\.?$")


@cache
def _credit_at_end() -> re.Pattern[str]:
    names = "|".join(re.escape(w) for w in sorted(words("captions", "credits"), key=len, reverse=True))
    return re.compile(rf"(?:[(\[|/.—–-]|\s)(?=[A-Z])(?i:{names})[^.]{{0,60}}\.?$")


@cache
def _bracketed() -> re.Pattern[str]:
    names = "|".join(re.escape(w) for w in sorted(words("captions", "credits"), key=len, reverse=True))
    return re.compile(rf"(?i)\(\s?(?:{names})[^()\n]{{0,80}}\)")


def caption_reason(block: Block, last: int) -> str | None:
    """The reason to set a line aside as a caption; ``last`` is the index of the text's last line."""
    if len(block.text) > _LONGEST:
        return None
    lower = block.text.casefold()
    if lower.startswith(openings("captions", "starts")):
        return "caption"
    end = block.text[-_CREDIT_ROOM:]
    if _agency_at_end().search(end):
        return "caption" if _pictures(block, last) else None
    # A caption has a sentence or two; a longer paragraph belongs to the article, and only its credit is furniture.
    credited = _credit_at_end().search(end) and len(_SENTENCES.findall(block.text)) < _MOST_SENTENCES
    return "caption" if credited else None


def _pictures(block: Block, last: int) -> bool:
    """An agency's name at the end of a line credits a picture if the line describes one or is one sentence amid others.

    Several sentences are a brief, and the last line's credit is the whole text's.
    """
    if holds("captions", "scenes").search(block.text):
        return True
    return block.index < last and not _SENTENCES.search(block.text[: -_CREDIT_ROOM // 2])


def credit_spans(text: str, start: int, end: int) -> Iterator[Span]:
    """Find credits in brackets within a line that holds more than a caption: only the brackets are furniture."""
    for match in _bracketed().finditer(text, start, end):
        yield Span(start=match.start(), end=match.end(), reason="photo credit")
