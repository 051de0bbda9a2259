"""States that no table knows, taught by the texts: a place whose people have an army is no town."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.language.folding import fold
from factcheck.language.spelling import people_of
from factcheck.language.tables import remembered, table
from factcheck.model.speech import Actor

Actors = tuple[Actor, ...]


def with_states(sentences: Sequence[Actors], texts: Iterable[str]) -> list[Actors]:
    """The actors of all sentences, the lands among them as states: "Zarnovia" beside "the Zarnovian army"."""
    places = {a.name for actors in sentences for a in actors if a.kind == "place"}
    owners = {name for text in texts for name in _owners(text)} if places else set()
    lands = {p for p in places if any(p == o or people_of(fold(o), fold(p)) for o in owners)}
    return [tuple(_as_state(a) if a.name in lands else a for a in actors) for actors in sentences]


def _owners(text: str) -> Iterator[str]:
    """The peoples with an army or a government, and the lands with a ministry of their own; towns have police."""
    peoples, lands = _patterns()
    yield from peoples.findall(text)
    yield from lands.findall(text)


def _as_state(actor: Actor) -> Actor:
    return replace(actor, kind="state") if actor.kind == "place" else actor


@remembered
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    owned, nouns = table("actors")["owned"], table("actors")["nouns"]
    bodies = "|".join(owned["bodies"])
    state = "|".join([*owned["forces"], *owned["bodies"], *nouns["government"]])
    return (
        re.compile(rf"\b([A-Z][a-z]+(?:an|ese|ish|i)) (?:\w+ )?(?:{state})\b"),
        re.compile(rf"\b([A-Z][a-z]+)['’]s (?:\w+ )?(?:{bodies})\b"),
    )
