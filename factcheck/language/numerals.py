"""Reads numerals: "2,600", "260, 000", "1.2 million", "twenty-three", "two dozen", "tens of thousands"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, phrases, split, starting, touching

_LONGEST = 12  # more digits in a run are a serial number, not a count
_LIST_WORDS = frozenset(("injured", "wounded", "hurt", "killed", "dead", "missing", "others", "more"))
# what may be glued to the last group of a number: "1,200m", "2,400km"
_GLUED = frozenset(("m", "mn", "bn", "km", "kg", "ft", "ha", "mm", "cm"))
_UNCOUNTED = frozenset(("hundred", "thousand", "million", "billion"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Numeral:
    """A number as words ``[first, last)``. ``form`` is one of ``digits decimal words scaled dozen vague range``.

    ``upper`` is the upper end of a range, ``vague`` the id of the row for words like "dozens".
    """

    first: int
    last: int
    value: float
    form: str
    upper: float | None = None
    vague: str | None = None


class _Lexicon(NamedTuple):
    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    fixed: dict[tuple[str, ...], float]
    fixed_phrases: Phrases
    vague: dict[tuple[str, ...], str]
    vague_phrases: Phrases


class _Read(NamedTuple):
    last: int
    value: float
    form: str


@remembered
def _lexicon() -> _Lexicon:
    numbers, hedges = table("numbers"), table("hedges")
    vague = {split(w): str(row["id"]) for row in hedges["vague"] for w in row["words"]}
    fixed = {split(w): float(v) for w, v in numbers["fixed"].items()}
    surfaces = [w for row in hedges["vague"] for w in row["words"]]
    return _Lexicon(
        numbers["units"], numbers["tens"], numbers["scales"], fixed, phrases(numbers["fixed"]), vague, phrases(surfaces)
    )


@remembered
def _openers() -> frozenset[str]:
    """All words that can begin a numeral written in words, to step over the others at once."""
    lexicon = _lexicon()
    first = {p[0] for p in (*lexicon.fixed, *lexicon.vague)}
    return frozenset(first | set(lexicon.units) | set(lexicon.tens) | _UNCOUNTED | {"a"})


def read_numeral(words: list[Word], index: int) -> Numeral | None:
    """The longest numeral whose first word is at ``index``; ranges are joined elsewhere."""
    if at(words, index).kind != "d" and at(words, index).lower not in _openers():
        return None
    found = _digits(words, index) or _fixed(words, index) or _spelled(words, index)
    if found:
        found = _scaled(words, found)
        plain = Numeral(first=index, last=found.last, value=found.value, form=found.form)
        vague = _vague(words, index)
        return vague if vague and vague.last > plain.last else plain
    return _vague(words, index)


def _vague(words: list[Word], index: int) -> Numeral | None:
    phrase = starting(words, index, _lexicon().vague_phrases)
    if not phrase:
        return None
    last = index + len(phrase) - (phrase[-1] == "of")
    return Numeral(first=index, last=last, value=0, form="vague", vague=_lexicon().vague[phrase])


def _fixed(words: list[Word], index: int) -> _Read | None:
    phrase = starting(words, index, _lexicon().fixed_phrases)
    if not phrase:
        return None
    return _Read(index + len(phrase), _lexicon().fixed[phrase], "words")


def _digits(words: list[Word], index: int) -> _Read | None:
    word = at(words, index)
    last, digits = index + 1, "".join(word.text.split())
    if word.kind != "d" or len(digits) > _LONGEST:
        return None
    while len(word.text) <= 3 and (step := _group(words, last)):
        digits, last = digits + words[last + step - 1].text, last + step
        if len(digits) > _LONGEST:
            return None
    if at(words, last).text == "." and touching(words[last - 1], words[last]) and _decimal(words, last):
        return _Read(last + 2, float(f"{digits}.{words[last + 1].text[:_LONGEST]}"), "decimal")
    return _Read(last, float(digits), "digits")


def _group(words: list[Word], index: int) -> int:
    """How many words a further group of three digits takes: ",000" or ", 000" (badly spaced text); 0 if none."""
    before, sign, group = at(words, index - 1), at(words, index), at(words, index + 1)
    if sign.text != "," or not touching(before, sign) or group.kind != "d" or len(group.text) != 3:
        return 0
    follows = at(words, index + 2)
    if touching(group, follows) and follows.kind != "p" and follows.lower not in _GLUED:
        return 0
    spaced = not touching(sign, group)
    apart = spaced and group.text != "000" and follows.lower in _LIST_WORDS
    return 0 if apart or group.start - sign.end > 1 else 2


def _decimal(words: list[Word], dot: int) -> bool:
    """Say whether digits follow the point; in badly spaced text a space may follow it if a unit comes next."""
    after = at(words, dot + 1)
    if after.kind != "d":
        return False
    if touching(words[dot], after):
        return True
    follows = at(words, dot + 2)
    follows = at(words, dot + 3) if follows.text == "-" else follows
    units = table("numbers")["after"]["measure"]
    named = at(words, dot - 2).lower in ("magnitude", "measuring") or at(words, dot - 3).lower == "magnitude"
    return named or follows.lower in units or follows.lower in _lexicon().scales


def _spelled(words: list[Word], index: int) -> _Read | None:
    """Groups below a thousand, each with a smaller scale than the one before it."""
    total, last, limit, start = 0.0, index, float("inf"), index
    while (group := _below_thousand(words, start)) is not None:
        scale = _scale(words, group.last)
        if scale and 1000 <= scale.value < limit:
            total, last, limit = total + group.value * scale.value, scale.last, scale.value
            start = last + (at(words, last).lower == "and")
            continue
        return _Read(group.last, total + group.value, "words") if group.last > index else None
    return _Read(last, total, "words") if last > index else None


def _below_thousand(words: list[Word], index: int) -> _Read | None:
    head = _below_hundred(words, index)
    if head is None or at(words, head.last).lower != "hundred":
        return head
    last, value = head.last + 1, head.value * 100
    rest = _below_hundred(words, last + (at(words, last).lower == "and"), bare=False)
    return _Read(rest.last, value + rest.value, "words") if rest else _Read(last, value, "words")


def _below_hundred(words: list[Word], index: int, *, bare: bool = True) -> _Read | None:
    """A number up to 99; with ``bare`` also the one that "a hundred" and "hundred" leave out."""
    lexicon, lower = _lexicon(), at(words, index).lower
    if lower in lexicon.units:
        return _Read(index + 1, lexicon.units[lower], "words")
    if lower in lexicon.tens:
        step = 2 if at(words, index + 1).text == "-" else 1
        one = lexicon.units.get(at(words, index + step).lower, 0)
        last = index + step + 1 if 0 < one < 10 else index + 1
        return _Read(last, lexicon.tens[lower] + (one if last > index + 1 else 0), "words")
    if bare and lower in _UNCOUNTED:
        return _Read(index, 1, "words")
    if bare and lower == "a" and at(words, index + 1).lower in _UNCOUNTED:
        return _Read(index + 1, 1, "words")
    return None


def _scale(words: list[Word], index: int) -> _Read | None:
    """A scale word at ``index``, which a hyphen may tie to the number before it."""
    skip = 1 if at(words, index).text == "-" else 0
    scale = _lexicon().scales.get(at(words, index + skip).lower)
    return _Read(index + skip + 1, scale, "words") if scale else None


def _scaled(words: list[Word], read: _Read) -> _Read:
    """Multiply by the scale words that follow digits or a whole number: "1.2 million", "two dozen"."""
    while scale := _scale(words, read.last):
        if scale.value == 12 and not 2 <= read.value <= 12:
            break
        form = "dozen" if scale.value == 12 else "scaled"
        read = _Read(scale.last, read.value * scale.value, form)
        if form == "dozen" or read.value > 1e13:
            break
    return read
