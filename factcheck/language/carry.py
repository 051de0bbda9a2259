"""Speakers carried over: "he added" is whoever spoke last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.model.claim import Claim
from factcheck.model.passage import Passage
from factcheck.model.speech import Claimant

PERSON_PRONOUNS = frozenset({"he", "she"})
PRONOUNS = PERSON_PRONOUNS | {"it", "they", "i", "we"}
REACH = 3  # sentences: farther back a pronoun may mean anybody


def carried(claims: Sequence[Claim], passages: Sequence[Passage]) -> list[Claim]:
    """Claims whose claimant is a pronoun get the one who spoke last before them; if nobody did, it stays unnamed."""
    by_article: dict[str, list[Passage]] = {}
    for passage in passages:
        by_article.setdefault(passage.article, []).append(passage)
    return [_resolved(c, by_article[c.article]) for c in claims]


def _resolved(claim: Claim, passages: Sequence[Passage]) -> Claim:
    if not claim.claimants or claim.claimants[0].name.lower() not in PRONOUNS:
        return claim
    pronoun = claim.claimants[0].name.lower()
    for passage in reversed(passages):
        if passage.field != claim.field or not claim.position - REACH <= passage.position < claim.position:
            continue
        for said in reversed(passage.speakers):
            speaker = _fitting(said.claimants, pronoun)
            if speaker is not None:
                return replace(claim, claimants=(speaker, *claim.claimants[1:]))
    return replace(claim, claimants=(Claimant(name="somebody unnamed", kind="anonymous"), *claim.claimants[1:]))


def _fitting(claimants: Sequence[Claimant], pronoun: str) -> Claimant | None:
    for claimant in claimants:
        if claimant.kind == "anonymous" or claimant.name.lower() in PRONOUNS:
            continue
        if (claimant.kind == "person") == (pronoun in PERSON_PRONOUNS | {"i"}) or pronoun in PERSON_PRONOUNS:
            return claimant
    return None
