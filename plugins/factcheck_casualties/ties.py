"""The number that belongs to a toll: "rose to 11", "stands at 11", "put at 11 the number of dead"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck import Passage, Quantity, Token
from factcheck_casualties.grammar import SUBJECTS
from factcheck_casualties.words import either, listed

REACH = 80  # between "toll" and its number: no other clause, no other number


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(rf";|\b(?:{either(listed('toll', 'breaks'))})\b", re.IGNORECASE)


@cache
def _ties() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:{either(listed('toll', 'ties'))})|:)\W*$", re.IGNORECASE)


def tied_number(passage: Passage, token: Token) -> Quantity | None:
    """The first number after the toll that a preposition or verb ties to it, else the one that its verb takes."""
    if (ahead := _put_ahead(passage, token)) is not None:
        return ahead
    for quantity in passage.quantities:
        between = passage.quote(token.end, quantity.start) if quantity.start >= token.end else None
        if between is None or len(between) > REACH or _breaks().search(between):
            continue
        if _ties().search(between) or not between.strip(" \t:–—-"):
            return quantity
    return _of_its_verb(passage, token)


def _put_ahead(passage: Passage, token: Token) -> Quantity | None:
    """ "Put at 17 the number of protesters killed": the number stands right before the words for what it counts."""
    for quantity in passage.quantities:
        lead = passage.text[: quantity.start - passage.start]
        between = passage.quote(quantity.end, token.start) if quantity.end <= token.start else "-"
        if re.search(r"\bat\s+$", lead) and _to_the_toll().fullmatch(between):
            return quantity
    return None


@cache
def _to_the_toll() -> re.Pattern[str]:
    names = either(listed("toll", "names"))
    return re.compile(rf"\s+(?:the|its|their)\s+(?:[\w-]+\s+)?(?:(?:{names})\s+of\s+(?:[\w’'-]+\s+){{0,4}})?")


def _of_its_verb(passage: Passage, token: Token) -> Quantity | None:
    """However far off: "the toll from the attack on a market in Tarnby rose to 11", "put at 17 the number of dead"."""
    named = next((t for t in (token, *passage.ancestors(token)) if t.lemma in listed("toll", "names")), token)
    subject = named if named.dep in (*SUBJECTS, "dobj") else passage.head(token)
    verb = passage.head(subject) if subject.dep in (*SUBJECTS, "dobj") else None
    wanted = listed("toll", "put") if subject.dep == "dobj" else listed("toll", "verbs") | listed("toll", "put")
    says = [verb] if verb is not None and verb.lemma in wanted else []
    for word in (*says, *(t for t in passage.children(token, "acl") if t.lemma in listed("toll", "put"))):
        numbers = [*passage.children(word, "dobj", "attr", "acomp"), *_after(passage, word)]
        for number in numbers:
            if quantity := next((q for q in passage.quantities if q.start <= number.start < q.end), None):
                return quantity
    return None


def _after(passage: Passage, verb: Token) -> Iterator[Token]:
    for preposition in passage.children(verb, "prep"):
        if preposition.lower in listed("toll", "prepositions"):
            yield from passage.children(preposition, "pobj", "pcomp")
            yield from (n for p in passage.children(preposition, "pobj") for n in passage.children(p, "nummod"))


def number_of_them(passage: Passage, noun: Token) -> Quantity | None:
    """The number of those whom ``noun`` names in "the number of miners who died is 12"."""
    preposition = passage.head(noun)
    number = passage.head(preposition)
    if noun.dep != "pobj" or preposition.lower != "of" or number.lemma not in listed("toll", "names"):
        return None
    return tied_number(passage, number)
