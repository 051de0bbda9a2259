"""Which nouns can do a deed, and which a deed can be done to."""

from __future__ import annotations

from factcheck import Token
from factcheck_initiators.words import words

SHORT = 4  # letters: no ending tells of a shorter noun that it names people


def armed(token: Token) -> bool:
    """Whether the noun names somebody who bears arms or holds power."""
    return among(token, "armed")


def person(token: Token) -> bool:
    """Whether a common noun names people: by the table, or by its ending ("dockers", "herdsmen"): no list has all."""
    if among(token, "armed") or among(token, "people"):
        return True
    noun = token.lower if token.pos == "PROPN" else token.lemma
    known = bool({noun, noun.removesuffix("s")} & words("people", "not_people")) or among(token, "craft")
    return not known and len(noun) > SHORT and noun.removesuffix("s").endswith(tuple(words("people", "endings")))


def craft(token: Token) -> bool:
    """Whether the noun names what carries people or arms: the deed is theirs who sent it."""
    return among(token, "craft")


def can_act(token: Token) -> bool:
    """Whether a common noun can do a deed."""
    return token.pos in ("NOUN", "PROPN") and (person(token) or craft(token))


def touchable(token: Token) -> bool:
    """Whether a deed can be done to it with hands or arms: somebody, a building, a vehicle; a plan is none of them."""
    return among(token, "things") or can_act(token)


def among(token: Token, key: str) -> bool:
    """Whether the word, its lemma or its singular stands in a row of the table."""
    return bool({token.lemma, token.lower, token.lower.removesuffix("s")} & words("people", key))
