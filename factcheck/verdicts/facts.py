"""Relations to findings: one for each event, measure, population and side, with its camps, range and support."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from factcheck.language.tables import table
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Severity, Verdict
from factcheck.scope.events import MAIN
from factcheck.verdicts.camps import readings_of
from factcheck.verdicts.fingerprints import fingerprint
from factcheck.verdicts.spread import day_of, spread, superseded
from factcheck.verdicts.status import STATUS_CHANGE, final
from factcheck.verdicts.titles import Key, title_of

VERDICTS = list(Verdict)
SEVERITIES = [None, *Severity]


def findings(
    claims: Sequence[Claim], relations: Sequence[Relation], articles: Mapping[str, Article], origin: Mapping[str, str]
) -> list[Finding]:
    """Gather relations into findings, in the order of importance."""
    by_id = {c.id: c for c in claims}
    members: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        members[key_of(claim)].append(claim)
    grouped: dict[Key, list[Relation]] = defaultdict(list)
    for relation in relations:
        grouped[home(by_id[relation.left], by_id[relation.right], relation)].append(relation)
    found = [_finding(k, members[k], rs, by_id, articles, origin) for k, rs in grouped.items()]
    return by_importance(found)


def by_importance(found: Iterable[Finding]) -> list[Finding]:
    """Those first that an editor should see first: by verdict, severity, and how many independent origins tell of it.

    Between equals the story's main event comes before the war behind it.
    """

    def rank(finding: Finding) -> tuple[int, int, int, bool, str, str]:
        origins, aside = dict(finding.support).get("origins", 0), (finding.event or "").split(":")[-1] != MAIN
        grave = SEVERITIES.index(finding.severity)
        return VERDICTS.index(finding.verdict), -grave, -origins, aside, finding.rule, finding.id

    return sorted(found, key=rank)


def key_of(claim: Claim) -> Key:
    """What a claim is about: event, rule, measure, population (everyone is no population of its own), side."""
    population = claim.population if claim.population != table("populations")["everyone"] else None
    return (claim.event or "", claim.rule, claim.measure, population or "", claim.side or "")


def home(left: Claim, right: Claim, relation: Relation) -> Key:
    """The finding that a relation belongs to: that of the wider of its two claims, the main event first.

    What became of people belongs to what they are now: the injured who died to the deaths.
    """
    if relation.subtype == STATUS_CHANGE:
        return key_of(left if final(left) else right)

    def width(claim: Claim) -> tuple[bool, bool, bool, bool]:
        main = (claim.event or "").endswith(MAIN)
        return (not main, bool(claim.scope.part), bool(key_of(claim)[3]), claim.side is not None)

    return key_of(min((left, right), key=lambda c: (width(c), key_of(c))))


def _finding(
    key: Key, members: Sequence[Claim], relations: Sequence[Relation],
    by_id: Mapping[str, Claim], articles: Mapping[str, Article], origin: Mapping[str, str],
) -> Finding:  # fmt: skip
    worst = min(relations, key=_rank)
    involved = list({i: by_id[i] for r in relations for i in (r.left, r.right)}.values())
    own = [c for c in involved if key_of(c) == key] or list(members)
    mark = fingerprint(relations, by_id, articles)
    low, best, high = spread(own, superseded(own, relations, articles))
    return Finding(
        id=mark[:8], fingerprint=mark, rule=worst_rule(key, worst, by_id), verdict=worst.verdict, subtype=worst.subtype,
        severity=worst.severity, title=title_of(key, own), event=key[0], low=low, best=best, high=high,
        as_of=_newest(own, articles), support=_support(own, articles, origin),
        readings=readings_of(own, relations, by_id), relations=tuple(relations),
    )  # fmt: skip


def _rank(relation: Relation) -> tuple[bool, bool, int, int]:
    """The strongest relation first; a trivial contradiction, hidden by default, must not hide a graver one."""
    verdict, severity = relation.verdict, relation.severity
    return not verdict.alarm, severity is Severity.TRIVIAL, VERDICTS.index(verdict), -SEVERITIES.index(severity)


def worst_rule(key: Key, worst: Relation, by_id: Mapping[str, Claim]) -> str:
    """The rule that names the finding."""
    return by_id[worst.left].rule if worst.verdict.alarm else key[1]


def _newest(claims: Sequence[Claim], articles: Mapping[str, Article]) -> date | None:
    """The latest day that a count is of: as its text says, else when it was published."""
    days = [day_of(c, articles) for c in claims]
    return max((d for d in days if d), default=None)


def _support(
    claims: Sequence[Claim], articles: Mapping[str, Article], origin: Mapping[str, str]
) -> tuple[tuple[str, int], ...]:
    names = {c.article for c in claims}
    return (
        ("articles", len(names)),
        ("outlets", len({articles[n].outlet for n in names})),
        ("claimants", len({p.name for c in claims for p in c.claimants if p.kind != "anonymous"})),
        ("origins", len({c.origin or origin.get(c.article, c.article) for c in claims})),
    )
