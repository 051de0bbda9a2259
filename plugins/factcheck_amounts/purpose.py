"""What money is for, and which extent a length measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from factcheck import Passage, Quantity, Token
from factcheck_amounts.words import kinds

# "55 km (34 miles) south of", "five metres away": how far, which is a matter of places
_AWAY = re.compile(
    r"\W*(?:\([^)]*\)\s*)?(?:(?:north|south|east|west)\w*|from|off|away|outside|inland)\b", re.IGNORECASE
)


def purpose_of(passage: Passage, head: Token) -> str:
    """What money is for, by the nearest word that says so: "damage", "pledged"; "money" where none does."""
    return next((kinds("money")[word] for word in _near(passage, head) if word in kinds("money")), "money")


def extent_of(passage: Passage, amount: Quantity, head: Token) -> str | None:
    """Depth, height and so on; ``None`` where no word beside the length says what it is of, and for how far away."""
    after = passage.quote(amount.end, passage.end)
    if _AWAY.match(after):
        return None
    beside = [*_own(passage, head), *takewhile(lambda t: t.pos not in ("VERB", "AUX"), passage.ancestors(head))]
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
