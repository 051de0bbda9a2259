"""Blows that a word beside them makes deadly: "shot dead", "fatally stabbed", "beaten to death", "one fatally"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import Passage, Token
from factcheck_casualties.grammar import SUBJECTS, arguments, patients, with_conjuncts
from factcheck_casualties.words import harm_of, listed, pairs


def is_deadly(passage: Passage, verb: Token) -> bool:
    """Whether the verb is a blow or a suffering that the text says was fatal."""
    if verb.lemma in listed("fatal", "done"):
        return _to_death(passage.children(verb), passage)
    if verb.lemma not in listed("fatal", "blows") | listed("fatal", "fates"):
        return False
    ends = [t for o in passage.children(verb, "dobj") for t in passage.children(o, "prep")]  # "crushed 11 men to death"
    words = [*passage.children(verb), *_next(passage, verb), *ends]
    if any(w.lower in listed("fatal", "adverbs") and _alone(passage, w) for w in words):
        return True
    if any(w.lower in listed("fatal", "results") for w in words if w.index > verb.index):
        return verb.lemma in listed("fatal", "blows")
    return _to_death(words, passage)


def _to_death(words: Iterable[Token], passage: Passage) -> bool:
    return any(w.lower == "to" and any(t.lemma == "death" for t in passage.children(w, "pobj")) for w in words)


def _next(passage: Passage, verb: Token) -> list[Token]:
    """The words right beside the verb, however the parse ties them."""
    near = (verb.index - 1, verb.index + 1)
    return [passage.tokens[i] for i in near if 0 <= i < len(passage.tokens)]


def _alone(passage: Passage, adverb: Token) -> bool:
    """ "Shot, one fatally" speaks of the one, not of all."""
    return _only_these(passage, adverb) is None


def _only_these(passage: Passage, adverb: Token) -> Token | None:
    """The number right before: "one fatally", "nine of them fatally"."""
    before = passage.tokens[max(0, adverb.index - 3) : adverb.index]
    if [t.lower for t in before[-2:]] in (["of", "them"], ["of", "whom"]):
        before = before[:-2]
    return before[-1] if before and before[-1].pos == "NUM" else None


def deadly_patients(passage: Passage, token: Token) -> list[Token]:
    """Those whom a deadly blow struck, or a deadly act is named after; empty for any other word."""
    if token.lower in listed("fatal", "adverbs") and (one := _only_these(passage, token)) is not None:
        return [one]
    if token.pos == "NOUN":
        return _of_act(passage, token)
    if token.pos not in ("VERB", "AUX"):
        return []
    if token.lemma in pairs("fatal", "particles"):
        particle = pairs("fatal", "particles")[token.lemma]
        return patients(passage, token) if any(t.lower == particle for t in passage.children(token, "prt")) else []
    if not is_deadly(passage, token):
        return []
    return patients(passage, token) or (
        arguments(passage, token, SUBJECTS) if token.lemma in listed("fatal", "fates") else []
    )


def _of_act(passage: Passage, noun: Token) -> list[Token]:
    """ "The killing of two men", "the fatal shooting of a teenager", "the shooting death of her son"."""
    fatal = {t.lower for t in passage.children(noun, "amod")} & listed("fatal", "adjectives")
    if noun.lemma not in harm_of("killed").acts and not (noun.lemma in listed("fatal", "acts") and fatal):
        return []
    objects = [n for p in passage.children(noun, "prep") if p.lower == "of" for n in passage.children(p, "pobj")]
    return objects if noun.tag == "NN" or any(_several(passage, o) for o in objects) else []


def _several(passage: Passage, noun: Token) -> bool:
    """Whether "the deaths of" is followed by more than one: a list, or a number."""
    return len(list(with_conjuncts(passage, noun))) > 1 or bool(passage.children(noun, "nummod"))
