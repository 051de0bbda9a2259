"""Times of day: "6:48 AM", "2:20 a.m.", "3pm", "0648 GMT", "noon"."""

from __future__ import annotations

from factcheck.language.moments import Moment
from factcheck.language.tables import table
from factcheck.language.words import Word, at, touching

_DAY = 24 * 60


def read_clock(words: list[Word], index: int) -> Moment | None:
    """The time of day whose first word is at ``index``; its day stays unknown."""
    word = at(words, index)
    if word.kind == "w":
        return _named(words, index)
    if word.kind != "d" or len(word.text) > 4 or _inside(words, index):
        return None
    hours, minutes, last, sure = _figures(words, index)
    half, last_half = _half_of_day(words, last)
    zone, end = _zone(words, last_half)
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
    zone, end = _zone(words, index + 1)
    return Moment(first=index, last=end, days=None, precision="hour", clock=minutes, zone=zone)


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
    return None, index + (word.lower in ("o'clock", "o’clock"))


def _zone(words: list[Word], index: int) -> tuple[str | None, int]:
    word = at(words, index)
    if word.lower == "local" and at(words, index + 1).lower == "time":
        return "local", index + 2
    if word.lower in table("periods")["clock"]["zones"] and word.text.isupper():
        return word.text, index + 1
    return None, index
