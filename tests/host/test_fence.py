"""A call that fails costs itself; a claim that does not hold up is dropped."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import replace

import pytest

from factcheck import Checker, Claim, Passage, Relation, Rule, Severity, Span, Statement, Verdict
from factcheck.model.finding import Problem
from factcheck.plugins import Fence, LoadedChecker, Origin, once

TEXT = "Before. The mayor opened the bridge. After."
PASSAGE = Passage(article="a", field="text", start=8, end=36, text=TEXT[8:36])
RULE = Rule(code="ACME001", slug="acme", summary="Opens.", why="To test.")


def claim() -> Claim:
    value = Statement(text="opened", normal="open")
    return PASSAGE.claim(rule="ACME001", measure="opened", value=value, start=8, end=36)


class Finds(Checker):
    """Gives whatever it was made with."""

    rules = (RULE,)
    cues = ("opened",)

    def __init__(self, *things: object) -> None:
        self.things = things

    def extract(self, passage: Passage) -> Iterable[Claim]:
        for thing in self.things:
            if isinstance(thing, BaseException):
                raise thing
            yield thing  # type: ignore[misc]

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        (thing,) = self.things
        if isinstance(thing, BaseException):
            raise thing
        return thing  # type: ignore[return-value]


def loaded(*things: object) -> LoadedChecker:
    origin = Origin(plugin="acme", distribution="acme-checks", version="1.2")
    return LoadedChecker(checker=Finds(*things), origin=origin)


def call_extract(checker: LoadedChecker, passage: Passage) -> tuple[tuple[Claim, ...], Problem | None]:
    claims, problems = Fence().extract(checker, passage)
    return claims, problems[0] if problems else None


def call_relate(checker: LoadedChecker, left: Claim, right: Claim) -> tuple[Relation | None, Problem | None]:
    relation, problems = Fence().relate(checker, left, right)
    return relation, problems[0] if problems else None


def test_sound_claims_pass() -> None:
    assert call_extract(loaded(claim(), claim()), PASSAGE) == ((claim(), claim()), None)


@pytest.mark.parametrize(
    "error", [ValueError("boom"), RecursionError(), SystemExit(2), GeneratorExit(), pytest.fail.Exception("no")]
)
def test_an_exception_costs_that_call_only(error: BaseException) -> None:
    claims, problem = call_extract(loaded(claim(), error), PASSAGE)
    assert claims == ()
    assert problem is not None
    assert problem.plugin == "acme"
    assert "acme (acme-checks 1.2) failed in extract at test_fence.py:" in problem.message
    assert type(error).__name__ in problem.message
    assert "Traceback" in (problem.detail or "")


def test_ctrl_c_is_not_swallowed() -> None:
    with pytest.raises(KeyboardInterrupt):
        call_extract(loaded(KeyboardInterrupt()), PASSAGE)


def test_an_exception_that_cannot_be_printed_is_told_all_the_same() -> None:
    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no")

    _, problem = call_extract(loaded(MuteError()), PASSAGE)
    assert problem is not None
    assert "MuteError" in problem.message


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"start": 0}, "offsets lie outside the sentence"),
        ({"end": 40}, "offsets lie outside the sentence"),
        ({"end": 8}, "offsets lie outside the sentence"),
        ({"quote": "The mayor closed the bridge."}, "quote is not the text"),
        ({"rule": "FC101"}, "rule 'FC101' is none of ACME001"),
        ({"article": "b"}, "another article"),
        ({"mark": Span(start=0, end=3)}, "mark lies outside"),
        ({"value": "open"}, "value is a str"),
        ({"measure": " "}, "measure is ' '"),
        ({"population": 3}, "population is a int"),
        ({"scope": None}, "scope is a NoneType"),
        ({"rule": ["ACME001"]}, "rule is a list, not text"),
        ({"claimants": "the mayor"}, "claimants is a str, not a tuple"),
        ({"voice": "own"}, "voice is 'own'; take one of factcheck.Voice"),
        ({"sentence": None}, "sentence is a NoneType, not a Span"),
        ({"sentence": Span(start=0, end=90)}, "sentence lies outside"),
        ({"position": True}, "position is a bool, not a whole number"),
        ({"measure": "half \ud83d"}, "measure holds half a character"),
        ({"measure": type("Text", (str,), {})("opened")}, "measure is a Text, not plain text"),
        ({"start": "8"}, "start is a str, not a whole number"),
        ({"value": Statement(text="opened", normal=1)}, "its value.normal is a int, not text"),  # type: ignore[arg-type]
    ],
)
def test_a_claim_that_does_not_hold_up_is_dropped(change: dict[str, object], told: str) -> None:
    wrong = replace(claim(), **change)  # type: ignore[arg-type]
    claims, problem = call_extract(loaded(claim(), wrong), PASSAGE)
    assert claims == (claim(),)
    assert problem is not None
    assert told in problem.message


def test_something_that_is_no_claim_is_dropped() -> None:
    claims, problem = call_extract(loaded("x"), PASSAGE)
    assert claims == ()
    assert problem is not None
    assert "a str, not a Claim" in problem.message


LEFT, RIGHT = replace(claim(), id="l"), replace(claim(), id="r")


def test_a_relation_passes_and_none_leaves_it_to_the_core() -> None:
    answer = Relation(left="l", right="r", verdict=Verdict.CONFLICT, why="They differ.", severity=Severity.MAJOR)
    assert call_relate(loaded(answer), LEFT, RIGHT) == (answer, None)
    assert call_relate(loaded(None), LEFT, RIGHT) == (None, None)


@pytest.mark.parametrize(
    "answer",
    [
        ValueError("boom"),
        "conflict",
        Relation(left="l", right="other", verdict=Verdict.CONFLICT, why="They differ."),
        Relation(left="l", right="r", verdict="conflict", why="They differ."),  # type: ignore[arg-type]
        Relation(left="l", right="r", verdict=Verdict.CONFLICT, why=" "),
        Relation(left=["l"], right="r", verdict=Verdict.CONFLICT, why="They differ."),  # type: ignore[arg-type]
        Relation(left="l", right="r", verdict=Verdict.CONFLICT, why="They differ.", flags=None),  # type: ignore[arg-type]
    ],
)
def test_an_unusable_relation_is_a_problem(answer: object) -> None:
    relation, problem = call_relate(loaded(answer), LEFT, RIGHT)
    assert relation is None
    assert problem is not None
    assert "acme (acme-checks 1.2)" in problem.message
    assert "relate at test_fence.py:" in problem.message


def test_the_same_failure_in_many_sentences_is_one_problem() -> None:
    broken = [loaded(ValueError(f"boom {n}")) for n in range(3)]
    problems = [p for p in (call_extract(b, PASSAGE)[1] for b in broken) if p]
    assert len(problems) == 3
    assert once(problems) == (problems[0],)


class Gives(Finds):
    """Gives one thing in place of claims."""

    def __init__(self, thing: object) -> None:
        self.thing = thing

    def extract(self, passage: Passage) -> Iterable[Claim]:
        return self.thing  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("thing", "told"),
    [
        (None, "returned None; yield claims, or return a list of them"),
        (claim(), "returned a Claim; yield claims"),
        (7, "returned a int; yield claims"),
        ((claim() for _ in itertools.count()), "gave more than 1000 claims for one sentence"),
    ],
)
def test_what_is_no_list_of_claims_is_told(thing: object, told: str) -> None:
    checker = LoadedChecker(checker=Gives(thing), origin=Origin(plugin="acme"))
    claims, problem = call_extract(checker, PASSAGE)
    assert claims == ()
    assert problem is not None
    assert "extract at test_fence.py:" in problem.message
    assert told in problem.message


def test_the_order_in_which_claims_come_does_not_matter() -> None:
    early, late = replace(claim(), end=17, quote="The mayor"), claim()
    one, two = (call_extract(loaded(*order), PASSAGE)[0] for order in ((early, late), (late, early)))
    assert one == two == (early, late)


class Moody(Finds):
    """Finds something else each time it is asked."""

    def __init__(self) -> None:
        self.measures = (f"opened {n}" for n in itertools.count())

    def extract(self, passage: Passage) -> Iterable[Claim]:
        return [claim(), replace(claim(), measure=next(self.measures))]

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        return Relation(left="l", right="r", verdict=Verdict.CONFLICT, why=next(self.measures))


def test_claims_that_come_only_once_are_dropped() -> None:
    claims, problem = call_extract(LoadedChecker(checker=Moody(), origin=Origin(plugin="acme")), PASSAGE)
    assert claims == (claim(),)
    assert problem is not None
    assert "extract at test_fence.py:" in problem.message
    assert "gives other claims for the same sentence when it is asked twice" in problem.message


def test_a_verdict_that_changes_is_dropped() -> None:
    relation, problem = call_relate(LoadedChecker(checker=Moody(), origin=Origin(plugin="acme")), LEFT, RIGHT)
    assert relation is None
    assert problem is not None
    assert "gives other answers for the same two claims when it is asked twice" in problem.message


class Second(Finds):
    """Fails when it is asked once more."""

    def __init__(self) -> None:
        self.calls = itertools.count()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        if next(self.calls):
            raise LookupError("no luck")
        return [claim()]


def test_a_failure_on_being_asked_again_is_told_as_that_failure() -> None:
    claims, problem = call_extract(LoadedChecker(checker=Second(), origin=Origin(plugin="acme")), PASSAGE)
    assert claims == ()
    assert problem is not None
    assert "failed in extract at test_fence.py:" in problem.message
    assert "LookupError: no luck" in problem.message


def test_claims_that_differ_only_in_small_print_come_in_one_order_too() -> None:
    north, south = replace(claim(), side="Northland"), replace(claim(), side="Southland")
    assert call_extract(loaded(north, south), PASSAGE) == call_extract(loaded(south, north), PASSAGE)
