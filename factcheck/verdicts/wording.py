"""Counts in words, for reasons that people read."""

from __future__ import annotations

from datetime import date

from factcheck.model.quantity import Quantity

NARROW = 0.05  # a range this narrow only says that the last digit is rounded; our convention


def words(quantity: Quantity) -> str:
    """The number as printed, with the range it allows where that is not plain."""
    text = " ".join(quantity.text.split())
    text = (
        text[:1].lower() + text[1:]
    )  # a capital only says that a sentence began there: numbers have none of their own
    low, high = quantity.interval.low, quantity.interval.high
    if quantity.exact or quantity.interval.open or high - low <= NARROW * high:
        return text
    return f"{text} ({_plain(low)}–{_plain(high)})"


def _plain(end: float) -> str:
    return f"{end:,.0f}" if end >= 100 or float(end).is_integer() else f"{end:,.3g}"


def fit(a: Quantity, b: Quantity) -> str:
    """Why two counts can stand side by side."""
    if a.exact and b.exact and a.interval == b.interval:
        return f"both say {min(words(a), words(b), key=len)}"
    return f"{words(a)} and {words(b)} can both be true"


def day(when: date) -> str:
    """A day as reports print it: 30 Sep 2020."""
    return f"{when.day} {when:%b %Y}"
