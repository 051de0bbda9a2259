"""Claims of how long something lasted."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Claim, Passage, Quantity, Scope, Token
from factcheck_dates.acts import Act, act_at, noun_act
from factcheck_dates.rules import LONG
from factcheck_dates.when import topic_of
from factcheck_dates.words import listed

MEASURE = "how long"


def lengths_of(passage: Passage) -> Iterator[Claim]:
    """Every length of time that an act is said to have lasted."""
    for length in passage.measures:
        if length.unit in listed("lasting", "units"):
            act = _act(passage, length)
            if act is not None and act.name is not None and not act.open:
                yield _claim(passage, length, act)


def _claim(passage: Passage, length: Quantity, act: Act) -> Claim:
    return passage.claim(
        rule=LONG,
        measure=MEASURE,
        value=length,
        start=min(length.start, act.head.start),
        end=max(length.end, act.head.end),
        population=act.name,
        unit=length.unit,
        scope=Scope(fixed=True, tells="how long", topic=topic_of(passage, act)),
    )


def _act(passage: Passage, length: Quantity) -> Act | None:
    """The act of "lasted two hours", "shook houses for a minute", "a two-hour siege", "two hours of fighting"."""
    unit = passage.token_at(length.end - 1)
    if unit is None:
        return None
    head = passage.head(unit)
    of = next((n for p in passage.children(unit, "prep") if p.lower == "of" for n in passage.children(p, "pobj")), None)
    noun = head if unit.dep in ("compound", "nmod", "amod") else of
    name = noun_act(passage, noun) if noun is not None else None
    if name is not None and noun is not None:
        return Act(name=name, head=noun, alone=True)
    verb = _verb(passage, unit, head)
    return _subject(passage, verb) or act_at(passage, verb) if verb is not None else None


def _verb(passage: Passage, unit: Token, head: Token) -> Token | None:
    if head.lemma == "last" and head.pos == "VERB":
        return head
    after = passage.tokens[unit.index + 1].lower if unit.index + 1 < len(passage.tokens) else ""
    lasting = unit.dep == "pobj" and head.lower == "for" and passage.head(head).pos == "VERB"
    return passage.head(head) if lasting and after not in ("ago", "later", "earlier", "old") else None


def _subject(passage: Passage, verb: Token) -> Act | None:
    """ "The siege lasted", "the fire went on": of the noun."""
    if verb.lemma not in listed("lasting", "verbs"):
        return None
    shared = passage.children(passage.head(verb), "nsubj") if verb.dep == "conj" else []  # "began at noon and lasted"
    nouns = passage.children(verb, "nsubj") or shared
    return next((Act(name=name, head=n, alone=True) for n in nouns if (name := noun_act(passage, n))), None)
