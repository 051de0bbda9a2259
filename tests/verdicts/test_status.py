"""What became of people: the missing found, the injured dead, the trapped freed, and those who are others."""

from __future__ import annotations

import pytest

from factcheck import Article, Relation, Report, Verdict, compare
from factcheck.verdicts.status import STATUS_CHANGE

TUESDAY, THURSDAY = "2031-05-06", "2031-05-08"


def told(before: str, after: str, *, day: str = THURSDAY) -> Report:
    return compare(
        [
            Article(id="before", text=before, source="North Post", published=TUESDAY),
            Article(id="after", text=after, source="South Post", published=day),
        ]
    )


def changes(report: Report) -> list[Relation]:
    counts = [f for f in report.findings if f.rule.startswith("FC1")]
    return [r for f in counts for r in f.relations if r.subtype == STATUS_CHANGE]


MISSING = "Four climbers have been missing on Mount Orrin since Monday."
FIRE = "Monday's fire at the mill in Tarnby killed three people and injured nine."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MISSING, "The four climbers missing on Mount Orrin since Monday have been found dead."),
        (MISSING, "The bodies of four climbers were found on Mount Orrin on Wednesday."),
        (MISSING, "Rescuers found two of the missing climbers alive on Mount Orrin on Wednesday."),
        (FIRE, "Two of the people injured in Monday's fire at the mill in Tarnby have died in hospital."),
        (
            "The collapse of the Lenn mine on Monday trapped 12 miners.",
            "All 12 miners trapped in the Lenn mine since Monday were rescued on Thursday.",
        ),
    ],
)
def test_a_state_that_ends_is_an_update(before: str, after: str) -> None:
    report = told(before, after)
    assert changes(report), [r.why for f in report.findings for r in f.relations]
    assert all(r.verdict is Verdict.UPDATE for r in changes(report))
    assert not report.conflicts


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (MISSING, "An avalanche on Mount Orrin killed four skiers on Wednesday."),
        (MISSING, "Six climbers missing on Mount Orrin since Monday have been found dead."),
        (FIRE, "The toll of Monday's fire at the mill in Tarnby rose to five after two of the injured died."),
        (FIRE, "Monday's fire at the mill in Tarnby killed four people and injured eight."),
    ],
)
def test_others_are_no_change_of_state(before: str, after: str) -> None:
    changed = changes(told(before, after))
    assert not [r for r in changed if "five" in r.why or "six" in r.why or "eight" in r.why or "skiers" in r.why]


def test_on_one_day_nothing_tells_which_state_came_first() -> None:
    after = "The four climbers missing on Mount Orrin since Monday have been found dead."
    assert not changes(told(MISSING, after, day=TUESDAY))


def test_the_injured_who_died_are_told_with_the_deaths() -> None:
    report = told(FIRE, "Two of the people injured in Monday's fire at the mill in Tarnby have died in hospital.")
    homes = [f for f in report.findings if any(r.subtype == STATUS_CHANGE for r in f.relations)]
    assert [f.title.split(" ·")[0] for f in homes] == ["deaths"]
