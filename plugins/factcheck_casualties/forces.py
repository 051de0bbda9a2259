"""People whom a thing without a will kills: "the river took 45 people", "lost 75 people to the fever"."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_casualties.kinds import names_people
from factcheck_casualties.words import listed


def taken_by_force(passage: Passage, verb: Token) -> list[Token]:
    """Those whom a river or a fever took; whom it took somewhere it did not kill."""
    forces = [t for t in passage.children(verb, "nsubj") if t.lemma in listed("forces", "nouns")]
    moved = any(p.lower in ("to", "from", "by", "into", "along") for p in passage.children(verb, "prep"))
    if verb.lemma not in listed("forces", "verbs") or not forces or moved:
        return []
    return [t for t in passage.children(verb, "dobj") if names_people(t)]


def lost_to_force(passage: Passage, verb: Token) -> bool:
    """Say whether people are lost "to the fever", "in the fire": dead, and nobody's losses in a fight."""
    lost = (n for p in passage.children(verb, "prep") if p.lower in ("to", "in") for n in passage.children(p, "pobj"))
    return verb.lemma == "lose" and any(t.lemma in listed("forces", "nouns") for t in lost)
