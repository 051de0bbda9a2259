"""Find a report's claims and articles by id, and name the places where claims stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Report

_WEB = ("http://", "https://")


@dataclass(frozen=True, kw_only=True, slots=True)
class Lookup:
    """The report's records by id; ``names`` are the shortest names that tell the articles apart."""

    claims: dict[str, Claim]
    articles: dict[str, Article]
    names: dict[str, str]

    def article(self, claim: Claim) -> Article:
        """The article a claim was found in; an empty one if the report does not carry it."""
        return self.articles.get(claim.article) or Article(id=claim.article, text="")

    def place(self, claim: Claim) -> str:
        """File and line of a claim, ``bridge.txt:21``."""
        name = self.names.get(claim.article, claim.article)
        if claim.field == "title":
            return f"{name} (title)"
        return f"{name}:{self.article(claim).text.count(chr(10), 0, claim.start) + 1}"


def lookup(report: Report) -> Lookup:
    """Sort a report's records for finding them."""
    return lookup_of(report.claims, report.articles)


def lookup_of(claims: Iterable[Claim], articles: Iterable[Article]) -> Lookup:
    """Sort claims and articles for finding them."""
    listed = tuple(articles)
    return Lookup(claims={c.id: c for c in claims}, articles={a.id: a for a in listed}, names=_names(listed))


def address(article: Article) -> str | None:
    """Where a click should lead: the file, else the page; nothing that could carry a terminal escape."""
    if article.path:
        return Path(article.path).absolute().as_uri()
    url = article.url or ""
    return url if url.startswith(_WEB) and url.isascii() and url.isprintable() and " " not in url else None


def _names(articles: tuple[Article, ...]) -> dict[str, str]:
    # One file can hold many articles: then only the id tells them apart.
    bare = {a.id: PurePath(a.path).name if a.path else a.id for a in articles}
    counts = Counter(bare.values())
    return {id: name if counts[name] == 1 else id for id, name in bare.items()}
