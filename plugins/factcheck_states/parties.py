"""Who a word means where it says who answers or who has a place."""

from __future__ import annotations

from factcheck import Attribution, Passage, Token
from factcheck_states.clauses import subject

_OWN = frozenset(["its", "their", "it", "they", "we", "our"])


def who(passage: Passage, token: Token, speaker: Attribution | None) -> str | None:
    """The party that a word names: "fighters of the Tarn Band" are the band, "its" and "they" are the speaker."""
    if token.lower in _OWN:
        return _speaker(passage, token, speaker)
    of = [t for p in passage.children(token, "prep") if p.lower == "of" for t in passage.children(p, "pobj")]
    named = next((t for t in of if t.pos == "PROPN"), None)
    if token.pos == "NOUN" and named is not None:
        return who(passage, named, speaker)
    actor = next((a for a in passage.actors if a.start <= token.start < a.end), None)
    if actor is not None:
        return actor.of or actor.name
    thing = passage.thing(token)
    return (thing.name or thing.head) if thing is not None else token.lemma.lower()


def _speaker(passage: Passage, token: Token, speaker: Attribution | None) -> str | None:
    verb = next((t for t in passage.ancestors(token) if t.dep == "ccomp"), None)
    said = subject(passage, passage.head(verb)) if verb is not None else None
    if said is not None and said.lower not in _OWN:
        return who(passage, said, speaker)
    claimant = speaker.claimants[0] if speaker and speaker.claimants else None
    return (claimant.of or claimant.name) if claimant else None
