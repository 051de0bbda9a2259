"""Copyright notices, newsletter boxes, calls to follow and to write in, and lines that say who wrote and edited."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.article import Span
from factcheck.reading.blocks import Block
from factcheck.reading.words import holds, openings

_LONGEST = 300
_SENTENCE = re.compile(r"(?<=[.!?])[\"”')]?\s+")


def is_small_print(block: Block) -> bool:
    """Say whether a whole line is small print."""
    if len(block.text) > _LONGEST:
        return False
    lower = block.text.casefold()
    return lower.startswith(openings("boilerplate", "starts")) or _authors(block, lower) or _from(block.text) == 0


def _authors(block: Block, lower: str) -> bool:
    """ "Reporting by A; editing by B" is a credit; "Reporting by the institute shows that ..." is a sentence."""
    if not lower.lstrip("(").startswith(openings("boilerplate", "authors")):
        return False
    return not block.prose or lower.startswith("(") or ";" in lower or "editing by" in lower


def small_print_spans(text: str, block: Block) -> Iterator[Span]:
    """Find small print that follows a sentence of the article on one line."""
    start = _from(block.text) if len(block.text) <= _LONGEST else None
    if start:
        yield Span(start=block.start + start, end=block.end, reason="small print")


def _from(line: str) -> int | None:
    """Where the first sentence begins that holds a phrase of small print."""
    found = holds("boilerplate", "contains").search(line)
    return max((m.end() for m in _SENTENCE.finditer(line, 0, found.start())), default=0) if found else None
