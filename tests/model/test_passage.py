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
    ("text", "noun"),
    [
        ("Some 20,000 people marched through Corvell on Saturday.", "people"),
        ("Nearly 20,000 marched through Corvell on Saturday.", "20,000"),
        ("Hundreds of young people marched through Corvell.", "people"),
        ("More than 300 masked men gathered at the harbour.", "men"),
        ("The march was joined by 4,000 miners.", "miners"),
        ("Police arrested at least 14 of the protesters.", "protesters"),
        ("About 1.2 million people attended the funeral.", "people"),
        ("The number of people arrested rose to 88.", "people"),
    ],
)
def test_what_is_counted(text: str, noun: str) -> None:
    passage, _ = shown(text)
    counted = passage.counted(passage.quantities[0])
    assert counted is not None
    assert counted.text == noun


@pytest.mark.parametrize(
    "text",
    [
        "Some 4,000 miners joined the march.",
        "The march was joined by 4,000 miners.",
        "The 4,000 miners who joined the march went home.",
        "A crowd of 4,000 joined the march.",
        "Hundreds of young people sang and joined the march.",
        "Nine ministers and 4,000 miners joined the march.",
        "The 4,000 people joining the march wore white.",
    ],
)
def test_what_those_counted_do(text: str) -> None:
    passage, _ = shown(text)
    verb = passage.done_by(passage.quantities[-1], "attend", "join")
    assert verb is not None
    assert verb.lemma == "join"
    assert passage.done_to(passage.quantities[-1], "attend", "join") is None


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 14 people.",
        "Police arrested nine men and 14 women.",
        "Police arrested and charged 14 people.",
        "At least 14 people were arrested.",
        "Fourteen people were charged and arrested.",
        "A total of 14 people were arrested in Corvell.",
        "The 14 people who were arrested went home.",
        "Fourteen people arrested on Saturday were released.",
        "Fourteen arrested in Corvell after rally",
        "The arrest of 14 people angered the town.",
        "The number of people arrested rose to 14 on Sunday.",
        "The number of those arrested stood at 14.",
    ],
)
def test_what_is_done_to_those_counted(text: str) -> None:
    passage, _ = shown(text)
    verb = passage.done_to(passage.quantities[-1], "arrest")
    assert verb is not None
    assert verb.lemma == "arrest"
    assert passage.done_by(passage.quantities[-1], "arrest") is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Forty officers arrested a man.", [False]),
        ("Police fired 40 rounds and arrested a man.", [False]),
        ("Six of the 14 protesters were arrested.", [True, False]),
        ("Fourteen of the 88 people arrested were released.", [False, True]),
        ("Police arrested leaders of 14 groups.", [False]),
        ("Police arrested 14 people, including six minors.", [True, False]),
    ],
)
def test_which_number_it_is_done_to(text: str, numbers: list[bool]) -> None:
    passage, _ = shown(text)
    assert [passage.done_to(number, "arrest") is not None for number in passage.quantities] == numbers


def test_without_words_any_verb_will_do() -> None:
    passage, _ = shown("Some 4,000 miners marched through Corvell.")
    verb = passage.done_by(passage.quantities[0])
    assert verb is not None
    assert verb.text == "marched"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Some 4,000 people marched, among them 300 miners.", [None, "among them"]),
        ("Police arrested 14 people, including at least six minors.", [None, "including"]),
        ("Police arrested twelve people, nine of them women.", [None, "of them"]),
        ("Police arrested 14, among them three minors.", [None, "among them"]),
        ("Some 4,000 people marched, many of them miners.", [None, "of them"]),
    ],
)
def test_a_claim_says_that_its_number_is_a_part(text: str, parts: list[str | None]) -> None:
    _, claims = shown(text)
    assert [claim.scope.part for claim in claims] == parts


def test_a_claim_says_that_its_number_is_an_addition() -> None:
    _, (claim,) = shown("Police arrested another 14 people on Sunday.")
    assert claim.scope.increment


def test_a_claim_quotes_its_number_with_what_is_counted_and_the_verb() -> None:
    text = "Corvell was quiet. Some 20,000 people marched there on Saturday, police said."
    _, (claim,) = shown(text)
    assert claim.quote == "Some 20,000 people marched"
    assert text[claim.mark.start : claim.mark.end] == "20,000"
    assert [claimant.name for claimant in claim.claimants] == ["police"]
