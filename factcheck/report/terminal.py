"""The ``full`` format: the report as a person reads it on a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from factcheck.model.finding import Finding, Report
from factcheck.report.finding import brief, full
from factcheck.report.kinds import Kind, finding_kind
from factcheck.report.lookup import lookup
from factcheck.report.options import RenderOptions
from factcheck.report.sheet import DIM, Sheet, sheet, written
from factcheck.report.summary import hidden, single, summary
from factcheck.report.weights import telling

AT_MOST = 5  # explained differences that are named


def render(report: Report, options: RenderOptions) -> str:
    """Draw the report: alarms and updates in full, explained differences after them in brief, then the counts."""
    page = sheet(options)
    return written(_lines(report, page, options), options)


def _lines(report: Report, page: Sheet, options: RenderOptions) -> Iterator[Text]:
    known = lookup(report)
    shown = [f for f in report.findings if not hidden(f, options) and not single(f)]
    quiet = [f for f in shown if _quiet(f)]
    for finding in shown:
        if not _quiet(finding):
            yield from full(finding, known, page, options.evidence)
            yield Text()
    named = [f for f in quiet if any(telling(r, known) for r in f.relations)][:AT_MOST]
    for finding in named:
        yield from brief(finding, known, page)
    if len(quiet) > len(named):
        yield Text(f"{f'+{len(quiet) - len(named)} more' if named else len(quiet)} explained", DIM)
    if quiet:
        yield Text()
    yield from summary(report, page, options)


def _quiet(finding: Finding) -> bool:
    return finding_kind(finding) in (Kind.TENSION, Kind.EXPLAINED)
