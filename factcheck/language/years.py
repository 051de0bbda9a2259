"""Is a bare number of four digits a year?"""

from __future__ import annotations

from factcheck.language.hedges import before_phrases, hedge_id
from factcheck.language.tables import table
from factcheck.language.words import Word, at, ending, touching

FIRST, LAST = 1900, 2100  # within these a bare number is a year unless something counts with it
_VAGUE_HEDGES = ("about", "up_to")  # "around 1990", "up to 2012" can be years; "at least 2012" cannot


def looks_like_year(words: list[Word], index: int) -> bool:
    """Say whether the digits at ``index`` are a year rather than a count or part of a name."""
    word = at(words, index)
    if word.kind != "d" or len(word.text) != 4 or _glued(words, index):
        return False
    year = int(word.text)
    if before_street(words, index + 1):
        return False
    if FIRST <= year <= LAST:
        return not _counts(words, index)
    return 1000 <= year < FIRST and _old_year(words, index)


def before_street(words: list[Word], index: int) -> bool:
    """Say whether up to three capitalised words from ``index`` on end in a word for a street: "Mill Road"."""
    for k in range(index, index + 4):
        word = at(words, k)
        if not word.text[:1].isupper():
            return False
        if k > index and word.lower in table("numbers")["streets"]["words"]:
            return True
    return False


def _glued(words: list[Word], index: int) -> bool:
    """Part of a name or of a longer number: "BA2490", "A-2000", "2000.5"."""
    left, right = at(words, index - 1), at(words, index + 1)
    named = touching(left, words[index]) and (left.kind == "w" or left.text in "#@$£€.:")
    hyphen = left.text == "-" and touching(left, words[index]) and touching(at(words, index - 2), left)
    after_word = hyphen and at(words, index - 2).lower not in ("mid", "early", "late", "pre", "post")
    dashed = after_word and at(words, index - 2).kind == "w"
    return named or dashed or (right.kind == "w" and touching(words[index], right) and right.lower != "s")


def _counts(words: list[Word], index: int) -> bool:
    numbers = table("numbers")
    before, after = at(words, index - 1).lower, at(words, index + 1)
    if before in numbers["dates"]["months"]:
        return False
    if after.lower in numbers["persons"]["counted"]:
        return before not in ("the", "s", "in") or after.lower in ("people", "civilians")
    if after.lower in numbers["persons"]["counted_verbs"] and before not in numbers["dates"]["year_after"]:
        return True
    if before in numbers["persons"]["count_verbs"]:
        return after.kind == "w"
    hedge = ending(words, index, before_phrases())
    if not hedge or hedge in (("all",), ("past",), ("over",)):
        return bool(hedge) and _noun(after)
    return hedge_id(hedge) not in _VAGUE_HEDGES or _noun(after)


def _old_year(words: list[Word], index: int) -> bool:
    dates = table("numbers")["dates"]
    return at(words, index - 1).lower in dates["old_year_after"] and not _noun(at(words, index + 1))


def _noun(word: Word) -> bool:
    return word.kind == "w" and word.text.islower() and word.lower not in table("numbers")["dates"]["not_a_noun"]
