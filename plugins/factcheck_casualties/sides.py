"""Whose losses: the party that the counted people belong to."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_casualties.forces import lost_to_force
from factcheck_casualties.words import listed, listed_population

PARTIES = frozenset({"state", "region", "group", "force"})


def side_of(passage: Passage, noun: Token, cue: Token) -> str | None:
    """The party named in the noun phrase ("Sudrian soldiers", "its servicemen", "on both sides") or as the loser."""
    for loser in _losers(passage, noun, cue):
        if named := _party_at(passage, loser) or _speaker(passage, loser) or _lower(passage, loser):
            return named
    words = list(passage.subtree(noun))
    if any(w.lower == "both" for w in words) and any(w.lemma == "side" for w in words):
        return "both"
    for modifier in passage.children(noun, "amod", "compound", "poss", "nmod"):
        named = _party_at(passage, modifier)
        if named and not (named.islower() and noun.lemma == "toll"):  # "the military toll" is whose soldiers, not whose
            return named
    if any(w.lower in ("its", "their", "our") for w in passage.children(noun, "poss")):
        return _owner(passage, noun)
    return _of_whom(passage, noun) or _irregular(passage, noun)


def _of_whom(passage: Passage, noun: Token) -> str | None:
    """ "Soldiers of the Northland army", "members of the Lenn Front"."""
    owners = [
        n for p in passage.children(noun, "prep") if p.lower in ("of", "from") for n in passage.children(p, "pobj")
    ]
    return next((named for n in owners if (named := _party_at(passage, n))), None)


def _irregular(passage: Passage, noun: Token) -> str | None:
    """Rebels and militants are a side themselves; soldiers are somebody's."""
    fighters = listed_population(noun.lemma) == "combatant"
    return next(
        (a.name for a in passage.actors if fighters and a.kind == "group" and a.start <= noun.start < a.end), None
    )


def _losers(passage: Passage, noun: Token, cue: Token) -> list[Token]:
    """Who lost them: "the army lost 45 men", "Kyria suffered 85 dead", "the battle cost the rebels 110 dead"."""
    if lost_to_force(passage, cue):
        return []
    if cue.lemma == "lose":
        return passage.children(cue, "nsubj")
    verb = passage.head(noun)
    if verb.lemma in listed("losses", "suffer") and noun.dep == "dobj":
        return passage.children(verb, "nsubj")
    if verb.lemma not in listed("losses", "cost"):
        return []
    return passage.children(verb, "dative", "iobj") or [t for t in passage.children(verb, "dobj") if t is not noun]


def _party_at(passage: Passage, token: Token) -> str | None:
    for actor in passage.actors:
        if actor.start <= token.start < actor.end and actor.kind in PARTIES:
            return actor.of or actor.name
    return None


def _lower(passage: Passage, noun: Token) -> str | None:
    """A loser without a name of its own ("the breakaway region"), as printed."""
    if noun.pos not in ("NOUN", "PROPN") or noun.tag in ("NNS", "NNPS"):
        return None
    words = [*passage.children(noun, "amod", "compound"), noun]
    return " ".join(t.text if t.pos == "PROPN" else t.lower for t in sorted(words, key=lambda t: t.index))


def _speaker(passage: Passage, loser: Token) -> str | None:
    """ "Kyria said it lost nine soldiers"."""
    return _owner(passage, loser) if loser.lower in ("it", "they", "we") else None


def _owner(passage: Passage, noun: Token) -> str | None:
    """Whom "its" and "our" mean: the speaker, else nobody that we could name for certain."""
    said = passage.speaker_of(noun.start, noun.end)
    return next((c.of or c.name for c in said.claimants), None) if said else None
