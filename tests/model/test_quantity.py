"""Intervals: what two wordings allow together."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Interval

ENDS = st.integers(min_value=0, max_value=10**7)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(ENDS), draw(ENDS)))
    top = math.inf if draw(st.booleans()) else float(high)
    reach_low = max(0, low - draw(st.integers(0, 50)))
    return Interval(low=low, high=top, reach_low=reach_low, reach_high=top + draw(st.integers(0, 50)))


@given(intervals(), intervals())
def test_meeting_is_mutual(a: Interval, b: Interval) -> None:
    assert a.meets(b) == b.meets(a)
    assert a.reaches(b) == b.reaches(a)


@given(intervals(), intervals())
def test_what_meets_is_within_reach(a: Interval, b: Interval) -> None:
    assert a.reaches(b) or not a.meets(b)


@given(intervals(), ENDS)
def test_an_interval_meets_the_values_it_holds(a: Interval, value: int) -> None:
    assert a.holds(value) == a.meets(Interval(low=value, high=value))


def test_an_interval_needs_its_ends_in_order() -> None:
    with pytest.raises(ValueError, match="low <= high"):
        Interval(low=5, high=4)
