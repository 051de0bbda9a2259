"""What kind of people a noun phrase names."""

from __future__ import annotations

import re
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.words import either, listed, listed_population, population_of

PEOPLE = frozenset({"people", "person", "human", "individual", "life", "soul"})
LOOK = 80  # characters behind a noun in which "under the age of 15" may stand


def population_of_noun(passage: Passage, noun: Token) -> str | None:
    """The population a noun phrase names: ``people`` for everyone, ``None`` where no noun says who."""
    modifiers = {m.lower for m in passage.children(noun, "amod", "compound", "nmod")}
    for kind in ("civilian", "combatant"):
        if kind in modifiers:
            return kind
    if noun.lemma in listed("officers", "words"):
        for kind in ("police", "combatant"):
            if modifiers & listed("officers", kind):
                return kind
    if _young().match(passage.text[noun.end - passage.start :][:LOOK]):
        return "child"
    look = listed_population if noun.pos == "PROPN" else population_of
    kind_found = look(noun.lemma) or look(noun.lower)
    if kind_found is None and may_be_people(noun):
        number = any(q.start <= noun.start < q.end for q in passage.quantities)
        return None if number else noun.lemma
    return kind_found if kind_found != "everyone" else "people" if noun.lemma in PEOPLE else None


def names_people(noun: Token) -> bool:
    """Say whether the noun can be people at all: vehicles and houses are not casualties."""
    return population_of(noun.lemma) is not None or population_of(noun.lower) is not None


def may_be_people(noun: Token) -> bool:
    """Say whether a plural that no list has ("bandits", "nomads") can be people where it is killed or hurt."""
    return noun.tag in ("NNS", "NNPS") and noun.pos == "NOUN" and noun.lemma not in listed("endings", "beasts")


@cache
def _young() -> re.Pattern[str]:
    below, ages = either(listed("child", "below")), either(listed("child", "ages"))
    lead = r"\W+(?:of (?:them|whom)\W+)?(?:were\W+|was\W+)?(?:\w+\W+){0,2}?"
    return re.compile(rf"{lead}(?:{below})\W+(?:the age of\W+)?(?:{ages})\b", re.IGNORECASE)
