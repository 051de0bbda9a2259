"""What kind of act a verb or noun names, and what was begun."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.words import phrasal, words

EXCLUSIVE, NON_EXCLUSIVE, RESPONSIVE, RECIPROCAL, BLAME = (
    "exclusive",
    "non_exclusive",
    "responsive",
    "reciprocal",
    "blame",
)


def episode_noun(token: Token) -> bool:
    """Whether the noun names open violence between sides."""
    return token.lemma in words("nouns", "episodes") or token.lower in words("nouns", "episodes")


def attack_noun(token: Token) -> bool:
    """Whether the noun names an attack that somebody carries out."""
    return token.lemma in words("nouns", "attacks") or token.lower in words("nouns", "attacks")


def act_noun(token: Token) -> bool:
    """Whether the noun names violence of either kind."""
    return episode_noun(token) or attack_noun(token)


def act_of(passage: Passage, verb: Token) -> str | None:
    """The class of the act that a verb with its particle, adverb and object names."""
    pair = {(verb.lemma, t.lower) for t in passage.children(verb, "prt", "advmod")}
    if pair & phrasal("responsive") or verb.lemma in words("responsive", "verbs"):
        return RESPONSIVE
    objects = passage.children(verb, "dobj", "obj", "nsubjpass")
    if verb.lemma in words("responsive", "objects") and any(o.lemma == "fire" for o in objects):
        return RESPONSIVE
    if verb.lemma in words("reciprocal", "verbs"):
        return (
            RECIPROCAL
            if verb.lemma in ("clash", "skirmish") or any(o.lemma in words("reciprocal", "nouns") for o in objects)
            else None
        )
    if _begins(passage, verb, objects, pair):
        return EXCLUSIVE
    if verb.lemma == "set" and any(o.lemma in ("fire", "bomb", "trap") for o in objects):
        return NON_EXCLUSIVE
    return NON_EXCLUSIVE if verb.lemma in words("non_exclusive", "verbs") else None


def _begins(passage: Passage, verb: Token, objects: list[Token], pair: set[tuple[str, str]]) -> bool:
    first = any(t.lower == "first" for t in passage.children(verb, "advmod", "amod", "oprd", "acomp"))
    shot = any(
        o.lemma in ("shot", "salvo") and any(c.lower == "first" for c in passage.children(o, "amod")) for o in objects
    )
    if verb.lemma in words("exclusive", "alone") or shot:
        return True
    if verb.lemma in words("exclusive", "first") or verb.lemma == "open":
        return first
    if verb.lemma in words("exclusive", "begin") or pair & phrasal("exclusive"):
        return any(act_noun(o) for o in objects)
    return False
