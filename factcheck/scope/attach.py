"""Which words of a sentence belong to a claim: nearness in the parse, not in the line."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.passage import Passage, Token

VERBAL = frozenset({"VERB", "AUX"})


def anchor_of(passage: Passage, claim: Claim) -> Token | None:
    """The word in the claim's words that governs the others."""
    inside = [t for t in passage.tokens if claim.start <= t.start < claim.end]
    return next((t for t in inside if not any(h.index in {i.index for i in inside} for h in passage.ancestors(t))), None)


def distance(passage: Passage, anchor: Token, word: Token, own: frozenset[int] = frozenset()) -> int | None:
    """Steps through the parse between a claim's anchor and a word, ``None`` if the word belongs to another clause.

    The word belongs to another clause if a verb stands between it and the place where the two paths meet, or if that
    place is a verb of saying above the claim: "said on Monday that …" dates the saying. ``own`` are the indices of the
    claim's own words, which are never another clause.
    """
    chain = [anchor, *passage.ancestors(anchor)]
    position = {t.index: n for n, t in enumerate(chain)}
    steps, at = 0, word
    while at.index not in position:
        if at.pos in VERBAL and at.index not in own and at.index != word.index and at.dep not in ("aux", "auxpass"):
            return None
        if at.head == at.index:
            return None
        at, steps = passage.head(at), steps + 1
    meeting = position[at.index]
    if meeting > 0 and says(at):
        return None
    return steps + meeting + sum(2 for t in chain[1 : meeting + 1] if t.pos in VERBAL)


def dated_by_saying(passage: Passage, anchor: Token, word: Token) -> bool:
    """Say whether the word hangs on a verb of saying above the claim ("police said on Monday that …")."""
    above = {t.index for t in passage.ancestors(anchor) if says(t)}
    governors = [word, *passage.ancestors(word)]
    verb = next((t for t in governors if t.pos in VERBAL), None)
    return verb is not None and (verb.index in above or says(verb) and verb.index != anchor.index)


def says(token: Token) -> bool:
    """Say whether the word is a verb of saying."""
    return token.pos in VERBAL and token.lemma in saying_verbs()


@cache
def saying_verbs() -> frozenset[str]:
    """The verbs of the speech table that report a clause; "put", "give" and the like date what they count."""
    speech = table("speech")
    stances = ("neutral", "committed", "distancing", "denial", "accusation", "blame")
    return frozenset(v for s in stances for v in speech["verbs"][s]) - frozenset(speech["objects"]["clause_only"])


def words_of(passage: Passage, claim: Claim) -> frozenset[int]:
    """The indices of the words that the claim quotes."""
    return frozenset(t.index for t in passage.tokens if claim.start <= t.start < claim.end)


def nearest(passage: Passage, anchor: Token, words: Iterable[Token], own: frozenset[int]) -> Token | None:
    """The word of the claim's own clause that is nearest to its anchor."""
    found = [(d, w.index, w) for w in words if (d := distance(passage, anchor, w, own)) is not None]
    return min(found)[2] if found else None
