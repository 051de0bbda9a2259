"""From a noun to how many of them, of which population, on whose side."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck import Interval, Passage, Quantity, Token
from factcheck_casualties.words import population_of

CLAUSES = frozenset({"relcl", "acl", "conj", "appos", "cc", "punct", "prep", "advcl", "parataxis", "ccomp", "mark"})
CHILD = re.compile(
    r"\W+(?:of (?:them|whom)\W+)?(?:were\W+|was\W+)?(?:\w+\W+){0,2}?(?:under|below|younger than)\W+(?:the age of\W+)?"
    r"(?:five|six|ten|twelve|fifteen|sixteen|eighteen|5|6|10|12|14|15|16|18)\b",
    re.IGNORECASE,
)
PEOPLE = frozenset({"people", "person", "human", "individual", "life", "soul"})
ONE_WORDS = frozenset({"a", "an", "another", "one"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How many people, and which."""

    value: Quantity
    noun: Token
    population: str | None
    single: bool = False


def count_of(passage: Passage, head: Token) -> Count | None:
    """The count in the noun phrase around ``head``; ``None`` where it gives none ("people were killed")."""
    quantity = quantity_at(passage, head)
    if quantity is not None and quantity.interval.high == 0 and passage.children(head, "relcl"):
        return None  # "nobody who lives there was hurt" is not a count of everyone
    noun = counted_noun(passage, head)
    population = population_of_noun(passage, noun)
    if quantity is not None:
        return Count(value=quantity, noun=noun, population=population)
    if is_one_person(passage, head):
        return Count(value=_one(passage, head), noun=head, population=population, single=True)
    return None


def quantity_at(passage: Passage, head: Token) -> Quantity | None:
    """The quantity that is ``head`` or stands before it in its noun phrase."""
    own = next((q for q in passage.quantities if q.start <= head.start < q.end), None)
    if own is not None:
        return own
    left = phrase_start(passage, head)
    before = [q for q in passage.quantities if left <= q.number_start and q.end <= head.start]
    return before[-1] if before else None


def phrase_start(passage: Passage, head: Token) -> int:
    """Where the noun phrase around ``head`` begins, clauses and further conjuncts left out."""
    start = head.start
    for child in passage.children(head):
        if child.index < head.index and child.dep not in CLAUSES:
            start = min(start, *(t.start for t in passage.subtree(child)))
    return start


def counted_noun(passage: Passage, head: Token) -> Token:
    """The noun that says who is counted: "people" in "dozens of people", "servicemen" in "104 of its servicemen"."""
    for preposition in passage.children(head, "prep"):
        if preposition.lower == "of" and any(q.start <= head.start < q.end for q in passage.quantities):
            for noun in passage.children(preposition, "pobj"):
                return noun
    return head


def population_of_noun(passage: Passage, noun: Token) -> str | None:
    """The population a noun phrase names: ``people`` for everyone, ``None`` where no noun says who."""
    for modifier in passage.children(noun, "amod", "compound", "nmod"):
        if modifier.lower in ("civilian", "combatant"):
            return modifier.lower
    if CHILD.match(passage.text[noun.end - passage.start :]):
        return "child"
    kind = population_of(noun.lemma) or population_of(noun.lower)
    return "people" if kind == "everyone" and noun.lemma in PEOPLE else None if kind == "everyone" else kind


def names_people(noun: Token) -> bool:
    """Say whether the noun can be people at all: vehicles and houses are not casualties."""
    return population_of(noun.lemma) is not None or population_of(noun.lower) is not None


def is_one_person(passage: Passage, head: Token) -> bool:
    """ "A soldier", "a 12-year-old", "John Smith, 34": one person, without a number word that says so."""
    if head.entity == "PERSON" and head.pos == "PROPN" and not passage.children(head, "conj"):
        return True
    if head.tag not in ("NN", "NNP", "JJ"):
        return False
    determiners = {t.lower for t in passage.children(head, "det", "nummod")}
    aged = "year-old" in passage.quote(phrase_start(passage, head), head.end) or head.lower.endswith("-old")
    person = population_of(head.lemma) not in (None, "everyone", "family") or head.lemma == "person"
    return (person or aged) and (bool(determiners & ONE_WORDS) or (aged and "the" not in determiners))


def _one(passage: Passage, head: Token) -> Quantity:
    start = phrase_start(passage, head)
    return Quantity(
        start=start, end=head.end, number_start=start, number_end=head.end, text=passage.quote(start, head.end),
        interval=Interval(low=1, high=1), best=1, hedge="", rule="one_person",
    )  # fmt: skip
