"""What is said of all who were there: "nobody on board survived", "all 40 passengers escaped unhurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck import Passage, Quantity, Token
from factcheck_casualties.counts import Count, counted_noun, quantity_at
from factcheck_casualties.grammar import SUBJECTS, arguments, patients
from factcheck_casualties.kinds import names_people, population_of_noun
from factcheck_casualties.single import made
from factcheck_casualties.words import Harm, either, harm_of, listed

ZERO = "none"


def all_of_them(passage: Passage, token: Token, harm: Harm) -> Iterator[Count]:
    """The counts that a word about everybody there gives: all of those aboard, or nobody."""
    if harm.measure == "killed" and _nobody_survived(passage, token):
        yield from _those_aboard(passage, token)
    elif harm.measure == "killed" and token.lemma in harm.verbs:
        heads = [h for h in _concerned(passage, token, harm) if _everyone(passage, h) and not _own_number(passage, h)]
        yield from (c for _ in heads[:1] for c in _those_aboard(passage, token))
    if harm.measure == "killed" and (nobody := _nobody_hurt(passage, token)) is not None:
        yield nobody
    if harm.measure in ("killed", "wounded") and (head := _unhurt(passage, token)) is not None:
        value = made(passage, min(head.start, token.start), max(head.end, token.end), 0, rule=ZERO)
        yield Count(value=value, noun=head, population=_of_whom(passage, head))


def _concerned(passage: Passage, verb: Token, harm: Harm) -> list[Token]:
    if verb.lemma in harm.intransitive:
        return arguments(passage, verb, SUBJECTS)
    return patients(passage, verb)


def _own_number(passage: Passage, head: Token) -> bool:
    return quantity_at(passage, head) is not None


def _everyone(passage: Passage, head: Token) -> bool:
    """ "All passengers", "everyone on board", "all those aboard"."""
    first = {t.lower for t in passage.children(head, "det", "predet", "quantmod", "amod")}
    number = quantity_at(passage, head)
    counted = number is not None and number.text.lower().startswith("all")
    return head.lower in listed("everyone", "all") or bool(first & listed("everyone", "all")) or counted


def _nobody_survived(passage: Passage, token: Token) -> bool:
    """ "There were no survivors", "none of the 20 on board survived"."""
    if token.lemma == "survivor":
        return any(t.lower == "no" for t in passage.children(token, "det"))
    if token.lemma != "survive":
        return False
    subjects = passage.children(token, *SUBJECTS)
    return any(_none().match(passage.quote(min(w.start for w in passage.subtree(s)), s.end)) for s in subjects)


@cache
def _none() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(listed('everyone', 'none'))})\b", re.IGNORECASE)


def _those_aboard(passage: Passage, token: Token) -> Iterator[Count]:
    """The one number of people in the sentence that stands for all who were there."""
    found = [c for q in passage.quantities if (c := _aboard(passage, q)) is not None]
    yield from found[:1] if len(found) == 1 else ()


def _aboard(passage: Passage, quantity: Quantity) -> Count | None:
    noun = passage.counted(quantity)
    if noun is None or quantity.interval.high == 0:
        return None
    if not names_people(noun) and not quantity.start <= noun.start < quantity.end:
        return None
    after, before = passage.quote(noun.end, passage.end), passage.quote(passage.start, quantity.start)
    if not (_inside().match(after) or _carrying().search(before) or _none_of().search(before)):
        return None
    return Count(value=quantity, noun=noun, population=population_of_noun(passage, noun))


@cache
def _inside() -> re.Pattern[str]:
    lead = r"\s+(?:(?:who\s+were|known\s+to\s+be|travelling)\s+)?"
    return re.compile(rf"{lead}(?:{either(listed('everyone', 'aboard'))})\b", re.IGNORECASE)


@cache
def _carrying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(listed('everyone', 'carrying'))})\s+(?:\w+\s+){{0,2}}$", re.IGNORECASE)


@cache
def _none_of() -> re.Pattern[str]:
    none = either(listed("everyone", "none") | listed("everyone", "lost"))
    return re.compile(rf"\b(?:{none})\s+(?:of\s+|among\s+)?(?:the\s+|its\s+|their\s+)?$", re.IGNORECASE)


def _nobody_hurt(passage: Passage, verb: Token) -> Count | None:
    """ "No one was hurt" says that nobody died either, unless its own sentence tells of somebody dead, or of others."""
    wounded, killed = harm_of("wounded"), harm_of("killed")
    if verb.lemma not in wounded.transitive and verb.lower not in wounded.adjectives:
        return None
    words = {w for t in passage.tokens for w in (t.lemma, t.lower)}
    if words & (killed.verbs | killed.nouns | killed.adjectives | killed.acts | {"else", "other", "fatal", "fatally"}):
        return None
    heads = patients(passage, verb) or arguments(passage, verb, SUBJECTS)
    for head in heads:
        none = quantity_at(passage, head)
        if any(t.lower != "of" for t in passage.children(head, "relcl", "acl", "prep")):
            continue  # "nobody who lives near the harbour was hurt" is about them alone
        if head.lower in listed("everyone", "nobody") and none is not None and none.interval.high == 0:
            counted = counted_noun(passage, head)
            kind = "people" if counted is head else population_of_noun(passage, counted)
            return Count(value=none, noun=head, population=kind)
    return None


def _unhurt(passage: Passage, token: Token) -> Token | None:
    """All those whom the word says no harm came to; ``None`` if it speaks of some only, or of nobody."""
    if token.lower in listed("everyone", "unhurt"):
        verb = passage.head(token)
    elif token.lemma in listed("everyone", "without") and passage.head(token).lower == "without":
        verb = passage.head(passage.head(token))
    else:
        return None
    if verb.lemma not in listed("everyone", "escape") or passage.children(verb, "neg"):
        return None
    return next((h for h in arguments(passage, verb, SUBJECTS) if _everyone(passage, h)), None)


def _of_whom(passage: Passage, head: Token) -> str | None:
    return "people" if head.lower in listed("everyone", "all") else population_of_noun(passage, head)
