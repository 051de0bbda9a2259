"""What a checker's author asks a sentence: what is counted, and which verb is it part of?"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from factcheck import Article, Checker, Claim, Passage, Rule, extract, hookimpl

SENTENCES: list[Passage] = []


class Keeps(Checker):
    """Keeps the sentences it is shown."""

    rules = (Rule(code="ACME001", slug="acme", summary="Marches.", why="To test."),)
    cues = ("march*", "joined", "attended", "arrest*", "gathered")

    def extract(self, passage: Passage) -> Iterable[Claim]:
        SENTENCES.append(passage)
        return [passage.claim(rule="ACME001", measure="crowd", value=number) for number in passage.quantities]


class Plugin:
    """Brings it."""

    @hookimpl
    def factcheck_checkers(self) -> list[Checker]:
        return [Keeps()]


def shown(text: str) -> tuple[Passage, list[Claim]]:
    SENTENCES.clear()
    claims = extract([Article(id="text", text=text)], plugins=[Plugin()])
    return SENTENCES[0], [claim for claim in claims if claim.rule == "ACME001"]


@pytest.mark.parametrize(
    ("text", "noun", "verb"),
    [
        ("Some 20,000 people marched through Corvell on Saturday.", "people", "march"),
        ("Nearly 20,000 marched through Corvell on Saturday.", "20,000", "march"),
        ("Hundreds of young people marched through Corvell.", "people", "march"),
        ("More than 300 masked men gathered at the harbour.", "men", "gather"),
        ("The march was joined by 4,000 miners.", "miners", "join"),
        ("Police arrested at least 14 of the protesters.", "protesters", "arrest"),
        ("About 1.2 million people attended the funeral.", "people", "attend"),
    ],
)
def test_what_is_counted_and_the_verb_over_it(text: str, noun: str, verb: str) -> None:
    passage, _ = shown(text)
    counted = passage.counted(passage.quantities[0])
    assert counted is not None
    assert counted.text == noun
    found = passage.verb_of(counted)
    assert found is not None
    assert found.lemma == verb


def test_a_word_without_a_verb() -> None:
    passage, _ = shown("March of 4,000 miners.")
    counted = passage.counted(passage.quantities[0])
    assert counted is not None
    assert passage.verb_of(counted) is None


def test_a_claim_quotes_its_number_with_what_is_counted_and_the_verb() -> None:
    text = "Corvell was quiet. Some 20,000 people marched there on Saturday, police said."
    _, (claim,) = shown(text)
    assert claim.quote == "Some 20,000 people marched"
    assert text[claim.mark.start : claim.mark.end] == "20,000"
    assert [claimant.name for claimant in claim.claimants] == ["police"]
