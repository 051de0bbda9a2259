"""How many, as a range: what the words allow, never one bare number."""

from __future__ import annotations

import math
from dataclasses import dataclass

INFINITY = math.inf


@dataclass(frozen=True, kw_only=True, slots=True)
class Interval:
    """The values that a wording allows.

    ``low`` to ``high`` is what the words say ("nearly 100" is 90 to 99, "at least 9" is 9 to infinity). A hard end is
    part of the meaning, a soft one is what readers tolerate. ``reach_low`` and ``reach_high`` lie outside: up to
    there a value is odd but not excluded (105 for "nearly 100"). ``usual_high`` lies inside an open interval: above
    it a value fits by the letter and surprises by custom (150 for "at least 100").
    """

    low: float
    high: float
    low_hard: bool = True
    high_hard: bool = True
    reach_low: float | None = None
    reach_high: float | None = None
    usual_high: float | None = None

    def __post_init__(self) -> None:
        if not self.low <= self.high:
            raise ValueError(f"an interval needs low <= high, not {self.low} and {self.high}")

    @property
    def open(self) -> bool:
        """Whether there is no upper end."""
        return math.isinf(self.high)

    def meets(self, other: Interval) -> bool:
        """Say whether one value could satisfy both wordings."""
        return self.low <= other.high and other.low <= self.high

    def reaches(self, other: Interval) -> bool:
        """Say whether the two touch when soft ends are stretched as far as readers accept."""
        low, high = self._reach()
        other_low, other_high = other._reach()
        return low <= other_high and other_low <= high

    def holds(self, value: float) -> bool:
        """Say whether ``value`` lies within what the words say."""
        return self.low <= value <= self.high

    def _reach(self) -> tuple[float, float]:
        low = self.low if self.reach_low is None else self.reach_low
        high = self.high if self.reach_high is None else self.reach_high
        return low, high


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A count found in a text.

    ``start`` and ``end`` cover number and hedge; ``number_start`` and ``number_end`` the number alone. ``best`` is the
    point used for severity only and is ``None`` where the wording names none ("dozens"). ``rule`` is the id of the row
    in the hedge table that gave the interval. ``increment`` marks "another 23", ``noun`` the word that is counted
    ("people") where one follows directly. ``negated`` is the zero of "no casualties".
    """

    start: int
    end: int
    number_start: int
    number_end: int
    text: str
    interval: Interval
    best: float | None
    hedge: str
    rule: str
    unit: str | None = None
    noun: str | None = None
    increment: bool = False

    @property
    def exact(self) -> bool:
        """Whether the wording allows one value only."""
        return self.interval.low == self.interval.high
