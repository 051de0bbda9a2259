"""Assertions for tests that need more than a case file says.

::

    def test_what_is_counted() -> None:
        assert claims_in("Police arrested 14 people.", rule="ACME001", plugins=["arrests.py"]) == [("arrested", "14")]

    def test_two_counts() -> None:
        report = factcheck.compare(ARTICLES, plugins=["arrests.py"])
        assert_fires(report, "14 people", "88 people", rule="ACME001")
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from factcheck.model.article import Article
from factcheck.model.finding import Report
from factcheck.settings import Settings
from factcheck.testing.run import between, claims_at, value_of


def claims_in(
    text: str,
    *,
    rule: str,
    published: date | datetime | str | None = None,
    plugins: Sequence[object] | None = None,
) -> list[tuple[str, str]]:
    """Measure and value, as printed, of each claim that the rule finds in the text."""
    import factcheck

    article = Article(id="text", text=text, published=published)
    found = factcheck.extract([article], settings=Settings(select=(rule,)), plugins=plugins)
    return [(claim.measure, value_of(claim)) for claim in found]


def assert_fires(report: Report, left: str, right: str, *, rule: str) -> None:
    """Fail unless the claims at these words are in conflict or disputed."""
    claims = [claims_at(report, rule, words) for words in (left, right)]
    for words, found in zip((left, right), claims, strict=True):
        assert found, f"no claim of {rule} at {words!r}; found: {_quotes(report, rule)}"
    relations = between(report, *claims)
    told = "; ".join(f"{r.verdict}: {r.why}" for r in relations) or "they were not compared"
    assert any(r.verdict.alarm for r in relations), f"no alarm between {left!r} and {right!r}: {told}"


def assert_quiet(report: Report, *, rule: str | None = None) -> None:
    """Fail if anything, or anything of this rule, is in conflict or disputed."""
    assert rule is None or rule in dict(report.rules), f"{rule} did not run: quiet for no reason"
    quotes = {claim.id: claim.quote for claim in report.claims}
    alarms = [
        f"{r.verdict}: {quotes[r.left]!r} v {quotes[r.right]!r}: {r.why}"
        for finding in report.findings
        if rule in (None, finding.rule)
        for r in finding.relations
        if r.verdict.alarm
    ]
    assert not alarms, "\n".join(alarms)


def _quotes(report: Report, rule: str) -> str:
    return ", ".join(repr(claim.quote) for claim in report.claims if claim.rule == rule) or "nothing"
