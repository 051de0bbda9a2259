"""From a word of the parse to the name of the actor it stands for."""

from __future__ import annotations

import re

from factcheck import Actor, Passage, Token

PARTIES = frozenset({"state", "region", "group", "force", "person"})
OWN = frozenset({"its", "their", "our", "his", "her"})
PRONOUNS = frozenset(
    {
        "it",
        "they",
        "he",
        "she",
        "we",
        "i",
        "who",
        "which",
        "that",
        "this",
        "these",
        "those",
        "you",
        "one",
        "both",
        "each",
        "all",
    }
)
ACTING = re.compile(
    r"forces?|army|troops?|military|brigade|militia|rebels?|regime|government|artillery|jets?|planes?|warplanes?|aircraft|gunmen|gunman|fighters?|militants?|police|soldiers?|group|guards?|gunners?|front|battalion|division|unit|side|separatists?|insurgents?|shell|party|extremists?|terrorists?|smugglers?|gendarmes?|junta|navy",
    re.IGNORECASE,
)


def doer(passage: Passage, token: Token) -> str | None:
    """The canonical name of whom ``token`` names as acting; ``None`` for pronouns and for things that cannot act."""
    named = actor_at(passage, token)
    if named:
        return named
    if token.lower in PRONOUNS or token.pos not in ("NOUN", "PROPN"):
        return None
    if token.pos == "PROPN" and token.entity not in ("DATE", "TIME", "GPE", "LOC", "EVENT", "CARDINAL", "ORDINAL"):
        return phrase(passage, token)
    return phrase(passage, token) if ACTING.fullmatch(token.text) else None


def actor_at(passage: Passage, token: Token) -> str | None:
    """The actor marked on the token, else the one that modifies it ("Armenian forces")."""
    for at in (token, *passage.children(token, "amod", "compound", "poss", "nmod")):
        for actor in passage.actors:
            if actor.start <= at.start < actor.end and (
                actor.kind in PARTIES or (at.index == token.index and actor.kind == "authority")
            ):
                return actor.of or _with_modifiers(passage, token, actor)
    return None


def _with_modifiers(passage: Passage, token: Token, actor: Actor) -> str:
    """ "Northern troops": a name of the kind "troops" means nobody without what stands before it."""
    before = [t for t in passage.children(token, "amod", "compound") if t.end <= actor.start]
    return " ".join([*(t.lower for t in before), actor.name]) if actor.kind in ("group", "force") else actor.name


def phrase(passage: Passage, token: Token) -> str:
    """The noun with what stands before it, without articles, in lower case."""
    parts = [t for t in passage.children(token, "amod", "compound", "poss", "nummod") if t.index < token.index]
    words = [w for part in parts for w in passage.subtree(part) if w.lower not in ("the", "a", "an", "'s", "’s")]
    return " ".join(w.lower for w in sorted([*words, token], key=lambda w: w.index))


def resolved(passage: Passage, token: Token) -> str | None:
    """Like ``doer``, and for "it", "they" and "its" the party that is speaking, if the sentence names it."""
    own = any(t.lower in OWN for t in passage.children(token, "poss"))
    name = None if own else doer(passage, token)
    if name or (token.lower not in OWN | {"it", "they", "we", "he", "she", "i"} and not own):
        return name
    said = passage.speaker_of(token.start, token.end)
    return next((c.of or c.name for c in said.claimants if c.kind != "anonymous"), None) if said else None
