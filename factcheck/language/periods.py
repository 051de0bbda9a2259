"""Finds time expressions in a sentence and the days they can mean, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from factcheck.language.clocks import read_clock, zone_at
from factcheck.language.dates import read_date
from factcheck.language.hours import hours_of
from factcheck.language.moments import Days, Moment, day_of, narrowed, shifted, stretch
from factcheck.language.relations import related
from factcheck.language.relative import read_relative
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, phrases, starting, words_of
from factcheck.model.period import Period

_OF_NIGHT = ("on", "from", "between")  # words that tie a night to its days
_GAP = 4  # words that may stand between a day and its clock time


def find_periods(text: str, anchor: date | None, base: int = 0) -> tuple[Period, ...]:
    """The time expressions in ``text``, sorted by start; ``anchor`` is the day of publication, unknown is ``None``."""
    day = anchor.date() if isinstance(anchor, datetime) else anchor
    words = words_of(text)
    found: list[Period] = []
    index = floor = 0
    while index < len(words):
        if name := starting(words, index, _names()):
            index += len(name)
        elif _overnight(words, index) and (_moment(words, index + 1, day) or _moment(words, index + 2, day)):
            index += 1  # "overnight from Monday to Tuesday": the days say which night
        elif moment := _moment(words, index, day):
            moment = _spanning(words, moment, day, floor) or related(words, moment, day, floor)
            found.append(_period(text, words, moment, base))
            index = floor = moment.last
        else:
            index += 1
    return tuple(found)


def _overnight(words: list[Word], index: int) -> bool:
    return words[index].lower == "overnight" and at(words, index + 1).lower in _OF_NIGHT


@remembered
def _names() -> Phrases:
    return phrases(table("periods")["names"]["words"])


@remembered
def _narrow() -> tuple[tuple[str, Phrases], ...]:
    return tuple((how, phrases(surfaces)) for how, surfaces in table("periods")["narrow"].items())


def _moment(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    return _plain(words, index, anchor) or _narrowed(words, index, anchor)


def _plain(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """A time expression without "early" or "late", a day and its clock time joined to one."""
    moment = read_clock(words, index) or read_date(words, index, anchor) or read_relative(words, index, anchor)
    if moment is None or moment.relation != "at":
        return moment
    if moment.clock is not None:
        return _with_zone(words, _with_day(words, moment, anchor))
    if moment.precision != "day":
        return moment
    return _with_zone(words, _with_clock(words, _with_date(words, moment, anchor)))


def _with_zone(words: list[Word], moment: Moment) -> Moment:
    """ "2:40 a.m. on Sunday, Port Ellery time"."""
    if moment.clock is None or moment.zone is not None:
        return moment
    zone, end = zone_at(words, moment.last + (at(words, moment.last).text in (",", "(")))
    return moment if zone is None else replace(moment, last=end, zone=zone)


def _narrowed(words: list[Word], index: int, anchor: date | None) -> Moment | None:
    """ "early on Sunday", "the end of October", "mid-July"."""
    leads = [(len(starting(words, index, known)), how) for how, known in _narrow()]
    length, how = max(leads)
    if not length:
        return None
    start = index + length
    start += at(words, start).lower in ("-", "on", "in", "of")
    start += at(words, start).lower == "the"
    moment = _plain(words, start, anchor)
    if moment is None or moment.relation != "at":
        return None
    precision = "week" if moment.precision == "month" and how != "same" else moment.precision
    return replace(moment, first=index, days=narrowed(moment.days, how, moment.precision), precision=precision)


def _with_date(words: list[Word], moment: Moment, anchor: date | None) -> Moment:
    """ "Sunday, April 9": the date decides."""
    if at(words, moment.first).lower not in table("periods")["weekdays"]:
        return moment
    start = moment.last + (at(words, moment.last).text in (",", "("))
    dated = read_date(words, start + (at(words, start).lower == "the"), anchor)
    if dated is None or dated.precision != "day":
        return moment
    return replace(dated, first=moment.first)


def _with_clock(words: list[Word], moment: Moment) -> Moment:
    """ "Tuesday at 6:48 AM"."""
    for start in _joined(words, moment.last):
        if clock := read_clock(words, start):
            return replace(moment, last=clock.last, precision="hour", clock=clock.clock, zone=clock.zone)
    return moment


def _with_day(words: list[Word], clock: Moment, anchor: date | None) -> Moment:
    """ "6:48 AM on Tuesday"."""
    for start in _joined(words, clock.last):
        day = read_date(words, start, anchor) or read_relative(words, start, anchor)
        if day and day.precision == "day" and day.relation == "at":
            day = _with_date(words, day, anchor)
            return replace(clock, last=day.last, days=day.days, dated=day.dated)
    return clock


def _joined(words: list[Word], index: int) -> Iterator[int]:
    """Where the other half of a day with a clock time may begin: at once, or after a few joining words."""
    for start in range(index, index + _GAP):
        yield start
        if at(words, start).lower not in table("periods")["clock"]["joiners"]:
            return


def _spanning(words: list[Word], left: Moment, anchor: date | None, floor: int) -> Moment | None:
    """ "between 1961 and 1967", "from Sunday to Tuesday"."""
    join, opener = table("periods")["join"], at(words, left.first - 1).lower
    links = join.get(f"{opener}_and") or join.get(f"{opener}_to")
    if left.first <= floor or not links or at(words, left.last).lower not in links:
        return None
    start = left.last + 1
    right = _moment(words, start, anchor) or _moment(words, start + 1, anchor)
    if right is None:
        return None
    days = _from_to(left, right)
    precision = left.precision if left.precision == right.precision else right.precision
    return Moment(
        first=left.first - 1,
        last=right.last,
        days=days,
        precision=precision,
        clock=left.clock,
        until=right.clock,
        zone=left.zone or right.zone,
    )


def _from_to(left: Moment, right: Moment) -> Days | None:
    """From the first day of one to the last day of the other; a missing year or an overtaken weekday is put right."""
    if left.days is None or right.days is None:
        return right.days if left.clock is not None and left.days is None else None
    start, end = left.days[0], right.days[1]
    if right.dated and not left.dated and left.precision in ("day", "month"):
        days = [stretch(day_of(end.year - back, start.month, start.day), end) for back in (0, 1)]
        return days[0] or days[1]
    if start > end and not left.dated:
        return stretch(shifted(start, -7), end)
    return stretch(start, end)


def _period(text: str, words: list[Word], moment: Moment, base: int) -> Period:
    start, end = words[moment.first].start, words[moment.last - 1].end
    earliest, latest = moment.days or (None, None)
    return Period(
        start=base + start,
        end=base + end,
        text=text[start:end],
        earliest=None if moment.open_start else earliest,
        latest=None if moment.open_end else latest,
        precision=moment.precision,
        relation=moment.relation,
        clock=moment.clock,
        hours=hours_of(words, moment),
        zone=moment.zone,
    )
