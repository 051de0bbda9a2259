"""The reasons below a hunk, behind the sign with which diff itself marks what is no line of either file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from rich.text import Text

from factcheck.model.finding import Finding
from factcheck.report.diff.hunks import Hunk
from factcheck.report.kinds import finding_kind
from factcheck.report.lookup import Lookup
from factcheck.report.reasons import Reason, reasons
from factcheck.report.sheet import DIM, Sheet, hang, join
from factcheck.report.timeline import growing, timeline


def own(hunk: Hunk, before: Sequence[Hunk], finding: Finding, known: Lookup, page: Sheet) -> Iterator[Text]:
    """Why the two are what they are, unless that stands below a hunk before."""
    told = _told(before, finding, known)
    for reason in _each((hunk,), finding, known):
        if reason.text not in told:
            yield from _line(reason, 0, page)


def course_of(hunk: Hunk, finding: Finding, known: Lookup) -> bool:
    """Whether the course of the whole count tells what happened between these two."""
    steps = growing(finding.relations, known)
    return hunk.relation in steps and bool(timeline(steps, known))


def rest(shown: Sequence[Hunk], finding: Finding, known: Lookup, page: Sheet) -> Iterator[Text]:
    """What else there is to say about the fact: of each kind one reason, and how many more."""
    drawn = {id(hunk.relation): hunk.relation for hunk in shown}
    # Those drawn come first, for reasons that differ in voices only are told in the words of the first.
    others = (r for r in finding.relations if id(r) not in drawn)
    ordered = replace(finding, relations=(*drawn.values(), *others))
    told = _told(shown, finding, known)
    fresh = [reason for reason in reasons(ordered, known) if reason.text not in told]
    for _, group in groupby(fresh, key=lambda reason: reason.kind):
        first, *more = group
        yield from _line(first, len(more), page)


def remark(finding: Finding, known: Lookup, page: Sheet) -> list[Text]:
    """A finding that needs no hunk."""
    found = reasons(finding, known)
    title = page.text(f"{finding.rule} {finding.title}")
    kind = finding_kind(finding)
    body = join(Text(f"{kind} ", kind.style), title, page.text(f": {found[0].text}" if found else "", DIM))
    return note(body, page, left_out=len(found) - 1)


def note(body: Text, page: Sheet, left_out: int = 0) -> list[Text]:
    """Lines that stand in no article, and how many more there are of their kind."""
    mark = Text("\\ ", DIM)
    *lines, last = hang(mark, mark, body, page.width)
    if left_out < 1:
        return [*lines, last]
    more = Text(f"+{left_out} more", DIM)
    beside = join(last, " ", more)
    return [*lines, beside] if beside.cell_len <= page.width else [*lines, last, join(mark, more)]


def _told(shown: Sequence[Hunk], finding: Finding, known: Lookup) -> set[str]:
    return {reason.text for reason in _each(shown, finding, known)}


def _each(shown: Sequence[Hunk], finding: Finding, known: Lookup) -> list[Reason]:
    return [reason for hunk in shown for reason in reasons(replace(finding, relations=(hunk.relation,)), known)]


def _line(reason: Reason, left_out: int, page: Sheet) -> list[Text]:
    label = Text(f"{reason.kind}: ", reason.kind.style)
    return note(join(label, page.text(reason.text)), page, left_out)
