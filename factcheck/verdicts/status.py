"""People whose state has changed: missing and then dead or found, wounded and then dead, trapped and then free."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.scope.gate import Scoping
from factcheck.scope.populations import disjoint, side_gate
from factcheck.verdicts.pair import Pair, number
from factcheck.verdicts.stages import printed_order, stages
from factcheck.verdicts.wording import words

STATUS_CHANGE = "status_change"


def changed(pair: Pair) -> Relation | None:
    """An update if the later of two counts tells what became of the people of the earlier one.

    That takes a state that can end as the other one, a later day, and a later sentence that names the state before
    ("the four climbers missing since Monday"): other people may have died.
    """
    order = _ordered(pair)
    if order is None:
        return None
    before, after = order
    beside = pair.right_beside if after is pair.right else pair.left_beside
    if before.scope.part or not _ends_as(before, after) or not _same_people(before, after, beside):
        return None
    was, now = before.measure.replace("_", " "), after.measure.replace("_", " ")
    why = f"those counted as {was} ({words(number(before))}) are now told as {now} ({words(number(after))})"
    return pair.verdict(Verdict.UPDATE, why, STATUS_CHANGE)


def _ordered(pair: Pair) -> tuple[Claim, Claim] | None:
    """The claim of the state before and that of the state after, if the latter is of a later day."""
    sides = stages(pair)
    if sides is None or pair.left.measure == pair.right.measure:
        return None
    printed = printed_order(*sides)
    return (printed[0].claim, printed[1].claim) if printed else None


def final(claim: Claim) -> bool:
    """Say whether a claim tells of a state that no other one follows: dead, or free."""
    return claim.measure not in table("course")["states"]["ends"]


def _ends_as(before: Claim, after: Claim) -> bool:
    return after.measure in table("course")["states"]["ends"].get(before.measure, ())


def _same_people(before: Claim, after: Claim, beside: Sequence[Claim]) -> bool:
    """Whether the later sentence speaks of those whom the earlier one counts, and of no more than they were."""
    a, b = before.value, after.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or disjoint(before.population, after.population):
        return False
    if side_gate(before, after).answer is Scoping.OTHER or not 0 < b.interval.low <= a.interval.high:
        return False
    if any(c.measure == before.measure and c.mark != after.mark for c in beside):
        return False  # "four dead and 120 wounded": the wounded of now are others
    return _says_before(before.measure, after, beside) or _found(before, after)


def _says_before(measure: str, after: Claim, beside: Sequence[Claim]) -> bool:
    """Whether the later claim names the state before; in "the toll is 16 after two of the injured died" one does."""
    named = _named(measure)
    others = [c for c in beside if c.measure == after.measure and c.mark != after.mark]
    alone = not others and not after.scope.rising
    return named.search(after.quote if not alone else after.context) is not None


def _found(before: Claim, after: Claim) -> bool:
    """ "The bodies of both fishermen were found": as many of the same kind as were missing."""
    one, two = number(before).interval, number(after).interval
    same = before.population == after.population and before.population not in (None, table("populations")["everyone"])
    return before.measure == "missing" and after.scope.part == "bodies" and same and one.meets(two)


@remembered
def _named(measure: str) -> re.Pattern[str]:
    """The words for the state before, as the later sentence has them: "missing", "feared lost", "wounded", "shot"."""
    states = table("course")["states"]["named"][measure]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, states))})\b", re.IGNORECASE)
