"""Dates as pages and records print them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.dates import find_day, is_date_line, leading_day, loose_date, says_updated

DAY = date(2021, 3, 14)


@pytest.mark.parametrize(
    "line",
    [
        "14 March 2021", "14 Mar, 2021", "March 14th, 2021", "Published March 14, 2021", "Updated 14 Mar, 2021 10:15am",
        "Sunday, 14 March 2021 | 14:05 GMT", "SUNDAY 14 MARCH 2021", "Last updated on 14.03.2021", "2021-03-14",
        "First published: Sun Mar 14, 2021 1:28 PM EST", "Posted on 14-Mar-2021",
    ],
)  # fmt: skip
def test_lines_that_hold_only_a_date(line: str) -> None:
    found = find_day(line)
    assert is_date_line(line)
    assert found is not None
    assert found[0] == DAY


@pytest.mark.parametrize(
    "line",
    ["On 14 March 2021 the dam broke", "March", "14 March", "Sunday", "Twelve died on 14 March 2021", "99 March 20211"],
)
def test_lines_that_hold_more_or_less_than_a_date(line: str) -> None:
    assert not is_date_line(line)


def test_a_date_that_could_be_two_is_none() -> None:
    assert loose_date("03/04/2021") is None
    assert loose_date("14/03/2021") == loose_date("03/14/2021") == DAY


def test_dates_of_records() -> None:
    assert loose_date("2021-03-14T10:00:00Z") == datetime(2021, 3, 14, 10, tzinfo=UTC)
    assert loose_date("2021-03-14 10:00:00") == datetime(2021, 3, 14, 10)
    assert loose_date("Sun, 14 Mar 2021 10:00:00 +0000") == datetime(2021, 3, 14, 10, tzinfo=UTC)
    assert loose_date("14 March 2021") == DAY
    assert loose_date(DAY) is DAY


@pytest.mark.parametrize("value", ["last Tuesday", "2021-13-40", "30 February 2021", 1615716000, None, [], ""])
def test_what_is_no_date(value: object) -> None:
    assert loose_date(value) is None


def test_a_line_may_open_with_its_date() -> None:
    assert leading_day("Published March 14, 2021 The dam above Karsund broke") == DAY
    assert leading_day("March 14, 2021 was the day the dam broke") is None


def test_published_is_not_updated() -> None:
    assert says_updated("Updated 14 March 2021")
    assert not says_updated("Published 14 March 2021")


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    loose_date(text)
    is_date_line(text)
    leading_day(text)
