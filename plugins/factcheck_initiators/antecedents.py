"""The noun that a relative clause is about: "who struck first" of "the nurses on the ward who struck first"."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.doers import doer
from factcheck_initiators.named import excepted, proper
from factcheck_initiators.people import person
from factcheck_initiators.words import words


def antecedent(passage: Passage, verb: Token) -> Token | None:
    """The noun a relative clause belongs to, also in a cleft: "it was X last weekend that started it"."""
    head = passage.head(verb)
    if verb.dep == "ccomp" and head.dep == "relcl":  # "Sudria, which Norland says began it"
        head = passage.head(head)
    while excepted(passage, head) and head.dep in ("conj", "appos"):
        head = passage.head(head)
    if (meant := _same(passage, head)) is not None:
        return meant
    head = _people(passage, head) if _asks_for_people(passage, verb) else head
    if head.pos in ("NOUN", "PROPN") and doer(passage, head):
        return head
    copula = head if head.lemma == "be" else passage.head(head)
    if copula.lemma != "be":
        return head if head.pos in ("NOUN", "PROPN") else None
    return next(iter(passage.children(copula, "attr")), None)


def _asks_for_people(passage: Passage, verb: Token) -> bool:
    return any(t.lower == "who" for t in passage.children(verb, "nsubj"))


def _same(passage: Passage, head: Token) -> Token | None:
    """ "Those who fired first were the guards", "the guards were the ones who fired first"."""
    copula = passage.head(head)
    if head.lower not in words("doers", "ones") or copula.lemma != "be":
        return None
    other = {"nsubj": "attr", "attr": "nsubj"}.get(head.dep, "")
    found = next(iter(passage.children(copula, other)), None) if other else None
    return found if found is not None and found.lower not in ("it", "there", "this", "that") else None


def _people(passage: Passage, head: Token) -> Token:
    """ "Who" are people: not the wing, the stand or the pitch that the parser hangs the clause on."""
    if head.dep not in ("pobj", "dobj"):
        return head
    at = passage.head(head)
    above = passage.head(at) if head.dep == "pobj" else at
    if at.lower in words("doers", "whereabouts") and person(above):
        return above
    if above.pos != "VERB" or person(head) or proper(head):
        return head
    doing = [*passage.children(above, "nsubj"), *([passage.head(above)] if above.dep == "acl" else [])]
    return next((t for t in doing if person(t)), head)
