"""A card, cues, a hook that cannot be used: its author is told what to write instead, and where."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from factcheck import Article, Checker, Claim, Interval, Passage, Period, Quantity, Rule, Scope, compare, hookimpl
from factcheck.plugins import load

CARD = Rule(code="ACME001", slug="acme", summary="Opens.", why="To test.")
PAGE = Article(id="paper", published="2025-05-07", text="The mayor opened the bridge. Nine people died.")


def checker(*, rules: Any = (CARD,), cues: Any = ("opened",), **more: Any) -> Checker:
    """A checker whose parts can be wrong; ``extract`` and other methods may be given."""
    methods = {"extract": lambda _self, _passage: [], **more}
    return type("Opens", (Checker,), {"rules": rules, "cues": cues, **methods})()  # type: ignore[no-any-return]


class Plugin:
    def __init__(self, given: Iterable[Checker]) -> None:
        self.given = given

    @hookimpl
    def factcheck_checkers(self) -> Iterable[Checker]:
        return self.given


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"cues": "opened"}, "with the text 'opened' for cues; write cues = ('opened',), with the comma"),
        ({"cues": ()}, "without cues; cues must be a tuple of words"),
        ({"cues": (3,)}, "without cues; cues must be a tuple of words"),
        ({"cues": ("opened", "")}, "with the cue '', which is never found"),
        ({"cues": ("op*ed",)}, "with the cue 'op*ed', which is never found"),
        ({"rules": CARD}, "with a card alone; write rules = (Rule(...),), with the comma"),
        ({"rules": ("ACME001",)}, "without a rule's card"),
        ({"rules": (CARD, replace(CARD, slug="other"))}, "with 'ACME001' on two cards"),
        ({"rules": (replace(CARD, code=1),)}, "has the code 1; a code is capital letters, then digits"),  # type: ignore[arg-type]
        ({"rules": (replace(CARD, why=None),)}, "its why is a NoneType, not text"),  # type: ignore[arg-type]
        ({"rules": (replace(CARD, examples="x"),)}, "its examples is a str, not a tuple"),  # type: ignore[arg-type]
        ({"rules": (replace(CARD, status="beta"),)}, "has the status 'beta'"),
        ({"ready_made": "no"}, "whose ready_made is 'no'; it must be True or False"),
        ({"extract": None}, "whose extract is a NoneType, not a method"),
        ({"extract": Checker.extract}, "without the method extract(self, passage)"),
    ],
)
def test_a_checker_that_cannot_be_used_is_left_out(parts: dict[str, Any], told: str) -> None:
    host = load(plugins=[Plugin([checker(**parts)])])
    assert "ACME001" not in {rule.code for rule in host.rules}
    (problem,) = host.problems
    assert told in problem.message
    assert "brought through factcheck_checkers at test_nonsense.py:" in problem.message


def test_two_checkers_of_one_plugin_with_one_code_cost_the_second_only() -> None:
    host = load(plugins=[Plugin([checker(), checker(cues=("closed",))])])
    assert [loaded.checker.cues for loaded in host.checkers if "ACME001" in loaded.codes] == [("opened",)]
    assert "two checkers with the rule" in host.problems[0].message


def test_a_hook_that_never_ends_is_told() -> None:
    host = load(plugins=[Plugin(checker() for _ in itertools.count())])
    assert "brought through factcheck_checkers" in host.problems[0].message
    assert "more than 1000 things; return a list that ends" in host.problems[0].message


def number(**changes: Any) -> Quantity:
    """ "Nine people", with changes."""
    whole = Interval(low=9, high=9)
    return replace(
        Quantity(start=0, end=4, number_start=0, number_end=4, text="Nine", interval=whole, best=9, hedge="", rule="x"),
        **changes,
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: {"value": number(interval=None)}, "its value.interval is a NoneType"),
        (lambda: {"value": number(interval=Interval(low=9, high=1))}, "an interval needs low <= high"),
        (lambda: {"value": number(interval=Interval(low=float("nan"), high=1))}, "an interval needs low <= high"),
        (
            lambda: {"value": number(interval=Interval(low=9, high=9, reach_high=float("nan")))},
            "reach_high is no number",
        ),
        (
            lambda: {"value": number(interval=Interval(low=float("inf"), high=float("inf")))},
            "its range holds no number",
        ),
        (lambda: {"value": number(best=10**400)}, "its value.best is larger than any number"),
        (lambda: {"value": number(unit=3)}, "its value.unit is a int"),
        (lambda: {"scope": Scope(places="Tarnby")}, "its scope.places is a str, not a tuple"),  # type: ignore[arg-type]
        (lambda: {"scope": Scope(parties=("Northland", 3))}, "its scope.parties[1] is a int, not text"),  # type: ignore[arg-type]
        (
            lambda: {
                "scope": Scope(when=Period(start=0, end=1, text="", earliest="2025", latest=None, precision="day"))
            },  # type: ignore[arg-type]
            "its scope.when.earliest is a str, not a date or None",
        ),
    ],
)
def test_nonsense_in_a_claim_is_told_and_does_not_reach_the_report(change: Any, told: str) -> None:
    def extract(_self: Checker, passage: Passage) -> list[Claim]:
        return [passage.claim(rule="ACME001", measure="opened", **{"value": number(), **change()})]

    report = compare([PAGE], plugins=[Plugin([checker(extract=extract)])])
    assert CARD.code not in {claim.rule for claim in report.claims}
    (problem,) = report.problems
    assert told in problem.message
    assert re.search(r"extract at test_nonsense\.py:\d+", problem.message)
    report.to_json()
