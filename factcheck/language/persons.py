"""Is a number the age of somebody?"""

from __future__ import annotations

from factcheck.language.numerals import Numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases

_OLDEST = 120
_UNITS = frozenset(("year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days"))
_OLD = frozenset(("old", "olds", "oldest"))
_CLOSING = frozenset((",", ".", ";", ")", "(", "", "’", "'", "”", '"'))
_AFTER_NAME = frozenset(("who", "said", "told", "was", "died", "is"))


def is_age(words: list[Word], numeral: Numeral) -> bool:
    """Say whether the number is an age: "33-year-old", "aged 28", "Smith, 45,", "who was 68", "children under 12"."""
    if _old(words, numeral.last):
        return True
    if numeral.vague or numeral.value > _OLDEST or numeral.form in ("scaled", "decimal"):
        return False
    return (
        _after_age_word(words, numeral) or _in_commas(words, numeral) or _born(words, numeral) or _limit(words, numeral)
    )


@remembered
def _phrases(key: str) -> Phrases:
    return phrases(table("numbers")["before"][key])


def _old(words: list[Word], index: int) -> bool:
    index += at(words, index).text == "-"
    if at(words, index).lower not in _UNITS:
        return False
    index += 1 + (at(words, index + 1).text == "-")
    return at(words, index).lower in _OLD or (at(words, index).lower == "of" and at(words, index + 1).lower == "age")


def _after_age_word(words: list[Word], numeral: Numeral) -> bool:
    """ "aged 12", and the later numbers of "aged 12, 14 and 16"."""
    first = numeral.first
    for _ in range(6):
        if ending(words, first, _phrases("age")):
            return True
        if at(words, first - 1).lower not in (",", "and", "or", "to") or not _number(at(words, first - 2)):
            return False
        first -= 2
    return False


def _number(word: Word) -> bool:
    return word.kind == "d" or word.lower in table("numbers")["units"]


def _in_commas(words: list[Word], numeral: Numeral) -> bool:
    """A number between commas or brackets after a name or a noun of person."""
    sign, named, after = at(words, numeral.first - 1), at(words, numeral.first - 2), at(words, numeral.last)
    spelled = numeral.form == "words" and numeral.value >= 13
    if not (spelled or numeral.form == "digits") or numeral.value < 1 or sign.text not in (",", "("):
        return False
    person = named.lower in table("numbers")["persons"]["one"]
    if not person and not (
        named.kind == "w" and named.text[:1].isupper() and (numeral.first > 2 or after.text in (",", "("))
    ):
        return False
    if sign.text == "(":
        return after.text == ")"
    listed = after.lower == "and" and at(words, numeral.last + 1).text[:1].isupper()
    return listed or after.text in _CLOSING or after.lower in _AFTER_NAME


def _born(words: list[Word], numeral: Numeral) -> bool:
    after = at(words, numeral.last)
    ends = after.text in _CLOSING or after.lower in ("when", "and", "years", "at")
    return ends and bool(ending(words, numeral.first, _phrases("born")))


def _limit(words: list[Word], numeral: Numeral) -> bool:
    """ "children under 12", "people over 65"; not "people under 12 buildings"."""
    sign, who, after = at(words, numeral.first - 1), at(words, numeral.first - 2), at(words, numeral.last)
    limit = sign.lower in ("under", "over", "below", "above") and who.lower in table("numbers")["persons"]["many"]
    return limit and not (
        after.kind == "w" and after.text.islower() and after.lower not in ("were", "was", "are", "and", "in")
    )
