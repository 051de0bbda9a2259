"""Parts named beside their whole: "including 33 children", "67 of them women", "three of the dead"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.kinds import names_people, population_of_noun
from factcheck_casualties.words import either, harms, listed

LOOK_BACK = 40
OF_THEM = re.compile(r"\s+of\s+(?:them|whom)\b", re.IGNORECASE)


def parts_of(passage: Passage, noun: Token, cue: Token) -> Iterator[tuple[str, Count]]:
    """The counts that the sentence gives as parts of ``noun``'s people, each with the word that says so."""
    anchors = {noun.index, cue.index}
    if any(t.lower == "no" for t in passage.children(noun, "det")):
        return  # "no survivors among the 14 on board"
    for word in passage.tokens:
        if word.lower in listed("part", "words") and word.index > min(anchors) and _hangs_on(passage, word, anchors):
            for child in passage.children(word, "pobj", "dobj", "pcomp"):
                if word.lower == "among" and any(t.lower in ("the", "those") for t in passage.children(child, "det")):
                    continue  # "she was among the four hurt": they are all of them
                yield from ((word.lower, c) for c in counts_in(passage, child))
    yield from _of_them(passage, noun)


def among_them(passage: Passage, whole: int) -> Iterator[tuple[str, Count]]:
    """ "A toll of 44, among them 19 women and five drivers": those listed right behind are parts of the whole."""
    match = _among_them().match(passage.text[whole - passage.start :])
    number = next((q for q in passage.quantities if match and q.start == whole + match.end()), None)
    if number is None:
        return
    behind = (t for t in passage.tokens if t.start >= number.number_start and t.pos in ("NOUN", "PROPN"))
    for noun in itertools.islice(behind, 1):
        yield from (("among", c) for c in counts_in(passage, noun) if names_people(c.noun))


def behind_among(passage: Passage, whole: Token, noun: Token) -> bool:
    """Whether a noun that the parser joins to the whole is listed as a part of it."""
    return re.search(r"\bamong (?:them|whom)\b", passage.quote(whole.end, max(whole.end, noun.start))) is not None


@cache
def _among_them() -> re.Pattern[str]:
    """From the number of the whole to that of the part, with no other number or harm between."""
    return re.compile(r"[^.;:\d]{0,80}?\bamong (?:them|whom)\b(?: were| was)?[\s,]*", re.IGNORECASE)


def part_before(passage: Passage, start: int) -> str | None:
    """The words right before a count that make it a part: "among them two policemen"."""
    match = _before().search(passage.text[: start - passage.start][-LOOK_BACK:])
    return match.group(1).lower() if match else None


@cache
def _before() -> re.Pattern[str]:
    words, whole = either(listed("part", "words")), either(listed("part", "whole"))
    return re.compile(rf"\b((?:including|includes?)|(?:{words}) (?:{whole}))\W+(?:at least\W+)?$", re.IGNORECASE)


def _hangs_on(passage: Passage, word: Token, anchors: set[int]) -> bool:
    """Whether the word belongs to an anchor; of "two bodies and 100 wounded, including 10 children" to the 100."""
    for above in passage.ancestors(word):
        if above.index in anchors:
            return True
        if above.dep == "conj" and above.pos == "NOUN" and passage.children(above, "amod", "nummod"):
            return False
    return False


def counts_in(passage: Passage, head: Token) -> Iterator[Count]:
    """The counts of a noun and of those joined to it."""
    count = count_of(passage, head)
    if count is not None:
        yield count
    for other in passage.children(head, "conj"):
        yield from counts_in(passage, other)


def _of_them(passage: Passage, noun: Token) -> Iterator[tuple[str, Count]]:
    """ "… 211 people, 67 of them under five": the number before "of them" is a part of the people before it."""
    for preposition in passage.tokens:
        if preposition.lower != "of" or preposition.index <= noun.index:
            continue
        if any(p.lower in ("them", "whom") for p in passage.children(preposition, "pobj")):
            number = passage.head(preposition)
            count = count_of(passage, number)
            others = number.index != noun.index and number.lower not in ("both", "all") and _next(passage, noun, number)
            if count is not None and others and not _told_by_itself(passage, number, preposition):
                yield "of them", _of_what_kind(passage, preposition, count)


def _next(passage: Passage, noun: Token, number: Token) -> bool:
    """Whether nobody else is counted between: "14 died and 30 were hurt, five of them badly" is of the 30."""
    between = (q for q in passage.quantities if noun.end <= q.start and q.end < number.start)
    return all(OF_THEM.match(passage.quote(q.end, passage.end)) for q in between)


def _told_by_itself(passage: Passage, number: Token, preposition: Token) -> bool:
    """Words of harm count those before them: "80 were killed or hurt; nine of them died", "nine of them fatally"."""
    behind = passage.tokens[preposition.index + 2 : preposition.index + 3]
    fatally = any(t.lower in listed("fatal", "adverbs") for t in behind)
    verb = passage.head(number)
    added = verb.index < number.index and "," in passage.quote(verb.end, number.start)  # "killed 211, 67 of them ..."
    return fatally or (not added and any(verb.lemma in h.verbs for h in harms()))


def _of_what_kind(passage: Passage, preposition: Token, count: Count) -> Count:
    """ "Three of them teenagers": the noun behind says who they were."""
    behind = passage.tokens[preposition.index + 2 : preposition.index + 3]
    kinds = [population_of_noun(passage, t) for t in behind if t.tag == "NNS" and names_people(t)]
    return replace(count, population=kinds[0]) if kinds else count
