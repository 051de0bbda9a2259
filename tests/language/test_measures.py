"""Money, sizes, shares and lengths of time: their units and the values that their wording allows."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.measures import find_measures
from factcheck.model.quantity import Quantity


def only(text: str) -> Quantity:
    (found,) = find_measures(text)
    return found


UNITS = [
    ("It cost $5 million.", "dollar", "$5 million"),
    ("It cost US$5m.", "USD", "US$5m"),
    ("It cost A$5m.", "AUD", "A$5m"),
    ("It was a $5 note.", "dollar", "$5"),
    ("It cost nearly €5m.", "EUR", "nearly €5m"),
    ("It cost 5m euros.", "EUR", "5m euros"),
    ("The tower is 5m tall.", "meter", "5m"),
    ("It cost £3.4bn.", "GBP", "£3.4bn"),
    ("They get 300 euros a month.", "EUR/month", "300 euros a month"),
    ("The well gives two million barrels a day.", "oil_barrel/day", "two million barrels a day"),
    ("Some 14,500 hectares burned.", "hectare", "Some 14,500 hectares"),
    ("Some 20 square kilometres burned.", "kilometer ** 2", "Some 20 square kilometres"),
    ("Winds of 215 km an hour blew.", "kilometer / hour", "215 km an hour"),
    ("A 6.4-magnitude quake struck.", "magnitude", "6.4-magnitude"),
    ("A quake of magnitude 6.4 struck.", "magnitude", "6.4"),
    ("Ten per cent of the roofs are gone.", "percent", "Ten per cent"),
    ("It shook for around one minute.", "minute", "around one minute"),
]


@pytest.mark.parametrize(("text", "unit", "words"), UNITS)
def test_unit(text: str, unit: str, words: str) -> None:
    assert (only(text).unit, only(text).text) == (unit, words)


RANGES = [
    ("magnitude 6.9", 6.85, 6.95),  # the last digit is rounded
    ("$2.3 billion", 2.25e9, 2.35e9),
    ("33 days", 33, 33),
    ("more than 6.5 metres", 6.5, math.inf),  # not the next whole number, as of people
    ("nearly $5 billion", 4.5e9, 5e9),
    ("up to 215 km", 0, 215),
    ("between €2m and €4m", 1.9e6, 4.2e6),
    ("$2m-$4m", 1.9e6, 4.2e6),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_range(text: str, low: float, high: float) -> None:
    interval = only(text).interval
    assert (interval.low, interval.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize("text", ["rose from $8 to $10", "fell from $10 to $8", "$8 and $10"])
def test_two_values_are_no_range(text: str) -> None:
    assert len(find_measures(text)) == 2


@pytest.mark.parametrize("text", ["$", "5 quarks", "1.2.3 euros", "€.5m", "31 June", "14 people", "version 6.4"])
def test_what_nobody_can_read_is_left_alone(text: str) -> None:
    assert find_measures(text) == ()


@given(st.text(alphabet="0123456789.,-–$€£ %kmbnto and between", max_size=40))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    for measure in find_measures(text, 7):
        assert text[measure.start - 7 : measure.end - 7] == measure.text
        assert measure.start <= measure.number_start < measure.number_end <= measure.end
