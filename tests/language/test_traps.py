"""Numbers that count nobody: each kind of trap with examples."""

from __future__ import annotations

import pytest

from factcheck.language.quantities import find_quantities, scan
from factcheck.language.words import words_of

TRAPS = {
    "age": [
        "a 33-year-old",
        "a 33 - year - old",
        "a 9-month-old girl",
        "aged 28",
        "aged four and eleven",
        "a boy, 12, in the car",
        "Jane Doe, 45, was there",
        "Jane Doe (45) was there",
        "Jane Doe, eighty, sings here",
        "who was 68, fled",
        "children under 12",
        "52 years of age",
        "he is 40.",
    ],
    "date": [
        "in 2008",
        "April 9",
        "9 April",
        "the 1998 storm",
        "8 October",
        "Oct. 8",
        "in July 2003",
        "between 2001 and 2006",
        "April 9-14",
        "since 2014 they",
        "the 2012 attacks",
        "in 1915, when",
    ],
    "clock": ["at 6: 48 AM", "at 0648 GMT", "at 2:20 a.m.", "at 3pm", "22:15 GMT", "at 5 o'clock", "at 5 a. m. local"],
    "label": [
        "Su-25",
        "an F-16",
        "T-72 and",
        "flight MH17",
        "an AK-47",
        "the 22nd Brigade",
        "Highway 101",
        "the 1200 block of",
        "on day 3",
        "No. 1",
        "the 1st",
        "9/11",
        "Resolution 2254",
        "page 4",
        "a KZ - 418 aircraft",
        "reports [41]",
        "call 555-0175",
        "Phase 2",
        "the top 10",
    ],
    "score": ["they won 3-1", "a 5-4 ruling", "lost 1-3"],
    "percent": ["12 percent", "12%", "twelve per cent", "12.5%", "20-30 percent"],
    "money": ["$30", "40 euros", "1.2 million dollars", "£1,000", "a 10-dollar note"],
    "measure": [
        "12 km",
        "30 miles",
        "5,000 metres",
        "20 hectares",
        "magnitude 5.7",
        "a 5. 7 - magnitude quake",
        "dozens of kilometres",
        "40 degrees",
        "50m away",
        "a 2-mile stretch",
        "3.5 quake",
    ],
    "duration": [
        "22 hours",
        "a two-year conflict",
        "three days",
        "five years ago",
        "several weeks",
        "two more days",
        "20-30 minutes",
        "one night",
    ],
    "address": ["10 Mill Street", "at 4500 Old Mill Road"],
    "emergency": ["a 911 call", "called 911"],
    "pronoun": ["one of them", "one another", "the one who"],
    "fraction": ["two-thirds", "one in five"],
    "compound": ["a five-member team", "a three-page note"],
    "times": ["three times", "many times"],
    "idiom": ["how many people", "test scores", "no longer", "no doubt", "ground zero"],
}


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, ts in TRAPS.items() for t in ts])
def test_trap(kind: str, text: str) -> None:
    kinds = {s.kind for s in scan(words_of(text))}
    assert kind in kinds
    assert find_quantities(text) == ()


COUNTED = {
    "In April 9 people were killed": ["9"],
    "killing 2000 people": ["2000"],
    "more than 2012 were hurt": ["more than 2012"],
    "17 killed in 4 raids in 2003": ["17", "4"],
    "a man, 45, and his two sons": ["two"],
    "Killed: 12": ["12"],
    "killed one and wounded two": ["one", "two"],
    "In the city, 12 died and 4 fled.": ["12", "4"],
    "the flood kills scores": ["scores"],
    "one person was killed in the blast": ["one"],
    "In total, 12, officials said": ["12"],
    "that day 3 people died": ["3"],
    "1. Twelve people died": ["Twelve"],
    "there were 19people": ["19"],
}


@pytest.mark.parametrize(("text", "marks"), COUNTED.items())
def test_counts_beside_traps(text: str, marks: list[str]) -> None:
    assert [q.text for q in find_quantities(text)] == marks


def test_a_change_is_no_range() -> None:
    (now,) = find_quantities("The toll rose from 5 to 12")
    assert now.text == "12"
    (still,) = find_quantities("from 5 to 12 people died")
    assert still.text == "from 5 to 12"
