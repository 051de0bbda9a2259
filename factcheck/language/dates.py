"""Calendar dates: "April 9", "9 April 2020", "2018-08-24", "in May 2012", "the early 1970s"."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from factcheck.language.moments import Days, Moment, day_of, month_days, stretch, year_days
from factcheck.language.tables import table
from factcheck.language.words import Word, at, touching
from factcheck.language.years import looks_like_year

_LOOK = 14  # words before a date among which "will" or "due" speaks of it
_STOPS = frozenset(".;!?")
_AHEAD = 7  # a date without a year may lie this many days after publication; beyond that it is last year's
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_DASHES = frozenset(("-", "–", "to"))


def read_date(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """The calendar date, month, year or decade whose first word is at ``index``."""
    word = at(words, index)
    if word.kind == "d":
        return (
            _numeric(words, index) or _day_first(words, index, anchor) or _decade(words, index) or _years(words, index)
        )
    if word.kind == "w":
        return _month_first(words, index, anchor)
    return _short_decade(words, index)


def _numeric(words: list[Word], index: int) -> Moment | None:
    """ "2018-08-24" and "24/08/2018"; where day and month could be either the days stay unknown."""
    parts = [at(words, index + k) for k in range(5)]
    glued = all(touching(a, b) for a, b in pairwise(parts))
    sizes = [len(p.text) for p in parts[::2]]
    if not glued or any(p.kind != "d" for p in parts[::2]) or parts[1].text != parts[3].text or max(sizes) > 4:
        return None
    one, two, three = (int(p.text) for p in parts[::2])
    if parts[1].text == "-" and sizes[0] == 4:
        day = day_of(one, two, three)
        return Moment(first=index, last=index + 5, days=stretch(day, day), precision="day", dated=True) if day else None
    if parts[1].text not in ("/", ".", "-") or sizes[2] != 4:
        return None
    found = {d for d in (day_of(three, two, one), day_of(three, one, two)) if d}
    day = found.pop() if len(found) == 1 else None
    return Moment(first=index, last=index + 5, days=stretch(day, day), precision="day", dated=True)


def _month(words: list[Word], index: int) -> tuple[int, int] | None:
    """The month at ``index`` and where the words go on after it and its point."""
    word = at(words, index)
    names = table("periods")
    number = names["months"].get(word.lower) or names["short_months"].get(word.lower)
    if not number or not word.text[:1].isupper():
        return None
    dot = word.lower in names["short_months"] and at(words, index + 1).text == "." and touching(word, words[index + 1])
    return number, index + 1 + dot


def _day(words: list[Word], index: int) -> tuple[int, int] | None:
    """The day of a month at ``index`` and where the words go on after it and its ordinal ending."""
    word = at(words, index)
    if word.kind != "d" or len(word.text) > 2 or not 1 <= int(word.text) <= 31:
        return None
    after = at(words, index + 1)
    ordinal = after.lower in _ORDINALS and touching(word, after)
    if not ordinal and (touching(word, after) and (after.kind == "w" or after.text in ":%")):
        return None
    return int(word.text), index + 1 + ordinal


def _day_first(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    first = _day(words, index)
    if not first:
        return None
    second = _day(words, first[1] + 1) if at(words, first[1]).lower in _DASHES else None
    last = second or first
    month = _month(words, last[1] + (at(words, last[1]).lower == "of"))
    return _dated(words, index, (first[0], last[0]), month, anchor) if month else None


def _month_first(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    month = _month(words, index)
    if not month:
        return None
    first = _day(words, month[1])
    if first and not _counted(words, first[1]):
        second = _day(words, first[1] + 1) if at(words, first[1]).lower in _DASHES else None
        second = second if second and second[0] > first[0] and not _counted(words, second[1]) else None
        last = second or first
        return _dated(words, index, (first[0], last[0]), (month[0], last[1]), anchor)
    return _whole_month(words, index, month, anchor)


def _counted(words: list[Word], index: int) -> bool:
    """ "In April 9 people": the number belongs to the people."""
    return at(words, index).lower in table("numbers")["persons"]["counted"]


def _year(words: list[Word], index: int, anchor: date | None) -> tuple[int | None, int]:
    """The year that follows a day or month ("2020", "last year") and where the words go on; ``None`` if none does."""
    step = index + (at(words, index).lower in (",", "of", "in"))
    if looks_like_year(words, step):
        return int(words[step].text), step + 1
    which = {"this": 0, "last": -1, "next": 1}.get(at(words, step).lower)
    if which is not None and at(words, step + 1).lower == "year":
        return (anchor.year + which if anchor else 0), step + 2
    return None, index


def _dated(
    words: list[Word], first: int, span: tuple[int, int], month: tuple[int, int], anchor: date | None
) -> Moment | None:
    year, last = _year(words, month[1], anchor)
    if not day_of(2000, month[0], span[0]) or not day_of(2000, month[0], span[1]):
        return None
    days: Days | None = None
    if year is not None:
        days = stretch(day_of(year, month[0], span[0]), day_of(year, month[0], span[1]))
    elif anchor:
        days = _next(month[0], span, anchor) if _to_come(words, first) else _recent(month[0], span, anchor)
    return Moment(first=first, last=last, days=days, precision="day", dated=year is not None)


def _recent(month: int, span: tuple[int, int], anchor: date) -> Days | None:
    for year in (anchor.year + 1, anchor.year, anchor.year - 1):
        days = stretch(day_of(year, month, span[0]), day_of(year, month, span[1]))
        if days and (days[0] - anchor).days <= _AHEAD:
            return days
    return None


def _next(month: int, span: tuple[int, int], anchor: date) -> Days | None:
    """ "Will open on 4 March": the next one."""
    for year in (anchor.year, anchor.year + 1):
        days = stretch(day_of(year, month, span[0]), day_of(year, month, span[1]))
        if days and days[1] >= anchor:
            return days
    return None


def _to_come(words: list[Word], first: int) -> bool:
    """Whether words shortly before a date say that it is still to come."""
    before = words[max(0, first - _LOOK) : first]
    ends = [n for n, word in enumerate(before) if word.text in _STOPS]
    told = " ".join(word.lower for word in before[ends[-1] + 1 if ends else 0 :])
    return any(f" {word} " in f" {told} " for word in table("numbers")["dates"]["to_come"])


def _whole_month(words: list[Word], index: int, month: tuple[int, int], anchor: date | None) -> Moment | None:
    year, last = _year(words, month[1], anchor)
    if year is not None:
        return Moment(
            first=index, last=last, days=month_days(year, month[0]) if year else None, precision="month", dated=True
        )
    if not _stands_alone(words, index):
        return None
    before = at(words, index - 1).lower
    which = before if before in ("last", "this", "next") else ""
    days = month_days(_year_of(month[0], which, anchor), month[0]) if anchor else None
    return Moment(first=index - bool(which), last=month[1], days=days, precision="month")


def _stands_alone(words: list[Word], index: int) -> bool:
    """Say whether a month without day and year is one: "May" can be a verb or a name."""
    names, lower = table("periods"), at(words, index).lower
    before = at(words, index - 1 - (at(words, index - 1).text == "-")).lower
    if lower in names["short_months"] and lower not in names["months"]:
        return False
    after = at(words, index + 1)
    named = after.kind == "w" and after.text[:1].isupper() and before not in names["month_names"]["after"]
    return lower not in names["month_names"]["doubtful"] or (before in names["month_names"]["after"] and not named)


def _year_of(month: int, which: str, anchor: date) -> int:
    """The year of a bare month: the last that has begun; "last" not the running one, "next" one still to come."""
    if which == "this":
        return anchor.year
    if which == "next":
        return anchor.year + (month <= anchor.month)
    return anchor.year - (month > anchor.month or (which == "last" and month == anchor.month))


def _decade(words: list[Word], index: int) -> Moment | None:
    word, ending = at(words, index), at(words, index + 1)
    skip = ending.text in ("'", "’")
    ending = at(words, index + 1 + skip)
    glued = touching(word, at(words, index + 1)) and (not skip or touching(at(words, index + 1), ending))
    if len(word.text) != 4 or word.text[3] != "0" or ending.lower != "s" or not glued:
        return None
    year = int(word.text)
    if not 1000 <= year <= 2100:
        return None
    return Moment(first=index, last=index + 2 + skip, days=year_days(year, year + 9), precision="decade", dated=True)


def _short_decade(words: list[Word], index: int) -> Moment | None:
    """ "the '90s" """
    sign, digits, ending = (at(words, index + k) for k in range(3))
    known = sign.text in ("'", "’", "‘") and digits.kind == "d" and len(digits.text) == 2 and digits.text[1] == "0"
    if not known or ending.lower != "s" or digits.text < "30":
        return None
    year = 1900 + int(digits.text)
    return Moment(first=index, last=index + 3, days=year_days(year, year + 9), precision="decade", dated=True)


def _years(words: list[Word], index: int) -> Moment | None:
    """ "2008", "1961-1967", "2008-09" """
    if not looks_like_year(words, index):
        return None
    first, dash, second = int(words[index].text), at(words, index + 1), at(words, index + 2)
    if dash.text in ("-", "–", "/") and second.kind == "d" and touching(dash, second) and touching(words[index], dash):
        last = int(second.text) if len(second.text) == 4 else first - first % 100 + int(second.text[:2])
        if len(second.text) in (2, 4) and first < last < first + 200:
            return Moment(first=index, last=index + 3, days=year_days(first, last), precision="year", dated=True)
        return None
    return Moment(first=index, last=index + 1, days=year_days(first), precision="year", dated=True)
