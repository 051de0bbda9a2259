"""Who and where a sentence names, in the words of news."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parsing import tokens_of

from factcheck.language.actors import find_actors, same_name
from factcheck.language.gazetteer import canonical, find_names

# sentence, words of the mark, name, kind, of
MARKS = [
    ("Polish troops crossed the river.", "Polish troops", "Poland", "force", "Poland"),
    ("Poland's army crossed the river.", "Poland's army", "Poland", "force", "Poland"),
    ("The army of Peru fired at separatists.", "army of Peru", "Peru", "force", "Peru"),
    ("The Peruvian government denied it.", "Peruvian government", "Peru", "state", "Peru"),
    ("Peru's defence ministry denied it.", "Peru's defence ministry", "Peru's defence ministry", "authority", "Peru"),
    ("The Kremlin denied it.", "Kremlin", "Russia", "state", None),
    ("The White House welcomed the truce.", "White House", "United States", "state", None),
    ("Lima accused Quito of shelling the border.", "Lima", "Peru", "state", None),
    ("Lima accused Quito of shelling the border.", "Quito", "Ecuador", "state", None),
    ("A bus overturned in Lima on Monday.", "Lima", "Lima", "city", None),
    ("The road between Lima and Quito is closed.", "Lima", "Lima", "city", None),
    ("The convoy was attacked by rebels.", "rebels", "rebels", "group", None),
    ("Insurgents attacked the convoy.", "Insurgents", "rebels", "group", None),
    ("Kurdish fighters took the hill.", "Kurdish fighters", "Kurdish fighters", "group", None),
    ("Taliban fighters took the hill.", "Taliban fighters", "Taliban", "group", "Taliban"),
    ("Daesh militants took the hill.", "Daesh militants", "Islamic State", "group", "Islamic State"),
    ("Regime forces entered the town.", "Regime forces", "government", "force", None),
    ("The army entered the town.", "army", "army", "force", None),
    ("Police closed the bridge.", "Police", "police", "authority", None),
    ("President Anna Kowalska met the miners.", "President Anna Kowalska", "Anna Kowalska", "person", None),
    ("A bomb exploded near Oruro.", "Oruro", "Oruro", "place", None),
    ("The U.S. Army withdrew.", "U.S. Army", "United States", "force", "United States"),
    ("Fighting went on in Upper Karabakh.", "Upper Karabakh", "Nagorno-Karabakh", "region", None),
    ("The British police arrived.", "British police", "police", "authority", "United Kingdom"),
]


@pytest.mark.parametrize(("text", "words", "name", "kind", "of"), MARKS)
def test_names_and_kinds(text: str, words: str, name: str, kind: str, of: str | None) -> None:
    found = {a.text: (a.name, a.kind, a.of) for a in find_actors(text, tokens_of(text))}
    assert found.get(words) == (name, kind, of), found


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("They asked us to leave.", "United States"),
        ("Five people died in the rebel-held town.", "rebels"),
        ("Warsaw-backed fighters withdrew.", "Poland"),
        ("Anti-government protests went on.", "government"),
        ("Michael Jordan scored twice.", "Jordan"),
        ("A ship sank in the Indian Ocean.", "India"),
    ],
)
def test_words_that_only_look_like_actors(text: str, absent: str) -> None:
    assert absent not in {a.name for a in find_actors(text, tokens_of(text))}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Aliev", "Ilham Aliyev"),
        ("Kunduz", "Qonduz"),
        ("Raqqa", "Rakka"),
        ("Luhansk", "Lugansk"),
        ("Daesh", "ISIS"),
        ("Taleban", "the Taliban"),
        ("Hizbullah", "Hezbollah"),
        ("al-Qaida", "Al-Qaeda"),
        ("Nagorny Karabakh", "Nagorno-Karabakh"),
        ("Burma", "Myanmar"),
        ("the rebels", "rebels"),
        ("São Tomé", "Sao Tome"),
    ],
)
def test_one_name_in_two_spellings(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Iran", "Iraq"),
        ("Niger", "Nigeria"),
        ("Austria", "Australia"),
        ("North Kivu", "South Kivu"),
        ("York", "New York"),
        ("Homs", "Hama"),
        ("rebels", "police"),
        ("Marin", "Moran"),
    ],
)
def test_two_names_that_look_alike(a: str, b: str) -> None:
    assert not same_name(a, b)


def test_offsets_count_in_the_field() -> None:
    text, base = "Polish troops left Lima.", 40
    for actor in find_actors(text, tokens_of(text, base), base):
        assert text[actor.start - base : actor.end - base] == actor.text


def test_usual_names() -> None:
    assert canonical("UK") == "United Kingdom"
    assert canonical("Nowhere Town") is None


@given(st.text(alphabet="US Isla-'.\x1b[\u200bmicStateé", max_size=60))
@settings(max_examples=60, deadline=None)
def test_names_lie_inside_any_text(text: str) -> None:
    hits = find_names(text)
    assert all(0 <= h.start < h.end <= len(text) for h in hits)
    assert all(a.end <= b.start for a, b in itertools.pairwise(hits))


def test_a_very_long_line_is_read_in_one_pass() -> None:
    assert len(find_names("Poland and " * 20_000)) == 20_000
