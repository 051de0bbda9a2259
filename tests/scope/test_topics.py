"""Whether two values are told of one thing, and whether their units let them be compared."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Article, Claim, Span, extract
from factcheck.language.measures import find_measures
from factcheck.scope.gate import Scoping
from factcheck.scope.topics import topic_gate
from factcheck.scope.units import in_unit, unit_gate


@cache
def one_claim() -> Claim:
    (dead,) = extract([Article(id="a", text="Five people died.")])
    return dead


def claim(topic: tuple[str, ...] = (), amount: str = "5 km") -> Claim:
    (value,) = find_measures(amount)
    return replace(
        one_claim(),
        value=value,
        unit=value.unit,
        scope=replace(one_claim().scope, topic=topic),
        mark=Span(start=0, end=1),
    )


TOPICS = [
    (("donor", "pledge", "shelter"), ("donor", "pledge"), Scoping.SAME),
    (("donor", "pledge", "shelter"), ("conference", "donor", "pledge"), Scoping.UNKNOWN),
    (("Halden", "explode", "ferry"), ("Halden", "explosion"), Scoping.SAME),
    (("Corvell", "derail", "train"), ("Corvell", "derailment", "express", "train"), Scoping.SAME),
    (("Corvell", "bridge"), ("Tarnby", "ferry"), Scoping.OTHER),
    (("Corvell", "bridge", "rebuild", "council"), ("Tarnby", "bridge", "collapse", "river"), Scoping.UNKNOWN),
    ((), ("ferry",), Scoping.SAME),  # nothing is asked of a claim without a topic
]


@pytest.mark.parametrize(("one", "two", "answer"), TOPICS)
def test_topic(one: tuple[str, ...], two: tuple[str, ...], answer: Scoping) -> None:
    assert topic_gate(claim(one), claim(two)).answer is answer


WORDS = st.lists(st.sampled_from(["Halden", "Corvell", "ferry", "sink", "explode", "explosion", "cost"]), max_size=5)


@given(WORDS, WORDS)
def test_topics_are_compared_alike_from_both_sides(one: list[str], two: list[str]) -> None:
    a, b = claim(tuple(sorted(set(one)))), claim(tuple(sorted(set(two))))
    assert topic_gate(a, b).answer is topic_gate(b, a).answer


UNITS = [
    ("12 miles", "19 km", "unit", Scoping.SAME),
    ("5 acres", "5 km", "measure", Scoping.OTHER),
    ("$5", "€5", "currency", Scoping.UNKNOWN),
    ("$5", "US$5", "unit", Scoping.SAME),
    ("A$5", "US$5", "currency", Scoping.UNKNOWN),
    ("300 euros", "300 euros a month", "measure", Scoping.OTHER),
]


@pytest.mark.parametrize(("one", "two", "gate", "answer"), UNITS)
def test_unit(one: str, two: str, gate: str, answer: Scoping) -> None:
    found = unit_gate(claim(amount=one), claim(amount=two))
    assert (found.gate, found.answer) == (gate, answer)


@pytest.mark.parametrize(("one", "two"), [("12 miles", "19 km"), ("50 miles", "about 80 km"), ("6.3 inches", "160 mm")])
def test_rounded_conversions_meet(one: str, two: str) -> None:
    (a,), (b,) = find_measures(one), find_measures(two)
    assert in_unit(a, b.unit).interval.meets(b.interval)


def test_hectares_are_no_acres() -> None:
    (a,), (b,) = find_measures("14,500 hectares"), find_measures("14,500 acres")
    assert not in_unit(a, b.unit).interval.meets(b.interval)
