"""Who holds which office: "Varno's mayor Ines Dalby", "Ines Dalby, the deputy mayor of Varno"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck import Passage, Thing, Token, word_table
from factcheck_people.drafts import Draft
from factcheck_people.rules import PERSON
from factcheck_people.words import listed


def offices(passage: Passage, token: Token) -> Iterator[Draft]:
    """What an office noun beside a name says: of the person the office, of the office the name."""
    if token.lower not in listed("office", "single") or token.tag in ("NNS", "NNPS"):
        return
    person = _holder(passage, token)
    if person is None or person.pos != "PROPN":
        return
    before = _before(passage, token)
    words = [t for t in before if not t.entity or t.lower in listed("office", "portfolio") | listed("office", "apart")]
    role = " ".join([*(_spelled(t) for t in words if _matters(t)), token.lower])
    of = _of(passage, token, [*before, *_owner(passage, token), *_owner(passage, person)])
    name = _name(passage, person, token)
    if name is None or not of:
        return
    first, last = sorted((token, person), key=lambda t: t.start)
    office = Thing(text=f"{role} of {of[0]}", head=role, names=of, definite=True)
    yield Draft(rule=PERSON, measure="holder", normal=name, first=first, last=last, thing=office)
    whom = Thing(text=name, name=name, names=(), words=(), definite=True)
    yield replace(Draft(rule=PERSON, measure="office", normal=f"{role} of {of[0]}", first=first, last=last), thing=whom)


def _spelled(token: Token) -> str:
    """ "Defence" and "defense" are one portfolio."""
    return str(word_table("factcheck_people")["office"]["spellings"].get(token.lower, token.lower))


def _matters(token: Token) -> bool:
    return token.lower in listed("office", "portfolio") | listed("office", "apart")


def _holder(passage: Passage, office: Token) -> Token | None:
    """The name that the office stands before ("Mayor Dalby") or beside ("Dalby, mayor of Varno")."""
    head = passage.head(office)
    if office.dep in ("compound", "nmod") and head.index > office.index:
        return head
    if office.dep == "appos" and head.pos == "PROPN":
        return head
    beside = [t for t in passage.children(office, "appos") if t.pos == "PROPN"]
    return beside[0] if beside else None


def _before(passage: Passage, office: Token) -> list[Token]:
    """The words in front of the office that belong to it, as far as they touch."""
    found: list[Token] = []
    for token in reversed(passage.tokens[: office.index]):
        if token.pos not in ("ADJ", "NOUN", "PROPN") and token.text not in ("-", "'s", "’s"):
            break
        found.append(token)
    return found[::-1]


def _owner(passage: Passage, token: Token) -> list[Token]:
    return passage.children(token, "poss", "nmod")


def _of(passage: Passage, office: Token, near: list[Token]) -> tuple[str, ...]:
    """The body or place whose office it is."""
    below = [t for p in passage.children(office, "prep") if p.lower == "of" for t in passage.children(p, "pobj")]
    for token in (*below, *near):
        actor = next((a for a in passage.actors if a.start <= token.start < a.end and a.kind != "person"), None)
        if actor is not None and token.lower not in listed("office", "portfolio"):
            return (actor.name,)
    named = [t for t in (*below, *near) if t.pos == "PROPN" and t.entity in ("ORG", "GPE") and not _matters(t)]
    return (named[0].text,) if named else ()


def _name(passage: Passage, person: Token, office: Token) -> str | None:
    """The name without the office: capital words right before and at the name's head."""
    words = [person]
    for token in reversed(passage.tokens[: person.index]):
        if token.pos != "PROPN" or token.index == office.index or token.head != person.index:
            break
        words.insert(0, token)
    name = " ".join(t.text for t in words)
    known = any(a.kind == "person" and a.start <= person.start < a.end for a in passage.actors)
    return name if (known or person.entity in ("PERSON", "")) and name[:1].isupper() and len(words) > 1 else None
