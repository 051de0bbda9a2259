"""What money is for, and which extent a length measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from factcheck import Passage, Quantity, Span, Token
from factcheck_amounts.words import kinds, table

# "55 km (34 miles) south of", "five metres away": how far, which is a matter of places
_AWAY = re.compile(
    r"\W*(?:\([^)]*\)\s*)?(?:(?:north|south|east|west)\w*|from|off|away|outside|inland)\b", re.IGNORECASE
)
_ADDED = ("acl", "relcl")  # "the camp, leading with 54 percent"


def purpose_of(passage: Passage, head: Token) -> str:
    """What money is for, by the nearest word that says so: "damage", "pledged"; "money" where none does.

    Words that go with any purpose ("deal", "worth") count only where there is no other.
    """
    found = [kinds("money")[word] for word in _near(passage, head) if word in kinds("money")]
    return next((kind for kind in found if kind not in table("vague")["kinds"]), next(iter(found), "money"))


def indicator_of(passage: Passage, head: Token) -> str | None:
    """Which well-known figure a share is: turnout, a share of the votes, unemployment; ``None`` for any other share."""
    verb = next((t for t in passage.ancestors(head) if t.pos in ("VERB", "AUX")), None)
    told = [] if verb is None else [*passage.subtree(verb), *([passage.head(verb)] if verb.dep in _ADDED else [])]
    words = {w for t in (head, *told) for w in (t.lemma, t.lower)}
    for row in table("indicators")["rows"]:
        if words & {*row["nouns"]} and (not row["with"] or words & {*row["with"]}):
            return str(row["name"])
    return None


def told_of(passage: Passage, token: Token, *leave: Span) -> tuple[str, ...]:
    """The names and nouns of the clause; what is done, and the stretches in ``leave``, are told by the measure."""
    verbs = [Span(start=t.start, end=t.end) for t in passage.tokens if t.pos == "VERB"]
    return passage.topic(token, *leave, *verbs)


def span_of(passage: Passage) -> str:
    """The part of a year that a sentence names ("in the first quarter"), for which its sums are counted."""
    row = table("spans")
    told = [(t, c) for t in passage.tokens if t.lemma in row["nouns"] for c in passage.children(t, "amod", "compound")]
    named = {f"{c.lower} {t.lemma}" for t, c in told if c.lower in row["ordinals"]}
    return f" of the {named.pop()}" if len(named) == 1 else ""


def strength_of(passage: Passage, head: Token) -> str:
    """Magnitude, of the main shock or of another one: an aftershock is another quake."""
    near = {w for t in (head, *passage.ancestors(head)) for c in (t, *passage.children(t)) for w in (c.lemma, c.lower)}
    return "magnitude of an aftershock" if near & {*table("aftershock")["words"]} else "magnitude"


def extent_of(passage: Passage, amount: Quantity, head: Token) -> str | None:
    """Depth, height and so on; ``None`` where no word beside the length says what it is of, and for how far away."""
    after = passage.quote(amount.end, passage.end)
    if _AWAY.match(after):
        return None
    above = list(passage.ancestors(head))
    beside = [*_own(passage, head), *takewhile(lambda t: t.pos not in ("VERB", "AUX"), above)]
    beside += [t for verb in above if verb.pos == "VERB" for t in (verb, *_subjects(passage, verb))][:3]
    words = [w for t in beside for w in (t.lemma, t.lower)]
    then = after.split()[:1]
    return next((kinds("extent")[w] for w in (*words, *then) if w in kinds("extent")), None)


def _near(passage: Passage, head: Token) -> Iterator[str]:
    """The words around an amount: what it is "of", its subject, then what governs it and what else is there."""
    above = list(_above(passage, head))
    tokens = [*_own(passage, head)]
    tokens += [t for a in above for t in _subjects(passage, a)]
    tokens += above
    tokens += [t for a in above for t in _own(passage, a)]
    for token in tokens:
        yield token.lemma
        yield token.lower


def _subjects(passage: Passage, verb: Token) -> list[Token]:
    """The verb's subjects, or those it shares with the verb before it."""
    own = passage.children(verb, "nsubj", "nsubjpass")
    return own or (_subjects(passage, passage.head(verb)) if verb.dep == "conj" else [])


def _own(passage: Passage, token: Token) -> Iterator[Token]:
    """The words below one, but for clauses: "of damage", "in back taxes", "deep"."""
    for child in passage.children(token):
        if child.pos not in ("VERB", "AUX"):
            yield child
            yield from _own(passage, child)


def _above(passage: Passage, head: Token) -> Iterator[Token]:
    """The governors of the amount as far as its clause reaches."""
    for token in passage.ancestors(head):
        yield token
        if token.pos in ("VERB", "AUX") and token.dep not in ("xcomp", "acl", "relcl"):
            return
