"""The word table beside this file."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table

AGED = tuple(f", {age}" for age in range(10, 100))  # "Ines Dalby, 54,"


def _table() -> dict[str, Any]:
    return word_table("factcheck_people")


@cache
def listed(section: str, key: str) -> frozenset[str]:
    """The words of one row."""
    return frozenset(_table()[section][key])


@cache
def pairs(section: str, key: str) -> frozenset[tuple[str, str]]:
    """The word pairs of one row."""
    return frozenset((a, b) for a, b in _table()[section][key])


@cache
def sex_of(word: str) -> str | None:
    """The sex that a word gives."""
    return next((sex for sex, words in _table()["sex"].items() if word in words), None)


@cache
def state_of(noun: str) -> str | None:
    """The state whose national a noun names: "Frenchman"."""
    return next((state for state, nouns in _table()["national"].items() if noun in nouns), None)


@cache
def cues() -> tuple[str, ...]:
    """The words that make a sentence worth parsing: ages, offices, attackers."""
    people = {f"{n}*" for n in listed("attackers", "nouns")} | {
        "gunmen",
        "knifemen",
        "opened fire",
        "open fire",
        "opening fire",
    }
    return tuple(sorted({"year-old", "year-olds", "aged", *people, *listed("office", "single"), *AGED}))
