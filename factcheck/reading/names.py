"""Every article gets an id of its own: the report, its links and its claims point by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.article import Article
from factcheck.model.finding import Problem


def named_apart(articles: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Articles whose id another one has already get a number, in reading order; one that is there twice is read once.

    An id that somebody else has is never taken.
    """
    taken = {a.id for a in articles}
    count: Counter[str] = Counter()
    named: dict[str, Article] = {}
    problems: list[Problem] = []
    first: dict[str, list[Article]] = {}
    for article in articles:
        if article in first.setdefault(article.id, []):
            problems.append(_told(article, f"{article.id!r} is there twice, word for word; it was read once"))
            continue
        first[article.id].append(article)
        count[article.id] += 1
        own = article.id if count[article.id] == 1 else _free(article.id, count, taken)
        if own != article.id:
            problems.append(_told(article, _renamed(article.id, own), own))
        named[own] = replace(article, id=own)
    return tuple(named.values()), tuple(problems)


def shown(article: Article) -> str:
    """The file, and which of its articles."""
    if article.path is None or article.id in article.path:
        return article.path or article.id
    return f"{article.path} ({article.id})"


def _free(own: str, count: Counter[str], taken: set[str]) -> str:
    while f"{own}#{count[own]}" in taken:
        count[own] += 1
    taken.add(f"{own}#{count[own]}")
    return f"{own}#{count[own]}"


def _renamed(old: str, own: str) -> str:
    return f"two articles have the id {old!r}; this one is called {own!r} here. Give every article an id of its own"


def _told(article: Article, message: str, own: str | None = None) -> Problem:
    where = article.path or "the articles given"
    return Problem(kind="doubt", message=f"{where}: {message}", article=own or article.id)
