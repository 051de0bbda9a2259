"""Whether a thing can bear a state at all: a man is arrested and a town taken, though the verb be one."""

from __future__ import annotations

from factcheck import Passage, Thing, Token
from factcheck_states.words import listed, person

_PERSONAL = frozenset(["he", "she", "him", "her", "who", "whom"])


def fits(passage: Passage, of: str, token: Token, thing: Thing) -> bool:
    """Whether the bearer is one of those that the state is told of."""
    if of == "person":
        return is_person(passage, token, thing)
    if of == "person or craft":
        return is_person(passage, token, thing) or _listed("craft", thing)
    if of == "place" and thing.name is not None and not thing.head:
        return token.entity in ("GPE", "LOC", "FAC", "ORG", "") and not _titled(thing.name)
    if of == "body" and thing.name is not None and not thing.head:
        return True
    return _listed(of, thing)


def _listed(of: str, thing: Thing) -> bool:
    words = listed("of", of)
    if not thing.head and words & set(thing.words):
        return True  # "the ferry Halden"
    last = (thing.name or "").split()[-1:]
    return thing.head in words or any(w.lower() in words for w in last)


def is_person(passage: Passage, token: Token, thing: Thing) -> bool:
    """Whether it is somebody: a person's name, a noun for people, or "he"."""
    if token.lower in _PERSONAL or (thing.head and person(thing.head)):
        return True
    if thing.head or thing.name is None:
        return False
    if _titled(thing.name):
        return True
    return any(a.kind == "person" and a.start <= token.start < a.end for a in passage.actors) or token.entity in (
        "PERSON",
        "",
    )


def _titled(name: str) -> bool:
    """ "Lawmaker Edda Orrin" at the beginning of a sentence: the title is taken for a part of the name."""
    first, *rest = name.split()
    return bool(rest) and person(first.lower())
