"""Hedge and number to a range, by the rows of ``lexicon/hedges.toml``."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, phrases, split
from factcheck.model.quantity import INFINITY, Interval

Row = Mapping[str, Any]
_OPEN_BELOW = ("up_to", "at_most", "fewer_than")
_OPEN_ABOVE = ("at_least", "more_than")


@remembered
def rows() -> dict[str, Row]:
    """All rows of the table, hedges and vague numbers, by their id."""
    return {str(r["id"]): r for r in (*table("hedges")["hedge"], *table("hedges")["vague"])}


@remembered
def _ids(place: str) -> dict[tuple[str, ...], str]:
    return {split(s): str(r["id"]) for r in table("hedges")["hedge"] for s in r.get(place, ())}


@remembered
def before_phrases() -> Phrases:
    """Hedges that stand before their number."""
    return phrases(s for r in table("hedges")["hedge"] if r["id"] != "between" for s in r.get("before", ()))


@remembered
def after_phrases() -> Phrases:
    """Hedges that stand after their number."""
    return phrases(s for r in table("hedges")["hedge"] for s in r.get("after", ()))


def hedge_id(phrase: tuple[str, ...]) -> str:
    """The row that a hedge phrase belongs to."""
    return _ids("before").get(phrase) or _ids("after")[phrase]


def bare_id(value: float) -> str:
    """The row for a number without a hedge: round ones are read as approximate."""
    if value == 0:
        return "none"
    return "bare_round" if value >= 20 and value % 10 == 0 else "bare_sharp"


def interval_of(rule: str, value: float, upper: float | None = None) -> tuple[Interval, float | None]:
    """The range and the best point that row ``rule`` gives for ``value``; ``upper`` is the other end of a range."""
    row = rows()[rule]
    low = max(0.0, _bound(row["low"], value))
    high = _bound(row["high"], value) if upper is None else upper
    if rule == "n_odd":
        high = value + _grain(value) - 1
    return _build(row, value, low, max(low, high), upper)


def vague_interval(vague: str, hedge: str | None) -> tuple[Interval, float | None, str]:
    """The range, best point and deciding row for words like "dozens", with a hedge before them if there is one."""
    row = rows()[vague]
    nominal = row.get("nominal")
    if hedge and nominal and hedge != "about":  # "about a dozen" allows no less than "a dozen"
        return *interval_of(hedge, float(nominal)), hedge
    low, high = float(row["low"]), float(row["high"])
    if hedge in _OPEN_ABOVE:
        return Interval(low=low, high=INFINITY, high_hard=False, usual_high=None), None, hedge
    if hedge in _OPEN_BELOW and not math.isinf(high):
        return Interval(low=0, high=high, high_hard=False), None, hedge
    return *_build(row, 0, low, high, None), vague


def _build(row: Row, value: float, low: float, high: float, upper: float | None) -> tuple[Interval, float | None]:
    soft = row.get("soft", ())
    interval = Interval(
        low=low,
        high=high,
        low_hard="low" not in soft,
        high_hard="high" not in soft,
        reach_high=max(high, _bound(row["reach_high"], value)) if "reach_high" in row else None,
        usual_high=max(low, _bound(row["usual_high"], value)) if "usual_high" in row else None,
    )
    best = None if "best" not in row or upper is not None else min(high, max(low, _bound(row["best"], value)))
    return interval, best


def _bound(spec: Any, value: float) -> float:
    """A fixed number, or ``value`` moved by a share of itself (``least`` at least) and by a constant."""
    if isinstance(spec, int | float):
        return float(spec)
    share = spec.get("share", 0.0)
    move = math.copysign(max(spec.get("least", 0.0), abs(share) * value), share) if share else 0.0
    return value + round(move, 6) + float(spec.get("plus", 0))


def _grain(value: float) -> float:
    """The largest power of ten that divides ``value``: 20 counts in tens, 300 in hundreds."""
    grain = 1.0
    while value and value % (grain * 10) == 0 and grain < 1e12:
        grain *= 10
    return grain
