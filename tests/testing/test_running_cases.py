"""What a case's author is told when it does not come out as written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from factcheck import Article, Checker, Claim, Passage, Relation, Rule, Verdict, compare, hookimpl
from factcheck.settings import Settings
from factcheck.testing import Case, assert_fires, assert_quiet, claims_in, run_case

NINE = Article(id="north", published="2031-05-07", text="Nine people died when the ferry sank on Monday.")
MORE = Article(id="south", published="2031-05-07", text="Forty people died when the ferry sank on Monday.")
SAME = replace(NINE, id="south")
FIRES = Case(rule="FC101", name="two tolls", articles=(NINE, MORE), fires=(("Nine", "Forty"),))


def test_a_case_that_comes_out_has_no_complaints() -> None:
    assert run_case(FIRES) == []
    assert run_case(replace(FIRES, verdict=Verdict.CONFLICT)) == []
    assert run_case(Case(rule="FC101", name="one toll", articles=(NINE, SAME), claims=("Nine",))) == []


@pytest.mark.parametrize(
    ("case", "told"),
    [
        (replace(FIRES, articles=(NINE, SAME), fires=(("Nine", "ferry"),)), "no claim of FC101 at 'ferry'"),
        (replace(FIRES, fires=()), "false alarm (conflict): 'Nine people died' v 'Forty people died'"),
        (replace(FIRES, verdict=Verdict.UPDATE), "'Nine' v 'Forty': wanted update, got conflict: nine and forty"),
        (replace(FIRES, rule="FC102", fires=(), claims=("Nine",)), "no claim of FC102 at 'Nine'"),
        (replace(FIRES, rule="FC110"), "there is no rule 'FC110'; did you mean"),
        (replace(FIRES, rule="deaths", fires=()), "'deaths' is not the code of a rule; write 'FC101'"),
        (replace(FIRES, fires=(), settings=Settings(ignore=("FC101",))), "the settings leave out 'FC101'"),
    ],
)
def test_what_is_wrong_is_told(case: Case, told: str) -> None:
    assert told in "\n".join(run_case(case))


def test_what_was_found_is_told_with_it() -> None:
    complaints = run_case(replace(FIRES, fires=()))
    assert "  found in north: killed 'Nine' in 'Nine people died'" in complaints
    nothing = run_case(Case(rule="FC102", name="no wounded", articles=(NINE,), claims=("Nine",)))
    assert "  FC102 found no claim at all: do the cues stand in the sentences?" in nothing


class Partial(Checker):
    """Judges by which claim is asked about first, which it must not."""

    rules = (Rule(code="ACME001", slug="acme", summary="Sinks.", why="To test."),)
    cues = ("sank",)

    def extract(self, passage: Passage) -> Iterable[Claim]:
        for number in passage.quantities:
            yield passage.claim(rule="ACME001", measure="sunk", value=number, start=passage.start, end=passage.end)

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        verdict = Verdict.CONFLICT if left.article == "north" else Verdict.COMPATIBLE
        return Relation(left=left.id, right=right.id, verdict=verdict, why="Whoever comes first is right.")


class Plugin:
    """Brings it."""

    @hookimpl
    def factcheck_checkers(self) -> list[Checker]:
        return [Partial()]


def test_a_verdict_that_depends_on_the_order_of_the_articles_is_told() -> None:
    case = replace(FIRES, rule="ACME001")
    complaints = run_case(case, plugins=[Plugin()])
    assert complaints[0].startswith("only with the articles in the other order: 'Nine' v 'Forty': wanted an alarm")


def test_the_assertions() -> None:
    report = compare([NINE, MORE])
    assert_fires(report, "Nine", "Forty", rule="FC101")
    assert_quiet(report, rule="FC102")
    with pytest.raises(AssertionError, match="FC120 did not run"):
        assert_quiet(report, rule="FC120")
    assert claims_in("Nine people died.", rule="FC101") == [("killed", "Nine")]
    with pytest.raises(AssertionError, match="conflict: 'Nine people died' v 'Forty people died'"):
        assert_quiet(report)
    with pytest.raises(AssertionError, match="no claim of FC101 at 'ferry'; found: 'Nine people died'"):
        assert_fires(compare([NINE, SAME]), "Nine", "ferry", rule="FC101")
    with pytest.raises(AssertionError, match="no alarm between 'Nine' and 'Nine'"):
        assert_fires(compare([NINE, SAME]), "Nine", "Nine", rule="FC101")
