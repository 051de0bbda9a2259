"""Counts of things, and of people who are not harmed: burnt houses, rockets fired, marchers in a street."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck import Claim, Passage, Token
from factcheck_amounts.rules import SIZE
from factcheck_amounts.words import kinds, table

PEOPLE = "people"
VAGUE = ("multiple", "unquantified")  # "many houses": no number could be wrong


def counted_things(passage: Passage) -> Iterator[Claim]:
    """A claim for each number of things of a kind that the table knows, told of a deed."""
    for number in passage.quantities:
        noun = passage.counted(number)
        kind = _kind(passage, noun) if noun is not None and noun.pos != "NUM" else None
        if noun is None or kind is None or number.rule in VAGUE or number.interval.high < 2:
            continue
        deed = next((t for t in passage.ancestors(noun) if t.pos == "VERB"), None)
        act = kinds("deeds").get(deed.lemma) if deed is not None else None
        if deed is None or act is None:
            continue
        value = replace(number, unit=kind)
        claim = passage.claim(rule=SIZE, measure=f"{kind} {act}", value=value, topic=passage.topic(deed))
        yield replace(claim, scope=replace(claim.scope, fixed=act not in table("growing")["deeds"]))


def names_of(claim: Claim) -> tuple[str, ...]:
    """The names among the words that a claim is told of."""
    return tuple(word for word in claim.scope.topic if word[:1].isupper())


def _kind(passage: Passage, noun: Token) -> str | None:
    if noun.lemma in table("people")["words"]:
        return PEOPLE
    return kinds("things").get(noun.lemma)
