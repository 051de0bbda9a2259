"""Is a number part of a name: a unit, an aircraft, a road, an address, a place in a list?"""

from __future__ import annotations

from factcheck.language.numerals import Numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases, starting, touching
from factcheck.language.years import before_street


@remembered
def _label_words() -> tuple[Phrases, Phrases, Phrases]:
    numbers = table("numbers")
    return (
        phrases(numbers["before"]["label"]),
        phrases(numbers["before"]["label_capital"]),
        phrases(numbers["after"]["label"]),
    )


def is_label(words: list[Word], numeral: Numeral) -> bool:
    """Say whether the number names something: "Su-25", "22nd", "Highway 101", "No. 1", "day 3", "0612", "9/11"."""
    if numeral.vague:
        return False
    return (
        _glued(words, numeral)
        or _hyphened(words, numeral)
        or _serial(words, numeral)
        or _named(words, numeral)
        or _numbered_time(words, numeral)
        or _enumerator(words, numeral)
    )


def is_address(words: list[Word], numeral: Numeral) -> bool:
    """Say whether a street follows: "10 Mill Street"; "1200 block of" is a label."""
    return numeral.form == "digits" and before_street(words, numeral.last)


def _glued(words: list[Word], numeral: Numeral) -> bool:
    """Letters that touch the digits: "MH17", "22nd", "5G"; and the decade of "the 90s"."""
    first, last = words[numeral.first], words[numeral.last - 1]
    left, right = at(words, numeral.first - 1), at(words, numeral.last)
    if left.kind == "w" and touching(left, first) and first.kind == "d":
        return True
    if last.kind == "d" and right.kind == "w" and touching(last, right):
        return right.lower not in table("numbers")["persons"]["counted"]
    return bool(starting(words, numeral.last, _label_words()[2])) and right.lower == "block"


def _hyphened(words: list[Word], numeral: Numeral) -> bool:
    """A hyphen ties the digits to a word before them: "F-16"; badly spaced text writes "KZ - 418"."""
    hyphen, name, first = at(words, numeral.first - 1), at(words, numeral.first - 2), words[numeral.first]
    if hyphen.text not in ("-", "‑") or name.kind != "w":
        return False
    if touching(hyphen, first):
        return touching(name, hyphen)
    counted = at(words, numeral.last).lower in table("numbers")["persons"]["counted"]
    spaced = first.kind == "d" and numeral.first > 2 and not touching(name, hyphen)
    return spaced and name.text.isupper() and len(name.text) <= 3 and not counted


def _serial(words: list[Word], numeral: Numeral) -> bool:
    """Leading zeros, slashes, and chains of digits such as telephone numbers."""
    first, left, right = words[numeral.first], at(words, numeral.first - 1), at(words, numeral.last)
    if first.kind != "d":
        return False
    if first.text[0] == "0" and first.text != "0" and numeral.form != "decimal":
        return True
    slashed = (left.text == "/" and touching(left, first)) or (
        right.text == "/" and touching(words[numeral.last - 1], right)
    )
    dotted = left.text in (".", "_") and touching(left, first)
    bracketed = left.text == "[" and right.text == "]"
    return slashed or dotted or bracketed or _in_row(words, numeral) or _telephone(words, numeral)


def _in_row(words: list[Word], numeral: Numeral) -> bool:
    """Digits beside digits ("0033 14451 3100", "(212) 555"), and "3 of 15" with nothing counted after it."""
    left, right, then = at(words, numeral.first - 1), at(words, numeral.last), at(words, numeral.last + 1)
    if numeral.form != "digits":
        return False
    if left.text == "(" and right.text == ")" and then.kind == "d":
        return True
    if right.lower == "of" and then.kind == "d":
        return not at(words, numeral.last + 2).text.islower()
    if left.lower == "of" and at(words, numeral.first - 2).kind == "d":
        return not right.text.islower()
    counted = right.kind == "w" and right.text.islower()
    return (left.kind == "d" and not counted) or right.kind == "d"


def _telephone(words: list[Word], numeral: Numeral) -> bool:
    if numeral.form != "range" or numeral.last - numeral.first != 3 or words[numeral.first + 1].kind == "w":
        return False
    left, sign, right = words[numeral.first : numeral.last]
    counted = at(words, numeral.last).lower in table("numbers")["persons"]["counted"] or sign.kind == "w"
    return len(left.text) == 3 and len(right.text) == 4 and right.kind == "d" and not counted


def _named(words: list[Word], numeral: Numeral) -> bool:
    """A word that takes a number stands before it, and nothing counted follows."""
    anywhere, capital, _ = _label_words()
    if at(words, numeral.last).lower in table("numbers")["persons"]["counted"] or _verb_before(words, numeral):
        return False
    if ending(words, numeral.first, anywhere):
        return True
    named = ending(words, numeral.first, capital)
    return bool(named) and words[numeral.first - len(named)].text[:1].isupper()


def _verb_before(words: list[Word], numeral: Numeral) -> bool:
    """ "The dead of the storm number 58": after people and without another verb "number" is what they do."""
    rows, number = table("numbers")["numbering"], numeral.first - 1
    if at(words, number).lower not in rows["verbs"] or at(words, numeral.last).text[:1].isupper():
        return False
    before = [w.lower for w in words[max(0, number - rows["reach"]) : number]]
    subjects = [n for n, w in enumerate(before) if w in rows["subjects"]]
    return bool(subjects) and not any(w in rows["not_between"] for w in before[subjects[-1] :])


def _numbered_time(words: list[Word], numeral: Numeral) -> bool:
    """ "on day 3", but not "that day 3 people died"."""
    before = table("numbers")["before"]
    if at(words, numeral.first - 1).lower not in before["counted_time"]:
        return False
    opens = numeral.first == 1 or at(words, numeral.first - 2).lower in before["counted_time_after"]
    return opens and at(words, numeral.last).lower not in table("numbers")["persons"]["counted"]


def _enumerator(words: list[Word], numeral: Numeral) -> bool:
    """The number of an item: "1. ", "2) "."""
    sign = at(words, numeral.last)
    starts = numeral.first == 0 and numeral.value < 100 and words[0].kind == "d"
    return starts and sign.text in (".", ")") and numeral.last + 1 < len(words)
