"""Finds counts in a sentence, with the range of values that their wording allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.language.hedges import (
    after_phrases,
    bare_id,
    before_phrases,
    hedge_id,
    interval_of,
    vague_interval,
)
from factcheck.language.numerals import Numeral, read_numeral
from factcheck.language.proportions import read_proportion
from factcheck.language.ranges import is_change, opener_of, read_range
from factcheck.language.tables import remembered, table
from factcheck.language.traps import kind_of
from factcheck.language.words import Phrases, Word, at, ending, phrases, starting, words_of
from factcheck.model.quantity import Interval, Quantity

_FRAME = 4  # hedges and fillers that may stand one before the other: "at least another"


@dataclass(frozen=True, kw_only=True, slots=True)
class Scanned:
    """A numeral with its kind: ``count``, or what else it is (``age date clock measure label ...``)."""

    numeral: Numeral
    kind: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Frame:
    """The words that belong to a numeral, ``[first, last)``, the deciding hedge, and whether it adds to a count."""

    first: int
    last: int
    hedge: tuple[int, int] | None = None
    rule: str | None = None
    increment: bool = False


def find_quantities(text: str, base: int = 0) -> tuple[Quantity, ...]:
    """The counts in ``text``, sorted by start; ``base`` is added to all offsets."""
    words = words_of(text)
    found: list[Quantity] = []
    for scanned in scan(words):
        if scanned.kind == "count":
            quantity = quantity_of(text, words, scanned.numeral, base)
            if found and found[-1].end > quantity.start:  # "another a 0": the longer reading has the words of both
                found.pop()
            found.append(quantity)
    return tuple(found)


def scan(words: list[Word]) -> Iterator[Scanned]:
    """All numerals of a text with their kind, left to right."""
    index = 0
    while index < len(words):
        share = read_proportion(words, index)
        if share is not None and (share.form == "fraction" or kind_of(words, share) == "count"):
            yield Scanned(numeral=share, kind="fraction" if share.form == "fraction" else "count")
            index = share.last
            continue
        numeral = _numeral(words, index)
        if numeral is None:
            index += max(1, _passed_hedge(words, index))
            continue
        joined = read_range(words, numeral)
        if joined and is_change(words, joined):
            yield Scanned(numeral=numeral, kind="former")
            index = numeral.last + 1
            continue
        numeral = joined or numeral
        yield Scanned(numeral=numeral, kind=kind_of(words, numeral))
        index = numeral.last


def _numeral(words: list[Word], index: int) -> Numeral | None:
    """The numeral at ``index``; a longer hedge that begins there ("no fewer than") is none."""
    numeral = read_numeral(words, index) or _another(words, index) or _absent(words, index)
    hedge = starting(words, index, before_phrases())
    return None if numeral and len(hedge) > numeral.last - numeral.first else numeral


def _passed_hedge(words: list[Word], index: int) -> int:
    return len(starting(words, index, before_phrases()))


def _another(words: list[Word], index: int) -> Numeral | None:
    """ "another" counts one more where a noun follows."""
    follows = at(words, index + 1)
    if at(words, index).lower != "another" or follows.kind != "w" or at(words, index - 1).lower in ("one", "yet"):
        return None
    if read_numeral(words, index + 1) or starting(words, index + 1, before_phrases()) or not follows.text.islower():
        return None
    return Numeral(first=index, last=index + 1, value=1, form="words")


def _absent(words: list[Word], index: int) -> Numeral | None:
    """ "without casualties" and "heavy losses": words that count only before the nouns of harm."""
    hedges = table("hedges")
    without = starting(words, index, _without())
    if without and at(words, index + len(without)).lower in hedges["zero"]["without_nouns"]:
        return Numeral(first=index, last=index + len(without), value=0, form="vague", vague="none")
    heavy = hedges["unquantified"]
    if at(words, index).lower in heavy["words"] and at(words, index + 1).lower in heavy["nouns"]:
        return Numeral(first=index, last=index + 1, value=0, form="vague", vague="unquantified")
    return None


@remembered
def _without() -> Phrases:
    return phrases(table("hedges")["zero"]["without"])


@remembered
def _fillers() -> tuple[Phrases, Phrases]:
    hedges = table("hedges")
    return phrases(hedges["increment"]["before"]), phrases(hedges["passed"]["words"])


def _frame(words: list[Word], numeral: Numeral) -> _Frame:
    before = _before(words, numeral)
    after = starting(words, numeral.last, after_phrases())
    more = at(words, numeral.last + len(after)).lower in table("hedges")["increment"]["after"]
    more = more and at(words, numeral.last + len(after) + 1).lower not in table("hedges")["increment"]["not_then"]
    last = numeral.last + len(after) + more
    first, hedge, rule = before.first, before.hedge, before.rule
    if after and rule in (None, "about"):
        hedge, rule = (numeral.last, numeral.last + len(after)), hedge_id(after)
    return _Frame(first=first, last=last, hedge=hedge, rule=rule, increment=before.increment or more)


def _before(words: list[Word], numeral: Numeral) -> _Frame:
    """Walk left over hedges, "another" and fillers; the outermost hedge decides, "about" only if there is no other."""
    increments, fillers = _fillers()
    index = first = opener_of(words, numeral) if numeral.form == "range" else numeral.first
    hedge: tuple[int, int] | None = None
    rule, increment = None, at(words, numeral.first).lower == "another"
    for _ in range(_FRAME):
        phrase = _hedging(words, index)
        added = ending(words, index, increments)
        if phrase and len(phrase) >= len(added):
            first, name = index - len(phrase), hedge_id(phrase)
            if rule is None or name != "about":
                hedge, rule = (first, index), name
            index = first
        elif added:
            increment, first = True, index - len(added)
            index = first
        elif filler := ending(words, index, fillers):
            index -= len(filler)
        else:
            break
    return _Frame(first=first, last=numeral.last, hedge=hedge, rule=rule, increment=increment)


def _hedging(words: list[Word], index: int) -> tuple[str, ...]:
    """The hedge that ends at ``index``; "went up to 20" tells where it went, not how much at most."""
    phrase = ending(words, index, before_phrases())
    moved = phrase == ("up", "to") and at(words, index - 3).lower in table("hedges")["motion"]["verbs"]
    return () if moved else phrase


def quantity_of(text: str, words: list[Word], numeral: Numeral, base: int) -> Quantity:
    """The numeral with its hedge and the range of values that both together allow."""
    frame = _frame(words, numeral)
    start, end = words[frame.first].start, words[frame.last - 1].end
    hedge = text[words[frame.hedge[0]].start : words[frame.hedge[1] - 1].end] if frame.hedge else ""
    if not frame.hedge and frame.first < numeral.first and numeral.form == "range":
        hedge = text[start : words[numeral.first - 1].end]
    rule, interval, best = _reading(words, numeral, frame.rule)
    return Quantity(
        start=base + start,
        end=base + end,
        number_start=base + words[numeral.first].start,
        number_end=base + words[numeral.last - 1].end,
        text=text[start:end],
        interval=interval,
        best=best,
        hedge=hedge,
        rule=rule,
        noun=_noun(words, frame.last),
        increment=frame.increment,
    )


def _reading(words: list[Word], numeral: Numeral, hedge: str | None) -> tuple[str, Interval, float | None]:
    """The deciding row with its range and best point."""
    if numeral.vague:
        interval, best, rule = vague_interval(numeral.vague, hedge)
        return rule, interval, best
    if numeral.upper is not None:
        return _range_reading(words, numeral, hedge)
    bare = {"dozen": "two_dozen", "share": "share"}.get(numeral.form) or bare_id(numeral.value)
    rule = hedge or bare
    return rule, *interval_of(rule, numeral.value)


def _range_reading(words: list[Word], numeral: Numeral, hedge: str | None) -> tuple[str, Interval, float | None]:
    """A bound before a range takes the range's outer end: "at least 20 to 30", "up to 20 or 30"."""
    upper = numeral.upper or numeral.value
    if hedge in ("at_least", "more_than"):
        return hedge, *interval_of(hedge, numeral.value)
    if hedge in ("up_to", "at_most", "fewer_than"):
        return hedge, *interval_of(hedge, upper)
    rule = "a_or_b" if any(w.lower == "or" for w in words[numeral.first : numeral.last]) else "between"
    return rule, *interval_of(rule, numeral.value, upper)


def _noun(words: list[Word], index: int) -> str | None:
    """The next word if it is written small; "of", "the" and "other" are stepped over."""
    for _ in range(3):
        word = at(words, index)
        if word.lower not in ("of", "the", "other", "additional", "their", "its", "more"):
            break
        index += 1
    word = at(words, index)
    counted = word.kind == "w" and word.text.islower() and word.lower not in table("hedges")["noun"]["never"]
    return word.text if counted else None
