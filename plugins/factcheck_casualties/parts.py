"""Parts named beside their whole: "including 33 children", "67 of them women", "three of the dead"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of, is_one_person, population_of_noun, quantity_at
from factcheck_casualties.words import part_words

BEFORE = re.compile(
    r"\b(including|includes?|among (?:them|whom|the dead|the victims))\W+(?:at least\W+)?$", re.IGNORECASE
)
VICTIMS = frozenset({"victim", "dead", "fatality", "casualty"})


def parts_of(passage: Passage, noun: Token, cue: Token) -> Iterator[tuple[str, Count]]:
    """The counts that the sentence gives as parts of ``noun``'s people, each with the word that says so."""
    anchors = {noun.index, cue.index}
    for word in passage.tokens:
        if word.lower in part_words() and word.index > min(anchors) and _hangs_on(passage, word, anchors):
            for child in passage.children(word, "pobj", "dobj", "pcomp"):
                yield from ((word.lower, c) for c in _counts(passage, child))
    yield from _of_them(passage, noun)


def part_before(passage: Passage, start: int) -> str | None:
    """The words right before a count that make it a part: "among them two policemen"."""
    match = BEFORE.search(passage.text[: start - passage.start][-30:])
    return match.group(1).lower() if match else None


def predicates_of(passage: Passage, cue: Token) -> Iterator[tuple[str, Count]]:
    """Parts told in a sentence of their own: "39 of the dead were women", "of those killed, 29 were children"."""
    for verb in passage.tokens:
        if verb.lemma != "be" or not (subjects := passage.children(verb, "nsubj")):
            continue
        subject = subjects[0]
        if any(t.lower == "among" and _below(passage, t, cue) for t in passage.children(verb, "prep")):
            count = count_of(passage, subject)
            if count is not None:
                yield "among", count
        attributes = passage.children(verb, "attr")
        if attributes and attributes[0].tag == "NNS" and _partitive(passage, subject, cue):
            quantity = quantity_at(passage, subject)
            if quantity is not None:
                yield (
                    "of",
                    Count(value=quantity, noun=attributes[0], population=population_of_noun(passage, attributes[0])),
                )


def _partitive(passage: Passage, subject: Token, cue: Token) -> bool:
    """Whether the subject is a number "of the victims" or "of those killed"."""
    return any(p.lower in ("of", "among") and _below(passage, p, cue) for p in passage.children(subject, "prep"))


def _below(passage: Passage, preposition: Token, cue: Token) -> bool:
    return any(t.index == cue.index or t.lemma in VICTIMS for t in passage.subtree(preposition))


def _hangs_on(passage: Passage, word: Token, anchors: set[int]) -> bool:
    return any(a.index in anchors for a in passage.ancestors(word))


def _counts(passage: Passage, head: Token) -> Iterator[Count]:
    count = count_of(passage, head)
    if count is not None and (not count.single or is_one_person(passage, head)):
        yield count
    for other in passage.children(head, "conj"):
        yield from _counts(passage, other)


def _of_them(passage: Passage, noun: Token) -> Iterator[tuple[str, Count]]:
    """ "… 211 people, 67 of them under five": the number before "of them" is a part of the people before it."""
    for preposition in passage.tokens:
        if preposition.lower != "of" or preposition.index <= noun.index:
            continue
        if any(p.lower in ("them", "whom") for p in passage.children(preposition, "pobj")):
            number = passage.head(preposition)
            count = count_of(passage, number)
            if count is not None and number.index != noun.index:
                yield "of them", count
