"""The minutes of a day that a wording allows: "about 3pm", "just after midnight", "Monday evening", "at dawn"."""

from __future__ import annotations

from typing import Any

from factcheck.language.moments import Moment
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, phrases, split, starting

Rows = dict[tuple[str, ...], list[Any]]

DAY = 24 * 60
SHARP = 5  # minutes by which a time to the minute may be off
_PAIRS = (("between", "and"), ("from", "to"))
_BEFORE, _BEHIND = 4, 5  # words around a day among which its part may stand: "Friday's early-morning fire"


def hours_of(words: list[Word], moment: Moment) -> tuple[int, int] | None:
    """First and last minute after midnight; a night ends beyond 24 hours. ``None`` if no time of day is given."""
    if moment.clock is None:
        return _part(words, moment) if moment.precision in ("day", "hour") else None
    if moment.until is not None:
        later = moment.until + (DAY if moment.until < moment.clock else 0)
        return moment.clock - SHARP, later + SHARP
    return _clock(words, moment, moment.clock)


def _clock(words: list[Word], moment: Moment, clock: int) -> tuple[int, int]:
    if (earlier := _opened(words, moment)) is not None:
        return earlier - SHARP, clock + SHARP
    hedge = _found(words, range(max(moment.first - 3, 0), moment.last), _hedges()[0])
    if hedge is None:
        return clock - SHARP, clock + (SHARP if clock % 60 else 2 * SHARP)
    before, after = _hedges()[1][hedge]
    if before == after == "grain":
        before = after = grain(clock) // 2
    return clock - before, clock + after


def _opened(words: list[Word], moment: Moment) -> int | None:
    """The earlier of two hours that share their half of the day: "between 3 and 4 p.m."."""
    number, link = at(words, moment.first - 2), at(words, moment.first - 1)
    opener = at(words, moment.first - 3).lower
    if moment.clock is None or number.kind != "d" or len(number.text) > 2 or (opener, link.lower) not in _PAIRS:
        return None
    return moment.clock - (moment.clock // 60 - int(number.text)) % 12 * 60 - moment.clock % 60


def grain(clock: int) -> int:
    """How coarsely a clock time is given, in minutes: 3pm to the hour, 3:30 to the half, 3:10 to twenty."""
    if clock % 60 == 0:
        return 60
    return 30 if clock % 30 == 0 else 20 if clock % 5 == 0 else 2 * SHARP


def _part(words: list[Word], moment: Moment) -> tuple[int, int] | None:
    """The part of the day that stands in the words, before or behind them, up to the next stop.

    Of two both hold: "late on Sunday night".
    """
    first = _reach(words, moment.first, -_BEFORE)
    places = range(first, _reach(words, moment.last - 1, _BEHIND) + 1)
    spans = [_parts()[1][phrase] for index in places if (phrase := starting(words, index, _parts()[0]))]
    low, high = max((s[0] for s in spans), default=0), min((s[1] for s in spans), default=0)
    return (low, high) if low < high else None


def _reach(words: list[Word], index: int, steps: int) -> int:
    """How far from ``index`` the words of one phrase can go."""
    way = 1 if steps > 0 else -1
    for _ in range(abs(steps)):
        after = at(words, index + way)
        if not after.text or after.text in table("periods")["clock"]["stops"] or after.kind == "d":
            break
        index += way
    return index


def _found(words: list[Word], places: range, known: Phrases) -> tuple[str, ...] | None:
    """The longest known phrase that begins at one of ``places``."""
    found = [phrase for index in places if (phrase := starting(words, index, known))]
    return max(found, key=len, default=None)


@remembered
def _hedges() -> tuple[Phrases, Rows]:
    return _known(table("periods")["clock"]["hedges"])


@remembered
def _parts() -> tuple[Phrases, Rows]:
    return _known(table("periods")["hours"])


def _known(rows: dict[str, list[Any]]) -> tuple[Phrases, Rows]:
    return phrases(rows), {split(phrase): row for phrase, row in rows.items()}
