"""Draw the hunks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Report
from factcheck.report.camps import Camp, camps
from factcheck.report.diff.hunks import AT_MOST, Hunk, hunks
from factcheck.report.evidence import source
from factcheck.report.kinds import Kind, finding_kind
from factcheck.report.lookup import Lookup, lookup
from factcheck.report.options import RenderOptions
from factcheck.report.reasons import Reason, reasons
from factcheck.report.sentence import sentence
from factcheck.report.sheet import DIM, Sheet, hang, join, sheet, written
from factcheck.report.summary import hidden, single, summary
from factcheck.report.weights import telling

_FACT = "#56b6c2"
_REASONS, _NAMED = 3, 5
_REMARK = "\\ "  # as diff itself marks what is no line of either file


def render(report: Report, options: RenderOptions) -> str:
    """The findings that differ as hunks, the explained ones as remarks, then the counts."""
    return written(_lines(report, sheet(options), options), options)


def _lines(report: Report, page: Sheet, options: RenderOptions) -> Iterator[Text]:
    known = lookup(report)
    shown = [f for f in report.findings if not hidden(f, options) and not single(f)]
    for finding in (f for f in shown if not _quiet(f)):
        yield from _finding(finding, known, report, page)
    quiet = [f for f in shown if _quiet(f)]
    named = [f for f in quiet if any(telling(r, known) for r in f.relations)][:_NAMED]
    for finding in named:
        yield from _remark(finding, known, page)
    if len(quiet) > len(named):
        yield Text(f"{_REMARK}{len(quiet) - len(named)} more explained", DIM)
    if quiet:
        yield Text()
    yield from summary(report, page, options)


def _quiet(finding: Finding) -> bool:
    return finding_kind(finding) in (Kind.TENSION, Kind.EXPLAINED)


def _finding(finding: Finding, known: Lookup, report: Report, page: Sheet) -> Iterator[Text]:
    found = camps(finding, known)
    every = hunks(finding, found, known, report)
    shown = every[-AT_MOST:] if finding_kind(finding) is Kind.UPDATE else every[:AT_MOST]
    told: set[str] = set()
    for hunk in shown:
        yield from _headers(hunk, known, page)
        yield from _fact(finding, page)
        for claim in hunk.alike:
            yield from _statement("  ", claim, Camp(label="", text="", claims=()), known, page)
        yield from _statement("- ", hunk.minus, hunk.minus_camp, known, page)
        yield from _statement("+ ", hunk.plus, hunk.plus_camp, known, page)
        yield from _reasons(hunk, finding, known, page, told, last=hunk is shown[-1])
    if len(every) > len(shown):
        yield Text(f"{_REMARK}+{len(every) - len(shown)} more", DIM)
    yield Text()


def _headers(hunk: Hunk, known: Lookup, page: Sheet) -> Iterator[Text]:
    for sign, claim in (("--- ", hunk.minus), ("+++ ", hunk.plus)):
        mark = Text(sign, "bold")
        outlet = page.text(known.article(claim).outlet, "bold")
        yield from hang(mark, mark, join(outlet, f" {page.glyphs.dot} ", source(claim, known, page)), page.width)


def _fact(finding: Finding, page: Sheet) -> list[Text]:
    kind = finding_kind(finding)
    said = f"{kind}, {finding.severity}" if finding.severity else str(kind)
    words = f" {page.glyphs.dot} ".join((f"{finding.rule} {finding.title}", said, finding.id[:8]))
    mark = Text("@@ ", _FACT)
    end = Text(" @@", _FACT)
    *lines, last = hang(mark, mark, page.text(words, _FACT), page.width - end.cell_len)
    return [*lines, join(last, end)]


def _statement(sign: str, claim: Claim, camp: Camp, known: Lookup, page: Sheet) -> list[Text]:
    body = sentence(claim, known.article(claim), camp.badge, page)
    body.style = DIM if not camp.label else camp.color
    mark = Text(sign, f"bold {camp.color}")
    return hang(mark, mark, body, page.width)


def _reasons(hunk: Hunk, finding: Finding, known: Lookup, page: Sheet, told: set[str], *, last: bool) -> Iterator[Text]:
    """Why the two are what they are; below the last hunk, what else there is to say about the fact."""
    own = reasons(replace(finding, relations=(hunk.relation,)), known)
    rest = [r for r in reasons(finding, known) if r.text != own[0].text][:_REASONS] if last else []
    for reason in (r for r in [*own, *rest] if r.text not in told):
        told.add(reason.text)
        yield from _why(reason, page)


def _why(reason: Reason, page: Sheet) -> list[Text]:
    label = Text(f"{reason.kind}: ", reason.kind.style)
    mark = Text(_REMARK, DIM)
    return hang(mark, mark, join(label, page.text(reason.text, DIM)), page.width)


def _remark(finding: Finding, known: Lookup, page: Sheet) -> list[Text]:
    found: Sequence[Reason] = reasons(finding, known)
    title = page.text(f"{finding.rule} {finding.title}")
    why = page.text(f": {found[0].text}" if found else "", DIM)
    mark = Text(_REMARK, DIM)
    kind = finding_kind(finding)
    return hang(mark, mark, join(Text(f"{kind} ", kind.style), title, why), page.width)
