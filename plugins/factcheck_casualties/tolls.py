"""Counts that hang on a noun: "the death toll rose to 11", "claimed 30,000 lives", "17 bodies"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck import Passage, Quantity, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.grammar import SUBJECTS
from factcheck_casualties.kinds import population_of_noun
from factcheck_casualties.words import Harm, either, listed, listed_population

REACH = 80  # between "toll" and its number: no other clause, no other number


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(rf";|\b(?:{either(listed('toll', 'breaks'))})\b", re.IGNORECASE)


@cache
def _ties() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{either(listed('toll', 'ties'))})|:)\W*$", re.IGNORECASE)


def counts_of(passage: Passage, token: Token, harm: Harm) -> Iterator[Count]:
    """The count that a toll or a "number of dead" states."""
    if token.lemma in harm.tolls and not _of_others(passage, token):
        quantity = _toll(passage, token)
        if quantity is not None:
            yield Count(value=quantity, noun=token, population=_whose(passage, token))
    counted = _number_of(passage, token, harm)
    if counted is not None:
        quantity = _toll(passage, counted if counted.index > token.index else token)
        if quantity is not None:
            yield Count(value=quantity, noun=counted, population=population_of_noun(passage, counted))


def bodies_of(passage: Passage, token: Token, harm: Harm) -> Count | None:
    """The people in "seven bodies", "the bodies of 19 migrants", "the body of a woman"."""
    if token.lemma not in harm.bodies or token.pos != "NOUN" or _alive(passage, token):
        return None
    for preposition in passage.children(token, "prep"):
        if preposition.lower == "of":
            for noun in passage.children(preposition, "pobj"):
                found = count_of(passage, noun)
                return None if found is None or (token.tag == "NN" and not found.single) else found
    count = count_of(passage, token)
    return None if count is None else Count(value=count.value, noun=token, population=None)


def _alive(passage: Passage, token: Token) -> bool:
    """A board or a council is a body too: it acts, and it is called "governing"."""
    verb = passage.head(token)
    acts = token.dep == "nsubj" and verb.pos == "VERB" and verb.lemma not in listed("bodies", "verbs")
    return acts or any(t.lower in listed("bodies", "living") for t in passage.children(token, "amod", "compound"))


def lives_of(passage: Passage, token: Token, harm: Harm) -> list[Token]:
    """Those whose lives were lost or taken: "claimed 30,000 lives", "the lives of two men", "lost their lives"."""
    if token.lemma != "life" or not harm.lives:
        return []
    verb = passage.head(token)
    if verb.lemma not in harm.lives:
        return []
    if passage.children(token, "poss"):
        return passage.children(verb, *SUBJECTS) if verb.lemma == "lose" else []
    owners = [n for p in passage.children(token, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return [n for owner in owners for n in (owner, *passage.children(owner, "conj"))] or [token]


def _toll(passage: Passage, token: Token) -> Quantity | None:
    """The first number after the toll that a preposition or verb ties to it, else the one that its verb takes."""
    for quantity in passage.quantities:
        between = passage.quote(token.end, quantity.start) if quantity.start >= token.end else None
        if between is None or len(between) > REACH or _breaks().search(between):
            continue
        if _ties().search(between) or not between.strip(" \t:–—-"):
            return quantity
    return _of_its_verb(passage, token)


def _of_its_verb(passage: Passage, token: Token) -> Quantity | None:
    """However far off: "the toll from the attack on a market in Tarnby rose to 11", "put at 17 the number of dead"."""
    named = next((t for t in (token, *passage.ancestors(token)) if t.lemma in listed("toll", "names")), token)
    subject = named if named.dep in (*SUBJECTS, "dobj") else passage.head(token)
    verb = passage.head(subject) if subject.dep in (*SUBJECTS, "dobj") else None
    wanted = listed("toll", "put") if subject.dep == "dobj" else listed("toll", "verbs") | listed("toll", "put")
    says = [verb] if verb is not None and verb.lemma in wanted else []
    for word in (*says, *(t for t in passage.children(token, "acl") if t.lemma in listed("toll", "put"))):
        numbers = [*passage.children(word, "dobj", "attr", "acomp"), *_after(passage, word)]
        for number in numbers:
            if quantity := next((q for q in passage.quantities if q.start <= number.start < q.end), None):
                return quantity
    return None


def _after(passage: Passage, verb: Token) -> Iterator[Token]:
    for preposition in passage.children(verb, "prep"):
        if preposition.lower in listed("toll", "prepositions"):
            yield from passage.children(preposition, "pobj", "pcomp")
            yield from (n for p in passage.children(preposition, "pobj") for n in passage.children(p, "nummod"))


def _number_of(passage: Passage, cue: Token, harm: Harm) -> Token | None:
    """The people in "the number of fighters killed", "the number of confirmed dead", "put the dead at 52"."""
    if cue.lemma not in harm.transitive | harm.nouns | harm.bodies and cue.lower not in harm.adjectives | harm.nouns:
        return None
    governor = passage.head(cue)
    if cue.dep == "dobj" and governor.lemma in listed("toll", "put") and passage.children(governor, "prep"):
        return cue
    noun = governor if cue.dep in ("acl", "amod", "oprd", "acomp") else cue
    counted = noun.lemma == "number" or (noun.lemma in listed("toll", "names") and cue.dep == "acl")
    if counted and noun.index != cue.index:
        return cue
    preposition = passage.head(noun)
    return noun if preposition.lower == "of" and passage.head(preposition).lemma in listed("toll", "names") else None


def _whose(passage: Passage, toll: Token) -> str | None:
    """The people that a toll counts: "the military toll", "the civilian death toll", "the toll among miners"."""
    for word in (t.lower for t in passage.children(toll, "amod", "compound", "nmod")):
        kind = "combatant" if word in listed("toll", "armed") else listed_population(word)
        if kind not in (None, "everyone"):
            return kind
    groups = [n for p in passage.children(toll, "prep") if p.lower == "among" for n in passage.children(p, "pobj")]
    return next((population_of_noun(passage, noun) for noun in groups), None)


def _of_others(passage: Passage, token: Token) -> bool:
    """An injury toll, or a year's road toll, is not the death toll of the event."""
    words = {t.lower for t in passage.children(token, "compound", "amod", "nmod")}
    return bool(words & listed("toll", "other"))
