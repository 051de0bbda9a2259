"""A text as words, runs of digits and single signs, which the grammars of numbers and dates read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

# No two branches begin with the same character, so each character is read once. The possessive "'s" is left off
# so that "Sunday's" is the word Sunday.
# Fixed spaces join groups of three digits ("1 600").
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
    """Phrases as tuples of lower-case words, with the lengths, longest first, by their first and by their last word."""

    known: frozenset[tuple[str, ...]]
    by_first: Mapping[str, tuple[int, ...]]
    by_last: Mapping[str, tuple[int, ...]]


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
    known = frozenset(split(s) for s in surfaces)
    return Phrases(known, _lengths(known, 0), _lengths(known, -1))


def _lengths(known: frozenset[tuple[str, ...]], place: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, set[int]] = {}
    for phrase in known:
        found.setdefault(phrase[place], set()).add(len(phrase))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


def starting(words: list[Word], index: int, phrases: Phrases) -> tuple[str, ...]:
    """The longest known phrase whose first word is at ``index``, or the empty one."""
    for length in phrases.by_first.get(at(words, index).lower, ()):
        phrase = tuple(w.lower for w in words[index : index + length])
        if phrase in phrases.known:
            return phrase
    return ()


def ending(words: list[Word], index: int, phrases: Phrases) -> tuple[str, ...]:
    """The longest known phrase whose last word is just before ``index``, or the empty one."""
    for length in phrases.by_last.get(at(words, index - 1).lower, ()):
        phrase = tuple(w.lower for w in words[max(0, index - length) : index])
        if phrase in phrases.known:
            return phrase
    return ()
