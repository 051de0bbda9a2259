"""Times of day: "6:48 AM", "2:20 a.m.", "3pm", "0648 GMT", "1530 local time", "9.40 in the evening", "noon"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.language.moments import Moment
from factcheck.language.tables import remembered, table
from factcheck.language.words import BLANK, Phrases, Word, at, phrases, starting, touching

_DAY = 24 * 60
_BESIDE = ("(", ",", "/", "-", "–")
_ZONE_WORDS = 3  # words that the name of a zone has at most: "New South Wales time"


def read_clock(words: list[Word], index: int) -> Moment | None:
    """The time of day whose first word is at ``index``; its day stays unknown.

    Where the time in another zone stands beside it, the zone of the first follows: "1530 local time (1230 GMT)".
    """
    first = _one_clock(words, index)
    opening = at(words, first.last) if first else BLANK
    second = _one_clock(words, first.last + 1) if first and opening.text in _BESIDE else None
    if first is None or second is None or not _universal(second) or _universal(first):
        return replace(first, last=_closed(words, first, second)) if first and second and second.zone else first
    return replace(first, last=_closed(words, first, second), zone=_offset(first.clock or 0, second.clock or 0))


def _universal(moment: Moment) -> bool:
    return moment.zone in table("periods")["clock"]["universal"]


def _closed(words: list[Word], first: Moment, second: Moment) -> int:
    """Where the words go on behind the second time and its bracket."""
    return second.last + (at(words, first.last).text == "(" and at(words, second.last).text == ")")


def _offset(local: int, universal: int) -> str:
    """The zone in which it is ``local`` when it is ``universal`` in Greenwich: "UTC+05:45"."""
    minutes = (local - universal + 11 * 60) % _DAY - 11 * 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _one_clock(words: list[Word], index: int) -> Moment | None:
    word = at(words, index)
    if word.kind == "w":
        return _named(words, index) or _spelled(words, index)
    if word.kind != "d" or len(word.text) > 4 or _inside(words, index):
        return None
    hours, minutes, last, sure = _figures(words, index)
    half, last_half = _half_of_day(words, last)
    zone, end = zone_at(words, last_half)
    known = half is not None or zone is not None or sure
    if not known or minutes > 59 or hours > 24 or (half is not None and not 1 <= hours <= 12):
        return None
    clock = (hours % 12 + 12 * half if half is not None else hours) * 60 + minutes
    return Moment(first=index, last=end, days=None, precision="hour", clock=clock % _DAY, zone=zone)


def _inside(words: list[Word], index: int) -> bool:
    """Digits in the middle of something longer: "12:06:48", "B-52"."""
    left = at(words, index - 1)
    return touching(left, words[index]) and (left.kind != "p" or left.text in ":.-/$")


def _named(words: list[Word], index: int) -> Moment | None:
    minutes = table("periods")["clock"].get(at(words, index).lower)
    if not isinstance(minutes, int):
        return None
    zone, end = zone_at(words, index + 1)
    return Moment(first=index, last=end, days=None, precision="hour", clock=minutes, zone=zone)


def _spelled(words: list[Word], index: int) -> Moment | None:
    """ "Nine in the morning", "eleven at night"."""
    hours = table("numbers")["units"].get(at(words, index).lower)
    if not isinstance(hours, int) or not 1 <= hours <= 12:
        return None
    half, last = _half_of_day(words, index + 1)
    if half is None:
        return None
    return Moment(first=index, last=last, days=None, precision="hour", clock=(hours % 12 + 12 * half) * 60 % _DAY)


def _figures(words: list[Word], index: int) -> tuple[int, int, int, bool]:
    """Hours, minutes, where the words go on, and whether the form alone shows a time."""
    word, sign, after = at(words, index), at(words, index + 1), at(words, index + 2)
    two = after.kind == "d" and len(after.text) == 2 and sign.text in (":", ".") and touching(word, sign)
    if two and len(word.text) <= 2 and (sign.text == ":" or touching(sign, after)):
        before = at(words, index - 1).lower in table("periods")["clock"]["before"]
        return int(word.text), int(after.text), index + 3, sign.text == ":" and touching(sign, after) and before
    if len(word.text) == 4:
        return int(word.text[:2]), int(word.text[2:]), index + 1, False
    return int(word.text) if len(word.text) <= 2 else 99, 0, index + 1, sign.lower in ("o'clock", "o’clock")


def _half_of_day(words: list[Word], index: int) -> tuple[int | None, int]:
    """0 for "am", 1 for "pm", in all spellings, and where the words go on."""
    word, dot, second = at(words, index), at(words, index + 1), at(words, index + 2)
    if word.lower in ("am", "pm"):
        return int(word.lower == "pm"), index + 1
    if word.lower in ("a", "p") and dot.text == "." and second.lower == "m":
        closing = at(words, index + 3)
        return int(word.lower == "p"), index + 3 + (closing.text == "." and touching(second, closing))
    part = starting(words, index, _halves())
    if part:
        return int(part[-1] != "morning"), index + len(part)
    return None, index + (word.lower in ("o'clock", "o’clock"))


@remembered
def _halves() -> Phrases:
    return phrases(table("periods")["clock"]["halves"])


def zone_at(words: list[Word], index: int) -> tuple[str | None, int]:
    """The zone that begins at ``index`` ("local time", "GMT", "Port Ellery time"), and where the words go on."""
    word, clock = at(words, index), table("periods")["clock"]
    if word.lower in clock["zones"] and word.text.isupper():
        return word.text, index + 1
    if word.lower == "local" and at(words, index + 1).lower == "time":
        return "local", index + 2
    for length in range(1, _ZONE_WORDS + 1):
        name = words[index : index + length]
        if len(name) < length or not all(w.kind == "w" and (w.text[:1].isupper() or w.text == "-") for w in name):
            break
        if at(words, index + length).lower == "time":
            return " ".join(w.text for w in name), index + length + 1
    return None, index
