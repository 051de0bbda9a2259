"""Deeds that are not told as done: wanted, planned, possible, or only supposed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.drafts import Draft
from factcheck_initiators.words import words


def unreal(passage: Passage, draft: Draft) -> bool:
    """Say whether the deed of a draft is only wanted ("want to destroy"), possible ("could have hit") or supposed."""
    verbs = [t for t in draft.words if t.pos in ("VERB", "AUX")]
    nouns = [t for t in draft.words if t is draft.episode and draft.presupposed]
    return any(_wanted(passage, v) or _supposed(passage, v) for v in verbs) or any(_planned(passage, n) for n in nouns)


def _wanted(passage: Passage, verb: Token) -> bool:
    above = passage.head(verb)
    infinitive = verb.tag == "VB" and any(t.lower == "to" for t in passage.children(verb, "aux"))
    meant = infinitive and verb.dep in ("xcomp", "ccomp", "acl") and above.lemma in words("unreal", "meaning_to")
    helpers = {t.lower for t in passage.children(verb, "aux")}
    guessed = "have" in helpers and bool(helpers & words("unreal", "guesses"))  # "may have fired": possible, not unreal
    return meant or (bool(helpers & words("unreal", "modals")) and not guessed)


def _supposed(passage: Passage, verb: Token) -> bool:
    """ "If it proves that a jet bombed it", "had Sudria shot down the missile, it would"."""
    return any(_if(passage, t) for t in _clauses(passage, verb))


def _clauses(passage: Passage, verb: Token) -> Iterator[Token]:
    yield verb
    while verb.dep in ("ccomp", "xcomp", "conj") and verb.head != verb.index:
        verb = passage.head(verb)
        yield verb


def _if(passage: Passage, verb: Token) -> bool:
    if any(t.lower in words("unreal", "if_words") for t in passage.children(verb, "mark")):
        return True
    subject = next(iter(passage.children(verb, "nsubj", "nsubjpass")), None)
    had = [t for t in passage.children(verb, "aux") if t.lower == "had"]
    inverted = subject is not None and any(t.index < subject.index for t in had)
    return inverted and not passage.text.rstrip('”" ').endswith("?")


def _planned(passage: Passage, noun: Token) -> bool:
    """ "A possible invasion by Sudria", "a planned attack"."""
    return any(t.lower in words("unreal", "not_yet") for t in passage.children(noun, "amod", "compound"))
