"""Who does what in a clause: subjects, agents, objects of prepositions, nouns behind relative pronouns."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.doers import doer
from factcheck_initiators.named import excepted
from factcheck_initiators.people import can_act

RELATIVE = ("that", "who", "which")


def subject(passage: Passage, verb: Token) -> Token | None:
    """Who does what the verb says, also where the verb shares its subject with another."""
    for thing in passage.children(verb, "nsubj"):
        if thing.lower in RELATIVE and verb.dep in ("relcl", "ccomp", "acl"):
            return _antecedent(passage, verb)
        return thing
    if verb.dep == "acl" and verb.tag == "VBG":
        return passage.head(verb)
    if verb.dep == "ccomp":  # "said it alone had bombed the depot": the parser gives "it" to the verb of saying
        teller = passage.head(verb)
        it = any(t.pos == "PRON" and t.index < verb.index for t in passage.children(teller, "dobj"))
        return subject(passage, teller) if it else None
    head = passage.head(verb)
    if head.lower == "first" and head.dep in ("attr", "acomp"):  # "was the first to open fire"
        return subject(passage, passage.head(head))
    if head.index == verb.index or passage.children(verb, "nsubjpass", "auxpass"):
        return None
    if verb.dep in ("conj", "xcomp"):
        shared = head.pos in ("VERB", "AUX")
        return (subject(passage, head) or patient(passage, head)) if shared else None
    return None


def patient(passage: Passage, verb: Token) -> Token | None:
    """The subject of a passive verb, also where it is shared ("was arrested and accused")."""
    found = passage.children(verb, "nsubjpass")
    if found:
        relative = found[0].lower in RELATIVE and verb.dep == "relcl"
        return passage.head(verb) if relative else found[0]
    head = passage.head(verb)
    if verb.dep == "acl" and verb.tag == "VBN":
        return head
    return patient(passage, head) if verb.dep == "conj" and head.index != verb.index else None


def agent(passage: Passage, verb: Token) -> Token | None:
    """The noun after "by"."""
    for by in passage.children(verb, "agent", "prep"):
        if by.lower == "by":
            passive = verb.tag == "VBN" and bool(passage.children(verb, "nsubjpass", "auxpass") or verb.dep == "acl")
            named = next(iter(passage.children(by, "pobj")), None)
            return named or (_misread_agent(passage, by) if passive else None)
    return None


def _misread_agent(passage: Passage, by: Token) -> Token | None:
    """ "Started by visiting fans": the parser takes the adjective for a verb."""
    doing = next((t for t in passage.children(by, "pcomp") if t.index == by.index + 1), None)
    things = passage.children(doing, "dobj") if doing is not None else []
    return next((t for t in things if doing is not None and t.index == doing.index + 1 and can_act(t)), None)


def objects_after(passage: Passage, token: Token, prepositions: frozenset[str]) -> Iterator[Token]:
    """The nouns and verbal nouns after one of these prepositions, below the word itself or what it governs."""
    for preposition in sorted(passage.subtree(token), key=lambda t: t.index):
        if preposition.lower in prepositions and preposition.dep in ("prep", "dative", "agent", "prt", "advmod"):
            yield from passage.children(preposition, "pobj", "pcomp")


def direct_after(passage: Passage, token: Token, prepositions: frozenset[str]) -> Iterator[Token]:
    """The same, of prepositions that hang on the word itself."""
    for preposition in passage.children(token, "prep", "dative"):
        if preposition.lower in prepositions:
            yield from passage.children(preposition, "pobj", "pcomp")


def _antecedent(passage: Passage, verb: Token) -> Token | None:
    """The noun a relative clause belongs to, also in a cleft: "it was X last weekend that started it"."""
    head = passage.head(verb)
    while excepted(passage, head) and head.dep in ("conj", "appos"):
        head = passage.head(head)
    if head.pos in ("NOUN", "PROPN") and doer(passage, head):
        return head
    copula = head if head.lemma == "be" else passage.head(head)
    if copula.lemma != "be":
        return head if head.pos in ("NOUN", "PROPN") else None
    return next(iter(passage.children(copula, "attr")), None)
