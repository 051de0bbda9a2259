"""Context: what both outlets say alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from rich.text import Text

from factcheck.model.article import Span
from factcheck.model.claim import Claim
from factcheck.model.finding import Report, Verdict
from factcheck.report.diff.hunks import Hunk
from factcheck.report.lookup import Lookup
from factcheck.report.sentence import sentence
from factcheck.report.sheet import DIM, Sheet, join, wrap

_LINES = 2  # for a statement that is only context
_LABEL = "  both: "

Pair = tuple[Claim, Claim]
Shared = Mapping[frozenset[str], Sequence[Pair]]


def shared(report: Report, known: Lookup) -> Shared:
    """The statements that two articles make alike, by the two articles."""
    found: dict[frozenset[str], list[Pair]] = defaultdict(list)
    for relation in (r for f in report.findings for r in f.relations):
        if relation.verdict is Verdict.COMPATIBLE and relation.subtype == "equal":
            ends = [known.claims[end] for end in (relation.left, relation.right) if end in known.claims]
            homes = frozenset(claim.article for claim in ends)
            if len(homes) == 2:
                found[homes].append((ends[0], ends[1]))
    return found


def both(hunk: Hunk, said: Shared, known: Lookup, page: Sheet) -> list[Text]:
    """One statement of both articles about the same event: of another fact, and not in the quoted sentences."""
    quoted = (hunk.minus, hunk.plus)
    sides = (*hunk.minus_camp.claims, *hunk.plus_camp.claims)
    events = {claim.event for claim in quoted if claim.event}
    pairs = said.get(frozenset(claim.article for claim in quoted), ())
    fresh = [pair[0] for pair in pairs if not any(c in sides or _within(c, quoted) for c in pair)]
    same = [claim for claim in fresh if claim.event in events]
    shortest = sorted(same, key=lambda claim: len(claim.quote))[:1]
    return [line for claim in shortest for line in _bare(claim, known, page)]


def _within(claim: Claim, quoted: Iterable[Claim]) -> bool:
    return any(
        (claim.article, claim.field) == (other.article, other.field)
        and other.sentence.overlaps(claim.sentence.start, claim.sentence.end)
        for other in quoted
    )


def _bare(claim: Claim, known: Lookup, page: Sheet) -> list[Text]:
    """The claim without the rest of its sentence."""
    alone = replace(claim, sentence=Span(start=claim.start, end=claim.end))
    body = sentence(alone, known.article(claim), "bold", page)
    body.style = DIM
    sign = page.glyphs.ellipsis
    lines = wrap(body, page.width - len(_LABEL) - len(sign))
    shown = lines if len(lines) <= _LINES else [*lines[: _LINES - 1], join(lines[_LINES - 1], sign)]
    return [join(Text(" " * len(_LABEL) if n else _LABEL, DIM), line) for n, line in enumerate(shown)]
