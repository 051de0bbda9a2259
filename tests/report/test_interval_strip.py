"""The axis under the interval strip."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.quantity import INFINITY, Interval, Quantity
from factcheck.report.glyphs import UNICODE
from factcheck.report.scale import labels, scale, tick_label
from factcheck.report.strip import strip_head, strip_row


def quantity(low: float, high: float, best: float | None = None) -> Quantity:
    span = {"start": 0, "end": 0, "number_start": 0, "number_end": 0}
    return Quantity(**span, text="", interval=Interval(low=low, high=high), best=best, hedge="", rule="")


def exact(number: float) -> Interval:
    return Interval(low=number, high=number)


def test_near_numbers_get_a_linear_axis_and_far_ones_a_logarithmic_one() -> None:
    assert not scale([exact(50), exact(900)], 40).log
    assert scale([exact(12), exact(300)], 40).log


def test_labels_do_not_touch() -> None:
    placed = labels(scale([exact(1), exact(10**9)], 24))
    assert all(a + len(text) < b for (a, text), (b, _) in pairwise(placed))


def test_ticks_are_short() -> None:
    assert [tick_label(n) for n in (0, 0.5, 250, 1500, 10_000, 2_500_000)] == ["0", "0.5", "250", "1.5k", "10k", "2.5M"]


def test_an_open_range_ends_in_an_arrow() -> None:
    axis = scale([exact(10), Interval(low=50, high=INFINITY)], 30)
    assert "B━" in strip_row(quantity(50, INFINITY, 50), axis, "B", "", UNICODE).plain
    assert strip_row(quantity(50, INFINITY, 50), axis, "B", "", UNICODE).plain.rstrip(" ·").endswith("▶")


def test_none_dead_has_a_place_on_a_logarithmic_axis() -> None:
    axis = scale([exact(0), exact(2), exact(4000)], 30)
    assert axis.log
    assert strip_row(quantity(0, 0, 0), axis, "A", "", UNICODE).plain.startswith("A")
    assert labels(axis)[0] == (0, "0")
    assert axis.column(1) > axis.column(0)


@given(
    st.lists(st.tuples(st.floats(0, 1e12), st.floats(0, 1e12), st.booleans()), min_size=1, max_size=6),
    st.integers(16, 60),
)
def test_any_ranges_fill_exactly_the_strip(bounds: list[tuple[float, float, bool]], width: int) -> None:
    ranges = [Interval(low=min(a, b), high=INFINITY if is_open else max(a, b)) for a, b, is_open in bounds]
    axis = scale(ranges, width)
    assert len(strip_head(axis).plain) == width
    for interval in ranges:
        row = strip_row(quantity(interval.low, interval.high), axis, "A", "", UNICODE)
        assert len(row.plain) == width
        assert "A" in row.plain
