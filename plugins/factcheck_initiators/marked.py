"""The actors that the sentence's marks know, and what a word before a doer adds to them."""

from __future__ import annotations

from factcheck import Actor, Passage, Token
from factcheck_initiators.named import longer_name, owner, phrase
from factcheck_initiators.people import armed, can_act, craft
from factcheck_initiators.whose import bears, ruled
from factcheck_initiators.words import word, words


def actor_at(passage: Passage, token: Token) -> str | None:
    """The actor marked on the token, else the one that modifies it ("Peruvian forces")."""
    if bears(token) and ruled(passage, token):
        return word("doers", "ruled")
    nature = token.lemma in words("doers", "nature")  # "the Sudrian earthquake hit the town"
    for at in (token, *(() if nature else reversed(marks(passage, token)))):
        for actor in passage.actors:
            if actor.start <= at.start < actor.end and _acts(actor, at, token):
                if actor.kind == "group" and longer_name(passage, token, actor.end):
                    return phrase(passage, token)
                return actor.of or _with_modifiers(passage, token, actor)
    return None


def marks(passage: Passage, token: Token) -> list[Token]:
    return passage.children(token, "amod", "compound", "poss", "nmod")


def bears_arms(passage: Passage, who: Token) -> bool:
    """Whether the word names somebody who bears arms or is a party: by itself, or by the actor marked on it."""
    kinds = {a.kind for a in passage.actors if a.start <= who.start < a.end}
    return armed(who) or craft(who) or bool(kinds & {"state", "region", "group", "force"})


def _acts(actor: Actor, at: Token, token: Token) -> bool:
    if actor.kind == "person" and at.index != token.index:
        return not can_act(token)
    return actor.kind in words("doers", "parties") or (
        actor.kind == "authority" and (at.index == token.index or bool(actor.of))
    )


def _with_modifiers(passage: Passage, token: Token, actor: Actor) -> str:
    """ "Northern troops": a name of the kind "troops" means nobody without what stands before it."""
    if actor.kind not in ("group", "force", "authority"):
        return actor.name
    if actor.kind == "authority":
        return owner(passage, token) or actor.name
    if whose := owner(passage, token):
        return whose
    marks = phrase(passage, token, until=actor.start)
    return " ".join(w for w in (marks, actor.name) if w)
