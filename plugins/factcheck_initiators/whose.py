"""Whose somebody or something is: the words that lead from "drones sent by Sudria" to Sudria."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.named import phrase, proper
from factcheck_initiators.people import craft
from factcheck_initiators.words import words


def bears(token: Token) -> bool:
    """Whether the word names arms, or those who bear them, rather than whose they are."""
    return token.lower in words("doers", "arms") or craft(token)


def of_whom(passage: Passage, token: Token) -> Token | None:
    """The noun after "of" or "from"."""
    found = next(iter(_objects(passage, token, "of", "from")), None)
    return found if found is not None or not craft(token) else _beside(passage, token)


def _beside(passage: Passage, token: Token) -> Token | None:
    """ "Rammed a trawler from Sudria": the parser hangs "from" on the verb."""
    after = passage.tokens[token.index + 1 : token.index + 2]
    near = [t for t in after if t.lower in ("of", "from") and t.head == token.head]
    return next((n for p in near for n in passage.children(p, "pobj")), None)


def master_of(passage: Passage, token: Token) -> Token | None:
    """Whose they are: "drones sent by Sudria", "militiamen loyal to General Orrin"."""
    for clause in passage.children(token, "acl"):
        if clause.lemma in words("doers", "sent") | words("origin", "fired_from"):
            return next((n for by in _by(passage, clause) for n in passage.children(by)), None)
        if clause.lemma in words("doers", "serving"):
            return next((n for n in _objects(passage, clause) if proper(n)), None)
    head = passage.head(token)
    if token.dep == "dobj" and head.lemma in words("doers", "sent"):  # "had sent the bomber who"
        return next(iter(passage.children(head, "nsubj")), None)
    if (
        token.dep == "nsubjpass"
        and craft(token)
        and head.lemma in words("doers", "sent") | words("origin", "fired_from")
    ):
        return next((n for by in _by(passage, head) for n in passage.children(by, "pobj")), None)
    return next((n for t in _loyal(passage, token) for n in _objects(passage, t, "to") if n.pos == "PROPN"), None)


def _by(passage: Passage, verb: Token) -> list[Token]:
    return [by for by in passage.children(verb, "agent", "prep") if by.lower == "by"]


def _objects(passage: Passage, word: Token, *prepositions: str) -> list[Token]:
    """What stands after a preposition of the word, after any if none is asked for."""
    after = [p for p in passage.children(word, "prep") if not prepositions or p.lower in prepositions]
    return [n for p in after for n in passage.children(p, "pobj")]


def _loyal(passage: Passage, token: Token) -> list[Token]:
    return [t for t in passage.children(token, "amod", "acl") if t.lower == "loyal" and t.index > token.index]


def loyal_to(passage: Passage, token: Token) -> str | None:
    """ "Gunmen loyal to the mayor": whose, where no name says it."""
    names = [n for t in _loyal(passage, token) for n in _objects(passage, t)]
    return f"{phrase(passage, names[0])} {token.lower}" if names else None


def ruled(passage: Passage, token: Token) -> bool:
    """ "President Lema's forces", "troops loyal to the president" are the government's."""
    before = [w for t in passage.children(token, "poss", "compound") for w in passage.subtree(t)]
    below = [*before, *(w for t in _loyal(passage, token) for w in passage.subtree(t))]
    return any(w.lower in words("doers", "rulers") for w in below)


def identity(passage: Passage, token: Token) -> Token | None:
    """ "Police named X as the man who did it", "X is the man who did it": the man is X."""
    head = passage.head(token)
    if token.dep == "pobj" and head.lower == "as" and passage.head(head).lemma in words("blame", "naming"):
        return next(iter(passage.children(passage.head(head), "dobj", "nsubjpass")), None)
    other = {"attr": "nsubj", "nsubj": "attr"}.get(token.dep)
    if other and head.lemma == "be" and passage.children(token, "relcl"):
        return next((t for t in passage.children(head, other) if proper(t)), None)
    return None


def holder(passage: Passage, token: Token) -> Token | None:
    """ "From Sudrian territory", "from a police rifle": whoever holds the ground or the arms."""
    at = passage.head(token)
    out = at.lower == "of" and passage.head(at).lower == "out"  # "came out of an army gun"
    if token.lower not in words("doers", "held") or not (at.lower == "from" or out):
        return None
    before = [t for t in passage.children(token, "poss", "compound", "amod", "nmod") if t.index < token.index]
    told = (w for t in reversed(before) for w in passage.subtree(t) if w.lower not in words("doers", "plain"))
    return next(told, None) or of_whom(passage, token)
