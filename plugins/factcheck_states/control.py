"""Who has a place: "the rebels captured the town hall", "the town is under army control", "in government hands"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_states.clauses import agent, goes_on, negated, once, passive, patient, subject, told
from factcheck_states.drafts import Draft
from factcheck_states.words import listed


def control(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says of who has which place."""
    yield from _taken(passage, token)
    yield from _under(passage, token)
    yield from _in(passage, token)


def _taken(passage: Passage, verb: Token) -> Iterator[Draft]:
    if verb.pos != "VERB" or verb.lemma not in listed("control", "taken") or not told(passage, verb):
        return
    place, holder = patient(passage, verb), agent(passage, verb)
    if place is None or holder is None:
        return
    if place.lower == "control":
        of = [t for p in passage.children(place, "prep") if p.lower == "of" for t in passage.children(p, "pobj")]
        place = of[0] if of and not passive(passage, verb) else place
    elif verb.lemma in listed("control", "only"):
        return  # of "took the town" and "held the town" the parser says little: who took what on which day is vague
    lasts = verb.lemma in ("control", "hold")
    yield _draft(passage, place, holder, verb, (verb,), lasts=lasts)


def _under(passage: Passage, prep: Token) -> Iterator[Draft]:
    """ "Under its full control", "in rebel hands"."""
    if prep.pos != "ADP" or prep.lower not in ("under", "in"):
        return
    row = "under" if prep.lower == "under" else "hands"
    noun = next((t for t in passage.children(prep, "pobj") if t.lower in listed("control", row)), None)
    verb = passage.head(prep)
    place = subject(passage, verb) if noun is not None and verb.pos in ("VERB", "AUX") and told(passage, verb) else None
    holder = _holder(passage, noun) if noun is not None else None
    if place is not None and holder is not None and noun is not None:
        yield _draft(passage, place, holder, verb, (prep, noun), lasts=True)


def _in(passage: Passage, prep: Token) -> Iterator[Draft]:
    """ "The band was in command of the harbour"."""
    noun = next((t for t in passage.children(prep, "pobj") if t.lower in listed("control", "in")), None)
    verb = passage.head(prep)
    if prep.lower != "in" or noun is None or verb.pos not in ("VERB", "AUX") or not told(passage, verb):
        return
    of = [t for p in passage.children(noun, "prep") if p.lower == "of" for t in passage.children(p, "pobj")]
    holder = subject(passage, verb)
    if of and holder is not None:
        yield _draft(passage, of[0], holder, verb, (prep, noun), lasts=True)


def _holder(passage: Passage, noun: Token) -> Token | None:
    own = passage.children(noun, "poss", "compound", "amod", "nmod")
    of = [t for p in passage.children(noun, "prep") if p.lower == "of" for t in passage.children(p, "pobj")]
    actors = [t for t in (*own, *of) if t.pos in ("PROPN", "NOUN", "PRON") or t.lower in ("its", "their")]
    return actors[0] if actors else next((t for t in own if t.pos == "ADJ"), None)


def _draft(
    passage: Passage, place: Token, holder: Token, verb: Token, words: tuple[Token, ...], *, lasts: bool
) -> Draft:
    return Draft(
        measure="control", state="", bearer=place, verb=verb, words=words, of="place", by=holder,
        negated=negated(passage, verb), lasts=lasts or goes_on(passage, verb), once=once(passage, verb),
    )  # fmt: skip
