"""Put the parts of the page together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Report
from factcheck.report.camps import Camp, camps
from factcheck.report.diff.alike import Shared, both, shared
from factcheck.report.diff.beside import neither, sides
from factcheck.report.diff.head import fact, files
from factcheck.report.diff.hunks import Hunk, hunks
from factcheck.report.diff.why import course_of, note, own, remark, rest
from factcheck.report.kinds import Kind, finding_kind
from factcheck.report.lookup import Lookup, lookup
from factcheck.report.options import RenderOptions
from factcheck.report.sentence import sentence
from factcheck.report.sheet import DIM, Sheet, hang, sheet, written
from factcheck.report.summary import hidden, single, summary
from factcheck.report.weights import telling

HUNKS = 3  # a finding
NAMED = 5  # explained differences


def render(report: Report, options: RenderOptions) -> str:
    """The findings that differ as hunks, the explained ones as remarks, then the counts."""
    return written(_lines(report, sheet(options), options), options)


def _lines(report: Report, page: Sheet, options: RenderOptions) -> Iterator[Text]:
    known = lookup(report)
    said = shared(report, known)
    visible = [f for f in report.findings if not hidden(f, options) and not single(f)]
    for finding in (f for f in visible if not _quiet(f)):
        yield from _finding(finding, said, known, page)
        yield Text()
    yield from _remarks([f for f in visible if _quiet(f)], known, page)
    yield from summary(report, page, options)


def _quiet(finding: Finding) -> bool:
    return finding_kind(finding) in (Kind.TENSION, Kind.EXPLAINED)


def _remarks(quiet: Sequence[Finding], known: Lookup, page: Sheet) -> Iterator[Text]:
    named = [f for f in quiet if any(telling(r, known) for r in f.relations)][:NAMED]
    for finding in named:
        yield from remark(finding, known, page)
    if len(quiet) > len(named):
        yield from note(Text(f"{f'+{len(quiet) - len(named)} more' if named else len(quiet)} explained", DIM), page)
    if quiet:
        yield Text()


def _finding(finding: Finding, said: Shared, known: Lookup, page: Sheet) -> Iterator[Text]:
    found = camps(finding, known)
    every = hunks(finding, found, known)
    # Of a count that grew the newest steps, of others the first camps.
    shown = every[-HUNKS:] if finding_kind(finding) is Kind.UPDATE else every[:HUNKS]
    if not shown:  # the report does not carry the statements
        yield from fact(finding, page)
    for n, hunk in enumerate(shown):
        yield from _hunk(hunk, shown[:n], finding, said, known, page)
        if hunk is shown[-1]:
            yield from neither(_idle(found, every), page)
        if hunk is not shown[-1] or not course_of(hunk, finding, known):
            yield from own(hunk, shown[:n], finding, known, page)
    yield from rest(shown, finding, known, page)
    if len(every) > len(shown):
        yield from note(Text(f"+{len(every) - len(shown)} more hunks", DIM), page)


def _idle(found: Sequence[Camp], every: Sequence[Hunk]) -> list[Camp]:
    drawn = {camp.label for hunk in every for camp in (hunk.minus_camp, hunk.plus_camp)}
    return [camp for camp in found if camp.label and camp.label not in drawn]


def _hunk(
    hunk: Hunk, before: Sequence[Hunk], finding: Finding, said: Shared, known: Lookup, page: Sheet
) -> Iterator[Text]:
    here = files(hunk, known, page)
    if not before or here != files(before[-1], known, page):  # as in diff, hunks of one pair share its headers
        yield from here
    yield from fact(finding, page)
    yield from both(hunk, said, known, page)
    yield from _statement("- ", hunk.minus, hunk.minus_camp, known, page)
    yield from _statement("+ ", hunk.plus, hunk.plus_camp, known, page)
    yield from sides(hunk, before, known, page)


def _statement(sign: str, claim: Claim, camp: Camp, known: Lookup, page: Sheet) -> list[Text]:
    body = sentence(claim, known.article(claim), camp.badge, page)
    body.style = camp.color
    mark = Text(sign, f"bold {camp.color}")
    return hang(mark, mark, body, page.width)
