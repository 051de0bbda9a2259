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
    """ "Both sides blamed each other", "each side accused the other of firing first", "each says the other began"."""
    if verb.pos != "VERB" or (
        not (_blaming(passage, verb) and mutual_object(passage, verb)) and not _says(passage, verb)
    ):
        return
    below = sorted((t for t in passage.subtree(verb) if t.index > verb.index), key=lambda t: t.index)
    others = [t for t in below if t.lower in words("mutual", "other") | words("mutual", "nouns")]
    deeds = [t for t in below if t not in others and (act_noun(passage, t) or (t.pos == "VERB" and act_of(passage, t)))]
    began = [t for t in deeds if t.pos == "VERB" and act_of(passage, t) == EXCLUSIVE]
    charge = next(iter([*began, *deeds]), None)
    noun = charge if charge is not None and act_noun(passage, charge) else _noun_of(passage, charge)
    yield Draft(
        initiator=None,
        act=MUTUAL,
        words=said_by(verb, *others[:1], charge),
        episode=noun,
        speaker=blamer(passage, verb),
    )


def _blaming(passage: Passage, verb: Token) -> bool:
    """Also "each held the other responsible"."""
    held = verb.lemma in words("blame", "hold") and any(
        t.lower in words("blame", "responsible") for t in passage.subtree(verb)
    )
    fingers = any(t.lower in words("blame", "fingers") for t in passage.children(verb, "dobj"))
    pointed = verb.lemma in words("blame", "point") and fingers
    blaming = words("blame", "blame") | words("blame", "accuse") | words("mutual", "verbs")
    return held or pointed or verb.lemma in blaming


def _says(passage: Passage, verb: Token) -> bool:
    """ "Each says the others threw the first bottle"."""
    if verb.lemma not in words("mutual", "saying"):
        return False
    clauses = [c for c in passage.children(verb, "ccomp") if act_of(passage, c)]
    subjects = [s for c in clauses for s in passage.children(c, "nsubj")]
    return any(s.lower in ("other", "others") for s in subjects) or _in_print(passage, verb)


def _in_print(passage: Passage, verb: Token) -> bool:
    """The same where the parser loses the clause: "both say the other began"."""
    before = {t.lower for t in passage.tokens[max(verb.index - 8, 0) : verb.index]}
    after = passage.tokens[verb.index + 1 : verb.index + 12]
    start = 1 if after and after[0].lower == "that" else 0
    other = [t.lower for t in after[start : start + 2]] in (["the", "other"], ["the", "others"])
    began = any(t.lower == "first" or t.lemma in words("mutual", "begin") for t in after[start + 2 :])
    return bool(before & {"each", "both"}) and other and began


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
    others = ("one another", "each other")
    return after.lstrip().startswith(others) or any(f" at {other}" in f" {after}"[:40] for other in others)
