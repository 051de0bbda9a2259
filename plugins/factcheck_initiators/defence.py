"""Deeds told as an answer: done in self-defence, or only after the other side had attacked."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.clauses import agent, direct_after, subject
from factcheck_initiators.harm import deed_of
from factcheck_initiators.words import words

IN, AFTER = frozenset({"in"}), frozenset({"after"})


def defends(passage: Passage, verb: Token) -> bool:
    """Say whether what the verb says was done in self-defence, or only after an attack."""
    own = (t for t in direct_after(passage, verb, IN) if t.lower in words("responsive", "defence"))
    if any(t.lower != "defence" or _self(passage, t) for t in own):
        return True
    clauses = passage.children(verb, "prep", "advcl")
    marks = [m for c in clauses for m in passage.children(c, "mark")]
    only = any(t.lower == "only" for w in (verb, *clauses, *marks) for t in passage.children(w, "advmod"))
    return only and attacker(passage, verb) is not None


def attacker(passage: Passage, verb: Token) -> Token | None:
    """Who is said to have acted before: "returned fire after rebels shot at them", "after being shot at by rebels"."""
    for clause in _after(passage, verb):
        if deed_of(passage, clause, passage.children(clause, "dobj")) is not None:
            return agent(passage, clause) or subject(passage, clause)
    return None


def _after(passage: Passage, verb: Token) -> Iterator[Token]:
    for clause in passage.children(verb, "advcl"):
        if any(t.lower in words("responsive", "once") for t in passage.children(clause, "mark", "advmod", "prep")):
            yield clause
    yield from (t for t in direct_after(passage, verb, AFTER) if t.pos == "VERB")


def self_defence(passage: Passage, noun: Token) -> bool:
    """Whether the noun is "self-defence"."""
    return noun.lower in words("responsive", "defence") and (noun.lower != "defence" or _self(passage, noun))


def _self(passage: Passage, word: Token) -> bool:
    """The tokenizer cuts "self-defence" at its hyphen."""
    return word.index > 1 and passage.tokens[word.index - 2].lower == "self"
