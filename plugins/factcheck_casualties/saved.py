"""Those who were brought out alive: "pulled 30 passengers alive from the sea", "all 12 were brought to safety"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.grammar import patients
from factcheck_casualties.words import listed

REACH = 9  # words behind the verb


def saved_by(passage: Passage, verb: Token) -> Iterator[Count]:
    """The counts of people whom ``verb`` brought out alive; whoever freed the last of them has freed all."""
    if verb.pos != "VERB" or verb.lemma not in listed("saved", "verbs") or not _alive(passage, verb):
        return
    for head in patients(passage, verb):
        count = count_of(passage, _all_of_them(passage, head))
        if count is not None:
            yield count


def _alive(passage: Passage, verb: Token) -> bool:
    """ "Alive" may hang on the verb, on those it is about or on the place: it is the word that counts."""
    ends = listed("saved", "alive") | listed("saved", "safety")
    return any(t.lower in ends and verb.index < t.index <= verb.index + REACH for t in passage.subtree(verb))


def _all_of_them(passage: Passage, head: Token) -> Token:
    if head.lower not in listed("saved", "last"):
        return head
    groups = [n for p in passage.children(head, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return groups[0] if groups else head
