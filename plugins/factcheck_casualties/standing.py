"""What all the dead are said to have been: "the 12 killed were all militants", "it killed only militants".

Whoever says so says two things: how many of that standing died, and that nobody of the other standing did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from factcheck import Passage, Quantity, Token
from factcheck_casualties.counts import Count, phrase_start
from factcheck_casualties.kinds import names_people, population_of_noun
from factcheck_casualties.single import made
from factcheck_casualties.victims import victims_of
from factcheck_casualties.words import either, harm_of, listed

Dead = frozenset[int]  # the places of the nouns that name them

RULE = "standing"
OTHERS = {"combatant": "civilian", "civilian": "combatant"}


def standings_of(passage: Passage, cue: Token) -> Iterator[tuple[Token, Count]]:
    """The counts of one standing, and of none of the other, that a sentence about the dead at ``cue`` gives.

    Each comes with the word that ties the dead to what they were.
    """
    killed = (n.index for nouns in victims_of(passage, cue, harm_of("killed")) for n in nouns)
    for start, lead, noun in _named(passage, frozenset((*killed, cue.index)), cue):
        standing = _standing(passage, noun)
        if standing is None:
            continue
        value = made(passage, start, noun.end, 0, rule=RULE)
        none = replace(value, number_start=lead.start, number_end=lead.end, text=f"no {OTHERS[standing]}s")
        yield lead, Count(value=none, noun=noun, population=OTHERS[standing])
        if (number := _number(passage)) is not None:
            every = replace(
                value, number_start=noun.start, text=number.text, interval=number.interval, best=number.best
            )
            yield lead, Count(value=every, noun=noun, population=standing)


def _standing(passage: Passage, noun: Token) -> str | None:
    """Armed or not: by the noun, or by "armed" and "unarmed" before it; ``None`` for people who can be either."""
    before = {t.lower for t in passage.children(noun, "amod", "compound")}
    kind = population_of_noun(passage, noun)
    if before & listed("standing", "armed_marks") or kind in listed("standing", "armed"):
        return "combatant"
    either_way = kind in listed("standing", "either") and not before & listed("standing", "unarmed_marks")
    return None if either_way or not names_people(noun) else "civilian"


def _number(passage: Passage) -> Quantity | None:
    """The one number of people in the sentence."""
    found = [q for q in passage.quantities if _counts_people(passage, q)]
    return found[0] if len(found) == 1 else None


def _counts_people(passage: Passage, quantity: Quantity) -> bool:
    noun = passage.counted(quantity)
    return noun is not None and (names_people(noun) or quantity.start <= noun.start < quantity.end)


def _named(passage: Passage, dead: Dead, cue: Token) -> Iterator[tuple[int, Token, Token]]:
    """Where it begins, the word that ties the dead to what they were, and the noun that says so."""
    for word in passage.tokens:
        if word.lemma == "be":
            yield from _predicate(passage, word, dead)
        elif word.lower == "as" and (group := _described(passage, word, dead)) is not None:
            yield from ((phrase_start(passage, group), word, noun) for noun in _plural_after(passage, word))
        elif word.lower == "only" and passage.head(passage.head(word)).index == cue.index:
            yield from ((min(word.start, cue.start), word, noun) for noun in _plural_after(passage, word))
    for match in _all_of_them().finditer(passage.text):
        lead = passage.token_at(passage.start + match.end() - 1)
        if lead is not None:
            yield from ((passage.start + match.start(), lead, noun) for noun in _plural_after(passage, lead))


def _predicate(passage: Passage, verb: Token, dead: Dead) -> Iterator[tuple[int, Token, Token]]:
    """ "The nine people killed in the raid were nurses"; some of them, or others than the dead, tell nothing of all."""
    clauses = passage.children(verb, "csubj")  # as which the parser takes "the people shot dead"
    named = [t for holder in (verb, *clauses) for t in passage.children(holder, "nsubj")]
    subjects = [s for s in named if _is_whole(passage, s, dead)]
    if subjects and not passage.children(verb, "neg"):
        said = [t for t in passage.children(verb, "attr") if t.tag == "NNS" and _bare(passage, t)]
        yield from ((phrase_start(passage, subjects[0]), verb, noun) for noun in said)


def _is_whole(passage: Passage, noun: Token, dead: Dead) -> bool:
    """Whether the noun names all of the dead: "the 13 men they shot dead", "all of the dead"."""
    the = {noun.lower, *(t.lower for t in passage.children(noun, "det", "predet"))} & listed("standing", "whole")
    of_them = [n for p in passage.children(noun, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return bool(the) and any(n.index in dead for n in (noun, *of_them))


def _bare(passage: Passage, noun: Token) -> bool:
    return not passage.children(noun, "nummod", "neg") and not any(
        t.lower in ("no", "not", "some", "mostly", "mainly", "among", "either") for t in passage.children(noun)
    )


def _described(passage: Passage, word: Token, dead: Dead) -> Token | None:
    """The dead whom a verb describes "as" something."""
    verbs = [t for t in passage.ancestors(word) if t.lemma in listed("standing", "describe")]
    objects = [o for v in verbs for o in passage.children(v, "dobj", "nsubjpass")]
    return next((o for o in objects if _is_whole(passage, o, dead)), None)


def _plural_after(passage: Passage, word: Token) -> list[Token]:
    """The noun of the phrase right behind a word, if it is a plural without a number."""
    for token in passage.tokens[word.index + 1 : word.index + 6]:
        if token.tag == "NNS" and not (passage.head(token).index == token.index + 1 and token.dep == "compound"):
            return [token] if _bare(passage, token) else []
        if token.pos not in ("ADJ", "NOUN", "VERB", "ADV", "DET"):
            return []
    return []


@cache
def _all_of_them() -> re.Pattern[str]:
    them, being = either(listed("standing", "them")), either(listed("standing", "being"))
    return re.compile(rf"\ball (?:of )?(?:{them})(?: (?:{being}))?(?= )", re.IGNORECASE)
