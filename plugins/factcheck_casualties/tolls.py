"""Counts that hang on a noun: "the death toll rose to 11", "claimed 30,000 lives", "17 bodies"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Passage, Quantity, Token
from factcheck_casualties.counts import Count, count_of, population_of_noun
from factcheck_casualties.victims import SUBJECTS
from factcheck_casualties.words import Harm

# Between "toll" and its number: no other clause, no other number
REACH = 80
STOP = re.compile(r"[;]|\b(?:while|but|after|when|injur\w+|wound\w+|hurt)\b", re.IGNORECASE)
TO = re.compile(
    r"\b(?:to|at|of|is|was|as|reach\w*|stands?|stood|hit\w*|pass\w*|top\w*|exceed\w*|between|:)\W*$", re.IGNORECASE
)


def counts_of(passage: Passage, token: Token, harm: Harm) -> Iterator[Count]:
    """The count that a toll or a body count states."""
    if token.lemma in harm.tolls and not _of_the_wounded(passage, token):
        quantity = _toll(passage, token)
        if quantity is not None:
            yield Count(value=quantity, noun=token, population=None)
    counted = _number_of(passage, token, harm)
    if counted is not None:
        quantity = _toll(passage, counted)
        if quantity is not None:
            yield Count(value=quantity, noun=counted, population=population_of_noun(passage, counted))
    if token.lemma in harm.bodies and token.pos == "NOUN":
        count = count_of(passage, token)
        if count is not None:
            yield Count(value=count.value, noun=token, population=None)


def lives_of(passage: Passage, token: Token, harm: Harm) -> list[Token]:
    """Those whose lives were lost or taken: "claimed 30,000 lives", "five people lost their lives"."""
    if token.lemma != "life" or not harm.lives:
        return []
    verb = passage.head(token)
    if verb.lemma not in harm.lives:
        return []
    if verb.lemma == "lose" and passage.children(token, "poss"):
        return passage.children(verb, *SUBJECTS)
    return [token]


def _toll(passage: Passage, token: Token) -> Quantity | None:
    """The first number after the toll that a preposition or verb ties to it, else the one right before it."""
    for quantity in passage.quantities:
        between = passage.quote(token.end, quantity.start) if quantity.start >= token.end else None
        if between is None or len(between) > REACH or STOP.search(between):
            continue
        if TO.search(between) or not between.strip(" \t:–—-"):
            return quantity
    return None


def _number_of(passage: Passage, cue: Token, harm: Harm) -> Token | None:
    """The people in "the number of fighters killed", "the number of dead"."""
    if cue.lemma not in harm.transitive and cue.lower not in harm.adjectives | harm.nouns:
        return None
    noun = passage.head(cue) if cue.dep in ("acl", "amod") else cue
    preposition = passage.head(noun)
    return noun if preposition.lower == "of" and passage.head(preposition).lemma == "number" else None


def _of_the_wounded(passage: Passage, token: Token) -> bool:
    words = {t.lower for t in passage.children(token, "compound", "amod", "nmod")}
    return bool(words & {"injury", "injured", "wounded", "displacement"})
