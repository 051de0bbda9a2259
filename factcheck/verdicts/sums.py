"""Do the parts that one sentence gives add up to the whole that another one gives?"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.scope.gate import Gate, Scoping
from factcheck.scope.populations import ONE_PERSON, disjoint, in_list, same_place
from factcheck.scope.relate import WHOLES
from factcheck.scope.totals import INDIVIDUALS
from factcheck.verdicts.pair import Pair, number
from factcheck.verdicts.severity import point
from factcheck.verdicts.wording import words


def added_up(pair: Pair, part: Claim, whole: Claim) -> tuple[str, str, int] | None:
    """``reconciles`` or ``arithmetic`` with reason and sum, ``None`` where the parts decide nothing.

    Exact parts that add up to the whole agree with it; parts that exceed it do not, and parts that fall short do not if
    their text says that nobody else is counted.
    """
    parts = _exact([part, *_partners(part, whole, pair.left_beside if part is pair.left else pair.right_beside)])
    total = number(whole)
    if not _counted(part):
        return None
    if parts is None or len(parts) < 2 or whole.scope.increment:
        return None
    low, high = (
        sum(ends) for ends in zip(*((n.low, n.high) for n in (number(p).interval for p in parts)), strict=True)
    )
    amount = sum(int(point(number(p))) for p in parts)
    sum_text = " + ".join(words(number(p)) for p in parts)
    if total.interval.holds(amount):
        return "reconciles", f"{sum_text} make the {words(total)}", amount
    reach = total.interval.reach_high or total.interval.high
    off = low > reach or high < total.interval.low
    if off and (_exhaustive(part) or (low > reach and whole.scope.total and _partition(parts))):
        return "arithmetic", f"{sum_text} make {amount}, not {words(total)}", amount
    return None


def reconciled(pair: Pair, why: str) -> Relation:
    """The relation of parts and a whole that fit exactly."""
    return pair.verdict(Verdict.COMPATIBLE, why, "reconciles", "reconciles")


def with_the_dead(pair: Pair) -> str | None:
    """The reason if one text's wounded are the wounded and the dead of the other: "six hit", of whom two died."""
    for claim, beside, other in ((pair.left, pair.left_beside, pair.right), (pair.right, pair.right_beside, pair.left)):
        if claim.measure != "wounded" or other.measure not in ("wounded", "killed_or_wounded"):
            return None
        dead = [number(c) for c in beside if c.measure == "killed" and c.scope.part in (None, ONE_PERSON)]
        if any(number(other).best == _added(number(claim), d) is not None for d in dead):
            return f"{words(number(other))} are the {words(number(claim))} and the dead of the other text"
    return None


def _added(one: Quantity, two: Quantity) -> float | None:
    return None if one.best is None or two.best is None else one.best + two.best


def item_of_list(pair: Pair) -> Gate | None:
    """The answer where one count is an item of a list that has its own sum, and the other counts other people."""
    if pair.left.population == pair.right.population:
        return None
    sides = ((pair.left, pair.left_beside, Scoping.PART), (pair.right, pair.right_beside, Scoping.WHOLE))
    for claim, beside, answer in sides:
        if (whole := next((c for c in beside if _holds(c, claim)), None)) is not None:
            return Gate(gate="population", answer=answer, why=f"{_said(claim)} are a part of {_said(whole)}")
    return None


def other_item(pair: Pair, part: Claim, whole: Claim) -> str | None:
    """The place of another item of the part's list, if that is where the whole is counted."""
    beside = pair.left_beside if part is pair.left else pair.right_beside
    listed = [c for c in beside if in_list(part.scope.part) and in_list(c.scope.part)]
    return next((c.scope.places[0] for c in listed if same_place(c, whole)), None)


def _said(claim: Claim) -> str:
    return words(number(claim))


def _holds(whole: Claim, item: Claim) -> bool:
    inside = whole.mark.start <= item.mark.start and item.mark.end <= whole.mark.end
    return inside and whole.mark != item.mark and whole.measure == item.measure


def _partners(part: Claim, whole: Claim, beside: Sequence[Claim]) -> list[Claim]:
    """The other parts of the same whole in the part's own sentence."""
    apart = [c for c in beside if c.id not in (part.id, whole.id) and not _same_words(c, part)]
    plain = [c for c in apart if _counted(c)]
    if in_list(part.scope.part):
        return [c for c in plain if c.measure == part.measure and in_list(c.scope.part)]
    if part.measure in (pieces := WHOLES.get(whole.measure, ())):
        return [c for c in plain if {c.measure, part.measure} == set(pieces)]
    return [c for c in plain if c.measure == part.measure and c.population != part.population and _beside(c, part)]


def _beside(one: Claim, two: Claim) -> bool:
    """Whether two counts can be added up: of one side, or of people who cannot be the same."""
    return one.side == two.side or disjoint(one.population, two.population)


def _same_words(one: Claim, two: Claim) -> bool:
    """Whether one of the two holds the other ("84 fighters and 11 civilians" is a count of its own, the sum)."""
    return one.mark.start < two.mark.end and two.mark.start < one.mark.end


def _counted(claim: Claim) -> bool:
    told_singly = isinstance(claim.value, Quantity) and claim.value.rule in INDIVIDUALS
    return not ((claim.scope.part and not in_list(claim.scope.part)) or claim.scope.increment or told_singly)


def _partition(parts: Sequence[Claim]) -> bool:
    """Whether no two of the parts can be the same people: "84 fighters and 11 civilians", "12 here and five there"."""
    if all(in_list(p.scope.part) for p in parts):
        return True
    groups = [p.population for p in parts]
    return all(disjoint(a, b) for n, a in enumerate(groups) for b in groups[n + 1 :])


def _exact(parts: Sequence[Claim]) -> list[Claim] | None:
    return list(parts) if all(number(p).exact or number(p).rule == "bare_round" for p in parts) else None


def _exhaustive(part: Claim) -> bool:
    """Whether the text of the parts says that nobody else died; that the whole is "in total" says nothing of them."""
    text = part.context.lower()
    return any(m in text for m in table("events")["exhaustive"]["parts"])
