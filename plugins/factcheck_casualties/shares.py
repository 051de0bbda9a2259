"""Sentences about those already counted: "39 of the dead were women", "among the dead were three children"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, quantity_at
from factcheck_casualties.kinds import population_of_noun
from factcheck_casualties.parts import counts_in
from factcheck_casualties.words import listed


def shares_of(passage: Passage, cue: Token) -> Iterator[tuple[str | None, Count]]:
    """The counts that a sentence gives of the victims that ``cue`` names; a word says where they are but a part."""
    yield from _numbered(passage, cue)
    for verb in passage.tokens:
        if verb.lemma == "be":
            yield from _of_verb(passage, verb, cue)
        elif verb.lemma == "include" and any(t.index == cue.index for t in passage.children(verb, "nsubj")):
            yield from (("included", c) for o in passage.children(verb, "dobj") for c in counts_in(passage, o))


def _of_verb(passage: Passage, verb: Token, cue: Token) -> Iterator[tuple[str | None, Count]]:
    subjects, attributes = passage.children(verb, "nsubj"), passage.children(verb, "attr")
    subject = subjects[0] if subjects else None
    fronted = [t for t in passage.children(verb, "prep") if t.lower in ("among", "of") and _below(passage, t, cue)]
    if fronted and subject is not None and attributes and attributes[0].tag == "NNS":
        yield from _named(passage, subject, attributes[0])
    elif fronted:
        told = [*subjects, *attributes][:1]
        yield from (("among", c) for head in told for c in counts_in(passage, head))
    elif subject is not None and attributes and attributes[0].tag == "NNS" and _partitive(passage, subject, cue):
        yield from _named(passage, subject, attributes[0])
    elif subject is not None and subject.index == cue.index and attributes and quantity_at(passage, subject) is None:
        yield from ((None, c) for c in counts_in(passage, attributes[0]) if not c.single)


def _numbered(passage: Passage, cue: Token) -> Iterator[tuple[str, Count]]:
    """ "Thirty-four of the miners killed in the blast": some of those whom the cue names."""
    noun = passage.head(cue)
    of = passage.head(noun)
    if (
        cue.dep != "acl"
        or of.lower != "of"
        or not any(t.lower in ("the", "those") for t in passage.children(noun, "det"))
    ):
        return
    quantity = quantity_at(passage, passage.head(of))
    if quantity is not None:
        yield "of", Count(value=quantity, noun=noun, population=population_of_noun(passage, noun))


def _named(passage: Passage, number: Token, kind: Token) -> Iterator[tuple[str, Count]]:
    """The number from the subject, the population from what they are said to be."""
    quantity = quantity_at(passage, number)
    if quantity is not None:
        yield "of", Count(value=quantity, noun=kind, population=population_of_noun(passage, kind))


def _partitive(passage: Passage, subject: Token, cue: Token) -> bool:
    """Whether the subject is a number "of the victims" or "of those killed"."""
    return any(p.lower in ("of", "among") and _below(passage, p, cue) for p in passage.children(subject, "prep"))


def _below(passage: Passage, preposition: Token, cue: Token) -> bool:
    return any(t.index == cue.index or t.lemma in listed("part", "victims") for t in passage.subtree(preposition))
