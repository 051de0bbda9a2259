"""Numbers and unknown names are read alike, whatever the parser makes of them."""

from __future__ import annotations

import pytest
from parsing import tokens_of

from factcheck.language.actors import find_actors
from factcheck.language.lands import with_states
from factcheck.language.mending import mended
from factcheck.language.speakers import find_speakers
from factcheck.model.passage import Token


def said(sentence: str) -> dict[str, str]:
    """What is said by whom."""
    tokens = mended(tokens_of(sentence))
    found = find_speakers(sentence, tokens, find_actors(sentence, tokens))
    return {sentence[a.start : a.end]: a.claimants[0].name for a in found if a.claimants}


def verb_of(tokens: tuple[Token, ...], word: str) -> tuple[str, str]:
    token = next(t for t in tokens if t.text == word)
    return token.dep, tokens[token.head].text


@pytest.mark.parametrize("killed", ["147", "49", "12"])
@pytest.mark.parametrize("missing", ["nine", "three", "20", "120"])
def test_a_number_before_a_verb_is_its_subject(killed: str, missing: str) -> None:
    tokens = mended(tokens_of(f"The landslide killed {killed} people and {missing} are still missing."))
    dep, verb = verb_of(tokens, missing)
    assert (dep, verb in {"missing", "are"}) == ("nsubj", True)


@pytest.mark.parametrize("number", ["20", "26", "60", "250"])
@pytest.mark.parametrize("name", ["Paul Orrin", "Ivo Varnay", "Lena Halmouth"])
def test_what_stands_before_the_teller_is_told(number: str, name: str) -> None:
    sentence = f"Fewer than {number} soldiers were killed on Varno ridge, General {name} told reporters on Tuesday."
    assert said(sentence) == {f"Fewer than {number} soldiers were killed on Varno ridge": name}


@pytest.mark.parametrize("whom", ["Tuesday's press briefing", "a council meeting", "the assembly"])
def test_what_follows_that_is_told(whom: str) -> None:
    sentence = f"General Ivo Berg told {whom} that 26 soldiers had fallen on Varno ridge."
    (content,) = said(sentence)
    assert content.endswith("26 soldiers had fallen on Varno ridge")


@pytest.mark.parametrize("name", ["Lanelly Vorelly", "Lanelly Norish", "Orrin Velly"])
def test_a_capital_inside_a_sentence_is_a_name(name: str) -> None:
    assert set(said(f"At least 12 people died, {name} said on Monday.").values()) == {name}


def test_a_land_is_known_by_its_people() -> None:
    sentences = ["A bomb went off in Zarnovia.", "Zarnovian troops closed the roads.", "A bomb went off in Kelburg."]
    before = [find_actors(s, mended(tokens_of(s))) for s in sentences]
    kinds = {a.name: a.kind for actors in with_states(before, sentences) for a in actors}
    assert (kinds["Zarnovia"], kinds["Kelburg"]) == ("state", "place")
