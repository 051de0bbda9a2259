"""Lists of other stories: after a heading such as "Opinion", or around dates long after the article's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.reading.blocks import Block, plain_words
from factcheck.reading.dates import find_day
from factcheck.reading.words import words

_LATER = 31  # days: corrections are printed within weeks, other stories whenever the page is copied
_TITLE = 120
_PROSE_BEFORE = 2
_LIST = 20  # headlines under one heading in the middle of a text
_SHARE = 0.4  # of the lines after a heading that must look like teasers


def tail_blocks(blocks: list[Block], dated: set[int], published: date | None) -> Iterator[int]:
    """Indexes of the lines that belong to lists of other stories. ``dated`` lines hold only a date or a pointer."""
    opening = _opening(blocks, dated, published)
    if opening is not None:
        yield from range(opening, len(blocks))
        return
    before = 0
    for block in blocks:
        before += block.prose
        if before >= _PROSE_BEFORE and _heads(block):
            yield from _headlines_after(blocks, block.index, dated)


def _heads(block: Block) -> bool:
    if len(block.text) > _TITLE:
        return False
    return plain_words(block.text) in words("headings", "tail")


def _opening(blocks: list[Block], dated: set[int], published: date | None) -> int | None:
    """Where the text ends and only other stories follow, if anywhere."""
    teaserish, evidence, prose, first = 0, 0, 0, None
    for block in reversed(blocks):
        if block.prose and block.index + 1 < len(blocks) and blocks[block.index + 1].prose:
            break  # two paragraphs in a row: the article is still going on
        after = len(blocks) - block.index - 1
        if (
            _opens(block, dated, published)
            and (evidence or not prose or not _heads(block))
            and after
            and teaserish >= _SHARE * after
        ):
            first = block.index
        prose += block.prose
        evidence += block.index in dated or block.cut_off
        teaserish += not block.prose
    return None if first is None else _with_title(blocks, first, dated)


def _opens(block: Block, dated: set[int], published: date | None) -> bool:
    return _heads(block) or (block.index in dated and _far(block, published))


def _far(block: Block, published: date | None) -> bool:
    """Whether a date is too late to be the article's own; early ones may be a timeline's, which belongs to it."""
    found = find_day(block.text) if published else None
    return bool(found and found[0] and published and (found[0] - published).days > _LATER)


def _with_title(blocks: list[Block], first: int, dated: set[int]) -> int:
    """A teaser's title may stand above its date."""
    above = blocks[first - 1] if first else None
    title = above and first in dated and not above.ended and len(above.text) <= _TITLE
    return first - 1 if title else first


def _headlines_after(blocks: list[Block], heading: int, dated: set[int]) -> Iterator[int]:
    """The lines after a heading in the middle of a text that can only be headlines; a sentence ends them.

    The last one may be the article's own subheading, so it stays unless it is cut off or a date.
    """
    run: list[Block] = []
    for block in blocks[heading + 1 : heading + 1 + _LIST]:
        if block.ended or len(block.text) > _TITLE:
            break
        run.append(block)
    if run and run[-1].index + 1 < len(blocks) and not (run[-1].cut_off or run[-1].index in dated):
        run.pop()
    yield from (b.index for b in run)
