"""Who does what in a clause: subjects, agents, objects of prepositions, nouns behind relative pronouns."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.antecedents import antecedent
from factcheck_initiators.people import can_act
from factcheck_initiators.words import words

RELATIVE = ("that", "who", "which")


def subject(passage: Passage, verb: Token) -> Token | None:
    """Who does what the verb says, also where the verb shares its subject with another."""
    own = passage.children(verb, "nsubj")
    if own:
        colon = any(t.text in (":", "-", "–", "—") for t in passage.tokens[own[0].index : own[-1].index])
        return _own(passage, verb, own[-1 if colon else 0])  # "Army: rebels fired first": the verb is given both
    if verb.dep == "acl" and verb.tag == "VBG":
        return passage.head(verb)
    if verb.dep == "ccomp":  # "said it alone had bombed the depot": the parser gives "it" to the verb of saying
        teller = passage.head(verb)
        it = any(t.pos == "PRON" and t.index < verb.index for t in passage.children(teller, "dobj"))
        return subject(passage, teller) if it else None
    return _above(passage, verb)


def _own(passage: Passage, verb: Token, thing: Token) -> Token | None:
    if thing.lower in RELATIVE and verb.dep in ("relcl", "ccomp", "acl"):
        return antecedent(passage, verb)
    if thing.lower == "they" and verb.dep == "conj" and can_act(passage.head(verb)):
        return passage.head(verb)  # "traffickers, and they alone, planted it"
    return thing


def _above(passage: Passage, verb: Token) -> Token | None:
    """The subject of the verb that governs this one, or what stands for it."""
    head = passage.head(verb)
    if head.lower == "first" and head.dep in ("attr", "acomp"):  # "was the first to open fire"
        return subject(passage, passage.head(head))
    if head.lower == "first" and head.dep == "nsubj":  # "the first to open fire were the guards"
        return next(iter(passage.children(passage.head(head), "attr")), None)
    if verb.dep == "advcl" and any(t.lower == "than" for t in passage.children(verb, "mark")):
        doing = passage.head(head) if head.lower in ("more", "other") else head
        return subject(passage, doing) if doing.lemma == "do" else None  # "did nothing but return fire"
    if verb.dep == "pcomp":
        return _praised(passage, head)
    shared = verb.dep in ("conj", "xcomp") and head.index != verb.index and head.pos in ("VERB", "AUX")
    if not shared or passage.children(verb, "nsubjpass", "auxpass"):
        return None
    return subject(passage, head) or patient(passage, head)


def _praised(passage: Passage, preposition: Token) -> Token | None:
    """ "Honoured its guards for beating back the raid"."""
    verb = passage.head(preposition)
    praise = preposition.lower == "for" and verb.lemma in words("doers", "praise")
    return next(iter(passage.children(verb, "dobj", "nsubjpass")), None) if praise else None


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
