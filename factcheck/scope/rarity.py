"""Traces to vectors: a word counts the more, the fewer articles have it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping

from factcheck.scope.traces import Trace

Vector = dict[str, float]

# How rare a word is cannot be read off a folder about one event, where its name is in every article. So the articles
# are taken for part of a thousand more, in which a word, a name and a particular number turn up this often. Our
# conventions, on which little hangs.
OTHERS = 1_000
WORD_SHARE, NAME_SHARE = 0.1, 0.01
POWER = 1.5  # a rare word says more than the logarithm of its rarity gives it
PARTICULAR = 2.0  # an age or a house number against a word as rare


def weighed(traces: Mapping[str, Trace]) -> dict[str, Vector]:
    """Every article's words, names and particulars as a vector of length 1."""
    held = Counter(term for trace in traces.values() for term in _terms(trace))
    capital = Counter(name for trace in traces.values() for name in trace.names)
    small = Counter(w for trace in traces.values() for w in trace.counts if w not in trace.names)

    def weight(trace: Trace, term: str, times: int) -> float:
        name = term in trace.particulars or (term in trace.names and small[term] * 4 <= capital[term])
        share = NAME_SHARE if name else WORD_SHARE
        rarity = math.log((len(traces) + OTHERS) / (held[term] + share * OTHERS))
        often = PARTICULAR if term in trace.particulars else 1 + math.log(times)
        return often * math.pow(max(rarity, 0.0), POWER)

    return {
        i: unit({term: weight(trace, term, times) for term, times in _counted(trace)}) for i, trace in traces.items()
    }


def _terms(trace: Trace) -> Iterator[str]:
    yield from (term for term, _ in _counted(trace))


def _counted(trace: Trace) -> Iterator[tuple[str, int]]:
    yield from trace.counts.items()
    yield from ((particular, 1) for particular in trace.particulars)


def unit(weights: Vector) -> Vector:
    """The vector at length 1; one of nothing stays one of nothing."""
    norm = math.sqrt(sum(v * v for v in weights.values())) or 1.0
    return {term: v / norm for term, v in weights.items()}
