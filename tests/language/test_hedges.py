"""Every row of the hedge table has an example here, and every surface a range that makes sense."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.hedges import rows
from factcheck.language.quantities import find_quantities
from factcheck.language.tables import table
from factcheck.model.quantity import Quantity

INF = math.inf

# text: rule, low, high, best
ROWS = {
    "117 soldiers died": ("bare_sharp", 117, 117, 117),
    "12 soldiers died": ("bare_sharp", 12, 12, 12),
    "10 soldiers died": ("bare_sharp", 10, 10, 10),
    "300 soldiers died": ("bare_round", 285, 315, 300),
    "exactly 30 soldiers": ("exact", 30, 30, 30),
    "a total of 250 soldiers": ("exact", 250, 250, 250),
    "about 200 soldiers": ("about", 180, 220, 200),
    "some 4 soldiers": ("about", 3, 5, 4),
    "50 or so soldiers": ("about", 45, 55, 50),
    "nearly 200 soldiers": ("nearly", 180, 199, 190),
    "close to 5 soldiers": ("nearly", 4, 4, 4),
    "at least 18 soldiers": ("at_least", 18, INF, 18),
    "no fewer than 18 soldiers": ("at_least", 18, INF, 18),
    "20 or more soldiers": ("at_least", 20, INF, 20),
    "more than 100 soldiers": ("more_than", 100, INF, 105),
    "well over 1000 soldiers": ("more_than", 1000, INF, 1050),
    "upwards of 60 soldiers": ("more_than", 60, INF, 63),
    "just over 100 soldiers": ("just_over", 100, 110, 103),
    "100+ soldiers": ("more_than", 100, INF, 105),
    "40-plus soldiers": ("more_than", 40, INF, 42),
    "up to 40 soldiers": ("up_to", 0, 40, None),
    "as many as 200 soldiers": ("up_to", 0, 200, None),
    "no more than 30 soldiers": ("at_most", 0, 30, None),
    "fewer than 50 soldiers": ("fewer_than", 0, 49, 47.5),
    "between 600 and 1400 soldiers": ("between", 600, 1400, None),
    "2000 to 2600 soldiers": ("between", 2000, 2600, None),
    "20-30 soldiers": ("between", 20, 30, None),
    "two to three dozen soldiers": ("between", 24, 36, None),
    "30 or 40 soldiers": ("a_or_b", 30, 40, None),
    "20-odd soldiers": ("n_odd", 20, 29, None),
    "300-odd soldiers": ("n_odd", 300, 399, None),
    "two dozen soldiers": ("two_dozen", 22, 26, 24),
    "a couple of soldiers": ("couple", 2, 3, 2),
    "a handful of soldiers": ("few", 2, 9, None),
    "several soldiers": ("several", 3, 12, None),
    "half of the 40 soldiers": ("share", 19, 21, 20),
    "multiple soldiers": ("multiple", 2, INF, None),
    "half a dozen soldiers": ("half_dozen", 5, 7, 6),
    "around a dozen soldiers": ("dozen", 10, 14, 12),
    "dozens of soldiers": ("dozens", 24, 99, None),
    "tens of soldiers": ("tens", 20, 99, None),
    "Scores of soldiers": ("scores", 40, 199, None),
    "a score of soldiers": ("score", 18, 22, 20),
    "hundreds of soldiers": ("hundreds", 200, 999, None),
    "a few hundred soldiers": ("few_hundred", 200, 999, None),
    "several hundred soldiers": ("several_hundred", 300, 999, None),
    "thousands of soldiers": ("thousands", 2000, 9999, None),
    "a couple of thousand soldiers": ("few_thousand", 2000, 9999, None),
    "several thousand soldiers": ("several_thousand", 3000, 9999, None),
    "tens of thousands of soldiers": ("tens_of_thousands", 10_000, 99_999, None),
    "hundreds of thousands of soldiers": ("hundreds_of_thousands", 100_000, 999_999, None),
    "millions of people": ("millions", 2_000_000, INF, None),
    "no casualties": ("none", 0, 0, 0),
    "nobody was hurt": ("none", 0, 0, 0),
    "zero casualties": ("none", 0, 0, 0),
    "an unknown number of soldiers": ("unquantified", 1, INF, None),
    "heavy losses": ("unquantified", 1, INF, None),
    # hedges before vague words
    "at least a dozen soldiers": ("at_least", 12, INF, 12),
    "more than a dozen soldiers": ("more_than", 12, INF, 12.6),
    "nearly two dozen soldiers": ("nearly", 21.6, 23, 22.8),
    "at least several soldiers": ("at_least", 3, INF, None),
    "up to several hundred soldiers": ("up_to", 0, 999, None),
    # the outermost bound decides
    "at least some 300 soldiers": ("at_least", 300, INF, 300),
    "up to about 300 soldiers": ("up_to", 0, 300, None),
    "at least 20 to 30 soldiers": ("at_least", 20, INF, 20),
    "AT LEAST 34 DEAD": ("at_least", 34, INF, 34),
}


@pytest.mark.parametrize(("text", "expected"), ROWS.items())
def test_row(text: str, expected: tuple[str, float, float, float | None]) -> None:
    (quantity,) = find_quantities(text)
    interval = quantity.interval
    assert (quantity.rule, interval.low, interval.high, quantity.best) == expected


def test_every_row_of_the_table_has_an_example() -> None:
    assert {rule for rule, *_ in ROWS.values()} == set(rows())


def test_reach_and_usual_ends() -> None:
    (nearly,) = find_quantities("nearly 200 people")
    assert nearly.interval.reach_high == 210
    assert nearly.interval.high_hard
    assert not nearly.interval.low_hard
    (least,) = find_quantities("at least 100 people")
    assert least.interval.usual_high == 150
    assert least.interval.low_hard


BEFORE = sorted({s for r in table("hedges")["hedge"] if r["id"] != "between" for s in r.get("before", ())})
AFTER = sorted({s for r in table("hedges")["hedge"] for s in r.get("after", ())})


@given(st.sampled_from(BEFORE), st.integers(0, 3_000_000))
def test_any_hedge_before_any_number(hedge: str, number: int) -> None:
    text = f"Officials counted {hedge} {number:,} people there"
    (quantity,) = find_quantities(text, 5)
    _check(text, 5, quantity)
    assert quantity.hedge.lower().replace(" ", "") == hedge.replace(" ", "")


@given(st.sampled_from(AFTER), st.integers(2, 3_000_000))
def test_any_hedge_after_any_number(hedge: str, number: int) -> None:
    text = f"Officials counted {number:,}{hedge if hedge[0] in '-+ ' else ' ' + hedge} people there"
    (quantity,) = find_quantities(text)
    _check(text, 0, quantity)


def _check(text: str, base: int, quantity: Quantity) -> None:
    interval = quantity.interval
    assert interval.low <= interval.high
    assert text[quantity.start - base : quantity.end - base] == quantity.text
    assert quantity.start <= quantity.number_start < quantity.number_end <= quantity.end
    if quantity.best is not None:
        assert interval.low <= quantity.best <= max(interval.high, interval.reach_high or 0)
    assert quantity.hedge in quantity.text
