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
    if verb.pos not in ("VERB", "AUX") or not (part := _care(passage, verb)):
        return
    theirs = part == "suffer" or verb.lemma in listed("care", "stay") | listed("care", "need")
    heads = arguments(passage, verb, SUBJECTS) if theirs else patients(passage, verb)
    for head in heads:
        count = count_of(passage, head)
        if count is None or head.lemma in harm_of("killed").bodies:
            continue  # a hospital takes in the dead as well
        if not (count.single and part == PART):
            yield (None if part == "suffer" else part), count


def hurt_by_wounds(passage: Passage, harm: Token) -> Iterator[Count]:
    """ "Left nine dead and 31 with bullet wounds"."""
    preposition = passage.head(harm)
    holder = passage.head(preposition)
    if harm.lemma in _harms() and preposition.lower == "with" and holder.pos in ("NUM", "NOUN"):
        count = count_of(passage, holder)
        if count is not None and not count.single:
            yield count


def _care(passage: Passage, verb: Token) -> str | None:
    if verb.lemma in listed("care", "alone"):
        return PART
    if verb.lemma in listed("care", "treat"):
        return PART if _hurt(passage, verb, ("for", "with")) else None
    if verb.lemma in listed("care", "verbs"):
        return PART if _to_hospital(passage, verb) else None
    if verb.lemma in listed("care", "stay"):
        return PART if _to_hospital(passage, verb) else None
    if verb.lemma in listed("care", "need") and any(_medical(passage, o) for o in passage.children(verb, "dobj")):
        return PART
    if verb.lemma in listed("care", "escape"):
        return "suffer" if _hurt(passage, verb, ("with",)) else None
    harmed = any(t.lemma in _harms() for t in passage.children(verb, "dobj"))
    return "suffer" if verb.lemma in listed("care", "suffer") and harmed else None


def _harms() -> frozenset[str]:
    return listed("care", "harms") | harm_of("wounded").nouns


def _hurt(passage: Passage, verb: Token, words: tuple[str, ...]) -> bool:
    prepositions = [p for p in passage.children(verb, "prep") if p.lower in words]
    return any(t.lemma in _harms() for p in prepositions for t in passage.subtree(p))


def _medical(passage: Passage, noun: Token) -> bool:
    """ "Hospital treatment", "medical care"."""
    kinds = {t.lower for t in passage.children(noun, "compound", "amod")}
    return noun.lemma in listed("care", "help") and bool(kinds & listed("care", "medical"))


def _to_hospital(passage: Passage, verb: Token) -> bool:
    holders = [verb, *passage.children(verb, "dobj")]
    prepositions = [p for h in holders for p in passage.children(h, "prep") if p.lower in ("to", "into", "in")]
    return any(t.lemma in listed("care", "places") for p in prepositions for t in passage.children(p, "pobj", "conj"))
