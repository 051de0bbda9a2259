"""Articles to stories: candidate blocks by shared rare words and near dates, then similarity; never all pairs."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.model.article import Article

WORD = re.compile(r"[^\W\d_]{3,}")
HEAD = 2_000  # characters: news says what it is about at the beginning
BRIEF = 90  # words: below this a text is too short for its words to tell it from another story
ALIKE, SOON = 0.2, 4  # cosine above which articles of near days (at most SOON apart) tell one story; our convention
ALIKE_LATER = 0.26  # the same for articles further apart, which share more words when they do
COMMON = 0.5  # a word in more than this share of the articles blocks nothing


def group(articles: Sequence[Article], *, max_days_apart: int) -> list[list[str]]:
    """Lists of article ids, one a story, in order of first appearance; every article is in exactly one."""
    vectors = _vectors(articles)
    root = {a.id: a.id for a in articles}
    by_id = {a.id: a for a in articles}
    for left, right in _candidates(articles, vectors):
        one, two = _find(root, left), _find(root, right)
        # Most pairs of a big story are joined already, through others: there is nothing left to measure.
        if one == two or not _near(by_id[left], by_id[right], max_days_apart):
            continue
        if _same(by_id[left], by_id[right], vectors):
            root[two] = one
    stories: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        stories[_find(root, article.id)].append(article.id)
    return list(stories.values())


def _vectors(articles: Sequence[Article]) -> dict[str, dict[str, float]]:
    """Word weights without inverse document frequency, by which a folder's own event would count for nothing."""
    from spacy.lang.en.stop_words import STOP_WORDS

    counts = {a.id: Counter(w for w in _words(a) if w not in STOP_WORDS) for a in articles}
    return {i: _unit({w: 1 + math.log(n) for w, n in c.items()}) for i, c in counts.items()}


def _words(article: Article) -> list[str]:
    return WORD.findall(f"{article.title or ''} {article.text[:HEAD]}".lower())


def _unit(weights: dict[str, float]) -> dict[str, float]:
    norm = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return {w: v / norm for w, v in weights.items()}


def _candidates(articles: Sequence[Article], vectors: dict[str, dict[str, float]]) -> Iterable[tuple[str, str]]:
    """Pairs that share one of their weightiest words; briefs are candidates of everything of their days."""
    holders: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        weights = vectors[article.id]
        for word in sorted(weights, key=lambda w: (-weights[w], w))[:40]:
            holders[word].append(article.id)
    limit = max(3, int(COMMON * len(articles)) + 1)
    pairs = {
        (a, b)
        for ids in holders.values()
        if len(ids) <= limit or len(articles) <= 200
        for n, a in enumerate(ids)
        for b in ids[n + 1 :]
    }
    briefs = [a.id for a in articles if _brief(a)]
    pairs |= {(a, b) for n, a in enumerate(briefs) for b in briefs[n + 1 : n + 20]}
    return sorted(pairs)


def _same(left: Article, right: Article, vectors: dict[str, dict[str, float]]) -> bool:
    if _brief(left) and _brief(right):
        return True  # too short to tell apart by words: the scope of each claim decides
    a, b = vectors[left.id], vectors[right.id]
    if len(a) > len(b):
        a, b = b, a
    days = abs((left.day - right.day).days) if left.day and right.day else 0
    return sum(v * b.get(w, 0.0) for w, v in a.items()) >= (ALIKE if days <= SOON else ALIKE_LATER)


def _brief(article: Article) -> bool:
    return len(article.text) < BRIEF * 12 and len(article.text.split()) < BRIEF


def _near(left: Article, right: Article, days: int) -> bool:
    if left.day is None or right.day is None:
        return True
    return abs((left.day - right.day).days) <= days


def _find(root: dict[str, str], name: str) -> str:
    while root[name] != name:
        root[name] = root[root[name]]
        name = root[name]
    return name
