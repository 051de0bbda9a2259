"""The axis of the interval strip: which numbers fall into which column."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.model.quantity import Interval

LOG_FROM = 20  # above this ratio a linear axis would press all small numbers into one column
_ZERO = 4  # columns kept for none at all


@dataclass(frozen=True, kw_only=True, slots=True)
class Scale:
    """An axis over ``width`` columns, from ``low`` to ``high``; both are exponents of ten if ``log``.

    A logarithmic axis knows no zero: where there is one, the first ``margin`` columns are kept for it.
    """

    low: float
    high: float
    width: int
    log: bool
    ticks: tuple[float, ...]
    margin: int = 0

    def column(self, value: float) -> int:
        """The column of a number; what lies outside is put at the edge."""
        if self.log and value <= 0:
            return 0
        place = math.log10(value) if self.log else value
        share = (place - self.low) / (self.high - self.low)
        return min(max(self.margin + round(share * (self.width - 1 - self.margin)), self.margin), self.width - 1)


def scale(intervals: Iterable[Interval], width: int) -> Scale:
    """An axis on which all the intervals have room."""
    numbers = [n for interval in intervals for n in (interval.low, drawn_high(interval)) if math.isfinite(n)]
    positive = [n for n in numbers if n > 0]
    if positive and max(positive) / min(positive) > LOG_FROM:
        return _log(min(positive), max(positive), width, margin=_ZERO if min(numbers) <= 0 else 0)
    return _linear(min(numbers, default=0), max(numbers, default=1), width)


def drawn_high(interval: Interval) -> float:
    """The upper end, or, where there is none, as far as the bar goes on before its arrow."""
    if not interval.open:
        return interval.high
    if interval.usual_high is not None:
        return interval.usual_high
    return interval.low * 1.5 if interval.low > 0 else 1


def tick_label(value: float) -> str:
    """A number as short as an axis needs it: ``250``, ``1,500``, ``10k``."""
    for size, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= size and value % (size / 10) == 0:
            return f"{value / size:g}{letter}"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"


def labels(axis: Scale) -> list[tuple[int, str]]:
    """The labels with the columns they begin at; those that would touch are left out."""
    placed: list[tuple[int, str]] = []
    free = 0
    for tick in axis.ticks:
        label = tick_label(tick)
        start = min(max(axis.column(tick) - len(label) // 2, 0), axis.width - len(label))
        if start >= free:
            placed.append((start, label))
            free = start + len(label) + 1
    return placed


def _log(low: float, high: float, width: int, margin: int) -> Scale:
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    step = math.ceil((last - first + 1) / max((width - margin) // 6, 2))
    powers = tuple(10.0**power for power in range(first, last + 1, step))
    ticks = (0.0, *powers) if margin else powers
    return Scale(low=first, high=max(last, first + 1), width=width, log=True, ticks=ticks, margin=margin)


def _linear(low: float, high: float, width: int) -> Scale:
    step = _step(max(high - low, abs(high) * 0.2, 1), max(width // 9, 2))
    first, last = math.floor(low / step), math.ceil(high / step)
    last = max(last, first + 1)
    ticks: Sequence[float] = [n * step for n in range(first, last + 1)]
    return Scale(low=first * step, high=last * step, width=width, log=False, ticks=tuple(ticks))


def _step(spread: float, at_most: int) -> float:
    rough = spread / at_most
    size = 10.0 ** math.floor(math.log10(rough))
    return next(size * n for n in (1, 2, 5, 10) if size * n >= rough)
