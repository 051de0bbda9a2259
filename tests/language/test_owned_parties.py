"""Armies and ministries give away a party that no table knows; faiths, directions and persons do not."""

from __future__ import annotations

import pytest
from parsing import tokens_of

from factcheck.language.actors import find_actors, same_name
from factcheck.model.speech import Actor


def actors(sentence: str) -> tuple[Actor, ...]:
    return find_actors(sentence, tokens_of(sentence))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The army of Gafirol has lost 312 soldiers.", "Gafirol"),
        ("The Gafirol army attacked the town on Monday.", "Gafirol"),
        ("Northland's army said that it had killed 14 rebels.", "Northland"),
        ("Rebels killed 12 Zarnovian soldiers on Monday.", "Zarnovians"),
        ("Kestrian troops shelled the harbour on Monday.", "Kestrians"),
    ],
)
def test_what_is_theirs_makes_a_party_of_them(sentence: str, name: str) -> None:
    assert name in {actor.name for actor in actors(sentence) if actor.kind == "force"}


def test_a_ministry_is_named_with_its_owner() -> None:
    (ministry,) = [a for a in actors("Gafirol's defence ministry said that 84 people had died.") if a.of]
    assert (ministry.name, ministry.of) == ("Gafirol's defence ministry", "Gafirol")


@pytest.mark.parametrize(
    "sentence",
    [
        "Heavy artillery hit the town on Monday.",
        "Christian troops shelled the harbour on Monday.",
        "Northern forces shelled the harbour on Monday.",
        "Monday's army parade was called off.",
        "Civilian soldiers guard the bridge.",
    ],
)
def test_other_capitals_own_nothing(sentence: str) -> None:
    assert {actor.of for actor in actors(sentence)} <= {None}


@pytest.mark.parametrize(
    ("people", "land"),
    [
        ("Zarnovians", "Zarnovia"),
        ("Corvellians", "Corvell"),
        ("Tarnbyan", "Tarnby"),
        ("Orrinese", "Orrin"),
    ],
)
def test_a_people_is_one_with_its_land(people: str, land: str) -> None:
    assert same_name(people, land)
    assert same_name(land, people)


@pytest.mark.parametrize(("one", "two"), [("Zarnovia", "Zarnopol"), ("Tarn", "Tarnby"), ("Orrin", "Orrington")])
def test_other_endings_are_other_names(one: str, two: str) -> None:
    assert not same_name(one, two)
