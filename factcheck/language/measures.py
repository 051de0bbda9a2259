"""Finds what is measured and not counted: money, sizes, shares, lengths of time, with their unit."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from factcheck.language.numerals import Numeral
from factcheck.language.quantities import quantity_of, scan
from factcheck.language.tables import remembered, table
from factcheck.language.traps import following
from factcheck.language.words import Phrases, Word, at, ending, phrases, split, starting, touching, words_of
from factcheck.model.quantity import Interval, Quantity

MEASURED = ("money", "measure", "percent", "duration")
_GROUPS = {"money": ("money",), "measure": ("magnitude", "measure"), "duration": ("duration",)}
# between two ends of one range; signs of money belong to no number
_TO = re.compile(r"\W*\b(and|to)\W*|\s?[-–]\s?[$€£]?()")
Known = tuple[Mapping[tuple[str, ...], str], Phrases]


def find_measures(text: str, base: int = 0) -> tuple[Quantity, ...]:
    """The measured values in ``text``, sorted by start, each with its unit; ``base`` is added to all offsets.

    Units of money are ISO 4217 codes, or the bare word where several states share it ("dollar"). Others are names that
    the library of units knows, ``percent`` and ``magnitude``. What is paid or done again and again has its stretch of
    time behind a stroke: ``EUR/month``.
    """
    words = words_of(text)
    found: list[Quantity] = []
    for scanned in scan(words):
        numeral, kind = _short_scale(words, scanned.numeral, scanned.kind)
        unit, last = (None, numeral.last) if _cut(words, numeral) else _unit(words, numeral, kind)
        money = next((q.unit for q in reversed(found) if q.unit in table("units")["money"]), None)
        if kind == "count" and money and _sum_alone(words, numeral):
            unit = money  # "20 million euros from the town and nine million from the league"
        if unit is not None:
            found.append(_measured(text, words, numeral, (kind, unit, last), base))
    return tuple(_joined(text, base, found))


def _sum_alone(words: list[Word], numeral: Numeral) -> bool:
    """A number of millions that counts nothing named."""
    then = at(words, numeral.last)
    return numeral.form == "scaled" and (then.kind != "w" or then.lower in table("units")["alone"]["before"])


def _measured(text: str, words: list[Word], numeral: Numeral, told: tuple[str, str, int], base: int) -> Quantity:
    kind, unit, last = told
    if rate := starting(words, last, _known("rate")[1]):
        unit, last = f"{unit}/{_known('rate')[0][rate]}", last + len(rate)
    shorter, moved = _unsigned(words, numeral, kind)
    plain = quantity_of(text, shorter, moved, base)
    start = min(plain.start, base + words[moved.first].start)
    end = max(plain.end, base + words[last - 1].end)
    step = _decimal_step(words, numeral) or (_whole_step(numeral) if kind in ("money", "measure") else None)
    interval = _continuous(plain, numeral.value, step)
    return replace(plain, start=start, end=end, text=text[start - base : end - base], unit=unit, interval=interval)


def _cut(words: list[Word], numeral: Numeral) -> bool:
    """Whether the numeral is the rest of one that nobody can read: "1.2.3", "€.5m"."""
    point = at(words, numeral.first - 1)
    return point.text in (".", ",") and touching(point, words[numeral.first])


def _short_scale(words: list[Word], numeral: Numeral, kind: str) -> tuple[Numeral, str]:
    """ "€5m", "5m euros": metres only where no money is meant."""
    scale = table("units")["short_scales"].get(at(words, numeral.last).lower)
    signed = _sign(words, numeral.first) or starting(words, numeral.last + 1, _known("money")[1])
    if not scale or not signed or not touching(words[numeral.last - 1], at(words, numeral.last)):
        return numeral, kind
    return replace(numeral, last=numeral.last + 1, value=numeral.value * scale, form="scaled"), "money"


def _unsigned(words: list[Word], numeral: Numeral, kind: str) -> tuple[list[Word], Numeral]:
    """The words without the sign of money before the number, behind which its hedge stands: "nearly $5 billion"."""
    sign = len(_sign(words, numeral.first)) if kind == "money" else 0
    moved = replace(numeral, first=numeral.first - sign, last=numeral.last - sign)
    return [*words[: numeral.first - sign], *words[numeral.first :]], moved


def _magnitude(words: list[Word], numeral: Numeral) -> bool:
    """ "Its magnitude was later put at 5.8": the word stands apart from its number."""
    known = table("units")["magnitude"]
    before = [w.lower for w in words[max(0, numeral.first - known["reach"]) : numeral.first]]
    return numeral.form == "decimal" and numeral.value < known["most"] and bool({*before} & {*known["nouns"]})


def _unit(words: list[Word], numeral: Numeral, kind: str) -> tuple[str | None, int]:
    """The unit and where the words of number and unit end."""
    if kind not in MEASURED:
        return None, numeral.last
    if kind == "percent":
        return "percent", numeral.last + 1 + (at(words, numeral.last).lower == "per")
    if numeral.form == "scaled" and (unit := table("units")["scaled_money"].get(at(words, numeral.last).lower)):
        return unit, numeral.last + 1
    for group in _GROUPS[kind]:
        names, after = _known(group)
        for k in following(words, numeral.last):
            if found := starting(words, k, after):
                return names[found], k + len(found)
        if found := _sign(words, numeral.first, group):
            return _known(f"{group} before")[0][found], numeral.last
    return "magnitude" if kind == "measure" and _magnitude(words, numeral) else None, numeral.last


def _sign(words: list[Word], index: int, group: str = "money") -> tuple[str, ...]:
    """What stands before a number for its unit; "a $5 note" is of no Australian dollars."""
    found = ending(words, index, _known(f"{group} before")[1])
    apart = len(found) == 2 and found[-1] == "$" and not touching(words[index - 2], words[index - 1])
    return found[1:] if apart else found


@remembered
def _known(group: str) -> Known:
    """The units of a group by the words that stand behind the number, or before it."""
    units = table("units")
    name, _, before = group.partition(" ")
    if name == "magnitude":
        rows = {"magnitude": units["magnitude"][before or "after"]}
    elif name == "money":
        rows = {code: row.get(before or "after", []) for code, row in units["money"].items()}
    else:
        rows = {} if before else units[name]
    names = {split(written): unit for unit, forms in rows.items() for written in forms}
    return names, phrases(w for forms in rows.values() for w in forms)


def _decimal_step(words: list[Word], numeral: Numeral) -> float | None:
    """The worth of the last digit behind a point: 0.1 of "6.9", a hundred million of "2.3 billion"."""
    written = [w.text for w in words[numeral.first : numeral.last]]
    if "." not in written or numeral.upper is not None:
        return None
    point = written.index(".")
    decimals = "".join(t for t in written[point + 1 :] if t.isdigit())
    number = float("".join(t for t in written[:point] if t.isdigit()) + "." + decimals or "1")
    return numeral.value / number / math.pow(10, len(decimals)) if number else None


def _whole_step(numeral: Numeral) -> float | None:
    """The worth of the last digit that is no zero: a million of "95 million", one of "6"; of "40" nobody knows."""
    if numeral.upper is not None or numeral.vague or numeral.value < 1:
        return None
    step = 1.0
    while numeral.value % (step * 10) == 0:
        step *= 10
    return step if step == 1 or numeral.value >= step * 10 else None


def _continuous(plain: Quantity, value: float, step: float | None) -> Interval:
    """The range of something that is not counted one by one: "more than 6.5" begins at once above it."""
    interval = plain.interval
    if step is not None and plain.rule.startswith("bare"):
        return Interval(low=value - step / 2, high=value + step / 2, low_hard=False, high_hard=False)
    low = value if interval.low == value + 1 else interval.low
    high = value if interval.high == value - 1 else interval.high
    if plain.rule == "about":  # a minute is no person: "about one minute" is not anything up to two
        low, high = max(low, value / 2), min(high, value * 1.5)
    return replace(interval, low=low, high=max(low, high))


def _joined(text: str, base: int, found: list[Quantity]) -> Iterator[Quantity]:
    """ "Between $2 million and $3 million", "$2m to $3m": one value with two ends."""
    passed = False
    for one, two in zip_longest(found, found[1:]):
        if passed:
            passed = False
        elif two is not None and _ends(text, base, one, two):
            passed = True
            interval = replace(two.interval, low=one.interval.low)
            end = text[one.start - base : two.end - base]
            yield replace(
                one, end=two.end, number_end=two.number_end, text=end, interval=interval, best=None, rule="between"
            )
        else:
            yield one


def _ends(text: str, base: int, one: Quantity, two: Quantity) -> bool:
    between = _TO.fullmatch(text, one.end - base, two.start - base)
    if between is None or one.unit != two.unit or two.interval.high < one.interval.low:
        return False
    before = text[: one.start - base].rstrip("$€£ ").lower()
    return before.endswith("between") if between[1] == "and" else not before.endswith("from")
