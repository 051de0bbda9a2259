"""A story of hundreds of articles: what is said again counts once, and each statement meets those that weigh most.

All pairs of a crowd grow with the square of its articles and tell nothing new. So a claim that says exactly what an
earlier one says is folded into it, and each of the others is compared with the leading values of its fact and day, with
the leading values of other days and other facts, with what the same claimant says elsewhere, and with its own article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Verdict
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Voice
from factcheck.verdicts.copies import copy_reason, one_text
from factcheck.verdicts.stages import hours_of

NEAR = 8  # leading values of a fact on one day
FAR = 5  # leading values of a fact on all days together
FACTS = 12  # best supported facts, of which each gives its leading value
SAME_SPEAKER = 6  # other values of one claimant, fact and day
MATES = 8  # the next claims of the same article

Key = tuple[Hashable, ...]
Articles = Mapping[str, Article]


def repeats(claims: Sequence[Claim], articles: Articles, beside: Mapping[str, Sequence[Claim]]) -> list[Relation]:
    """One relation for each claim that says exactly what an earlier one says, from that one to it.

    ``beside`` are the claims in the sentence of each claim: with other parts beside it a whole is another statement.
    """
    first: dict[Key, Claim] = {}
    said = [(claim, first.setdefault(_saying(claim, articles, beside[claim.id]), claim)) for claim in claims]
    return [_again(earlier, claim) for claim, earlier in said if earlier is not claim]


def _again(said: Claim, claim: Claim) -> Relation:
    if said.article != claim.article and one_text(said, claim):
        verdict, why, subtype = Verdict.SAME_COPY, copy_reason(said, claim), "shared_origin"
    else:
        verdict, why, subtype = Verdict.COMPATIBLE, "both say the same", "equal"
    flags = ("shared_origin",) if verdict is Verdict.SAME_COPY else ()
    return Relation(left=said.id, right=claim.id, verdict=verdict, why=why, subtype=subtype, flags=flags)


def _saying(claim: Claim, articles: Mapping[str, Article], beside: Iterable[Claim]) -> Key:
    """Everything that a verdict looks at, but for the place where it stands."""
    scope = claim.scope
    return (
        *fact_of(claim), value_of(claim), claim.factuality, claim.voice, claim.stance, claim.claimants, claim.credit,
        articles[claim.article].day, _days(scope.when), _days(scope.as_of), scope.places, scope.act, scope.other,
        scope.part, scope.includes, scope.total, scope.increment, scope.correction, scope.rising, scope.stage,
        frozenset((*fact_of(c), value_of(c)) for c in beside if c.id != claim.id),
    )  # fmt: skip


def _days(period: Period | None) -> Key:
    return (period.earliest, period.latest, period.relation, hours_of(period)) if period else ()


def fact_of(claim: Claim) -> Key:
    """What the claim is about."""
    return claim.event, claim.rule, claim.measure, claim.population, claim.side


def value_of(claim: Claim) -> Hashable:
    """What it says of it, without its words."""
    value = claim.value
    return (value.interval, value.best, value.rule) if isinstance(value, Quantity) else value


def rivals(claims: Sequence[Claim], articles: Articles, support: Mapping[str, int]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of a crowd that are compared; ``support`` is how many say the same, by claim id."""
    order = {claim.id: n for n, claim in enumerate(claims)}
    met = {tuple(sorted((order[a.id], order[b.id]))) for a, b in _meetings(claims, articles, support) if a is not b}
    for left, right in sorted(met):
        yield claims[left], claims[right]


def _meetings(claims: Sequence[Claim], articles: Articles, support: Mapping[str, int]) -> Iterator[tuple[Claim, Claim]]:
    """Each claim with those it is to meet; most pairs come twice."""
    days = {c.id: _day(c, articles) for c in claims}
    near = _leaders((((*fact_of(c), days[c.id]), c) for c in claims), support, NEAR)
    far = _leaders(((fact_of(c), c) for c in claims), support, FAR)
    spoken = _leaders((((*fact_of(c), days[c.id], c.claimants), c) for c in claims), support, SAME_SPEAKER)
    facts = sorted(far, key=lambda fact: -sum(support[c.id] for c in far[fact]))[:FACTS]
    others = [far[fact][0] for fact in facts]
    mates = _mates(claims)
    for claim in claims:
        fact = fact_of(claim)
        said = spoken[*fact, days[claim.id], claim.claimants] if claim.claimants else []
        for other in (*near[*fact, days[claim.id]], *far[fact], *said, *others, *mates[claim.id]):
            yield claim, other


def _leaders(keyed: Iterable[tuple[Key, Claim]], support: Mapping[str, int], most: int) -> dict[Key, list[Claim]]:
    """For each key the values that most say, each in the outlets' own voice and in somebody else's word."""
    values: dict[Key, dict[Hashable, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for key, claim in keyed:
        values[key][value_of(claim)].append(claim)
    return {key: _foremost(list(found.values()), support, most) for key, found in values.items()}


def _foremost(values: Iterable[Sequence[Claim]], support: Mapping[str, int], most: int) -> list[Claim]:
    ranked = sorted(values, key=lambda said: -sum(support[c.id] for c in said))
    return [claim for said in ranked[:most] for claim in _by_voice(said, support)]


def _by_voice(said: Sequence[Claim], support: Mapping[str, int]) -> list[Claim]:
    best: dict[bool, Claim] = {}
    for claim in sorted(said, key=lambda c: -support[c.id]):
        best.setdefault(claim.voice is Voice.OWN, claim)
    return list(best.values())


def _mates(claims: Sequence[Claim]) -> dict[str, Sequence[Claim]]:
    """The next claims of the same article, by claim id."""
    articles: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        articles[claim.article].append(claim)
    return {c.id: own[n + 1 : n + 1 + MATES] for own in articles.values() for n, c in enumerate(own)}


def _day(claim: Claim, articles: Articles) -> date | None:
    as_of = claim.scope.as_of
    return (as_of.latest if as_of else None) or articles[claim.article].day
