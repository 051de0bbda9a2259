"""Counts that hang on a noun: "the death toll rose to 11", "claimed 30,000 lives", "17 bodies"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.deadly import is_deadly
from factcheck_casualties.grammar import SUBJECTS, arguments, with_conjuncts
from factcheck_casualties.kinds import names_people, population_of_noun
from factcheck_casualties.sums import total_of
from factcheck_casualties.ties import tied_number
from factcheck_casualties.words import Harm, either, listed, listed_population, population_of

REACH = 8  # words between "cost" and "their lives"


def counts_of(passage: Passage, token: Token, harm: Harm) -> Iterator[Count]:
    """The count that a toll or a "number of dead" states."""
    if (token.lemma in harm.tolls and not _of_others(passage, token)) or _number_themselves(passage, token, harm):
        quantity = tied_number(passage, token)
        if quantity is not None:
            yield Count(value=quantity, noun=token, population=_whose(passage, token))
    counted = _number_of(passage, token, harm)
    if counted is not None:
        quantity = tied_number(passage, counted if counted.index > token.index else token)
        if quantity is not None:
            yield Count(value=quantity, noun=counted, population=population_of_noun(passage, counted))


def bodies_of(passage: Passage, token: Token, harm: Harm) -> Count | None:
    """The people in "seven bodies", "the bodies of 19 migrants", "the body of a woman"."""
    if token.lemma not in harm.bodies or token.pos != "NOUN" or _alive(passage, token):
        return None
    for preposition in passage.children(token, "prep"):
        if preposition.lower == "of":
            for noun in passage.children(preposition, "pobj"):
                found = _all_listed(passage, token, noun) or count_of(passage, noun)
                return None if found is None or (token.tag == "NN" and not found.single) else found
    for owner in passage.children(token, "poss"):  # "a man's body"
        found = count_of(passage, owner)
        return found if found is not None and found.single and token.tag == "NN" else None
    count = count_of(passage, token)
    return None if count is None else Count(value=count.value, noun=token, population=None)


def _all_listed(passage: Passage, bodies: Token, noun: Token) -> Count | None:
    """All in "the bodies of a couple, their son and a lodger", of whom the parse ties some to the bodies."""
    later = [t for t in passage.children(bodies, "conj") if t.index > noun.index and names_people(t)]
    hung = [t for t in later if passage.children(t, "poss", "det")]  # "the bodies of 44 and 140 wounded" are no list
    nouns = [n for first in (noun, *hung) for n in with_conjuncts(passage, first)]
    counts = [count_of(passage, n) for n in nouns]
    good = [c for c in counts if c is not None]
    return total_of(passage, good) if len(good) == len(counts) else None


def _alive(passage: Passage, token: Token) -> bool:
    """A board or a council is a body too: it acts, and it is called "governing"."""
    verb = passage.head(token)
    acts = token.dep == "nsubj" and verb.pos == "VERB" and verb.lemma not in listed("bodies", "verbs")
    return acts or any(t.lower in listed("bodies", "living") for t in passage.children(token, "amod", "compound"))


def lives_of(passage: Passage, token: Token, harm: Harm) -> list[Token]:
    """Those whose lives were lost or taken: "claimed 30,000 lives", "the lives of two men", "lost their lives"."""
    if token.lemma not in ("life", "victim") or not harm.lives:
        return []
    verb = passage.head(token)
    if token.lemma == "victim":
        return [token] if verb.lemma == "claim" and token.dep == "dobj" else []
    if (before := _cost_before(passage, token)) is not None:
        return [before]
    if _numbered_after(passage, token):
        return [token]
    if verb.lemma not in harm.lives:
        return []
    if passage.children(token, "poss"):
        if verb.lemma == "cost":  # "cost a guard his life"
            return passage.children(verb, "dative", "iobj")
        return arguments(passage, verb, SUBJECTS) if verb.lemma == "lose" else []
    owners = [n for p in passage.children(token, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return [n for owner in owners for n in with_conjuncts(passage, owner)] or [token]


def _cost_before(passage: Passage, token: Token) -> Token | None:
    """The pilgrims in "cost 51 pilgrims their lives", which the parser takes for a verb."""
    owner = passage.tokens[token.index - 1] if token.index > 1 else token
    clause = passage.tokens[max(0, owner.index - REACH) : owner.index]
    costs = [t for t in clause if t.lower in ("cost", "costs", "costing")]
    if owner.tag != "PRP$" or not costs or any(t.pos == "PUNCT" for t in clause[clause.index(costs[-1]) :]):
        return None
    return passage.tokens[owner.index - 1]


def _numbered_after(passage: Passage, token: Token) -> bool:
    """ "Cost 289 lives", where the parser takes "cost" for a noun."""
    taken = either(listed("toll", "taken"))
    numbers = [q for q in passage.quantities if passage.quote(q.end, token.start).isspace()]
    return any(re.search(rf"\b(?:{taken})\s+$", passage.text[: q.start - passage.start]) for q in numbers)


def _number_themselves(passage: Passage, token: Token, harm: Harm) -> bool:
    """ "The dead number 212", "the flood's dead now total 212", "the victims number 11": no parser knows this verb."""
    if token.lower not in harm.adjectives | harm.nouns and not (harm.bodies and token.lemma == "victim"):
        return False
    before = passage.tokens[token.index - 1].lower if token.index else ""
    return before in listed("toll", "owners") and bool(_numbering().search(passage.quote(token.end, passage.end)))


@cache
def _numbering() -> re.Pattern[str]:
    words = either(listed("toll", "numbering"))
    return re.compile(rf"^[^,;.]{{0,60}}\b(?:{words})\s", re.IGNORECASE)


def _number_of(passage: Passage, cue: Token, harm: Harm) -> Token | None:
    """The people in "the number of fighters killed", "the number of confirmed dead", "put the dead at 52"."""
    dead = harm.bodies | ({"victim"} if harm.bodies else set())
    if is_deadly(passage, cue) and harm.measure != "killed":
        return None
    if cue.lemma not in harm.transitive | harm.nouns | dead and cue.lower not in harm.adjectives | harm.nouns:
        return None
    if (before := _counted_before(passage, cue)) is not None:
        return before
    governor = passage.head(cue)
    if cue.dep == "dobj" and governor.lemma in listed("toll", "put") and passage.children(governor, "prep"):
        return cue
    noun = governor if cue.dep in ("acl", "amod", "oprd", "acomp") else cue
    counted = noun.lemma == "number" or (noun.lemma in listed("toll", "names") and cue.dep == "acl")
    if counted and noun.index != cue.index:
        return cue
    preposition = passage.head(noun)
    return noun if preposition.lower == "of" and passage.head(preposition).lemma in listed("toll", "names") else None


def _counted_before(passage: Passage, cue: Token) -> Token | None:
    """The protesters in "the number of protesters shot dead", however the parse ties the words."""
    match = _number_phrase().search(passage.text[: cue.start - passage.start])
    noun = passage.token_at(passage.start + match.end(1) - 1) if match else None
    return noun if noun is not None and population_of(noun.lemma) is not None else None


@cache
def _number_phrase() -> re.Pattern[str]:
    names, fatal = either(listed("toll", "names")), either(listed("fatal", "participles"))
    people = r"((?:[\w’'-]+ ){0,3}?[\w’'-]+)"
    return re.compile(rf"\b(?:{names}) of {people} (?:(?:{fatal}) )?$", re.IGNORECASE)


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
