"""The words that make a sentence worth parsing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck_initiators.harm import deed_objects, deed_verbs
from factcheck_initiators.words import table


@cache
def cues() -> tuple[str, ...]:
    """Every word that can make a sentence worth parsing, as beginnings of words."""
    rows = table()
    stems = {f"{verb.removesuffix('e').removesuffix('y')}*" for verb in _stems()}
    return tuple(sorted(stems | set(rows["responsive"]["nouns"]) | set(rows["nouns"]["attacks"]) | _written()))


def _stems() -> Iterator[str]:
    rows = table()
    for key in ("begin", "alone", "first", "nouns", "episode_roles"):
        yield from rows["exclusive"][key]
    yield from rows["responsive"]["verbs"]
    yield from rows["reciprocal"]["verbs"]
    for key in ("accuse", "blame", "condemn", "deny", "responsible", "behind", "responsibility", "charges", "confess"):
        yield from rows["blame"][key]
    yield from rows["nouns"]["weapons"]
    yield from rows["perpetrators"]
    yield from deed_objects()
    yield from (verb for verb in deed_verbs() if " " not in verb and verb not in rows["cues"]["too_common"])


def _written() -> set[str]:
    """Forms that no stem covers, and verbs with their particle."""
    rows = table()["cues"]
    past = {form for verb in deed_verbs() if verb not in rows["too_common"] for form in rows["past"].get(verb, ())}
    return set(rows["irregular"]) | past | {form for verb in deed_verbs() if " " in verb for form in _forms(verb)}


def _forms(verb: str) -> Iterator[str]:
    """Every form of a verb with its particle: "plough into", "ploughed into", "ran over"."""
    first, rest = verb.split(" ", 1)
    stem = first.removesuffix("e")
    endings = ("s", "ed", "ing", f"{first[-1]}ed", f"{first[-1]}ing")
    regular = (first, *(f"{base}{end}" for base in {first, stem} for end in endings))
    for form in (*regular, *table()["cues"]["past"].get(first, ())):
        yield f"{form} {rest}"
