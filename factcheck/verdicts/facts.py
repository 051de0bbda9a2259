"""Relations to findings: one for each event, measure, population and side, with its camps, range and support."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from factcheck.language.tables import table
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Relation, Severity, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.scope.events import MAIN
from factcheck.scope.populations import plural
from factcheck.verdicts.camps import readings_of

Key = tuple[str, str, str, str, str]
VERDICTS = list(Verdict)
SEVERITIES = [None, *Severity]


def findings(
    claims: Sequence[Claim], relations: Sequence[Relation], articles: Mapping[str, Article], origin: Mapping[str, str]
) -> list[Finding]:
    """Gather relations into findings, those first that an editor should see first."""
    by_id = {c.id: c for c in claims}
    members: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        members[key_of(claim)].append(claim)
    grouped: dict[Key, list[Relation]] = defaultdict(list)
    for relation in relations:
        grouped[home(by_id[relation.left], by_id[relation.right], relation)].append(relation)
    found = [_finding(k, members[k], rs, by_id, articles, origin) for k, rs in grouped.items()]
    return sorted(found, key=lambda f: (VERDICTS.index(f.verdict), -SEVERITIES.index(f.severity), f.rule, f.id))


def key_of(claim: Claim) -> Key:
    """What a claim is about: event, rule, measure, population (everyone is no population of its own), side."""
    population = claim.population if claim.population != table("populations")["everyone"] else None
    return (claim.event or "", claim.rule, claim.measure, population or "", claim.side or "")


def home(left: Claim, right: Claim, relation: Relation) -> Key:
    """The finding that a relation belongs to: that of the wider of its two claims, the main event first."""

    def width(claim: Claim) -> tuple[bool, bool, bool, bool]:
        main = (claim.event or "").endswith(MAIN)
        return (not main, bool(claim.scope.part), bool(key_of(claim)[3]), claim.side is not None)

    return key_of(min((left, right), key=lambda c: (width(c), key_of(c))))


def _finding(
    key: Key, members: Sequence[Claim], relations: Sequence[Relation],
    by_id: Mapping[str, Claim], articles: Mapping[str, Article], origin: Mapping[str, str],
) -> Finding:  # fmt: skip
    worst = min(relations, key=lambda r: (VERDICTS.index(r.verdict), -SEVERITIES.index(r.severity)))
    involved = list({i: by_id[i] for r in relations for i in (r.left, r.right)}.values())
    own = [c for c in involved if key_of(c) == key] or list(members)
    mark = fingerprint(relations, by_id, articles)
    low, best, high = spread(own)
    return Finding(
        id=mark[:8], fingerprint=mark, rule=worst_rule(key, worst, by_id), verdict=worst.verdict, subtype=worst.subtype,
        severity=worst.severity, title=title_of(key, own), event=key[0], low=low, best=best, high=high,
        as_of=max((d for c in own if (d := _as_of(c, articles))), default=None), support=_support(own, articles, origin),
        readings=readings_of(own, relations, by_id), relations=tuple(relations),
    )  # fmt: skip


def worst_rule(key: Key, worst: Relation, by_id: Mapping[str, Claim]) -> str:
    """The rule that names the finding."""
    return by_id[worst.left].rule if worst.verdict.alarm else key[1]


def spread(claims: Sequence[Claim]) -> tuple[float | None, float | None, float | None]:
    """Low, best and high over the counts, in UCDP's sense: best is the lowest reliable point, never a mean."""
    values = [
        c.value for c in claims
        if isinstance(c.value, Quantity) and not c.scope.part and not c.scope.increment and c.factuality is Factuality.STATED
    ]  # fmt: skip
    if not values:
        return None, None, None
    points = [v.best for v in values if v.best is not None]
    return min(v.interval.low for v in values), min(points, default=None), max(v.interval.high for v in values)


NAMES = {
    "killed": "deaths",
    "killed_or_wounded": "killed or wounded",
    "killed_or_missing": "dead or missing",
    "initiator": "who began it",
    "perpetrator": "who did it",
}


def title_of(key: Key, claims: Sequence[Claim]) -> str:
    """The fact in a few words: "deaths of civilians, Norland · the fighting"."""
    _, _, measure, population, side = key
    name = NAMES.get(measure, measure.replace("_", " "))
    who = f" of {plural(population)}" if population and measure in ("killed", "killed_or_wounded") else ""
    who = who or (f", {plural(population)}" if population else "")
    event = next((c.event_name for c in claims if c.event_name), None) or _usual(claims)
    return name + who + (f", {'both sides' if side == 'both' else side}" if side else "") + (f" · {event}" if event else "")


def _usual(claims: Sequence[Claim]) -> str | None:
    """The event by the word that its claims use most."""
    nouns = Counter(c.scope.noun for c in claims if c.scope.noun)
    return f"the {min(nouns, key=lambda n: (-nouns[n], n))}" if nouns else None


def fingerprint(relations: Sequence[Relation], by_id: Mapping[str, Claim], articles: Mapping[str, Article]) -> str:
    """A hash that survives renamed files and re-wrapped text: the smallest pair of sentences, never paths or offsets."""
    return min(_pair(by_id[r.left], by_id[r.right], articles) for r in relations)


def _pair(left: Claim, right: Claim, articles: Mapping[str, Article]) -> str:
    marks = sorted((_mark(left, articles), _mark(right, articles)))
    return _hash("pair/1", left.rule, *marks)


def _mark(claim: Claim, articles: Mapping[str, Article]) -> str:
    article = articles[claim.article]
    document = article.url or f"{article.source or ''}|{article.day or ''}"
    return _hash("claim/2", document, claim.measure, claim.population or "", normal(claim.context), normal(claim.quote))


def normal(text: str) -> str:
    """Words only, compatibility forms folded, lower case."""
    return re.sub(r"\W+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()


def _as_of(claim: Claim, articles: Mapping[str, Article]):  # type: ignore[no-untyped-def]
    stated = claim.scope.as_of
    return (stated.latest if stated else None) or articles[claim.article].day


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
