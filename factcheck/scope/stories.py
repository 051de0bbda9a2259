"""Articles to stories: who meets whom by a weighty word in common, then what is alike on average; never all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from factcheck.model.article import Article
from factcheck.scope.linking import Bar, Group, Pair, foreign, linked
from factcheck.scope.rarity import Vector, weighed
from factcheck.scope.traces import Trace, traces

KEYS = 16  # weightiest words of an article that it can meet others by
NEIGHBOURS = 8  # articles next in time that an article meets by one word
HANDFUL = 12  # articles: so few, somebody has put together, and texts of a line or two need not prove it


def group(articles: Sequence[Article], *, max_days_apart: int) -> list[list[str]]:
    """Lists of article ids, one a story, in order of first appearance; every article is in exactly one."""
    told = traces(articles)
    vectors = weighed(told)
    groups = {i: Group.of(i, told[i], vectors[i]) for i in told}
    found = linked(groups, candidates(told, vectors), Bar(articles=len(told), days_apart=max_days_apart))
    if len(articles) <= HANDFUL:
        found = _with_briefs(found, max_days_apart)
    order = {article.id: n for n, article in enumerate(articles)}
    return sorted((sorted(g.articles, key=order.__getitem__) for g in found), key=lambda ids: order[ids[0]])


def candidates(told: Mapping[str, Trace], vectors: Mapping[str, Vector]) -> set[Pair]:
    """Pairs of articles with a weighty word in common; where many have it, those that are next to each other in time.

    The weightiest words of news are its places, its people and what happened to them.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for article in sorted(told, key=lambda i: (min(told[i].days, default=date.max), i)):
        for word in _weightiest(vectors[article]):
            holders[word].append(article)
    return {(a, b) for ids in holders.values() for n, a in enumerate(ids) for b in ids[n + 1 : n + 1 + NEIGHBOURS]}


def _weightiest(vector: Vector) -> list[str]:
    return sorted(vector, key=lambda word: (-vector[word], word))[:KEYS]


def _with_briefs(groups: Sequence[Group], days_apart: int) -> list[Group]:
    """All groups of briefs as one: too short to tell apart by words, so the scope of each claim decides."""
    joined: list[Group] = []
    for brief in (g for g in groups if g.brief):
        near = next((n for n, g in enumerate(joined) if not foreign(g, brief, days_apart)), None)
        if near is None:
            joined.append(brief)
        else:
            joined[near] = joined[near].with_(brief)
    return [g for g in groups if not g.brief] + joined
