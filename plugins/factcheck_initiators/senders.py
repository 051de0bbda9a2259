"""Whose a weapon was: "a shell fired by X", "a Sudrian rocket", "a torpedo from a submarine of Y"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.clauses import agent, direct_after
from factcheck_initiators.owners import owns
from factcheck_initiators.words import words

OF = frozenset({"of", "from", "by"})
FROM = frozenset({"from"})
BEFORE = ("poss", "amod", "compound", "nmod")


def weapon(token: Token) -> bool:
    """Whether the noun names what is fired, thrown or planted."""
    return token.lemma in words("nouns", "weapons")


def sender(passage: Passage, thing: Token) -> Token | None:
    """The word for whoever sent a weapon or carried out an attack that a noun names."""
    return next(_senders(passage, thing), None)


def _senders(passage: Passage, thing: Token) -> Iterator[Token]:
    for clause in passage.children(thing, "acl", "relcl"):
        if clause.lemma in words("origin", "fired_from") | words("doers", "sent") | words("origin", "let_go"):
            by = agent(passage, clause)
            yield from [by] if by is not None else direct_after(passage, clause, FROM)
    yield from direct_after(passage, thing, frozenset({"by"}))
    if weapon(thing):
        yield from direct_after(passage, thing, OF)
    for before in reversed(passage.children(thing, *BEFORE)):
        if owns(passage, before, thing):
            yield before
