"""What a value is told of: the words of its clause that name who, what and where, without the value itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.passage import Passage, Token

_CONTENT = ("NOUN", "PROPN", "VERB")
# Verbs that only tie a subject to what is said of it.
_LIGHT = frozenset(
    [
        "amount", "be", "become", "come", "do", "get", "give", "go", "have", "make", "put", "reach", "say", "see",
        "stand", "take", "tell", "total", "will",
    ]
)  # fmt: skip
_OTHER_CLAUSES = ("advcl", "ccomp", "parataxis", "conj")
_SUBJECTS = ("nsubj", "nsubjpass")
_CIRCUMSTANCES = ("after", "before", "since", "despite", "following")  # they bring in another event
_NAMED = ("compound", "flat")


def topic(passage: Passage, token: Token, leave: Iterable[tuple[int, int]] = ()) -> tuple[str, ...]:
    """The words of the clause around ``token``, sorted: base forms, names as printed.

    Times, numbers, verbs without a meaning of their own and the stretches in ``leave`` are left out.
    """
    verb = _clause(passage, token)
    without = [*leave, *_stretches(passage)]
    words = [t for t in _of_clause(passage, verb) if t.pos in _CONTENT and not _within(t, without)]
    names = {_name(passage, t) for t in words if t.pos == "PROPN" and not _inside_name(passage, t)}
    names |= _owners(passage, words)
    plain = {t.lemma for t in words if t.pos != "PROPN" and t.lemma not in _LIGHT and len(t.lemma) > 1}
    return tuple(sorted(names | plain))


def _owners(passage: Passage, words: Iterable[Token]) -> set[str]:
    """ "The firm said its taxes came to 5 million": "its" is of whoever speaks."""
    owned = [t for t in words if any(c.lower in ("its", "their") for c in passage.children(t, "poss"))]
    said = [passage.speaker_of(t.start, t.end) for t in owned]
    return {c.name for s in said if s for c in s.claimants if c.name[:1].isupper()}


def _clause(passage: Passage, token: Token) -> Token:
    """The verb around a word; of a verb without a meaning of its own the clause is still its own."""
    found = next((t for t in (token, *passage.ancestors(token)) if t.pos in ("VERB", "AUX")), None)
    if found is None:
        return next(iter([*passage.ancestors(token)][-1:]), token)
    while found.dep == "xcomp" or (found.dep in ("relcl", "acl") and passage.head(found).pos in ("NOUN", "PROPN")):
        found = passage.head(found)
        if found.pos not in ("VERB", "AUX"):
            return found
    return found


def _of_clause(passage: Passage, top: Token) -> Iterator[Token]:
    yield top
    if top.dep == "conj" and not passage.children(top, *_SUBJECTS):  # "the fund was set up and totals 5 million"
        yield from (t for subject in passage.children(passage.head(top), *_SUBJECTS) for t in passage.subtree(subject))
    for child in passage.children(top):
        other = child.dep in _OTHER_CLAUSES and child.pos in ("VERB", "AUX")
        if not other and not (child.dep == "prep" and child.lower in _CIRCUMSTANCES):
            yield from _of_clause(passage, child)


def _stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    yield from ((period.start, period.end) for period in passage.periods)
    yield from ((number.start, number.end) for number in (*passage.quantities, *passage.measures))
    yield from ((said.cue_start, said.cue_end) for said in passage.speakers)


def _within(token: Token, stretches: Iterable[tuple[int, int]]) -> bool:
    return any(start <= token.start and token.end <= end for start, end in stretches)


def _inside_name(passage: Passage, token: Token) -> bool:
    """Whether a longer name holds this one: "Port" of "Port Ellery", but not "Lenn" of "the Lenn valley"."""
    return token.dep in _NAMED and passage.head(token).pos == "PROPN"


def _name(passage: Passage, head: Token) -> str:
    """A name with its parts: "Port Ellery"."""
    first = min((t.start for t in passage.children(head, *_NAMED) if t.pos == "PROPN"), default=head.start)
    return passage.quote(min(first, head.start), head.end)
