"""The hurt by what was done for them: "taken to hospital", "treated for burns", "suffered cuts"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.grammar import SUBJECTS, arguments, patients
from factcheck_casualties.words import harm_of, listed

PART = "in care"  # not all who are hurt need a hospital


def hurt_by_care(passage: Passage, verb: Token) -> Iterator[tuple[str | None, Count]]:
    """The counts of people whom ``verb`` says were cared for as hurt, each with the word that makes it a part."""
    if verb.pos != "VERB" or not (part := _care(passage, verb)):
        return
    heads = arguments(passage, verb, SUBJECTS) if part == "suffer" else patients(passage, verb)
    for head in heads:
        count = count_of(passage, head)
        if count is not None and not (count.single and part == PART):
            yield (None if part == "suffer" else part), count


def _care(passage: Passage, verb: Token) -> str | None:
    if verb.lemma in listed("care", "alone"):
        return PART
    if verb.lemma in listed("care", "treat"):
        return PART if _hurt(passage, verb, ("for", "with")) else None
    if verb.lemma in listed("care", "verbs"):
        return PART if _to_hospital(passage, verb) else None
    if verb.lemma in listed("care", "escape"):
        return "suffer" if _hurt(passage, verb, ("with",)) else None
    harmed = any(t.lemma in _harms() for t in passage.children(verb, "dobj"))
    return "suffer" if verb.lemma in listed("care", "suffer") and harmed else None


def _harms() -> frozenset[str]:
    return listed("care", "harms") | harm_of("wounded").nouns


def _hurt(passage: Passage, verb: Token, words: tuple[str, ...]) -> bool:
    prepositions = [p for p in passage.children(verb, "prep") if p.lower in words]
    return any(t.lemma in _harms() for p in prepositions for t in passage.subtree(p))


def _to_hospital(passage: Passage, verb: Token) -> bool:
    prepositions = [p for p in passage.children(verb, "prep") if p.lower in ("to", "into")]
    return any(t.lemma in listed("care", "places") for p in prepositions for t in passage.children(p, "pobj", "conj"))
