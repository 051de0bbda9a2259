"""Mark what surrounds an article on its page: captions, teasers, link lists, date lines, small print.

Nothing is deleted, and doubt leaves a line in the article: a lost paragraph costs claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from factcheck.model.article import Article, Span
from factcheck.reading.blocks import Block, blocks_of, plain_words
from factcheck.reading.captions import caption_reason, credit_spans
from factcheck.reading.dates import is_date_line
from factcheck.reading.small_print import is_small_print, small_print_spans
from factcheck.reading.tails import tail_blocks
from factcheck.reading.teasers import is_teaser, teaser_spans
from factcheck.reading.words import words

_ENOUGH_PROSE = 2  # with less than this nobody can tell the article from what surrounds it
_REPEATED = 25
_LONGEST_LINE = 300  # of a heading, a teaser, a line of small print
_LONGEST_REPEATED = 2000

DATE_LINE = "date line"
CAPTION = "caption"
TEASER = "teaser"
SECTION = "section heading"
SMALL_PRINT = "small print"
REPEATED = "repeated line"
OTHER_STORIES = "other stories"


def set_aside(text: str, *, published: date | None, title: str | None = None) -> tuple[Span, ...]:
    """Find the page furniture of a text: sorted spans that share no character, each with its reason."""
    blocks = blocks_of(text)
    marked = dict(_certain(blocks))
    if sum(b.prose for b in blocks) >= _ENOUGH_PROSE:
        body = blocks if _untitled(blocks, title) else blocks[1:]
        known = set(marked)
        for index, reason in (*_lines(body, blocks, title), *_tail(body, blocks, known, published)):
            marked.setdefault(index, reason)
    whole = [Span(start=b.start, end=b.end, reason=marked[b.index]) for b in blocks if b.index in marked]
    parts = [s for b in blocks if b.index not in marked for s in _inside(text, b)]
    return _disjoint([*whole, *parts])


def body(article: Article) -> str:
    """The text without what is set aside."""
    text, at, kept = article.text, 0, []
    for span in article.set_aside or ():
        kept.append(text[at : span.start])
        at = span.end
    return " ".join([*kept, text[at:]])


def _untitled(blocks: list[Block], title: str | None) -> bool:
    """Whether the first line is no title: one is known from elsewhere, and it is not this line."""
    return title is not None and plain_words(title) != plain_words(blocks[0].text)


def _certain(blocks: list[Block]) -> Iterator[tuple[int, str]]:
    """Lines that are no part of any article, however short the text is."""
    for block in blocks:
        if is_teaser(block.text, surely=True):
            yield block.index, TEASER
        elif is_date_line(block.text):
            yield block.index, DATE_LINE


def _lines(body: list[Block], blocks: list[Block], title: str | None) -> Iterator[tuple[int, str]]:
    """Lines that are furniture beside an article of some length. ``body`` is without the title line."""
    known = {plain_words(title)} if title else set()
    known |= {plain_words(b.text) for b in blocks[:1] if b not in body}
    last = blocks[-1].index
    for block in body:
        reason = _label(block) or caption_reason(block, last) or _again(block, known)
        if reason:
            yield block.index, reason


def _tail(body: list[Block], blocks: list[Block], known: set[int], published: date | None) -> Iterator[tuple[int, str]]:
    for index in tail_blocks(blocks, known, published):
        if index >= body[0].index:
            yield index, OTHER_STORIES


def _label(block: Block) -> str | None:
    if len(block.text) > _LONGEST_LINE:
        return None
    line = plain_words(block.text)
    if line in words("headings", "tail") or line in words("headings", "lone"):
        return SECTION
    if is_teaser(block.text, surely=False) and not block.prose:
        return TEASER
    return SMALL_PRINT if is_small_print(block) else None


def _again(block: Block, known: set[str]) -> str | None:
    if len(block.text) > _LONGEST_REPEATED:
        return None
    line = plain_words(block.text)
    if line in known:
        return REPEATED
    if len(line) >= _REPEATED:
        known.add(line)
    return None


def _inside(text: str, block: Block) -> Iterator[Span]:
    yield from teaser_spans(text, block.start, block.end)
    yield from credit_spans(text, block.start, block.end)
    yield from small_print_spans(text, block)


def _disjoint(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        start = max(span.start, kept[-1].end) if kept else span.start
        if start < span.end:
            kept.append(span if start == span.start else Span(start=start, end=span.end, reason=span.reason))
    return tuple(kept)
