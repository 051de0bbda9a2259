"""How old somebody is: "the 54-year-old mayor", "Ines Dalby, 54,", "aged 54"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_people.drafts import Draft
from factcheck_people.rules import PERSON
from factcheck_people.words import listed

YOUNGEST, OLDEST = 1, 115


def ages(passage: Passage, token: Token) -> Iterator[Draft]:
    """The age that a number gives, with the person whose it is."""
    if not token.text.isdigit() or not YOUNGEST <= int(token.text) <= OLDEST:
        return
    bearer = _old(passage, token) or _beside(passage, token) or _aged(passage, token)
    thing = passage.thing(_whole(passage, bearer)) if bearer is not None else None
    if bearer is None or bearer.entity == "NORP" or thing is None or thing.many or not (thing.definite or thing.name):
        return
    if not thing.name and bearer.lower not in listed("ages", "alone"):
        return  # "the 25-year-old victim" and "the 30-year-old victim" are two: their ages tell them apart
    words = sorted((token, bearer), key=lambda t: t.start)
    yield Draft(rule=PERSON, measure="age", normal=token.text, first=words[0], last=words[1], thing=thing)


def _old(passage: Passage, token: Token) -> Token | None:
    """ "The 54-year-old mayor": the noun that "old" stands before, or is said of."""
    year = passage.head(token)
    if year.lower not in ("year", "years"):
        return None
    old = passage.head(year)
    if old.lower != "old":
        return None
    noun = passage.head(old)
    if old.dep == "amod" and noun.pos in ("NOUN", "PROPN") and noun.index > token.index:
        return _named(passage, noun)
    return None


def _named(passage: Passage, noun: Token) -> Token:
    """ "Ines Dalby, a 54-year-old teacher": a noun beside a name stands for whoever is named."""
    head = passage.head(noun)
    if noun.pos == "PROPN" or passage.children(noun, "poss"):
        return noun  # "Ines Dalby, 21-year-old Ivo Berg", "Ines Dalby, her 12-year-old son"
    return head if noun.dep == "appos" and head.pos == "PROPN" else noun


def _beside(passage: Passage, token: Token) -> Token | None:
    """ "Ines Dalby, 54,": a number between commas behind a person's name."""
    head = passage.head(token)
    before = passage.tokens[token.index - 1] if token.index else token
    after = passage.tokens[token.index + 1] if token.index + 1 < len(passage.tokens) else None
    bounded = before.text == "," and (after is None or after.text in (",", ".", ";", ")"))
    if token.dep not in ("appos", "nummod") or head.pos != "PROPN" or not bounded or head.index >= token.index:
        return None
    return head if head.entity in ("PERSON", "") else None


def _aged(passage: Passage, token: Token) -> Token | None:
    """ "Ines Dalby, aged 54"."""
    aged = passage.head(token)
    head = passage.head(aged)
    return head if aged.lower == "aged" and head.pos in ("NOUN", "PROPN") else None


def _whole(passage: Passage, bearer: Token) -> Token:
    """ "His brother, Chris Weller, 25": a name beside a noun is a brother too."""
    noun = passage.head(bearer)
    return noun if bearer.dep == "appos" and noun.pos == "NOUN" else bearer
