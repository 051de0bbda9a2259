"""Joins two numerals to a range: "between 20 and 30", "20-30", "20 to 30", "two or three"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.language.hedges import before_phrases, rows
from factcheck.language.numerals import Numeral, read_numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases, touching

_DASHES = frozenset("-–—‑")
_LOOK_BACK = 6  # words before "from" in which a verb of change is looked for


@remembered
def openers() -> Phrases:
    """The words that open a range."""
    return phrases(rows()["between"]["before"])


def opener_of(words: list[Word], numeral: Numeral) -> int:
    """The index of the word that opens a range ("between"), or where the numeral starts if none does."""
    start = numeral.first
    found = ending(words, start, openers())
    if not found:
        hedge = ending(words, start, before_phrases())
        found = ending(words, start - len(hedge), openers()) if hedge else ()
        start -= len(hedge) if found else 0
    return start - len(found)


def read_range(words: list[Word], left: Numeral) -> Numeral | None:
    """The range that begins with ``left``, if one does."""
    if left.vague or not _joined(words, left):
        return None
    right = read_numeral(words, left.last + 1) or _hedged(words, left)
    if right is None or right.vague or _chained(words, right):
        return None
    low = _shared_scale(left, right)
    if not low < right.value:
        return None
    return replace(left, last=right.last, value=low, upper=right.value, form="range")


def _hedged(words: list[Word], left: Numeral) -> Numeral | None:
    """The upper end of "from about 500 to some 1,300"."""
    opened = at(words, opener_of(words, left)).lower in ("from", "between")
    soft = at(words, left.last + 1).lower in ("some", "about", "around", "nearly", "almost", "roughly", "perhaps")
    return read_numeral(words, left.last + 2) if opened and soft else None


def is_change(words: list[Word], numeral: Numeral) -> bool:
    """Say whether a range that "from" opens is a change: "rose from 5 to 12"."""
    start = opener_of(words, numeral)
    if at(words, start).lower != "from":
        return False
    verbs = table("hedges")["rising"]["words"]
    return any(at(words, k).lower in verbs for k in range(start - _LOOK_BACK, start))


def _joined(words: list[Word], left: Numeral) -> bool:
    sign = at(words, left.last)
    if sign.text in _DASHES and sign.text:
        return touching(words[left.last - 1], sign) == touching(sign, at(words, left.last + 1))
    if sign.lower == "and":
        opener = at(words, opener_of(words, left)).lower
        return opener in ("between", "anywhere", "somewhere")
    return sign.lower in ("to", "or")


def _chained(words: list[Word], right: Numeral) -> bool:
    """A third number hangs on: a telephone number, a date, a serial number."""
    sign = at(words, right.last)
    return sign.text in ("-", "/") and touching(words[right.last - 1], sign) and at(words, right.last + 1).kind == "d"


def _shared_scale(left: Numeral, right: Numeral) -> float:
    """The left value, with the right one's scale where the left one has none: "two to three dozen"."""
    if left.form in ("scaled", "dozen") or right.form not in ("scaled", "dozen"):
        return left.value
    scale = 12.0 if right.form == "dozen" else next(s for s in (1e12, 1e9, 1e6, 1e3, 100.0, 1.0) if right.value >= s)
    return left.value * scale if left.value < 1000 and left.value * scale < right.value else left.value
