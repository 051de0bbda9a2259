"""Claims of which of two acts came first."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Claim, Passage, Scope, Statement, Token
from factcheck_dates.acts import VERBAL, act_at, noun_act
from factcheck_dates.rules import ORDER
from factcheck_dates.when import topic_of
from factcheck_dates.words import table

MEASURE = "order"
LINKS = ("after", "before")


def orders_of(passage: Passage) -> Iterator[Claim]:
    """Every pair of acts that the sentence puts in order."""
    for verb in passage.tokens:
        if verb.pos in VERBAL:
            for link, other in _linked(passage, verb):
                one, two = _name(passage, verb), _name(passage, other)
                if one is not None and two is not None and one != two:
                    yield _claim(passage, verb, other, (one, two) if link == "before" else (two, one))


def _claim(passage: Passage, verb: Token, other: Token, pair: tuple[str, str]) -> Claim:
    first, second = pair
    start, end = min(verb.start, other.start), max(verb.end, other.end)
    names = {w for t in (verb, other) for w in _topic(passage, t)}
    return passage.claim(
        rule=ORDER,
        measure=MEASURE,
        value=Statement(text=passage.quote(start, end), normal=f"{first} before {second}"),
        start=start,
        end=end,
        population=" and ".join(sorted(pair)),
        scope=Scope(tells="order", topic=tuple(sorted(names))),
    )


def _linked(passage: Passage, verb: Token) -> Iterator[tuple[str, Token]]:
    """ "Shot him before setting fire to it", "shot after the fire", "shot after the house was set on fire"."""
    for child in passage.children(verb, "advcl"):
        for mark in passage.children(child, "mark", "advmod"):
            if mark.lower in LINKS:
                yield mark.lower, child
    for prep in passage.children(verb, "prep"):
        if prep.lower in LINKS:
            yield from ((prep.lower, t) for t in passage.children(prep, "pcomp", "pobj"))


def _name(passage: Passage, token: Token) -> str | None:
    act = act_at(passage, token) if token.pos in VERBAL else None
    name = act.name if act is not None and not act.open else noun_act(passage, token)
    words = {token.lemma, token.lower}
    if name is None:
        name = next((w for names in table("order").values() for w in names if w in words), None)
    return next((whole for whole, names in table("order").items() if name in names), name)


def _topic(passage: Passage, token: Token) -> tuple[str, ...]:
    act = act_at(passage, token) if token.pos in VERBAL else None
    return topic_of(passage, act) if act is not None else passage.topic(token)
