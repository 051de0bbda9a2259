"""Counts of things, and of people who are not harmed: burnt houses, rockets fired, marchers in a street."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck import Claim, Passage, Quantity, Token
from factcheck_amounts.plans import announced
from factcheck_amounts.purpose import told_of
from factcheck_amounts.rules import SIZE
from factcheck_amounts.words import kinds, table

PEOPLE = "people"
_COUNTED = frozenset((*kinds("things"), *table("people")["words"]))
VAGUE = ("multiple", "unquantified")  # "many houses": no number could be wrong


def counted_things(passage: Passage) -> Iterator[Claim]:
    """A claim for each number of things of a kind that the table knows, told of a deed."""
    for number in passage.quantities:
        noun = passage.counted(number)
        kind = _kind(passage, noun) if noun is not None else None
        if noun is None or kind is None or number.rule in VAGUE or number.interval.high < 2:
            continue
        deed = next((t for t in passage.ancestors(noun) if t.pos in ("VERB", "AUX")), None)
        if deed is None:
            continue
        if (told := _told(passage, deed, noun, kind)) is not None:
            yield _counted(passage, replace(number, unit=told.replace(" ", "_")), told, deed)
        elif (act := kinds("deeds").get(deed.lemma)) is not None:
            claim = _counted(passage, replace(number, unit=kind), f"{kind} {act}", deed)
            yield replace(claim, scope=replace(claim.scope, fixed=act not in table("growing")["deeds"]))


def _counted(passage: Passage, value: Quantity, measure: str, deed: Token) -> Claim:
    topic = tuple(w for w in told_of(passage, deed) if w not in _COUNTED)
    planned = announced(passage, deed, measure)
    return passage.claim(rule=SIZE, measure=measure, value=value, topic=topic, factuality=planned)


def _told(passage: Passage, deed: Token, noun: Token, kind: str) -> str | None:
    """The fact that a noun of the clause names: people "aboard", homes without "power"."""
    words = {w for t in (*passage.subtree(deed), noun) for w in (t.lemma, t.lower)}
    for row in table("told")["rows"]:
        named = not row["nouns"] or bool(words & {*row["nouns"]})
        done = {deed.lemma, *(t.lemma for t in passage.children(deed, "xcomp"))}  # "are to go"
        if kind in row["kinds"] and named and (not row["verbs"] or done & {*row["verbs"]}):
            return str(row["name"])
    return None


def names_of(claim: Claim) -> tuple[str, ...]:
    """The names among the words that a claim is told of."""
    return tuple(word for word in claim.scope.topic if word[:1].isupper())


def _kind(passage: Passage, noun: Token) -> str | None:
    if noun.pos == "NUM":  # "a crowd of 20,000"
        group = passage.head(passage.head(noun))
        return PEOPLE if noun.dep == "pobj" and group.lemma in table("people")["groups"] else None
    if noun.lemma in table("people")["words"]:
        return PEOPLE
    return kinds("things").get(noun.lemma)
