"""The ``claims`` command's output: what was found in each article, before anything is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.text import Text

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Role, plain
from factcheck.model.quantity import Quantity
from factcheck.report.as_json import as_json
from factcheck.report.days import long
from factcheck.report.evidence import says
from factcheck.report.lookup import Lookup, lookup_of
from factcheck.report.options import RenderOptions
from factcheck.report.sentence import sentence
from factcheck.report.sheet import DIM, Sheet, hang, join, sheet, wrap, written

_VALUE = "bold black on #56b4e9"


def render_claims(claims: Sequence[Claim], articles: Sequence[Article], options: RenderOptions) -> str:
    """The claims of each article: line, rule, measure, range, claimant, event, and the marked sentence."""
    return written(_lines(claims, lookup_of(claims, articles), sheet(options), options), options)


def claims_as_json(claims: Iterable[Claim], options: RenderOptions) -> str:
    """The claims as the contract writes them, as one JSON list."""
    return as_json([claim.to_dict() for claim in claims], options)


def value_range(claim: Claim) -> str:
    """The value as it is compared: ``90 to 99``, ``501 or more``, ``Northland, not Southmark``."""
    value = claim.value
    if isinstance(value, Role):
        return f"{'' if value.polarity else 'not '}{value.initiator or 'nobody named'} ({value.act})"
    if not isinstance(value, Quantity):
        return value.normal
    low, high = plain(value.interval.low), plain(value.interval.high)
    if high is None:
        return f"{low} or more"
    return f"{low}" if low == high else f"{low} to {high}"


def _lines(claims: Sequence[Claim], known: Lookup, page: Sheet, options: RenderOptions) -> Iterator[Text]:
    for article_id, group in groupby(claims, key=lambda c: c.article):
        yield from _head(known.articles.get(article_id) or Article(id=article_id, text=""), page)
        for claim in group:
            yield from _claim(claim, known, page)
        yield Text()
    told, read = len(claims), len(known.articles)
    counts = f"{told} claim{'' if told == 1 else 's'} in {read} article{'' if read == 1 else 's'}"
    yield from wrap(Text(counts, DIM), page.width)


def _head(article: Article, page: Sheet) -> list[Text]:
    dot = f" {page.glyphs.dot} "
    names = dict.fromkeys(name for name in (article.id, article.source, article.wire) if name)
    parts = [page.text(name, "bold" if i == 0 else "") for i, name in enumerate(names)]
    return wrap(Text(dot, DIM).join([*parts, Text(long(article.day), DIM)]), page.width)


def _claim(claim: Claim, known: Lookup, page: Sheet) -> list[Text]:
    dot = Text(f" {page.glyphs.dot} ", DIM)
    article = known.article(claim)
    what = " ".join(word for word in (claim.measure, claim.population, claim.side) if word)
    verb, who = says(claim, article.outlet)
    line = "title" if claim.field == "title" else str(article.text.count("\n", 0, claim.start) + 1)
    facts = [
        join(page.text(claim.rule, "bold"), " ", page.text(what)),
        page.text(value_range(claim), "bold"),
        join(Text(verb, DIM), page.text(who, "italic")),
    ]
    if claim.event_name or claim.event:
        facts.append(page.text(claim.event_name or claim.event or "", DIM))
    margin = Text(f"{line:>5}  ", DIM)
    blank = Text(" " * margin.cell_len)
    quoted = sentence(claim, article, _VALUE, page)
    return [*hang(margin, blank, dot.join(facts), page.width), *hang(blank, blank, quoted, page.width)]
