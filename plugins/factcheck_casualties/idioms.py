"""Set phrases for dying: "went down with the trawler", "proved fatal for two drivers"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.grammar import OBJECTS, SUBJECTS, arguments, is_passive
from factcheck_casualties.kinds import names_people
from factcheck_casualties.words import listed, pairs


def of_idiom(passage: Passage, token: Token) -> list[Token]:
    """Those of whom a set phrase around ``token`` says that they died; empty where there is none."""
    if token.pos in ("VERB", "AUX"):
        return _of_verb(passage, token)
    if token.lower in listed("fatal", "adjectives"):
        return _fatal_for(passage, token)
    return list(_lost(passage, token)) if token.lemma in listed("idioms", "losses") else []


def _of_verb(passage: Passage, verb: Token) -> list[Token]:
    if verb.lemma == "lose" and is_passive(passage, verb) and _governs(passage, verb, listed("idioms", "lost")):
        return arguments(passage, verb, SUBJECTS)
    ends = [o for o in passage.children(verb, *OBJECTS) if o.lemma in listed("idioms", "ends")]
    if verb.lemma in listed("idioms", "meet") and any(passage.children(o, "poss") for o in ends):
        return arguments(passage, verb, SUBJECTS)
    particle = pairs("idioms", "down").get(verb.lemma)
    sinks = particle and any(t.lower == particle for t in passage.children(verb, "prt", "advmod"))
    if sinks and _governs(passage, verb, frozenset({"with"})):
        return [t for t in arguments(passage, verb, SUBJECTS) if names_people(t)]
    if verb.lemma in listed("idioms", "spared") and any(t.dep == "neg" for t in passage.children(verb)):
        return arguments(passage, verb, SUBJECTS)
    return []


def _governs(passage: Passage, verb: Token, words: frozenset[str]) -> bool:
    return any(t.lower in words for t in passage.children(verb, "prep", "advmod", "npadvmod"))


def _fatal_for(passage: Passage, adjective: Token) -> list[Token]:
    """ "Proved fatal for two drivers"."""
    prepositions = [p for p in passage.children(adjective, "prep") if p.lower in ("for", "to")]
    return [n for p in prepositions for n in passage.children(p, "pobj") if names_people(n)]


def _lost(passage: Passage, noun: Token) -> Iterator[Token]:
    """ "The loss of four soldiers": people who are their side's loss; "the loss of lives" counts the lives."""
    for preposition in passage.children(noun, "prep"):
        if preposition.lower == "of":
            yield from (n for n in passage.children(preposition, "pobj") if names_people(n))
