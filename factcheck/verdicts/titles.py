"""A fact in a few words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factcheck.model.claim import Claim
from factcheck.scope.populations import plural

Key = tuple[str, str, str, str, str]
NAMES = {
    "killed": "deaths",
    "killed_or_wounded": "killed or wounded",
    "killed_or_missing": "dead or missing",
    "initiator": "who began it",
    "perpetrator": "who did it",
}
ACTS = {
    "FC301": "when it happened",
    "FC302": "how long it lasted",
    "FC303": "what came first",
    "FC401": "where it happened",
    "FC402": "from where it came",
}  # rules whose population is an act, not people


ANY_ACT = "event"  # of which no more is known than that it happened


def title_of(key: Key, claims: Sequence[Claim]) -> str:
    """The fact in a few words: "deaths of civilians, Norland · the fighting"."""
    _, rule, measure, population, side = key
    population = "" if rule in ACTS and population == ANY_ACT else population
    name = ACTS.get(rule) or NAMES.get(measure, measure.replace("_", " "))
    who = f" of {plural(population)}" if population and measure in ("killed", "killed_or_wounded") else ""
    who = who or (f", {population if rule in ACTS else plural(population)}" if population else "")
    event = next((c.event_name for c in claims if c.event_name), None) or _usual(claims)
    return (
        name
        + who
        + (f", {'both sides' if side == 'both' else side}" if side else "")
        + (f" · {event}" if event else "")
    )


def _usual(claims: Sequence[Claim]) -> str | None:
    """The event by the word that its claims use most."""
    nouns = Counter(c.scope.noun for c in claims if c.scope.noun)
    return f"the {min(nouns, key=lambda n: (-nouns[n], n))}" if nouns else None
