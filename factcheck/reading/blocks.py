"""The lines of a text, and what can be told of each by its shape."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(r"[^\n]+")
_STOPS = (".", "!", "?")
_CLOSERS = "\"'”’»)]"
_CUT_OFF = ("...", "…")
_PROSE_WORDS = 10
_PROSE_LETTERS = 60
_EDGES = " \t.,:;!?-–—|>»•*_#[]()\"'“”‘’"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A line that is not blank, without the blanks around it, at its place in the text."""

    index: int
    start: int
    end: int
    text: str
    prose: bool
    cut_off: bool
    ended: bool


def blocks_of(text: str) -> list[Block]:
    """The lines of a text that hold anything, in order."""
    found: list[Block] = []
    for match in _LINE.finditer(text):
        line = match.group().strip()
        if line:
            start = match.start() + match.group().index(line[0])
            found.append(_block(len(found), start, line))
    return found


def _block(index: int, start: int, line: str) -> Block:
    bare = line.rstrip(_CLOSERS)
    # "…" inside a closing quotation mark is the speaker's pause, not a teaser that was cut.
    cut_off = line.endswith(_CUT_OFF)
    ended = bare.endswith(_STOPS) and not cut_off
    long = len(line) >= _PROSE_LETTERS or line.count(" ") + 1 >= _PROSE_WORDS
    return Block(
        index=index, start=start, end=start + len(line), text=line, prose=ended and long, cut_off=cut_off, ended=ended
    )


def plain_words(line: str) -> str:
    """A line in lower case without the marks around it, to compare with others."""
    return " ".join(line.casefold().replace("’", "'").strip(_EDGES).split())
