"""Marks: their words, offsets, nouns and increments."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.language.quantities import find_quantities


def test_offsets_count_from_the_base() -> None:
    text = "Officials said nearly 200 people fled."
    (quantity,) = find_quantities(text, 1000)
    assert text[quantity.start - 1000 : quantity.end - 1000] == "nearly 200" == quantity.text
    assert text[quantity.number_start - 1000 : quantity.number_end - 1000] == "200"
    assert (quantity.hedge, quantity.noun) == ("nearly", "people")


INCREMENTS = [
    "another 23 were hurt",
    "23 more were hurt",
    "a further 12 fled",
    "an additional 5 fled",
    "at least another 12 fled",
    "another man fled",
]


@pytest.mark.parametrize("text", INCREMENTS)
def test_increment(text: str) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.increment


@pytest.mark.parametrize("text", ["23 fled", "23 others fled", "more than 23 fled"])
def test_no_increment(text: str) -> None:
    (quantity,) = find_quantities(text)
    assert not quantity.increment


NOUNS = {
    "dozens of people": "people",
    "14 others were trapped": "others",
    "24 were killed": None,
    "12 Marians fled": None,
    "no casualties": "casualties",
    "two more soldiers": "soldiers",
}


@pytest.mark.parametrize(("text", "noun"), NOUNS.items())
def test_noun(text: str, noun: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.noun == noun


@pytest.mark.parametrize("text", ["a man was killed", "an officer died", "Nothing happened.", "", "   "])
def test_nothing_to_mark(text: str) -> None:
    assert find_quantities(text) == ()


def test_several_marks_in_order() -> None:
    text = "The blast killed 12 people, including two children, and wounded at least 40."
    assert [q.text for q in find_quantities(text)] == ["12", "two", "at least 40"]


NEWS = st.lists(
    st.sampled_from(
        [
            "12",
            "1,300",
            "no",
            "one",
            "about",
            "nearly",
            "between",
            "and",
            "from",
            "to",
            "or",
            "-",
            "–",
            ",",
            ".",
            ":",
            "/",
            "%",
            "$",
            "(",
            ")",
            "'s",
            "hundred",
            "dozen",
            "million",
            "a",
            "few",
            "more",
            "than",
            "people",
            "year",
            "old",
            "km",
            "July",
            "Sunday",
            "2008",
            "12:30",
            "am",
            "GMT",
            "another",
            "several",
            "of",
            "the",
            "at",
            "least",
            "[",
            "]",
            "+",
            "0",
            "007",
            "٣",
            "\xa0",
            "’",
            "half",
            "quarter",
            "twenty",
        ]
    ),
    max_size=25,
)


@given(st.one_of(st.text(max_size=200), NEWS.map(" ".join), NEWS.map("".join)), st.integers(0, 10_000))
@example("ANOTHER a 0", 0)
def test_any_text_gives_exact_quotations_in_order(text: str, base: int) -> None:
    end = base
    for q in find_quantities(text, base):
        assert end <= q.start <= q.number_start < q.number_end <= q.end <= base + len(text)
        assert text[q.start - base : q.end - base] == q.text
        end = q.end


@pytest.mark.parametrize(
    "unit",
    ["1 ", "1", "a ", "a", "12, ", "about ", "12-", "no ", "aged 12, ", "one hundred and ", "(", "more than 12 or "],
)
def test_time_grows_with_length(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        find_quantities(text)
        return time.process_time() - start

    seconds(1_000)
    small, large = seconds(4_000), seconds(40_000)
    assert large < 30 * small + 0.3
