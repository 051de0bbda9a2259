"""From a noun to how many of them, and of which population."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import Passage, Quantity, Token
from factcheck_casualties.kinds import names_people, population_of_noun
from factcheck_casualties.ordinals import ordinal_of
from factcheck_casualties.single import group_of, is_one_person, none_of_any, one
from factcheck_casualties.ties import number_of_them
from factcheck_casualties.unreported import none_reported
from factcheck_casualties.words import harms, listed, pairs

CLAUSES = frozenset({"relcl", "acl", "conj", "appos", "cc", "punct", "prep", "advcl", "parataxis", "ccomp", "mark"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How many people, and which; ``single`` where a person is told of rather than a number."""

    value: Quantity
    noun: Token
    population: str | None
    single: bool = False


def count_of(passage: Passage, head: Token) -> Count | None:
    """The count in the noun phrase around ``head``; ``None`` where it gives none ("people were killed")."""
    quantity = quantity_at(passage, head) or _shared_zero(passage, head) or none_reported(passage, head)
    if quantity is not None and quantity.interval.high == 0 and passage.children(head, "relcl"):
        return None  # "nobody who lives there was hurt" is not a count of everyone
    noun = counted_noun(passage, head)
    if quantity is not None and not _pair_itself(passage, head, quantity):
        kind = "people" if quantity.start > head.end else population_of_noun(passage, noun)
        kind = _among(passage, head) or ("people" if _mixed(passage, noun) else kind)
        return Count(value=quantity, noun=noun, population=kind)
    if (zero := none_of_any(passage, head)) is not None:
        return Count(value=zero, noun=head, population=population_of_noun(passage, head))
    if (number := number_of_them(passage, head)) is not None:
        return Count(value=number, noun=head, population=population_of_noun(passage, head))
    start = phrase_start(passage, head)
    group = group_of(passage, head, start)
    if group is not None:
        return Count(value=group, noun=head, population=population_of_noun(passage, head))
    if (place := ordinal_of(passage, head)) is not None:
        return Count(value=place, noun=head, population=population_of_noun(passage, head))
    if is_one_person(passage, head, start):
        value = one(passage, start, head.end)
        return Count(value=value, noun=head, population=population_of_noun(passage, head), single=True)
    return None


def _pair_itself(passage: Passage, head: Token, quantity: Quantity) -> bool:
    """ "A couple" who died are two people, no loose number as in "a couple of people"."""
    of_others = any(t.lower == "of" for t in passage.children(head, "prep"))
    return head.lemma in pairs("numbers") and quantity.start <= head.start < quantity.end and not of_others


def _mixed(passage: Passage, noun: Token) -> bool:
    """One number for two kinds: "38 passengers and crew"."""
    others = [t for t in passage.children(noun, "conj") if not passage.children(t, "nummod", "det", "poss")]
    kind = population_of_noun(passage, noun)
    return any(names_people(t) and population_of_noun(passage, t) != kind for t in others)


def quantity_at(passage: Passage, head: Token) -> Quantity | None:
    """The quantity that is ``head`` or stands before it in its noun phrase; of a "family of four" the one behind it."""
    own = next((q for q in passage.quantities if q.start <= head.start < q.end), None)
    if own is not None:
        return own
    left = phrase_start(passage, head)
    before = [q for q in passage.quantities if left <= q.number_start and q.end <= head.start]
    return before[-1] if before else _right_before(passage, head) or _members(passage, head)


def _right_before(passage: Passage, head: Token) -> Quantity | None:
    """The number beside a word for people, where the parser takes that word for a verb ("cost 51 pilgrims")."""
    if head.pos != "VERB" or not names_people(head):
        return None
    return next((q for q in passage.quantities if passage.quote(q.end, head.start).isspace()), None)


def _among(passage: Passage, head: Token) -> str | None:
    """The population that a noun of harm is counted in: "no fatalities among the troops"."""
    if not any(head.lemma in h.nouns for h in harms()):
        return None
    nouns = [n for p in passage.children(head, "prep") if p.lower == "among" for n in passage.children(p, "pobj")]
    return next((kind for n in nouns if (kind := population_of_noun(passage, n))), None)


def _members(passage: Passage, head: Token) -> Quantity | None:
    if head.lemma not in ("family", "group") or head.tag == "NNS":
        return None
    numbers = [n for p in passage.children(head, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return next((q for q in passage.quantities for n in numbers if q.start <= n.start < q.end), None)


def _shared_zero(passage: Passage, head: Token) -> Quantity | None:
    """Of "no injuries or deaths" the second noun has its zero from the first."""
    first = passage.head(head)
    if head.dep != "conj" or not any(t.lower in ("or", "nor") for t in passage.children(first, "cc")):
        return None
    if not any(first.lemma in h.nouns and head.lemma not in h.nouns for h in harms()):
        return None
    zero = quantity_at(passage, first)
    return zero if zero is not None and zero.interval.high == 0 else None


def phrase_start(passage: Passage, head: Token) -> int:
    """Where the noun phrase around ``head`` begins, clauses and further conjuncts left out."""
    start = head.start
    for child in passage.children(head):
        if child.index < head.index and child.dep not in CLAUSES:
            start = min(start, *(t.start for t in passage.subtree(child)))
    return start


def counted_noun(passage: Passage, head: Token) -> Token:
    """The noun that says who is counted: "people" in "dozens of people", "servicemen" in "104 of its servicemen"."""
    if share := next((q for q in passage.quantities if q.start <= head.start < q.end and " of " in q.text), None):
        return passage.counted(share) or head
    for preposition in passage.children(head, "prep"):
        if preposition.lower == "of" and any(q.start <= head.start < q.end for q in passage.quantities):
            for noun in passage.children(preposition, "pobj"):
                themselves = noun.lemma in listed("crowd", "themselves") and passage.children(noun, "poss")
                return head if themselves else noun  # "eleven of their number"
    return head
