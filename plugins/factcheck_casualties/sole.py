"""One and no more: "the only fatality was the driver", "the sole person killed"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.counts import Count
from factcheck_casualties.kinds import population_of_noun
from factcheck_casualties.single import made
from factcheck_casualties.words import Harm, listed

RULE = "exact"


def sole_of(passage: Passage, token: Token, harm: Harm) -> Iterator[Count]:
    """The count of one that "the only" gives to a noun of harm, or to the person whom a verb of harm is about."""
    noun = _person(passage, token, harm)
    if noun is None or noun.tag not in ("NN", "CD", "PRP"):
        return
    only = next((t for t in passage.children(noun, "amod") if t.lower in listed("sole", "words")), None)
    if only is not None and not passage.children(noun, "neg"):
        value = made(passage, only.start, noun.end, 1, rule=RULE)
        yield Count(value=value, noun=noun, population=_kind(passage, noun, harm))


def _person(passage: Passage, token: Token, harm: Harm) -> Token | None:
    """The noun of harm itself, or "person" in "the only person to die", "the only one killed"."""
    if token.lemma in harm.nouns and token.pos == "NOUN":
        return token
    head = passage.head(token)
    said_of = token.dep in ("acl", "relcl") and head.lemma in listed("sole", "persons")
    return head if said_of and (token.lemma in harm.verbs or token.lower in harm.adjectives) else None


def _kind(passage: Passage, noun: Token, harm: Harm) -> str | None:
    return None if noun.lemma in harm.nouns else population_of_noun(passage, noun)
