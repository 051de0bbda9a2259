"""A text as words, runs of digits and single signs, which the grammars of numbers and dates read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

# No two branches begin with the same character, so each character is read once. The possessive "'s" is left off
# so that "Sunday's" is the word Sunday.
# Fixed spaces join groups of three digits ("1 300").
_DIGITS = r"[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3}(?![0-9]))+|[0-9]+"
_WORD = re.compile(rf"(?P<d>{_DIGITS})|(?P<w>[^\W\d_]+(?:['’](?![sS]\b)[^\W\d_]+)*)|(?P<p>\S)")


class Word(NamedTuple):
    """A word (``w``), a run of digits (``d``) or a single sign (``p``) with its offsets."""

    start: int
    end: int
    text: str
    lower: str
    kind: str


class Phrases(NamedTuple):
    """Phrases as tuples of lower-case words, listed by their first and by their last word, longest first."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    by_last: Mapping[str, tuple[tuple[str, ...], ...]]


BLANK = Word(0, 0, "", "", "")


def words_of(text: str) -> list[Word]:
    """Split a text; white space is left out, everything else is a word."""
    return [Word(m.start(), m.end(), m[0], m[0].lower(), m.lastgroup or "p") for m in _WORD.finditer(text)]


def at(words: list[Word], index: int) -> Word:
    """The word at ``index``, a blank one outside the text."""
    return words[index] if 0 <= index < len(words) else BLANK


def touching(left: Word, right: Word) -> bool:
    """Say whether two words stand together without a space."""
    return left.end == right.start and bool(left.text) and bool(right.text)


def split(phrase: str) -> tuple[str, ...]:
    """A phrase of a table as lower-case words."""
    return tuple(w.lower for w in words_of(phrase))


def phrases(surfaces: Iterable[str]) -> Phrases:
    """Prepare phrases for matching."""
    first: dict[str, list[tuple[str, ...]]] = {}
    last: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted({split(s) for s in surfaces}, key=lambda p: (-len(p), p)):
        first.setdefault(phrase[0], []).append(phrase)
        last.setdefault(phrase[-1], []).append(phrase)
    return Phrases({k: tuple(v) for k, v in first.items()}, {k: tuple(v) for k, v in last.items()})


def starting(words: list[Word], index: int, known: Phrases) -> tuple[str, ...]:
    """The longest known phrase whose first word is at ``index``, or the empty one."""
    for phrase in known.by_first.get(at(words, index).lower, ()):
        if all(at(words, index + k).lower == part for k, part in enumerate(phrase)):
            return phrase
    return ()


def ending(words: list[Word], index: int, known: Phrases) -> tuple[str, ...]:
    """The longest known phrase whose last word is just before ``index``, or the empty one."""
    for phrase in known.by_last.get(at(words, index - 1).lower, ()):
        first = index - len(phrase)
        if first >= 0 and all(words[first + k].lower == part for k, part in enumerate(phrase)):
            return phrase
    return ()
