"""Numerals are read with their value, however they are written."""

from __future__ import annotations

import pytest

from factcheck.language.numerals import read_numeral
from factcheck.language.words import words_of

WRITTEN = {
    "17": 17,
    "4,700": 4700,
    "1,234,567": 1234567,
    "260, 000 people": 260000,
    "4, 250 houses": 4250,
    "1\u00a0600": 1600,
    "2600": 2600,
    "1.2 million": 1_200_000,
    "3 thousand": 3000,
    "2 million": 2_000_000,
    "twenty-three": 23,
    "twenty three": 23,
    "Seventy-nine": 79,
    "a hundred": 100,
    "hundred": 100,
    "a hundred and twenty": 120,
    "six hundred and twelve": 612,
    "two thousand and five": 2005,
    "twenty-three hundred": 2300,
    "forty thousand": 40_000,
    "five hundred thousand two hundred and five": 500_205,
    "two million three hundred thousand": 2_300_000,
    "half a million": 500_000,
    "a quarter of a million": 250_000,
    "two dozen": 24,
    "3 dozen": 36,
}


@pytest.mark.parametrize(("text", "value"), WRITTEN.items())
def test_value(text: str, value: float) -> None:
    numeral = read_numeral(words_of(text), 0)
    assert numeral is not None
    assert numeral.value == value


@pytest.mark.parametrize("text", ["7, 300 injured", "7, 350 wounded"])
def test_two_figures_in_a_list_are_not_glued(text: str) -> None:
    numeral = read_numeral(words_of(text), 0)
    assert numeral is not None
    assert numeral.value == 7


@pytest.mark.parametrize("text", ["people", "a", "", "1" * 13, "-"])
def test_no_numeral(text: str) -> None:
    assert read_numeral(words_of(text), 0) is None
