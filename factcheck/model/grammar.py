"""What a sentence says of the things that a number counts: what they are, what they do, what is done to them.

Questions that every checker of counts asks of the dependency parse, with spaCy's English labels. ``Passage`` has them
as methods.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.passage import Passage, Token
    from factcheck.model.quantity import Quantity

# How a number hangs on what it counts.
_COUNTING = ("nummod", "quantmod", "compound", "amod", "advmod", "npadvmod")
_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "obj")
_RELATIVE = ("who", "whom", "which", "that")
# "The number of those arrested rose to 88": what says that a number follows, and how it is tied to its verb.
_NUMBERS = ("count", "number", "tally", "total")
_TIES = ("at", "to")
# "A crowd of 20,000": the words that stand for those of whom they consist.
_GROUPS = ("crowd", "group", "mass", "number", "team", "throng", "total")

_PART_BEFORE = re.compile(r"\b(including|among (?:them|those|whom))\W+(?:(?:at least|some)\W+)?$", re.IGNORECASE)
# "Of the food that was brought, 90 tonnes were flour"
_PART_FIRST = re.compile(
    r"^\W*(of (?:the|all|those|these|its|their)\b)[^;:]{3,120},\W*(?:[\w-]+\W+){0,3}$", re.IGNORECASE
)
_PART_AFTER = re.compile(r"^ (?:(?!of\b)\w+ ){0,2}((?:of|among) (?:them|whom))\b", re.IGNORECASE)


def counted(passage: Passage, quantity: Quantity) -> Token | None:
    """The word for what a number counts; see ``Passage.counted``."""
    token = _phrase(passage, quantity)
    while token is not None and token.start < quantity.end and (noun := _of(passage, token)):
        token = _up(passage, noun)
    return token


def done_by(passage: Passage, quantity: Quantity) -> Iterator[Token]:
    """The verbs that those counted do."""
    for noun in _bearers(passage, quantity):
        verb = passage.head(noun)
        if noun.dep == "nsubj" and not passage.children(verb, "auxpass"):
            yield from _joined(passage, verb, _SUBJECTS)
        if noun.dep == "pobj" and verb.dep == "agent":
            yield from _joined(passage, passage.head(verb), ())
        for clause in passage.children(noun, "relcl"):
            if any(t.lower in _RELATIVE for t in passage.children(clause, "nsubj")):
                yield from _joined(passage, clause, _SUBJECTS)
        yield from (clause for clause in passage.children(noun, "acl") if clause.tag != "VBN")


def done_to(passage: Passage, quantity: Quantity) -> Iterator[Token]:
    """The verbs, and the nouns made of verbs, that are done to those counted."""
    for noun in _bearers(passage, quantity):
        verb = passage.head(noun)
        if noun.dep in _OBJECTS:
            yield from _before(passage, verb)
        if noun.dep == "nsubjpass":
            yield from _joined(passage, verb, (*_SUBJECTS, *_OBJECTS))
        if noun.dep == "pobj" and verb.lower == "of" and _is_deed(passage.head(verb)):
            yield passage.head(verb)
        for clause in passage.children(noun, "relcl", "acl"):
            pronouns = passage.children(clause, "nsubjpass", *_OBJECTS)
            if (clause.tag == "VBN" and clause.dep == "acl") or any(t.lower in _RELATIVE for t in pronouns):
                yield from _joined(passage, clause, (*_SUBJECTS, *_OBJECTS))


def part(passage: Passage, quantity: Quantity) -> str | None:
    """The words that make a count a part of another: "among them" of "among them 300 monks"."""
    head = passage.quote(passage.start, quantity.start)
    found = (
        _PART_BEFORE.search(head)
        or _PART_FIRST.search(head)
        or _PART_AFTER.match(passage.quote(quantity.end, passage.end))
    )
    return found.group(1).lower() if found else None


def _phrase(passage: Passage, quantity: Quantity) -> Token | None:
    """The highest word of the number's phrase: "people" in "20,000 people", "Hundreds" in "Hundreds of people"."""
    token = passage.token_at(quantity.number_end - 1)
    if token is None:
        return None
    token = _up(passage, token)
    return (token.pos == "NUM" and _announced(passage, token)) or token


def _announced(passage: Passage, number: Token) -> Token | None:
    """ "The number of people arrested rose to 88": the noun that a number behind the verb counts."""
    verb = passage.head(number)
    if verb.lower in _TIES:
        verb = passage.head(verb)
    subjects = [t for t in passage.children(verb, *_SUBJECTS) if t.lemma in _NUMBERS]
    return _of(passage, subjects[0]) if subjects else None


def _up(passage: Passage, token: Token) -> Token:
    """From a number or an adjective to the noun behind it that it belongs to."""
    while token.dep in _COUNTING and passage.head(token).index > token.index:
        token = passage.head(token)
    return token


def _of(passage: Passage, token: Token) -> Token | None:
    """The noun that "of" ties to a word."""
    return next((n for p in passage.children(token, "prep") if p.lower == "of" for n in passage.children(p)), None)


def _bearers(passage: Passage, quantity: Quantity) -> Iterator[Token]:
    """The word in whose place those counted stand: their noun, the crowd they are, the list they are joined to."""
    token = _phrase(passage, quantity)
    while token is not None:
        yield token
        head = passage.head(token)
        if token.dep == "conj" and head.pos in ("NOUN", "PROPN", "NUM"):
            token = head
        elif token.dep == "pobj" and head.lower == "of" and passage.head(head).lemma in _GROUPS:
            token = passage.head(head)
        else:
            return


def _is_deed(token: Token) -> bool:
    """Whether a noun before "of" can be a deed: "the arrest of 14 people", but no crowd of them and no six of them."""
    return token.pos == "NOUN" and token.lemma not in _GROUPS


def _joined(passage: Passage, verb: Token, own: tuple[str, ...]) -> Iterator[Token]:
    """The verb and those that share its subject: "gathered and marched", "arrested and charged"."""
    yield verb
    for later in passage.children(verb, "conj"):
        if not passage.children(later, *own):
            yield from _joined(passage, later, own)


def _before(passage: Passage, verb: Token) -> Iterator[Token]:
    """The verb and those before it that share its object: "arrested and charged 14 people"."""
    yield verb
    head = passage.head(verb)
    if verb.dep == "conj" and not passage.children(head, *_OBJECTS):
        yield from _before(passage, head)
