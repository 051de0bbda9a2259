"""Two claims of when one thing happened: the days, hours and zones that their words allow meet, or they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.language.tables import table
from factcheck.language.zones import ahead, ahead_at
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Severity
from factcheck.model.period import Period
from factcheck.scope.topics import same_thing
from factcheck.verdicts.single import excluded, fitting, open_question, revised

DAY = 24 * 60
ABOUT = 20  # minutes that a wording such as "about" spans at least
BESIDE = 10  # minutes by which two such spans may miss each other: "about 9:50" and "around 9:25"; our convention
HALVES = re.compile(r"[ap]\.?\s?m\b|noon|night|morning|evening|\b0\d|\b\d{4}\b", re.IGNORECASE)
Minutes = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Fit:
    """Whether two times can be one: ``meets``, ``days`` or ``hours`` apart, or ``unknown``, with the reason."""

    answer: str
    why: str


def relate_times(left: Claim, right: Claim) -> Relation:
    """Times that can be one agree; others exclude each other, and the voices decide how to call it."""
    a, b = left.scope.when, right.scope.when
    if a is None or b is None:
        return open_question(left, right, "one of the two gives no time", "no_anchor")
    fit = _fit(left, right, a, b)
    if fit.answer == "meets":
        return fitting(left, right, fit.why, "calendar" if a.text != b.text else "equal")
    if fit.answer == "unknown":
        return open_question(left, right, fit.why, "time_zone")
    if marked := revised(left, right):
        return marked
    once = left.scope.fixed and right.scope.fixed
    if fit.answer == "days" and _far(a, b) and not once and not same_thing(left, right):
        return open_question(left, right, f"{fit.why}: it may have happened twice", "event")
    grave = Severity.MAJOR if fit.answer == "days" else Severity.MINOR
    return excluded(left, right, fit.why, "date" if fit.answer == "days" else "time", grave)


def _fit(left: Claim, right: Claim, a: Period, b: Period) -> Fit:
    if a.hours is None or b.hours is None:
        return _days(a, b)
    if a.zone in (None, "local") and b.zone in (None, "local"):
        return _instants(a, b, frozenset({0}), frozenset({0}))
    zones = _ahead(a, left, right), _ahead(b, right, left)
    if zones[0] and zones[1]:
        return _instants(a, b, *zones)
    if a.clock == b.clock and a.clock is not None:
        return Fit(answer="hours", why=f"the same clock time is given in two zones: {a.text}, {b.text}")
    return Fit(answer="unknown", why=f"nothing says how far apart the zones of {a.text} and {b.text} are")


def _ahead(when: Period, own: Claim, other: Claim) -> frozenset[int]:
    """Minutes ahead of Greenwich: of the named zone, else of the places that the texts name."""
    day = when.earliest
    if when.zone not in (None, "local"):
        return ahead(when.zone or "", day)
    return next((found for claim in (own, other) if (found := ahead_at(_places(claim), day))), frozenset())


def _places(claim: Claim) -> Iterator[str]:
    yield from claim.scope.places
    yield from claim.scope.lead
    yield from claim.scope.parties


def _days(a: Period, b: Period) -> Fit:
    gap = _gap(a, b)
    if gap is None:
        return Fit(answer="meets", why=f"{a.text} and {b.text} can be one time")
    slack = 1 if _of_writing(a) or _of_writing(b) else 0
    if gap <= slack:
        return Fit(answer="meets", why=f"{_shown(a)} and {_shown(b)} can be one day")
    return Fit(answer="days", why=f"one says {_shown(a)}, the other {_shown(b)}")


def _instants(a: Period, b: Period, ahead_a: frozenset[int], ahead_b: frozenset[int]) -> Fit:
    """Compare on one clock; without a day only the time of day counts."""
    one, two = _minutes(a), _minutes(b)
    loose = (_of_writing(a) or _of_writing(b)) and (_gap(a, b) or 0) <= 1
    round_the_clock = a.earliest is None or b.earliest is None or loose
    for off_a in ahead_a:
        for off_b in ahead_b:
            if _meet(_moved(one, -off_a), _moved(two, -off_b), round_the_clock):
                return Fit(answer="meets", why=f"{a.text} and {b.text} can be one time")
    days = _days(a, b)
    if days.answer == "days" and not _nightly(a, b):
        return days
    if _half_unsaid(a, b):
        return Fit(answer="meets", why=f"{a.text} and {b.text} can be one time: one of the two leaves out a.m. or p.m.")
    return Fit(answer="hours", why=f"one says {_said(a)}, the other {_said(b)}")


def _half_unsaid(a: Period, b: Period) -> bool:
    """Whether two clock times are twelve hours apart only because one does not say which half of the day it is in."""
    if a.clock is None or b.clock is None or abs(a.clock - b.clock) != DAY // 2:
        return False
    early = a if a.clock < b.clock else b
    return HALVES.search(early.text) is None


def _nightly(a: Period, b: Period) -> bool:
    """One day apart, but both by a clock: hours apart, not days."""
    return (_gap(a, b) or 0) <= 1 and a.clock is not None and b.clock is not None


def _minutes(when: Period) -> Minutes:
    low, high = when.hours or (0, DAY)
    if when.earliest is None:
        return low, high
    first = when.earliest.toordinal() * DAY
    days = ((when.latest or when.earliest) - when.earliest).days
    night = days == 1 and high > DAY
    return first + low, first + high + (0 if night else days * DAY)


def _moved(span: Minutes, by: int) -> Minutes:
    return span[0] + by, span[1] + by


def _meet(one: Minutes, two: Minutes, round_the_clock: bool) -> bool:
    turns = (-DAY, 0, DAY) if round_the_clock else (0,)
    if round_the_clock:
        one, two = ((s[0] % DAY, s[0] % DAY + s[1] - s[0]) for s in (one, two))
    slack = BESIDE if all(ABOUT <= s[1] - s[0] < DAY // 4 for s in (one, two)) else 0
    return any(one[0] + turn <= two[1] + slack and two[0] <= one[1] + turn + slack for turn in turns)


def _gap(a: Period, b: Period) -> int | None:
    """Days between two stretches; ``None`` if they meet or a day is unknown."""
    if a.overlaps(b):
        return None
    first, second = sorted((a, b), key=lambda p: p.earliest or date.min)
    return (second.earliest - first.latest).days if second.earliest and first.latest else None


def _far(a: Period, b: Period) -> bool:
    return (_gap(a, b) or 0) > 1


def _of_writing(when: Period) -> bool:
    return any(word in when.text.lower() for word in table("periods")["of_writing"]["words"])


def _shown(when: Period) -> str:
    """The words, with the date if they do not hold it: "Sunday (27 September)"."""
    if when.earliest is None or when.earliest != when.latest or any(c.isdigit() for c in when.text):
        return when.text
    return f"{when.text} ({when.earliest.day} {when.earliest:%B})"


def _said(when: Period) -> str:
    """The words that give an hour; a part of the day may stand apart from its day."""
    return when.text if when.clock is not None or when.hours is None else f"{when.text} ({_span(when.hours)})"


def _span(hours: Minutes) -> str:
    return "–".join(f"{minute // 60 % 24}:{minute % 60:02}" for minute in hours)
