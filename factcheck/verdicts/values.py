"""Two values that are neither numbers nor roles: same normal form, or two that exclude each other, or neither."""

from __future__ import annotations

from factcheck.model.claim import Claim, Statement
from factcheck.model.finding import Relation, Verdict
from factcheck.verdicts.pair import Pair
from factcheck.verdicts.states import excludes, opposed


def opposite(left: Claim, right: Claim) -> bool:
    """Whether the values of two claims could not hold of one thing."""
    a, b = left.value, right.value
    return isinstance(a, Statement) and isinstance(b, Statement) and excludes(a, b)


def relate_values(pair: Pair) -> Relation:
    """Equal normal forms agree; what excludes each other is an update by its time, else the voices decide."""
    a, b = pair.left.value, pair.right.value
    if not isinstance(a, Statement) or not isinstance(b, Statement):
        raise TypeError(f"claims {pair.left.id} and {pair.right.id} hold values of different forms")
    if a.normal == b.normal:
        return pair.verdict(Verdict.COMPATIBLE, f"both say {a.normal}", "equal")
    if excludes(a, b):
        return opposed(pair, a, b)
    return pair.verdict(Verdict.COMPATIBLE, f"“{a.text}” and “{b.text}” can both hold", "entailment")
