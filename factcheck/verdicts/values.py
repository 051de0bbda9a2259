"""Two values that are neither numbers nor roles: same normal form, or two that exclude each other, or neither."""

from __future__ import annotations

from factcheck.model.claim import Claim, Statement
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.verdicts.pair import Pair
from factcheck.verdicts.places import relate_places
from factcheck.verdicts.single import excluded
from factcheck.verdicts.states import excludes, opposed
from factcheck.verdicts.times import relate_times


def opposite(left: Claim, right: Claim) -> bool:
    """Whether the values of two claims could not hold of one thing."""
    a, b = left.value, right.value
    return isinstance(a, Statement) and isinstance(b, Statement) and excludes(a, b)


def relate_values(pair: Pair) -> Relation:
    """Equal normal forms agree; what excludes each other is an update by its time, else the voices decide.

    What has one answer for good does not change with time: when it was, what came first.
    """
    tells = pair.left.scope.tells if pair.left.scope.tells == pair.right.scope.tells else None
    if tells == "when":
        return relate_times(pair.left, pair.right)
    if tells == "where":
        return relate_places(pair.left, pair.right)
    a, b = pair.left.value, pair.right.value
    if not isinstance(a, Statement) or not isinstance(b, Statement):
        raise TypeError(f"claims {pair.left.id} and {pair.right.id} hold values of different forms")
    if a.normal == b.normal:
        return pair.verdict(Verdict.COMPATIBLE, f"both say {a.normal}", "equal")
    if tells is not None:
        return excluded(pair.left, pair.right, f"one says “{a.text}”, the other “{b.text}”", tells, Severity.MAJOR)
    if excludes(a, b):
        return opposed(pair, a, b)
    return pair.verdict(Verdict.COMPATIBLE, f"“{a.text}” and “{b.text}” can both hold", "entailment")
