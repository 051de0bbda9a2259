"""Facts: one finding for each event, measure, population and side; its range, its severity, its place in the report."""

from __future__ import annotations

import pytest

from factcheck import Article, Finding, Report, Severity, Verdict, compare
from factcheck.verdicts.facts import by_importance

TUESDAY, WEDNESDAY, THURSDAY = "2031-05-06", "2031-05-07", "2031-05-08"


def told(*texts: str, days: tuple[str, ...] = ()) -> Report:
    given = days or (TUESDAY,) * len(texts)
    return compare(
        [
            Article(id=f"{n}", text=text, source=f"Outlet {n}", published=day)
            for n, (text, day) in enumerate(zip(texts, given, strict=True))
        ]
    )


def deaths(report: Report) -> Finding:
    return next(f for f in report.findings if f.title.split(" ·")[0] == "deaths")


def test_one_finding_for_each_event_measure_population_and_side() -> None:
    text = "The raid on Corvell killed 40 people, among them {} children, and hurt {}. The war of the 1990s killed {}."
    report = told(text.format(12, 55, "9,000"), text.format(19, 80, "20,000"), text.format(23, 61, "31,000"))
    facts = [(f.event, f.title) for f in report.findings]
    assert len(facts) == len(set(facts))
    assert sorted(f.title for f in report.conflicts) == [
        "deaths of children · the raid",
        "deaths · the war of 1990s",
        "wounded · the raid",
    ]


def finding(name: str, verdict: Verdict, severity: Severity | None, origins: int, event: str = "s1:main") -> Finding:
    return Finding(
        id=name, fingerprint=name, rule="FC101", title=name, verdict=verdict, severity=severity, event=event,
        support=(("origins", origins),),
    )  # fmt: skip


def test_what_an_editor_should_see_first_comes_first() -> None:
    wanted = [
        finding("the worst", Verdict.CONFLICT, Severity.CRITICAL, 2),
        finding("told by many", Verdict.CONFLICT, Severity.MAJOR, 5),
        finding("told by few", Verdict.CONFLICT, Severity.MAJOR, 2),
        finding("the war behind it", Verdict.CONFLICT, Severity.MAJOR, 2, "s1:1990-01-01..1999-12-31:war"),
        finding("a quarrel", Verdict.DISPUTED, Severity.CRITICAL, 9),
        finding("a toll that rose", Verdict.UPDATE, None, 9),
    ]
    assert by_importance(wanted[::-1]) == wanted


def test_findings_of_two_stories_are_in_one_order() -> None:
    report = told(
        "The ferry Halden sank off Tarnby on Monday, killing 20 people.",
        "Twenty-two people died when the ferry Halden sank off Tarnby on Monday.",
        "A wall burst at the Orrin mine in Northland in April, and eleven miners were killed.",
        "Thirty-one miners were killed when the wall burst at the Orrin mine in Northland in April.",
        days=(TUESDAY, TUESDAY, "2031-04-02", "2031-04-02"),
    )
    assert [str(f.severity) for f in report.conflicts] == ["major", "minor"]


@pytest.mark.parametrize(("low", "high", "severity"), [(104, 103, "trivial"), (104, 95, "minor"), (104, 60, "major")])
def test_a_misquoted_toll_is_as_grave_as_its_numbers(low: int, high: int, severity: str) -> None:
    report = told(
        f"The coastguard said {high} people died when the ferry Halden sank off Tarnby on Monday.",
        f"When the ferry Halden sank off Tarnby on Monday {low} people died, the coastguard said.",
    )
    assert [(f.subtype, str(f.severity)) for f in report.conflicts] == [("misreport", severity)]


def test_a_sum_is_as_grave_as_what_is_missing_from_it() -> None:
    report = told(
        "The raid on Corvell killed 84 fighters and 11 civilians.", "The raid on Corvell killed 85 people in all."
    )
    assert [(f.subtype, str(f.severity)) for f in report.conflicts] == [("arithmetic", "minor")]


def test_a_trivial_contradiction_does_not_hide_a_grave_dispute() -> None:
    report = told(
        "The coastguard said 104 people died when the ferry Halden sank off Tarnby on Monday.",
        "When the ferry Halden sank off Tarnby on Monday 103 people died, the coastguard said.",
        "When the ferry Halden sank off Tarnby on Monday 310 people died, the sailors' union said.",
    )
    assert (deaths(report).verdict, deaths(report).severity) == ("disputed", "major")


def test_the_range_is_that_of_the_totals() -> None:
    long = (
        "At least 30 people died in the fire in Tarnby on Monday. It broke out at noon. The wind was strong. "
        "Ships in the bay saw the smoke. In one house two people died."
    )
    found = deaths(told(long, "The fire in Tarnby on Monday killed 34 people."))
    assert (found.low, found.best, found.high) == (30, 30, float("inf"))


def test_the_range_is_that_of_the_newest_state() -> None:
    report = told(
        "The flood in the Lenn valley killed 39 people.",
        "The flood in the Lenn valley killed 95 people.",
        "The flood in the Lenn valley killed 104 people.",
        days=(TUESDAY, WEDNESDAY, THURSDAY),
    )
    found = deaths(report)
    assert (found.verdict, found.low, found.best, found.high, str(found.as_of)) == ("update", 104, 104, 104, THURSDAY)
