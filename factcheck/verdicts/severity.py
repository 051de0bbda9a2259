"""How far apart two counts are."""

from __future__ import annotations

from factcheck.model.finding import Severity
from factcheck.model.quantity import Quantity

# Ratio of the best points below which a difference is only so grave; our convention
STEPS = ((1.05, Severity.TRIVIAL), (1.25, Severity.MINOR), (2.0, Severity.MAJOR))
MANY = 10  # zero against this many is critical


def point(quantity: Quantity) -> float:
    """The one number that stands for a count when counts are ordered or their ratio is taken."""
    if quantity.best is not None:
        return quantity.best
    interval = quantity.interval
    return interval.low if interval.open else (interval.low + interval.high) / 2


def severity_of(a: Quantity, b: Quantity) -> Severity:
    """The grade of the difference of two counts."""
    return grade(point(a), point(b))


def grade(one: float, two: float) -> Severity:
    """The grade of a difference; zero against some is major, from ten up critical."""
    low, high = sorted((one, two))
    if low == 0:
        return Severity.CRITICAL if high >= MANY else Severity.MAJOR
    return next((grade for limit, grade in STEPS if high / low < limit), Severity.CRITICAL)
