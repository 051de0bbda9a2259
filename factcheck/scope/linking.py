"""Articles to stories by average link: two groups become one if their articles are alike on average, not one by one.

One pair of articles that mention each other's event would chain two stories together; the average does not. It costs no
more than a pair: the average cosine of two groups is the product of the sums of their vectors.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count

from factcheck.scope.rarity import Vector, unit
from factcheck.scope.traces import Month, Trace

Pair = tuple[str, str]

# Cosines; our conventions, see docs/decisions/0015. In ten times as many articles chance finds that much more alike.
LEAST, MORE = 0.17, 0.02
SAME_DAYS = 0.3  # what it adds that both name the same days
WORDS = 0.6  # share of the bar that words alone must reach: on one day much happens


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """Some articles and the sums of what they say."""

    articles: tuple[str, ...]
    words: Vector
    days: Vector
    told: frozenset[Month]
    news: frozenset[Month]
    first: date | None
    last: date | None
    brief: bool

    @classmethod
    def of(cls, article: str, trace: Trace, words: Vector) -> Group:
        """The group of one article."""
        return cls(
            articles=(article,),
            words=words,
            days=unit({d.isoformat(): 1 + math.log(times) for d, times in trace.days.items()}),
            told=trace.months,
            news=trace.news,
            first=trace.published,
            last=trace.published,
            brief=trace.brief,
        )

    def with_(self, other: Group) -> Group:
        """Both in one."""
        return Group(
            articles=self.articles + other.articles,
            words=_sum(self.words, other.words),
            days=_sum(self.days, other.days),
            told=self.told | other.told,
            news=self.news | other.news,
            first=min((d for d in (self.first, other.first) if d), default=None),
            last=max((d for d in (self.last, other.last) if d), default=None),
            brief=self.brief and other.brief,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """What it takes to be one story among so many articles."""

    articles: int
    days_apart: int

    @property
    def total(self) -> float:
        """The least likeness."""
        return LEAST + MORE * math.log10(max(self.articles, 2) / 2)

    def likeness(self, left: Group, right: Group) -> float:
        """How far two groups are above the bar; below 0 they are two stories."""
        if foreign(left, right, self.days_apart):
            return -math.inf
        words, days = _average(left, right, left.words, right.words), _average(left, right, left.days, right.days)
        return min(words + SAME_DAYS * days - self.total, words - WORDS * self.total)


def foreign(left: Group, right: Group, days_apart: int) -> bool:
    """Say whether two groups were published long after one another and neither names the time of the other."""
    if left.first is None or left.last is None or right.first is None or right.last is None:
        return False
    gap = max((right.first - left.last).days, (left.first - right.last).days)
    return gap > days_apart and not (left.told & right.news or left.news & right.told)


def linked(groups: Mapping[str, Group], pairs: Iterable[Pair], bar: Bar) -> list[Group]:
    """Join the candidate pairs, best first, as long as what they belong to by then is alike on average."""
    standing = dict(enumerate(groups.values()))
    number = dict(zip(groups, standing, strict=True))
    into: dict[int, int] = {}  # what has been joined, and to what
    heap: list[tuple[float, int, int]] = []
    tried: set[tuple[int, int]] = set()

    def offer(one: int, other: int) -> None:
        left, right = sorted((_root(into, one), _root(into, other)))
        if left == right or (left, right) in tried:
            return
        tried.add((left, right))
        if (likeness := bar.likeness(standing[left], standing[right])) >= 0:
            heapq.heappush(heap, (-likeness, left, right))

    for a, b in sorted(pairs):
        offer(number[a], number[b])
    numbers = count(len(standing))
    while heap:
        _, left, right = heapq.heappop(heap)
        if left in standing and right in standing:
            new = next(numbers)
            standing[new] = standing.pop(left).with_(standing.pop(right))
            into[left] = into[right] = new
        else:  # one of them has grown since: what it has become may be less alike
            offer(left, right)
    return list(standing.values())


def _root(into: dict[int, int], part: int) -> int:
    while (whole := into.get(part)) is not None:
        into[part] = into.get(whole, whole)  # the next search takes half the steps
        part = whole
    return part


def _average(left: Group, right: Group, one: Vector, other: Vector) -> float:
    """The average cosine of the articles of two groups, from the sums of their vectors."""
    if len(one) > len(other):
        one, other = other, one
    return sum(v * other.get(key, 0.0) for key, v in one.items()) / (len(left.articles) * len(right.articles))


def _sum(one: Vector, other: Vector) -> Vector:
    if len(one) < len(other):
        one, other = other, one
    both = dict(one)
    for key, value in other.items():
        both[key] = both.get(key, 0.0) + value
    return both
