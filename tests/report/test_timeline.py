"""A toll that grew from report to report is one line, not one for each pair."""

from __future__ import annotations

import pytest

from factcheck import Article, compare
from factcheck.model.finding import Report
from factcheck.report import RenderOptions, terminal


def report(*tolls: tuple[str, str]) -> Report:
    """One article a toll, on the day given, about the same fire."""
    return compare(
        [
            Article(id=f"paper-{n}", published=day, text=f"The fire at the mill in Corvell has killed {toll} people.")
            for n, (day, toll) in enumerate(tolls)
        ]
    )


def drawn(*tolls: tuple[str, str], ascii: bool = False) -> str:
    return terminal.render(report(*tolls), RenderOptions(width=100, ascii=ascii))


RISING = (("2031-05-06", "12"), ("2031-05-07", "19"), ("2031-05-09", "31"))


def test_the_course_is_told_in_order_of_days() -> None:
    text = drawn(*RISING[::-1])
    assert "6 May 12 → 7 May 19 → 9 May 31" in text
    assert "is the older count" not in text


def test_it_can_be_written_in_ascii() -> None:
    assert "6 May 12 -> 7 May 19 -> 9 May 31" in drawn(*RISING, ascii=True)


def test_the_newest_count_stands_on_top() -> None:
    lines = [line for line in drawn(*RISING).splitlines() if line.startswith(" A ")]
    assert [line.split()[4] for line in lines] == ["31", "19", "12"]


def test_two_counts_keep_their_reason() -> None:
    assert "12 is the older count" in drawn(*RISING[:2])


@pytest.mark.parametrize("last", ["14", "30"])
def test_a_fall_on_the_way_is_no_course(last: str) -> None:
    assert "→" not in drawn(*RISING, ("2031-05-10", last))
