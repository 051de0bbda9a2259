"""What a numeral is: a count, or one of the things that look like one (age, date, clock time, unit name, score ...)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.language.hedges import after_phrases
from factcheck.language.names import is_address, is_label
from factcheck.language.numerals import Numeral
from factcheck.language.persons import is_age
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases, starting, touching
from factcheck.language.years import LAST, looks_like_year

Test = Callable[[list[Word], Numeral], bool]


def kind_of(words: list[Word], numeral: Numeral) -> str:
    """The first kind whose test the numeral passes, ``count`` if none."""
    return next((kind for kind, test in _TESTS if test(words, numeral)), "count")


@remembered
def _after(kind: str) -> Phrases:
    return phrases(table("numbers")["after"][kind])


@remembered
def _before(kind: str) -> Phrases:
    return phrases(table("numbers")["before"][kind])


@remembered
def _between() -> Phrases:
    return phrases(table("numbers")["between"]["words"])


def following(words: list[Word], index: int) -> Iterator[int]:
    """Where the word that a number belongs to may stand: at once, after a hyphen, after "more", "of" and the like."""
    index += at(words, index).text == "-"
    yield index
    for _ in range(2):
        between = starting(words, index, _between())
        if not between:
            return
        index += len(between)
        index += at(words, index).text == "-"
        yield index


def _has_after(words: list[Word], numeral: Numeral, kind: str) -> bool:
    return any(starting(words, k, _after(kind)) for k in following(words, numeral.last))


def _is_clock(words: list[Word], numeral: Numeral) -> bool:
    last = numeral.last
    if starting(words, last, _after("clock")) or ending(words, numeral.first, _before("clock")):
        return True
    hours = at(words, last).text == ":" and at(words, last + 1).kind == "d" and len(at(words, last + 1).text) == 2
    before = at(words, numeral.first - 1)
    minutes = (
        before.text == ":"
        and at(words, numeral.first - 2).kind == "d"
        and touching(at(words, numeral.first - 2), before)
    )
    return numeral.form == "digits" and (hours or minutes) and numeral.value < 60


def _is_fraction(words: list[Word], numeral: Numeral) -> bool:
    if numeral.vague:
        return False
    if ending(words, numeral.first, _before("fraction")):
        return True
    in_word, then = at(words, numeral.last).lower, at(words, numeral.last + 1)
    one_in = numeral.value == 1 and in_word == "in" and (then.kind == "d" or then.lower in table("numbers")["units"])
    return one_in or _has_after(words, numeral, "fraction")


def _is_percent(words: list[Word], numeral: Numeral) -> bool:
    return _has_after(words, numeral, "percent")


def _is_money(words: list[Word], numeral: Numeral) -> bool:
    return bool(ending(words, numeral.first, _before("money"))) or _has_after(words, numeral, "money")


def _is_measure(words: list[Word], numeral: Numeral) -> bool:
    if numeral.form == "decimal" or _has_after(words, numeral, "measure"):
        return True
    metres = at(words, numeral.last).text == "m" and numeral.form == "digits"
    small = numeral.value < 1000 and not numeral.vague
    return metres or (small and bool(ending(words, numeral.first, _before("measure"))))


def _is_duration(words: list[Word], numeral: Numeral) -> bool:
    after = table("numbers")["after"]
    one = numeral.value == 1 and at(words, numeral.last).lower in after["duration_of_one"]
    return one or any(at(words, k).lower in after["duration"] for k in following(words, numeral.last))


def _is_date(words: list[Word], numeral: Numeral) -> bool:
    if numeral.form not in ("digits", "range"):
        return False
    if _is_year(words, numeral):
        return True
    return numeral.value <= 31 and (_month_before(words, numeral) or _month_after(words, numeral))


def _is_year(words: list[Word], numeral: Numeral) -> bool:
    if not looks_like_year(words, numeral.first):
        return False
    if numeral.form == "digits":
        return True
    counted = at(words, numeral.last).lower in table("numbers")["persons"]["counted"]
    return len(words[numeral.last - 1].text) == 4 and (numeral.upper or 0) <= LAST and not counted


def _is_month(word: Word) -> bool:
    return word.text[:1].isupper() and word.lower in table("numbers")["dates"]["months"]


def _month_after(words: list[Word], numeral: Numeral) -> bool:
    step = at(words, numeral.last).lower == "of"
    joined = at(words, numeral.last).lower == "and" and at(words, numeral.last + 1).kind == "d"
    return _is_month(at(words, numeral.last + (2 if joined else step)))


def _month_before(words: list[Word], numeral: Numeral) -> bool:
    persons = table("numbers")["persons"]
    if at(words, numeral.last).lower in (*persons["counted"], *persons["counted_verbs"]):
        return False  # "In April 9 people were killed"
    first = numeral.first
    if at(words, first - 1).lower == "and" and at(words, first - 2).kind == "d":
        first -= 2
    return _is_month(at(words, first - 1 - (at(words, first - 1).text == ".")))


def _is_times(words: list[Word], numeral: Numeral) -> bool:
    return _has_after(words, numeral, "times")


def _is_score(words: list[Word], numeral: Numeral) -> bool:
    """Two numbers with a hyphen of which the first is not smaller, or beside a word of games and votes."""
    cues = table("numbers")["scores"]["cues"]
    near = [at(words, k).lower for k in (*range(numeral.first - 5, numeral.first), numeral.last, numeral.last + 1)]
    if numeral.form == "range":
        return at(words, numeral.last - 2).text == "-" and any(w in cues for w in near)
    return _beside_dash(words, numeral)


def _beside_dash(words: list[Word], numeral: Numeral) -> bool:
    left, right = at(words, numeral.first - 1), at(words, numeral.last)
    glued_left = (
        left.text in ("-", "–") and touching(left, words[numeral.first]) and at(words, numeral.first - 2).kind == "d"
    )
    glued_right = (
        right.text in ("-", "–")
        and touching(words[numeral.last - 1], right)
        and at(words, numeral.last + 1).kind == "d"
    )
    return numeral.form == "digits" and (glued_left or glued_right)


def _is_emergency(words: list[Word], numeral: Numeral) -> bool:
    known = table("numbers")["emergency"]
    if at(words, numeral.first).text not in known["numbers"] or numeral.last - numeral.first > 1:
        return False
    return at(words, numeral.last).lower in known["after"] or at(words, numeral.first - 1).lower in known["before"]


def _is_pronoun(words: list[Word], numeral: Numeral) -> bool:
    """ "One" that does not count: "one of them", "the one"."""
    if numeral.value != 1 or numeral.form != "words":
        return False
    known, after = table("numbers")["one"], at(words, numeral.last)
    if after.lower in known["not_before"]:
        return True
    counts = after.kind == "w" and after.lower not in table("hedges")["noun"]["never"]
    return at(words, numeral.first - 1).lower in known["not_after"] and not counts


def _is_compound(words: list[Word], numeral: Numeral) -> bool:
    """ "five-member", "two-pronged": they describe, they do not count."""
    hyphen, then = at(words, numeral.last), at(words, numeral.last + 1)
    if hyphen.text != "-" or then.kind != "w" or starting(words, numeral.last, after_phrases()):
        return (
            hyphen.text == "-"
            and at(words, numeral.last + 1).lower in ("to", "and", "or")
            and not touching(hyphen, then)
        )
    if not touching(words[numeral.last - 1], hyphen):
        return False
    return touching(hyphen, then) or then.lower in ("to", "and", "or")


def _is_idiom(words: list[Word], numeral: Numeral) -> bool:
    """Vague words and zeros that count nothing: "how many", "test scores", "no longer", "ground zero"."""
    known, lower = table("numbers")["vague"], at(words, numeral.last - 1).lower
    before, after = at(words, numeral.first - 1).lower, at(words, numeral.last)
    if numeral.vague and lower in known["many"]:
        return numeral.last - numeral.first == 1 and before in known["many_not_after"]
    if numeral.vague and lower in known["alone"]:
        persons = table("numbers")["persons"]
        counted = ("of", "more", *persons["counted"], *persons["counted_verbs"])
        return numeral.first > 0 and after.lower not in counted and before not in persons["count_verbs"]
    if lower == "no":
        return after.kind != "w" or after.lower in table("hedges")["zero"]["not_before"]
    return lower == "zero" and (before in known["zero_not_after"] or after.lower in known["zero_not_before"])


_TESTS: tuple[tuple[str, Test], ...] = (
    ("idiom", _is_idiom),
    ("clock", _is_clock),
    ("fraction", _is_fraction),
    ("percent", _is_percent),
    ("money", _is_money),
    ("age", is_age),
    ("duration", _is_duration),
    ("measure", _is_measure),
    ("date", _is_date),
    ("label", is_label),
    ("address", is_address),
    ("times", _is_times),
    ("score", _is_score),
    ("emergency", _is_emergency),
    ("pronoun", _is_pronoun),
    ("compound", _is_compound),
)
