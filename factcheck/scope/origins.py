"""Wire copies: the same text in two outlets is one source.

Five-word shingle containment, after Media Cloud's practice of combining credit lines with text comparison: straight
reprints share more than half of their shingles, independent stories less than a tenth.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck.model.article import Article
from factcheck.reading.furniture import body

SHINGLE = 5
WORD = re.compile(r"\w+")


def shingles(text: str, size: int = SHINGLE) -> frozenset[tuple[str, ...]]:
    """All runs of ``size`` words, lower-cased; a shorter text is one shingle."""
    words = WORD.findall(text.lower())
    if not words:
        return frozenset()
    return frozenset(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)))


def containment(left: frozenset[tuple[str, ...]], right: frozenset[tuple[str, ...]]) -> float:
    """How much of the smaller set the two share, 0 to 1."""
    return len(left & right) / min(len(left), len(right)) if left and right else 0.0


def origins(articles: Sequence[Article], threshold: float) -> dict[str, str]:
    """Article id to the name of its origin: the agency, else the first article with the same text, else itself."""
    sets = {a.id: shingles(body(a)) for a in articles}
    root = {a.id: a.id for a in articles}
    order = {a.id: n for n, a in enumerate(articles)}
    for left, right in _candidates(sets):
        if containment(sets[left], sets[right]) >= threshold:
            first, second = sorted((_find(root, left), _find(root, right)), key=order.__getitem__)
            root[second] = first
    names: dict[str, str] = {}
    for article in articles:
        names.setdefault(_find(root, article.id), "")
        if article.wire and not names[_find(root, article.id)]:
            names[_find(root, article.id)] = article.wire
    return {a.id: names[_find(root, a.id)] or _find(root, a.id) for a in articles}


def _candidates(sets: dict[str, frozenset[tuple[str, ...]]]) -> list[tuple[str, str]]:
    """Pairs that share a shingle that few articles have: reprints do, and all other pairs are never looked at."""
    holders: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name, shingle_set in sets.items():
        for shingle in shingle_set:
            holders[shingle].append(name)
    pairs = {(names[0], other) for names in holders.values() if len(names) > 1 for other in names[1:]}
    return sorted(pairs)


def _find(root: dict[str, str], name: str) -> str:
    while root[name] != name:
        root[name] = root[root[name]]
        name = root[name]
    return name
