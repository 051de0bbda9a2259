"""Blame that goes both ways: "both sides blamed each other", "they traded accusations"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import EXCLUSIVE, act_of
from factcheck_initiators.drafts import Draft, said_by
from factcheck_initiators.nouns import act_noun
from factcheck_initiators.speaking import blamer
from factcheck_initiators.words import words

MUTUAL = "mutual_blame"


def mutual(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Both sides blamed each other", "each side accused the other of firing first"."""
    blaming = words("blame", "blame") | words("blame", "accuse") | words("mutual", "verbs")
    if verb.lemma not in blaming or verb.pos != "VERB" or not mutual_object(passage, verb):
        return
    below = sorted((t for t in passage.subtree(verb) if t.index > verb.index), key=lambda t: t.index)
    others = [t for t in below if t.lower in words("mutual", "other") | words("mutual", "nouns")]
    charge = next((t for t in below if act_noun(passage, t) or (t.pos == "VERB" and act_of(passage, t))), None)
    noun = charge if charge is not None and act_noun(passage, charge) else _noun_of(passage, charge)
    yield Draft(
        initiator=None,
        act=MUTUAL,
        words=said_by(verb, *others[:1], charge),
        episode=noun,
        speaker=blamer(passage, verb),
    )


def _noun_of(passage: Passage, charge: Token | None) -> Token | None:
    below = sorted(passage.subtree(charge), key=lambda t: t.index) if charge else []
    return next((t for t in below if act_noun(passage, t)), None)


def about_the_start(passage: Passage, draft: Draft) -> bool:
    """Whether the mutual blame is about who began."""
    return any(t.pos == "VERB" and act_of(passage, t) == EXCLUSIVE for t in draft.words)


def mutual_object(passage: Passage, verb: Token) -> bool:
    """Whether the blame goes to "each other", "the other" or "one another"."""
    objects = passage.children(verb, "dobj", "nsubj", "nsubjpass")
    text = {w.lower for o in objects for w in (o, *passage.children(o, "det", "amod"))}
    after = passage.quote(verb.end, passage.end).lower()
    if verb.lemma in words("mutual", "verbs"):
        return any(o.lower in words("mutual", "nouns") for o in passage.children(verb, "dobj"))
    if "other" in text and text & {"each", "the"}:
        return True
    return after.lstrip().startswith(("one another", "each other"))
