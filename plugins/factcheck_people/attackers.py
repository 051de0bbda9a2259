"""How many attacked, and who they were: "two gunmen opened fire", "a lone attacker", "the bomber was a woman"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_people.drafts import Draft
from factcheck_people.rules import ATTACKERS
from factcheck_people.words import listed, pairs, sex_of

MANY = 60  # more are an army, and nobody counts them one by one


def attackers(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that is told of attackers at a noun for them."""
    if token.lemma.lower() not in listed("attackers", "nouns") or token.pos not in ("NOUN", "PROPN"):
        return
    count = _count(passage, token)
    if count is not None and (_whole(passage, token) or _alone(passage, token)):
        first = min((token, *passage.children(token, "nummod", "amod")), key=lambda t: t.start)
        yield Draft(rule=ATTACKERS, measure="attackers", normal=str(count), first=first, last=token)
    if token.tag in ("NN", "NNP") and _known(passage, token):
        yield from _traits(passage, token)


def _count(passage: Passage, noun: Token) -> int | None:
    for number in passage.quantities:
        counted = passage.counted(number)
        if counted is not None and counted.index == noun.index and number.best and not number.hedge:
            return int(number.best) if number.best <= MANY and number.interval.low == number.interval.high else None
    return 1 if _alone(passage, noun) else None


def _alone(passage: Passage, noun: Token) -> bool:
    return any(t.lower in listed("attackers", "alone") for t in passage.children(noun, "amod"))


def _whole(passage: Passage, noun: Token) -> bool:
    """Whether they do what all attackers did, so that none of them is left out."""
    verb = passage.head(passage.head(noun)) if noun.dep == "pobj" else passage.head(noun)
    if noun.dep == "pobj" and passage.head(noun).dep != "agent":
        return False
    if noun.dep not in ("nsubj", "pobj") or verb.pos != "VERB":
        return False
    objects = {t.lemma for t in passage.children(verb, "dobj")}
    return verb.lemma in listed("attackers", "verbs") or any(
        (verb.lemma, o) in pairs("attackers", "phrases") for o in objects
    )


def _known(passage: Passage, noun: Token) -> bool:
    """ "The gunman", or "a lone gunman"; any other may be one of several."""
    return any(t.lower == "the" for t in passage.children(noun, "det")) or _alone(passage, noun)


def _traits(passage: Passage, noun: Token) -> Iterator[Draft]:
    for said in (noun, *_said(passage, noun)):
        near = [t for t in (said, *passage.children(said, "amod", "compound", "nmod")) if t is not noun]
        for word in near:
            if sex := sex_of(word.lower):
                yield _trait("attacker's sex", sex, noun, word)
            elif nation := _nation(passage, word):
                yield _trait("attacker's nationality", nation, noun, word)


def _trait(measure: str, normal: str, noun: Token, word: Token) -> Draft:
    first, last = sorted((noun, word), key=lambda t: t.start)
    return Draft(rule=ATTACKERS, measure=measure, normal=normal, first=first, last=last)


def _said(passage: Passage, noun: Token) -> Iterator[Token]:
    """What the attacker is said to be: "was a woman", "identified as a Norlander", "the attacker, a Norlander"."""
    yield from passage.children(noun, "appos")
    verb = passage.head(noun)
    if noun.dep == "nsubj" and verb.lemma == "be":
        yield from passage.children(verb, "attr")
    if noun.dep == "nsubjpass" and verb.lemma in listed("attackers", "naming"):
        for prep in passage.children(verb, "prep"):
            if prep.lower == "as":
                yield from passage.children(prep, "pobj")


def _nation(passage: Passage, word: Token) -> str | None:
    """The state whose national a word makes somebody; "Tunisian-born" tells where he is from."""
    if word.entity != "NORP":
        return None
    after = passage.text[word.end - passage.start :]
    if after.startswith("-") or after.lstrip().lower().startswith(("origin", "descent", "-")):
        return None
    actor = next((a for a in passage.actors if a.start <= word.start < a.end and a.kind == "state"), None)
    return (actor.of or actor.name) if actor else None
