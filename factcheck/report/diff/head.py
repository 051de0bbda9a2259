"""The headers of a hunk: the two outlets, and the fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.style import Style
from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding
from factcheck.model.speech import Voice
from factcheck.report.days import long
from factcheck.report.diff.hunks import Hunk
from factcheck.report.diff.pack import packed
from factcheck.report.evidence import says
from factcheck.report.kinds import finding_kind
from factcheck.report.lookup import Lookup, address
from factcheck.report.sheet import DIM, Sheet, join

_FACT = "#56b6c2"  # the cyan of hunk headers
_DOT = " · "  # between the parts of a finding's title


def files(hunk: Hunk, known: Lookup, page: Sheet) -> list[Text]:
    """``---`` and ``+++``: outlet, file and line, day, and whose word it is."""
    signs = (("---", hunk.minus), ("+++", hunk.plus))
    return [line for sign, claim in signs for line in _marked(Text(sign, "bold"), _source(claim, known, page), page)]


def fact(finding: Finding, page: Sheet) -> list[Text]:
    """``@@``: rule, fact and event, verdict and severity, and the finding's id."""
    kind = finding_kind(finding)
    judged = f"{kind}, {finding.severity}" if finding.severity else str(kind)
    parts = f"{finding.rule} {finding.title}".split(_DOT)
    parts.append(f"{judged} {page.glyphs.dot} {finding.id[:8]} @@")
    return list(_marked(Text("@@", _FACT), [page.text(part, _FACT) for part in parts], page))


def _source(claim: Claim, known: Lookup, page: Sheet) -> Iterator[Text]:
    article = known.article(claim)
    if article.source:
        yield page.text(article.source, "bold")
    place = page.text(known.place(claim), "bold")
    link = address(article) if page.links else None
    if link:
        place.stylize(Style(link=link))
    yield place
    yield Text(long(article.day), DIM)
    verb, who = says(claim, article.outlet)
    own = not claim.claimants and claim.voice is Voice.OWN  # the outlet is named already
    yield Text("own voice", DIM) if own else join(Text(verb, DIM), page.text(who, "italic"))


def _marked(sign: Text, parts: Iterable[Text], page: Sheet) -> Iterator[Text]:
    """Lines below the first are indented behind their sign, lest they pass for another header."""
    return packed(join(sign, " "), join(sign, "   "), parts, page)
