"""Reasons: each once, the telling ones first, in a reader's words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_sample import ARTICLES, BLAME, CLAIMS, TOLL, only, relation

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Verdict
from factcheck.report import RenderOptions, terminal
from factcheck.report.evidence import says
from factcheck.report.lookup import lookup_of
from factcheck.report.reasons import Reason, reasons

KNOWN = lookup_of(CLAIMS, ARTICLES)


def given(finding: Finding, *relations: Relation) -> list[Reason]:
    return reasons(replace(finding, relations=relations), KNOWN)


def named(id: str) -> Claim:
    return next(c for c in CLAIMS if c.id == id)


def test_left_and_right_swapped_is_the_same_reason() -> None:
    one = relation("r1", "r3", Verdict.DISPUTED, "one says the crew did it, the other the office; the mayor against it")
    two = relation("r4", "r2", Verdict.DISPUTED, "one says the office did it, the other the crew; nobody against it")
    (only_one,) = given(BLAME, one, two)
    assert only_one.text == one.why
    assert only_one.letters == ("A", "B")
    assert only_one.pairs == 2


def test_how_many_pairs_an_alarm_stands_for_is_said() -> None:
    pairs = [relation(a, b, Verdict.DISPUTED, "each names the other") for a in ("r1", "r2") for b in ("r3", "r4")]
    finding = replace(BLAME, relations=tuple(pairs))
    assert "each names the other (4 pairs)" in terminal.render(only(finding), RenderOptions(width=100))


def test_days_are_written_as_in_the_rest_of_the_report() -> None:
    (reason,) = given(
        TOLL, relation("c4", "c1", Verdict.UPDATE, "12 is the older count (2031-05-05); 2031-99-99 is none")
    )
    assert reason.text == "12 is the older count (5 May); 2031-99-99 is none"


def test_the_farthest_off_is_explained_first() -> None:
    near = replace(relation("c4", "c1", Verdict.DIFFERENT_SCOPE, "near"), subtype="event")
    far = replace(relation("c5", "c1", Verdict.DIFFERENT_SCOPE, "far"), subtype="event")
    assert [r.text for r in given(TOLL, near, far)] == ["far", "near"]


@pytest.mark.parametrize("subtype", ["equal", "population", "side"])
def test_what_nobody_would_confuse_makes_room(subtype: str) -> None:
    verdict = Verdict.COMPATIBLE if subtype == "equal" else Verdict.DIFFERENT_SCOPE
    small = replace(relation("c1", "c2", verdict, "small"), subtype=subtype)
    assert [r.text for r in given(TOLL, small, relation("c4", "c1", Verdict.UPDATE, "large"))] == ["large"]
    assert [r.text for r in given(TOLL, small)] == ["small"]


def test_a_part_is_named_once_whatever_the_wholes() -> None:
    pairs = [relation("c4", end, Verdict.PARTIAL, f"“Twelve” is a part of “{end}”") for end in ("c1", "c2", "c3")]
    assert len(given(TOLL, *pairs)) == 1


def test_letters_are_left_out_where_they_tell_nothing() -> None:
    beside_all = [relation("c5", end, Verdict.DIFFERENT_SCOPE, "the storm") for end in ("c1", "c3")]
    assert [r.letters for r in given(TOLL, *beside_all)] == [()]


def test_whose_word_it_is() -> None:
    assert "".join(says(named("c1"), "gazette")) == "gazette itself"
    assert "".join(says(named("c4"), "telegraph")) == "according to police"
    assert "".join(says(named("r2"), "courier")) == "according to a spokesman via Coastwire"
    assert "".join(says(named("r4"), "telegraph")) == "nobody named"
    both = replace(named("r1"), claimants=(*named("r1").claimants, *named("r3").claimants), stance="blame")
    assert "".join(says(both, "gazette")) == "according to Ilse Brandt and the crew's union"
