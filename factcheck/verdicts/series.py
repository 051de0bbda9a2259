"""One fact's counts as a growing series: where a story shows that the count rose, a lower bound is an older state.

"At least three" and "at least five" can both be true, and between two texts nobody can say more. Where the same story
shows by its days or its words that the toll was climbing past both, or one desk printed both on one day, the lower
bound is what was known before. So is the lower of two exact counts of one day that nothing else orders.
No alarm comes of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.scope.populations import disjoint
from factcheck.verdicts.pair import Issue, number
from factcheck.verdicts.steps import HARM, Fact, Step, step_of
from factcheck.verdicts.voices import party, same_claimant
from factcheck.verdicts.wording import day

ROSE = frozenset({"toll_rise", "stale"})
CIVILIAN = "civilian"
ROUNDS = 2  # that the dead of two texts rose shows how to read their wounded


@dataclass(frozen=True, kw_only=True, slots=True)
class Rises:
    """What is known to have risen in a story, by event and measure and by the two texts that show it."""

    facts: Mapping[Fact, Sequence[Step]]
    texts: Mapping[tuple[str, str], Sequence[Step]]


def in_series(
    relations: Sequence[Relation], claims: Iterable[Claim], issues: Mapping[str, Issue]
) -> list[Relation]:  # fmt: skip
    """The relations of one story, those between older and newer states of one growing count told as updates."""
    known = {c.id: c for c in claims}
    fought = frozenset(c.event for c in known.values() if _armed(c))
    steps = [step_of(r, known, issues) for r in relations]
    told = [_as_everybody(r, step, fought) for r, step in zip(relations, steps, strict=True)]
    for _ in range(ROUNDS):
        rises = _rises(s for r, s in zip(told, steps, strict=True) if s and _rose(r, s))
        told = [_older_bound(r, step, rises, fought) for r, step in zip(told, steps, strict=True)]
    return told


def _rises(steps: Iterable[Step]) -> Rises:
    facts: dict[Fact, dict[tuple[float, float], Step]] = defaultdict(dict)
    texts: dict[tuple[str, str], list[Step]] = defaultdict(list)
    for step in steps:
        texts[step.texts].append(step)
        if {step.low.claim.population, step.high.claim.population} <= _everybody():
            facts[step.fact].setdefault((step.low.size, step.high.size), step)
    return Rises(facts={fact: tuple(found.values()) for fact, found in facts.items()}, texts=texts)


def _armed(claim: Claim) -> bool:
    """Whether the claim counts harm to others than civilians."""
    return claim.measure in HARM and disjoint(CIVILIAN, claim.population) and number(claim).interval.high > 0


def _rose(relation: Relation, step: Step) -> bool:
    return relation.verdict is Verdict.UPDATE and relation.subtype in ROSE and step.whole and step.clear


def _as_everybody(relation: Relation, step: Step | None, fought: Collection[str | None]) -> Relation:
    """ "26 civilians" and, a day later, "35 people": where no text counts anybody else, both mean all the dead."""
    if step is None or not step.whole or not step.later or step.meets or not _called_civilians(relation, step, fought):
        return relation
    was, now = step.told
    why = f"{was} is the older count, of {day(step.low.day)}; {now} is of {day(step.high.day)}"
    why = f"no text tells of others than civilians, so both count everybody: {why}"
    return replace(relation, verdict=Verdict.UPDATE, subtype="toll_rise", why=why)


def _called_civilians(relation: Relation, step: Step, fought: Collection[str | None]) -> bool:
    pair = step.low.claim, step.high.claim
    kinds = {c.population for c in pair}
    plain = kinds - {CIVILIAN} <= _everybody() and not any(c.scope.part or c.event in fought for c in pair)
    return relation.verdict is Verdict.PARTIAL and CIVILIAN in kinds and plain


def _older_bound(
    relation: Relation, step: Step | None, rises: Rises, fought: Collection[str | None]
) -> Relation:  # fmt: skip
    """What was only odd as two words for one count, told as two states of it."""
    if step is None or not step.clear or _quarrel(step) or not _may_grow(relation, step, fought):
        return relation
    grown = _grown(step, rises)
    if grown is None:
        return relation
    was, now = step.told
    why = (
        f"{was} and {now} {'can both be true' if step.meets else 'are of one day'}, but {grown}: the lower is the older"
    )
    return replace(relation, verdict=Verdict.UPDATE, subtype="toll_rise", why=why)


def _may_grow(relation: Relation, step: Step, fought: Collection[str | None]) -> bool:
    """Two counts of the same people, or a part that on a later day alone is more than the whole was."""
    alike = _of_the_same(step)
    if relation.verdict is Verdict.CONFLICT:
        return alike and step.whole and "possible_lag" in relation.flags and relation.subtype == "numeric"
    if relation.verdict is Verdict.PARTIAL:
        return step.far and step.later and (_called_civilians(relation, step, fought) or (alike and not step.whole))
    return step.far and relation.verdict is Verdict.COMPATIBLE and alike and (step.whole or step.later)


def _everybody() -> frozenset[str | None]:
    return frozenset({None, table("populations")["everyone"]})


def _of_the_same(step: Step) -> bool:
    kinds = step.low.claim.population, step.high.claim.population
    return kinds[0] == kinds[1] or set(kinds) <= _everybody()


def _grown(step: Step, rises: Rises) -> str | None:
    """Why the count is known to have grown: one desk, a rise that spans both, another count of the same two texts."""
    if step.one_desk and not step.later and step.meets:
        return "one desk printed both on one day"
    spanning = next((r for r in rises.facts.get(step.fact, ()) if _spans(r, step)), None)
    if spanning is not None:
        was, now = spanning.told
        return f"the story shows the count rising from {was} to {now}"
    beside = next((r for r in rises.texts.get(step.texts, ()) if r.fact != step.fact), None)
    return f"the {beside.low.claim.measure} of the same texts rose from {' to '.join(beside.told)}" if beside else None


def _spans(rise: Step, step: Step) -> bool:
    return rise.low.size <= step.low.size and step.high.size <= rise.high.size


def _quarrel(step: Step) -> bool:
    """Whoever speaks for a side may stick to his count: on one day any of them, on two days two against each other."""
    one, two = step.low.claim, step.high.claim
    if step.one_desk and not (one.claimants and two.claimants):
        return False
    sides = [_partial(one), _partial(two)]
    return not same_claimant(one, two) and (all(sides) if step.later else any(sides))


def _partial(claim: Claim) -> bool:
    return party(claim) or any(c.kind == "group" for c in claim.claimants)
