"""Times seen from the day of publication: "on Sunday", "last week", "five years ago", "in the past 24 hours"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from factcheck.language.hedges import before_phrases
from factcheck.language.moments import Days, Moment, day_of, shifted, stretch, unit_days
from factcheck.language.numerals import read_numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases, split, starting, touching

_FURTHEST = 10_000  # "ten thousand years ago" is no date for news


def read_relative(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """The relative time whose first word is at ``index``."""
    if at(words, index).kind != "d" and at(words, index).lower not in _openers():
        return None
    return (
        _holiday(words, index, anchor)
        or _phrase(words, index, anchor)
        or _weekday(words, index, anchor)
        or _past(words, index, anchor)
        or _counted(words, index, anchor)
        or _lasting(words, index)
    )


@remembered
def _known() -> tuple[Phrases, dict[tuple[str, ...], Mapping[str, Any]]]:
    rows = table("periods")["phrase"]
    return phrases(w for r in rows for w in r["words"]), {split(w): r for r in rows for w in r["words"]}


def _holiday(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """ "New Year's Eve", "Christmas Day": the one nearest to the day of publication."""
    days = table("periods")["holidays"]
    found = starting(words, index, _holidays())
    if not found:
        return None
    month, day = next(d for name, d in days.items() if split(name) == found)
    years = [d for y in (-1, 0, 1) if anchor and (d := day_of(anchor.year + y, month, day))]
    near = min(years, key=lambda d: abs((d - anchor).days) if anchor else 0, default=None)
    return Moment(first=index, last=index + len(found), days=(near, near) if near else None, precision="day")


@remembered
def _holidays() -> Phrases:
    return phrases(table("periods")["holidays"])


@remembered
def _openers() -> frozenset[str]:
    """All words that can begin a relative time, to step over the others at once."""
    periods, numbers = table("periods"), table("numbers")
    vague = [w for row in table("hedges")["vague"] for w in row["words"]]
    surfaces = [*vague, *numbers["fixed"], *periods["holidays"], *(w for r in periods["phrase"] for w in r["words"])]
    surfaces += [w for key in ("words", "recent", "coming", "lasting") for w in periods["past"][key]]
    single = {*numbers["units"], *numbers["tens"], *numbers["scales"], *periods["weekdays"], *periods["units"]}
    which = {"a", "an", "last", "this", "next", "previous", "following", "that"}
    return frozenset({split(s)[0] for s in surfaces} | single | which)


@remembered
def _past_words(key: str) -> Phrases:
    return phrases(table("periods")["past"][key])


@remembered
def _parts() -> Phrases:
    return phrases(table("periods")["parts"]["words"])


def _phrase(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    known, rows = _known()
    phrase = starting(words, index, known)
    row, last = rows.get(phrase, {}), index + len(phrase)
    compound = at(words, last).text == "-" and touching(at(words, last - 1), at(words, last))  # "week-long"
    if not phrase or compound:
        return None
    unit = str(row["unit"])
    precision = str(row.get("precision", "day" if unit.endswith("weekend") else unit))
    days = None if row.get("unknown") or anchor is None else _row_days(row, unit, anchor)
    return Moment(first=index, last=last, days=days, precision=precision, relation=str(row.get("relation", "at")))


def _row_days(row: Mapping[str, Any], unit: str, anchor: date) -> Days | None:
    first, last = unit_days(anchor, unit, row["from"]), unit_days(anchor, unit, row["to"])
    if first is None or last is None:
        return None
    start = anchor if row.get("cap") == "begin" else first[0]
    return stretch(start, anchor if row.get("cap") == "end" else last[1])


def _weekday(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """A weekday with "last", "this" or "next" before it and a part of the day after it."""
    which = at(words, index).lower
    which = which if which in ("last", "this", "next", "previous", "following", "that") else ""
    word = at(words, index + bool(which))
    number = table("periods")["weekdays"].get(word.lower)
    if number is None or not word.text[:1].isupper():
        return None
    last = index + 1 + bool(which)
    last += len(starting(words, last, _parts()))
    days = _weekday_days(number, which, anchor) if anchor and not _any_day(words, index) else None
    return Moment(first=index, last=last, days=days, precision="day")


def _any_day(words: list[Word], index: int) -> bool:
    """ "On a Friday evening", "one Saturday": nobody knows which; "a Sunday bombing" was last Sunday."""
    before, first = at(words, index - 1).lower, at(words, index - 2).lower
    return before in table("periods")["any_day"]["words"] or (before == "a" and first == "on")


def _weekday_days(number: int, which: str, anchor: date) -> Days | None:
    if which in ("previous", "following", "that"):
        return None
    back = (anchor.weekday() - number) % 7
    if which == "last":
        back = back or 7
    if which in ("this", "next"):
        back = back - 7 if back or which == "next" else 0
    day = shifted(anchor, -back)
    return stretch(day, day)


def _amount(words: list[Word], index: int) -> tuple[int, int | None, int | None]:
    """Where the words go on after "five", "a" or "a few", with the least and the most that it can be."""
    numeral = read_numeral(words, index)
    if numeral and not numeral.vague:
        value = int(min(numeral.value, _FURTHEST))
        return numeral.last, value, value
    if numeral:
        return numeral.last + (at(words, numeral.last).lower == "of"), None, None
    if at(words, index).lower in ("a", "an"):
        return index + 1, 1, 1
    return index, None, None


def _unit(words: list[Word], index: int) -> str | None:
    unit: str | None = table("periods")["units"].get(at(words, index).lower)
    return unit


def _counted(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """ "five years ago", "days ago", and "two days later", which hangs on something unknown."""
    last, low, high = _amount(words, index)
    last += at(words, last).text == "-"
    unit = _unit(words, last)
    if unit is None:
        return None
    after = at(words, last + 1).lower
    if after in table("periods")["past"]["ago"]:
        widen = int(bool(ending(words, index, before_phrases())))
        days, open_start = _ago(anchor, unit, low, high, widen)
        return Moment(first=index, last=last + 2, days=days, precision=unit, open_start=open_start)
    if after in ("later", "earlier") and last > index:
        return Moment(first=index, last=last + 2, days=None, precision=unit)
    return None


def _ago(anchor: date | None, unit: str, low: int | None, high: int | None, widen: int) -> tuple[Days | None, bool]:
    if anchor is None:
        return None, False
    if low is None or high is None:
        return (anchor, anchor), True
    if unit == "hour":
        return stretch(shifted(anchor, -((low + 23) // 24)), anchor), False
    first, last = unit_days(anchor, unit, -(high + widen)), unit_days(anchor, unit, -max(low - widen, 0))
    return (stretch(first[0], min(last[1], anchor)) if first and last else None), False


def _past(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """ "the past 24 hours", "recent days", "the coming weeks"."""
    for key, sign in (("words", -1), ("recent", -1), ("coming", 1)):
        lead = starting(words, index, _past_words(key))
        if not lead:
            continue
        last, low, _ = _amount(words, index + len(lead))
        unit = _unit(words, last)
        if unit is None or (key != "recent" and last == index + len(lead) and not at(words, last).lower.endswith("s")):
            return None
        reach = _reach(unit, low) if low is not None else table("periods")["recent"].get(unit)
        far = shifted(anchor, sign * reach) if anchor and reach is not None else None
        days = (stretch(far, anchor) if sign < 0 else stretch(anchor, far)) if far else None
        return Moment(first=index, last=last + 1, days=days, precision=unit)
    return None


def _reach(unit: str, count: int) -> int:
    """A count of units in days, rounded up."""
    if unit == "hour":
        return (count + 23) // 24
    return count * {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3660}[unit]


def _lasting(words: list[Word], index: int) -> Moment | None:
    """ "for two weeks": how long, not when."""
    lead = starting(words, index, _past_words("lasting"))
    if not lead:
        return None
    last, _low, _high = _amount(words, index + len(lead))
    unit = _unit(words, last)
    after = at(words, last + 1)
    if unit is None or after.text == "-" or after.lower in ("old", "ago", "later", "earlier"):
        return None
    return Moment(first=index, last=last + 1, days=None, precision=unit)
