"""Reads a share of a known whole as the number that it makes: "three in four of the 84", "all but five of the 52"."""

from __future__ import annotations

from factcheck.language.numerals import Numeral, read_numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, phrases, starting

_OWNER = 5  # words in which "of the Princess Halden's" must come to its number


def read_proportion(words: list[Word], index: int) -> Numeral | None:
    """The share that begins at ``index``: with its whole it is a number, without one it counts nothing.

    The form is ``share`` or ``rest`` for a number, ``fraction`` where no whole is given ("two in three passengers").
    """
    return _remainder(words, index) or _of_all_but(words, index) or _share(words, index)


def _share(words: list[Word], index: int) -> Numeral | None:
    """ "Three in four of the 84", "three-quarters of the 80", "half the 40"."""
    found = _ratio(words, index) or _fraction(words, index)
    if found is None:
        return None
    last, part, named = found
    whole = _whole(words, last, bare=at(words, last - 1).lower == "half")
    if whole is not None:
        return Numeral(first=index, last=whole.last, value=round(whole.value * part), form="share")
    counted = at(words, last).lower in table("numbers")["persons"]["counted"]
    return Numeral(first=index, last=last, value=0, form="fraction") if named and counted else None


def _ratio(words: list[Word], index: int) -> tuple[int, float, bool] | None:
    """ "Two in three", "nine out of every ten", with the word behind it."""
    few = read_numeral(words, index)
    links = table("numbers")["proportions"]["links"]
    link = starting(words, few.last, phrases(links)) if few and not few.vague else ()
    many = read_numeral(words, few.last + len(link)) if few and link else None
    if few is None or many is None or many.vague or not 0 < few.value < many.value <= 100:
        return None
    spelled = few.form == many.form == "words" or link != ("in",)
    return many.last, few.value / many.value, spelled


def _fraction(words: list[Word], index: int) -> tuple[int, float, bool] | None:
    """ "Half", "a third", "two-thirds"."""
    known = table("numbers")["proportions"]
    word = at(words, index).lower
    times, last = known["times"].get(word, 1), index + (word in known["times"])
    last += at(words, last).text == "-"
    parts = known["parts"].get(at(words, last).lower)
    return (last + 1, times / parts, False) if parts else None


def _whole(words: list[Word], index: int, *, bare: bool) -> Numeral | None:
    """The number of all behind "of the", behind "half the", behind "of the ferry's"."""
    of = at(words, index).lower == "of"
    if not of and not bare:
        return None
    known = table("numbers")["proportions"]
    start = index + of
    while at(words, start).lower in known["before_whole"]:
        start += 1
    if start == index + of:
        return None
    owned = next((k for k in range(start, start + _OWNER) if at(words, k).lower in ("'", "’")), None)
    starts = [start, *([owned + 1, owned + 2] if owned else [])]
    found = (read_numeral(words, k) for k in starts)
    return next((n for n in found if n and not n.vague and n.form != "decimal" and n.value > 1), None)


def _remainder(words: list[Word], index: int) -> Numeral | None:
    """ "All but five of the 52"; without the whole nobody is counted."""
    lead = starting(words, index, _but())
    left = read_numeral(words, index + len(lead)) if lead else None
    if left is None or left.vague:
        return None
    whole = _whole(words, left.last, bare=False)
    if whole is None or whole.value <= left.value:
        return Numeral(first=index, last=left.last, value=0, form="fraction")
    return Numeral(first=index, last=whole.last, value=whole.value - left.value, form="rest")


def _of_all_but(words: list[Word], index: int) -> Numeral | None:
    """ "All 47 people aboard but three"."""
    whole = read_numeral(words, index + 1) if at(words, index).lower == "all" else None
    if whole is None or whole.vague:
        return None
    for k in range(whole.last, whole.last + _OWNER):
        but = starting(words, k, _except())
        left = read_numeral(words, k + len(but)) if but else None
        if left is not None and not left.vague and left.value < whole.value:
            return Numeral(first=index, last=left.last, value=whole.value - left.value, form="rest")
        if at(words, k).kind != "w":
            break
    return None


@remembered
def _except() -> Phrases:
    return phrases(table("numbers")["proportions"]["except"])


@remembered
def _but() -> Phrases:
    known = table("numbers")["proportions"]
    return phrases(f"{everyone} {word}" for everyone in known["everyone"] for word in known["except"])
