"""Values in two units: one measure in two systems, or two things."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Interval, Quantity
from factcheck.scope.gate import Gate, Scoping

RATE = "/"


def unit_gate(left: Claim, right: Claim) -> Gate:
    """Can the two numbers be compared at all? Miles and kilometres can, euros and dollars cannot without a rate."""
    a, b = _without_shared_rate(left.unit, right.unit)
    if a == b or _one_money(a, b):
        return Gate(gate="unit", answer=Scoping.SAME)
    if a is None or b is None:
        return Gate(gate="measure", answer=Scoping.OTHER, why="one is counted, the other measured")
    if {a, b} <= table("units")["money"].keys():
        return Gate(gate="currency", answer=Scoping.UNKNOWN, why=f"one is in {a}, the other in {b}: no rate is known")
    if _convertible(a, b):
        return Gate(gate="unit", answer=Scoping.SAME)
    return Gate(gate="measure", answer=Scoping.OTHER, why=f"one is in {a}, the other in {b}")


def _without_shared_rate(a: str | None, b: str | None) -> tuple[str | None, str | None]:
    """ "dollar/day" and "EUR/day" are dollars and euros."""
    one, two = (a or "").rpartition(RATE), (b or "").rpartition(RATE)
    return (one[0], two[0]) if one[0] and two[0] and one[2] == two[2] else (a, b)


def _one_money(a: str | None, b: str | None) -> bool:
    """ "$" can be "US$"; "US$" is never "A$"."""
    shared = table("units")["shared_names"]
    return b in shared.get(a, ()) or a in shared.get(b, ())


def in_unit(value: Quantity, unit: str | None) -> Quantity:
    """The value in another unit, as exact as it was printed."""
    if value.unit is None or unit is None or value.unit == unit or not _convertible(value.unit, unit):
        return value
    low, high = (_to(end, value.unit, unit) for end in (value.interval.low, value.interval.high))
    best = None if value.best is None else _to(value.best, value.unit, unit)
    return replace(value, interval=Interval(low=low, high=high, low_hard=False, high_hard=False), best=best, unit=unit)


def _to(amount: float, unit: str, other: str) -> float:
    return float(_registry().Quantity(amount, unit).to(other).magnitude)


@cache
def _convertible(unit: str, other: str) -> bool:
    """Whether one unit can be turned into the other."""
    money = table("units")["money"].keys()
    if RATE in unit.replace(" / ", " per ") or RATE in other.replace(" / ", " per ") or {unit, other} & money:
        return False
    known = _registry()
    return unit in known and other in known and bool(known.Unit(unit).is_compatible_with(known.Unit(other)))


@cache
def _registry() -> Any:
    import pint

    return pint.UnitRegistry()
