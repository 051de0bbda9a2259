"""Claims to relations: copies are folded first, then whatever can be compared at all is compared pair by pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.verdicts.copies import one_text, same_content
from factcheck.verdicts.ladder import Own, relate
from factcheck.verdicts.pair import Pair

HARM = frozenset({"killed", "wounded", "missing", "killed_or_wounded", "killed_or_missing"})
MANY = 250  # claims of one kind: beyond this, repetitions within an article are left out
CROWD = 12  # claims in one sentence
Place = tuple[str, str, int]


def folded(claims: Sequence[Claim], origin: Mapping[str, str]) -> tuple[list[Claim], list[Relation]]:
    """Claims of wire copies point to the claim they repeat, with one relation to it each."""
    kept: list[Claim] = []
    relations: list[Relation] = []
    first: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        earlier = first[(origin[claim.article], claim.measure)]
        twin = next((c for c in earlier if _repeats(claim, c)), None)
        if twin is None:
            earlier.append(claim)
            kept.append(claim)
        else:
            kept.append(replace(claim, folded_into=twin.id))
            relations.append(_copy(twin, claim, origin[claim.article]))
    return kept, relations


def _repeats(claim: Claim, earlier: Claim) -> bool:
    return claim.article != earlier.article and same_content(earlier, claim) and one_text(earlier, claim)


def _copy(twin: Claim, claim: Claim, origin: str) -> Relation:
    return Relation(
        left=twin.id,
        right=claim.id,
        verdict=Verdict.SAME_COPY,
        subtype="shared_origin",
        flags=("shared_origin",),
        why=f"the same text in both ({origin}): one source, not two",
    )


def related(
    claims: Sequence[Claim], articles: Mapping[str, Article], own: Callable[[Claim], Own | None]
) -> list[Relation]:
    """The relations of all pairs that have something to do with each other; ``own`` gives a rule's own comparison."""
    relations: list[Relation] = []
    for pair in _pairs(claims, articles):
        relation = relate(pair, own(pair.left) if pair.left.rule == pair.right.rule else None)
        # Two counts of one sentence are what its author set side by side: he does not contradict himself there.
        if relation is not None and not (relation.verdict.alarm and _place(pair.left) == _place(pair.right)):
            relations.append(relation)
    return relations


def _pairs(claims: Sequence[Claim], articles: Mapping[str, Article]) -> Iterator[Pair]:
    beside = _by_sentence(claims)
    for group in _comparable(claims).values():
        members = _distinct(group) if len(group) > MANY else group
        for n, left in enumerate(members):
            crowded = len(beside[_place(left)]) > CROWD
            for right in members[n + 1 :]:
                if crowded and _place(left) == _place(right):
                    continue  # a list, not a sentence: its items are not set against each other
                yield Pair(
                    left=left,
                    right=right,
                    left_published=articles[left.article].published,
                    right_published=articles[right.article].published,
                    left_beside=beside[_place(left)],
                    right_beside=beside[_place(right)],
                )


def _distinct(claims: Sequence[Claim]) -> list[Claim]:
    """The first of those claims of an article that say the same: in a crowd only distinct readings are compared."""
    first: dict[tuple[object, ...], Claim] = {}
    for c in claims:
        who = tuple(p.name for p in c.claimants)
        value = c.value.interval if isinstance(c.value, Quantity) else c.value
        first.setdefault((c.article, c.event, c.measure, c.population, c.side, c.scope.part, who, value), c)
    return list(first.values())


def _comparable(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """What can be compared at all: counts of harm with each other, roles of one rule family, else one measure."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Role):
            groups[f"role {claim.rule[:3]}"].append(claim)
        else:
            groups["harm" if claim.measure in HARM else f"{claim.rule} {claim.measure}"].append(claim)
    return groups


def _place(claim: Claim) -> Place:
    return claim.article, claim.field, claim.position


def _by_sentence(claims: Sequence[Claim]) -> dict[Place, tuple[Claim, ...]]:
    found: dict[Place, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_place(claim)].append(claim)
    return {place: tuple(members) for place, members in found.items()}
