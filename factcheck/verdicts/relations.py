"""Claims to relations: copies are folded first, then whatever can be compared at all is compared pair by pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Verdict
from factcheck.verdicts.copies import one_text, same_content
from factcheck.verdicts.crowds import repeats, rivals
from factcheck.verdicts.headlines import over_its_text
from factcheck.verdicts.issues import issued
from factcheck.verdicts.ladder import Own, relate
from factcheck.verdicts.pair import Issue, Pair
from factcheck.verdicts.series import in_series

# counts of people that can be set against each other, or follow one another as states of the same people
STATES = frozenset(
    {"killed", "wounded", "missing", "killed_or_wounded", "killed_or_missing"}
    | {"trapped", "rescued", "captured", "abducted", "detained"}
)
MANY = 250  # claims of one kind: up to here all pairs are compared
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
    if claim.article == earlier.article or not _at_one_time(claim, earlier):
        return False
    return same_content(earlier, claim) and one_text(earlier, claim)


def _at_one_time(claim: Claim, earlier: Claim) -> bool:
    """Not two days: one sentence about the fire of May 5 and of May 9 is no copy."""
    a, b = claim.scope.when, earlier.scope.when
    return a is None or b is None or a.overlaps(b)


def _copy(twin: Claim, claim: Claim, origin: str) -> Relation:
    return Relation(
        left=twin.id,
        right=claim.id,
        verdict=Verdict.SAME_COPY,
        subtype="shared_origin",
        flags=("shared_origin",),
        why=f"the same text in both ({origin}): one source, not two",
    )


def condensed(claims: Sequence[Claim], articles: Mapping[str, Article]) -> tuple[list[Claim], list[Relation]]:
    """Where there are very many claims of one kind, those that say the same folded into the first of them."""
    distinct = [c for c in claims if not c.folded_into]
    mates = _by_sentence(distinct)
    beside = {c.id: mates[_place(c)] for c in distinct}
    found = [
        r for group in _comparable(distinct).values() if len(group) > MANY for r in repeats(group, articles, beside)
    ]
    into = {r.right: r.left for r in found}
    return [replace(c, folded_into=into[c.id]) if c.id in into else c for c in claims], found


def related(
    claims: Sequence[Claim], articles: Mapping[str, Article], own: Callable[[Claim], Own | None]
) -> list[Relation]:
    """The relations of all pairs that have something to do with each other; ``own`` gives a rule's own comparison.

    Folded claims are not compared; they say how many stand behind the one they are folded into.
    """
    relations: list[Relation] = []
    issues = {name: issued(article) for name, article in articles.items()}
    for pair in _pairs(claims, articles, issues):
        relation = relate(pair, own(pair.left) if pair.left.rule == pair.right.rule else None)
        if relation is not None and not (relation.verdict.alarm and _set_together(pair, relation)):
            relations.append(over_its_text(pair, relation, claims))
    return in_series(relations, claims, issues)


def _set_together(pair: Pair, relation: Relation) -> bool:
    """Whether an author set both counts side by side in one sentence, where he only gets the sum of a list wrong."""
    return _place(pair.left) == _place(pair.right) and relation.subtype != "arithmetic"


def _pairs(
    claims: Sequence[Claim], articles: Mapping[str, Article], issues: Mapping[str, Issue]
) -> Iterator[Pair]:  # fmt: skip
    distinct = [c for c in claims if not c.folded_into]
    beside = _by_sentence(distinct)
    for left, right in _meeting(distinct, articles, Counter(c.folded_into or c.id for c in claims)):
        if _place(left) == _place(right) and len(beside[_place(left)]) > CROWD:
            continue  # a list, not a sentence: its items are not set against each other
        yield Pair(
            left=left,
            right=right,
            left_issue=issues[left.article],
            right_issue=issues[right.article],
            left_beside=beside[_place(left)],
            right_beside=beside[_place(right)],
        )


def _meeting(
    distinct: Sequence[Claim], articles: Mapping[str, Article], support: Mapping[str, int]
) -> Iterable[tuple[Claim, Claim]]:
    for group in _comparable(distinct).values():
        yield from combinations(group, 2) if len(group) <= MANY else rivals(group, articles, support)


def _comparable(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """What can be compared at all: counts of harm with each other, roles of one rule family, else one measure."""
    groups: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Role):
            groups[f"role {claim.rule[:3]}"].append(claim)
        else:
            groups["harm" if claim.measure in STATES else f"{claim.rule} {claim.measure}"].append(claim)
    return groups


def _place(claim: Claim) -> Place:
    return claim.article, claim.field, claim.position


def _by_sentence(claims: Sequence[Claim]) -> dict[Place, tuple[Claim, ...]]:
    found: dict[Place, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[_place(claim)].append(claim)
    return {place: tuple(members) for place, members in found.items()}
