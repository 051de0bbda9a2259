"""Times are read as the days that they can mean, seen from Wednesday 14 June 2017."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.periods import find_periods

ANCHOR = date(2017, 6, 14)

# text: mark, earliest, latest, precision, relation
READ = {
    # weekdays and weekends
    "a blast on Sunday": ("Sunday", "2017-06-11", "2017-06-11", "day", "at"),
    "a blast on Wednesday": ("Wednesday", "2017-06-14", "2017-06-14", "day", "at"),
    "last Wednesday": ("last Wednesday", "2017-06-07", "2017-06-07", "day", "at"),
    "next Sunday": ("next Sunday", "2017-06-18", "2017-06-18", "day", "at"),
    "Sunday's blast": ("Sunday", "2017-06-11", "2017-06-11", "day", "at"),
    "early on Sunday": ("early on Sunday", "2017-06-11", "2017-06-11", "day", "at"),
    "late Friday night": ("late Friday night", "2017-06-09", "2017-06-09", "day", "at"),
    "last weekend": ("last weekend", "2017-06-10", "2017-06-11", "day", "at"),
    "over the weekend": ("the weekend", "2017-06-10", "2017-06-11", "day", "at"),
    "this weekend": ("this weekend", None, None, "day", "at"),
    # today and its neighbours
    "today": ("today", "2017-06-14", "2017-06-14", "day", "at"),
    "tonight": ("tonight", "2017-06-14", "2017-06-14", "day", "at"),
    "yesterday": ("yesterday", "2017-06-13", "2017-06-13", "day", "at"),
    "fired overnight": ("overnight", "2017-06-13", "2017-06-14", "day", "at"),
    "last week": ("last week", "2017-06-05", "2017-06-11", "week", "at"),
    "this week": ("this week", "2017-06-12", "2017-06-18", "week", "at"),
    "last month": ("last month", "2017-05-01", "2017-05-31", "month", "at"),
    "earlier this month": ("earlier this month", "2017-06-01", "2017-06-14", "month", "at"),
    "earlier this year": ("earlier this year", "2017-01-01", "2017-06-14", "year", "at"),
    "last year": ("last year", "2016-01-01", "2016-12-31", "year", "at"),
    # dates
    "on March 8": ("March 8", "2017-03-08", "2017-03-08", "day", "at"),
    "on 8 March": ("8 March", "2017-03-08", "2017-03-08", "day", "at"),
    "on the 8th of March": ("8th of March", "2017-03-08", "2017-03-08", "day", "at"),
    "on Nov. 27": ("Nov. 27", "2016-11-27", "2016-11-27", "day", "at"),
    "June 20": ("June 20", "2017-06-20", "2017-06-20", "day", "at"),
    "June 30": ("June 30", "2016-06-30", "2016-06-30", "day", "at"),
    "October 8, 2011": ("October 8, 2011", "2011-10-08", "2011-10-08", "day", "at"),
    "5 Nov, 2014": ("5 Nov, 2014", "2014-11-05", "2014-11-05", "day", "at"),
    "2011-08-24": ("2011-08-24", "2011-08-24", "2011-08-24", "day", "at"),
    "24/08/2011": ("24/08/2011", "2011-08-24", "2011-08-24", "day", "at"),
    "03/04/2011": ("03/04/2011", None, None, "day", "at"),
    "Wednesday, March 8, 2017": ("Wednesday, March 8, 2017", "2017-03-08", "2017-03-08", "day", "at"),
    "8-15 March": ("8-15 March", "2017-03-08", "2017-03-15", "day", "at"),
    # months, years, decades
    "in March": ("March", "2017-03-01", "2017-03-31", "month", "at"),
    "in October": ("October", "2016-10-01", "2016-10-31", "month", "at"),
    "last April": ("last April", "2017-04-01", "2017-04-30", "month", "at"),
    "in April last year": ("April last year", "2016-04-01", "2016-04-30", "month", "at"),
    "in May 2012": ("May 2012", "2012-05-01", "2012-05-31", "month", "at"),
    "mid-March": ("mid-March", "2017-03-11", "2017-03-21", "week", "at"),
    "in 2008": ("2008", "2008-01-01", "2008-12-31", "year", "at"),
    "the 1998 storm": ("1998", "1998-01-01", "1998-12-31", "year", "at"),
    "in 2008-09": ("2008-09", "2008-01-01", "2009-12-31", "year", "at"),
    "in the 1970s": ("1970s", "1970-01-01", "1979-12-31", "decade", "at"),
    "in the early 1970s": ("early 1970s", "1970-01-01", "1974-12-31", "decade", "at"),
    "in the late 1980s": ("late 1980s", "1985-01-01", "1989-12-31", "decade", "at"),
    "in the '90s": ("'90s", "1990-01-01", "1999-12-31", "decade", "at"),
    # counted from the day of publication
    "five years ago": ("five years ago", "2012-01-01", "2012-12-31", "year", "at"),
    "a year ago": ("a year ago", "2016-01-01", "2016-12-31", "year", "at"),
    "two days ago": ("two days ago", "2017-06-12", "2017-06-12", "day", "at"),
    "about 30 years ago": ("30 years ago", "1986-01-01", "1988-12-31", "year", "at"),
    "days ago": ("days ago", None, "2017-06-14", "day", "at"),
    "in the past 24 hours": ("the past 24 hours", "2017-06-13", "2017-06-14", "hour", "at"),
    "over the past week": ("the past week", "2017-06-07", "2017-06-14", "week", "at"),
    "in recent days": ("recent days", "2017-06-07", "2017-06-14", "day", "at"),
    # hanging on something else
    "two days later": ("two days later", None, None, "day", "at"),
    "the next day": ("the next day", None, None, "day", "at"),
    "for two weeks": ("for two weeks", None, None, "week", "at"),
    # relations
    "since Sunday": ("since Sunday", "2017-06-11", "2017-06-14", "day", "since"),
    "since March": ("since March", "2017-03-01", "2017-06-14", "month", "since"),
    "since 8 October": ("since 8 October", "2016-10-08", "2017-06-14", "day", "since"),
    "since the early 1970s": ("since the early 1970s", "1970-01-01", "2017-06-14", "decade", "since"),
    "until 1967": ("until 1967", None, "1967-12-31", "year", "until"),
    "before Sunday": ("before Sunday", None, "2017-06-10", "day", "until"),
    "by Thursday morning": ("by Thursday morning", "2017-06-08", "2017-06-08", "day", "as_of"),
    "as of Wednesday": ("as of Wednesday", "2017-06-14", "2017-06-14", "day", "as_of"),
    "up to 31 May": ("up to 31 May", "2017-05-31", "2017-05-31", "day", "as_of"),
    "By the end of May": ("By the end of May", "2017-05-21", "2017-05-31", "week", "as_of"),
    "so far": ("so far", "2017-06-14", "2017-06-14", "day", "as_of"),
    "to date": ("to date", "2017-06-14", "2017-06-14", "day", "as_of"),
    "by 2030": ("2030", "2030-01-01", "2030-12-31", "year", "at"),
    # from one time to another
    "between 1961 and 1967": ("between 1961 and 1967", "1961-01-01", "1967-12-31", "year", "at"),
    "from 1961 to 1967": ("from 1961 to 1967", "1961-01-01", "1967-12-31", "year", "at"),
    "from Friday to Monday": ("from Friday to Monday", "2017-06-09", "2017-06-12", "day", "at"),
    "from May 27 to June 2, 2014": ("from May 27 to June 2, 2014", "2014-05-27", "2014-06-02", "day", "at"),
}


@pytest.mark.parametrize(("text", "expected"), READ.items())
def test_read(text: str, expected: tuple[str, str | None, str | None, str, str]) -> None:
    (p,) = find_periods(text, ANCHOR)
    found = (p.text, p.earliest and p.earliest.isoformat(), p.latest and p.latest.isoformat(), p.precision, p.relation)
    assert found == expected


# text: mark, minutes after midnight, zone, day
CLOCKS = {
    "at 6:48 AM": ("6:48 AM", 408, None, None),
    "at 6: 48 AM": ("6: 48 AM", 408, None, None),
    "around 2:20 a.m.": ("2:20 a.m.", 140, None, None),
    "at 06: 48 a. m. UTC": ("06: 48 a. m. UTC", 408, "UTC", None),
    "at 0648 GMT": ("0648 GMT", 408, "GMT", None),
    "at 22:15 GMT": ("22:15 GMT", 1335, "GMT", None),
    "at 22:15": ("22:15", 1335, None, None),
    "at 3pm": ("3pm", 900, None, None),
    "at 12.30 p.m.": ("12.30 p.m.", 750, None, None),
    "at noon": ("noon", 720, None, None),
    "Tuesday at 6:48 AM local time": ("Tuesday at 6:48 AM local time", 408, "local", date(2017, 6, 13)),
    "6:48 AM on Tuesday": ("6:48 AM on Tuesday", 408, None, date(2017, 6, 13)),
    "as of 6 p.m. on Sunday": ("as of 6 p.m. on Sunday", 1080, None, date(2017, 6, 11)),
}


@pytest.mark.parametrize(("text", "expected"), CLOCKS.items())
def test_clock(text: str, expected: tuple[str, int, str | None, date | None]) -> None:
    (p,) = find_periods(text, ANCHOR)
    assert (p.text, p.clock, p.zone, p.earliest) == expected
    assert p.precision == "hour"


NOT_TIMES = [
    "the Sunday Times wrote",
    "on Black Friday",
    "a 12-year-old boy",
    "aged 30",
    "troops march on",
    "it may rain",
    "May said",
    "12 people",
    "won 3-1",
    "more than 2000 people",
    "the week-long talks",
    "Feb 30",
    "room 2130",
    "300 days",
]


@pytest.mark.parametrize("text", NOT_TIMES)
def test_not_a_time(text: str) -> None:
    assert find_periods(text, ANCHOR) == ()


@pytest.mark.parametrize(
    "text", ["on Sunday", "last week", "April 9", "in July", "five years ago", "since Sunday", "so far"]
)
def test_unknown_without_a_day_of_publication(text: str) -> None:
    (p,) = find_periods(text, None)
    assert (p.earliest, p.latest) == (None, None)


def test_absolute_dates_need_no_day_of_publication() -> None:
    (p,) = find_periods("on April 9, 2019", None)
    assert p.earliest == p.latest == date(2019, 4, 9)
    (since,) = find_periods("since 2008", None)
    assert (since.earliest, since.latest) == (date(2008, 1, 1), None)


def test_on_a_sunday_last_weekend_is_the_one_before() -> None:
    sunday = date(2017, 6, 11)
    assert find_periods("last weekend", sunday)[0].earliest == date(2017, 6, 3)
    assert find_periods("the weekend", sunday)[0].earliest == date(2017, 6, 10)


def test_a_datetime_is_taken_for_its_day() -> None:
    assert find_periods("today", datetime(2017, 6, 14, 23, 5))[0].latest == ANCHOR


def test_offsets_count_from_the_base() -> None:
    text = "Fighting broke out on Sunday and has gone on since April 9."
    for p in find_periods(text, ANCHOR, 500):
        assert text[p.start - 500 : p.end - 500] == p.text


NEWS = st.lists(
    st.sampled_from(
        [
            "12",
            "31",
            "2008",
            "1999",
            "0",
            "9999",
            "1990",
            "July",
            "May",
            "March",
            "Sept",
            ".",
            ",",
            "Sunday",
            "last",
            "next",
            "this",
            "week",
            "years",
            "ago",
            "the",
            "early",
            "late",
            "end",
            "of",
            "since",
            "until",
            "by",
            "as",
            "between",
            "and",
            "from",
            "to",
            "-",
            "/",
            ":",
            "30",
            "am",
            "p.m.",
            "GMT",
            "noon",
            "past",
            "24",
            "hours",
            "two",
            "a",
            "few",
            "later",
            "decade",
            "s",
            "'",
            "’",
            "th",
            "on",
            "at",
            "for",
            "recent",
            "(",
        ]
    ),
    max_size=20,
)


@given(
    st.one_of(st.text(max_size=200), NEWS.map(" ".join), NEWS.map("".join)),
    st.none() | st.dates(),
    st.integers(0, 9999),
)
def test_any_text_gives_exact_quotations_in_order(text: str, anchor: date | None, base: int) -> None:
    end = base
    for p in find_periods(text, anchor, base):
        assert end <= p.start < p.end <= base + len(text)
        assert text[p.start - base : p.end - base] == p.text
        assert p.earliest is None or p.latest is None or p.earliest <= p.latest
        assert p.clock is None or 0 <= p.clock < 1440
        end = p.end


@pytest.mark.parametrize(
    "unit", ["1 ", "1", "a", "early on ", "since ", "Sunday, ", "between 2008 and ", "12:", "on at , "]
)
def test_time_grows_with_length(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        find_periods(text, ANCHOR)
        return time.process_time() - start

    seconds(1_000)
    small, large = seconds(4_000), seconds(40_000)
    assert large < 30 * small + 0.3
