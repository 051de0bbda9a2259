"""What a time in a sentence is the time of: the act of its verb, or the event noun that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck import Passage, Period, Token
from factcheck_dates.words import acts, listed

VERBAL = ("VERB", "AUX")
BEFORE_NOUN = ("poss", "nmod", "compound", "amod", "npadvmod", "nummod")
SUBJECTS = ("nsubj", "nsubjpass", "dobj", "agent", "attr", "expl")
PLACES = ("state", "region", "city", "place")
NO_PLACES = ("PERSON", "ORG", "NORP", "DATE", "PRODUCT", "EVENT")
IT = ("it", "this", "that")
SOMETHING = "something"  # "it was noon when we heard it"
WHEN = ("when", "that", "as")


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """An act and the word of the sentence that names it; ``name`` is ``None`` for "it happened".

    ``open`` marks an act that no table knows, named by its verb. ``alone`` says that the time belongs to the noun.
    """

    name: str | None
    head: Token
    open: bool = False
    alone: bool = False
    planned: bool = False


def act_of(passage: Passage, period: Period) -> Act | None:
    """The act that happened at the time, ``None`` if it is none that can be compared."""
    word = _top(passage, period)
    if word is None:
        return None
    below = word
    for step in passage.ancestors(word):
        if step.pos in VERBAL:
            act = None if _says(passage, step) else act_at(passage, step)
            if act is not None or step.dep not in ("acl", "xcomp", "pcomp"):
                return act
        name = noun_act(passage, step)
        if name is not None and (below.dep in (*BEFORE_NOUN, "prep", "amod", "acl") or below.pos == "ADP"):
            return _of_noun(passage, step, below, name)
        below = step
    return None


def _top(passage: Passage, period: Period) -> Token | None:
    """The word of a time that governs its others."""
    inside = [t for t in passage.tokens if period.start <= t.start < period.end]
    return next(
        (t for t in inside if not period.start <= passage.head(t).start < period.end or t.head == t.index), None
    )


def _of_noun(passage: Passage, noun: Token, below: Token, name: str) -> Act | None:
    """ "Sunday's quake" and "the quake on Sunday"; "condemned the attack on Sunday" may date the condemning."""
    verb = next((t for t in passage.ancestors(noun) if t.pos in VERBAL), None)
    before = below.index < noun.index
    if not before and verb is not None and below.lower != "of":
        told = None if _says(passage, verb) else act_at(passage, verb)
        if told is not None and told.name == name:
            return told
        if noun.dep not in ("nsubj", "nsubjpass") and (_says(passage, verb) or verb.lemma in _everyday()):
            return None
    return Act(name=name, head=noun, alone=True)


def act_at(passage: Passage, verb: Token) -> Act | None:
    """The act of a verb; one without a meaning of its own leaves it to the event noun beside it."""
    clause = _clefted(passage, verb)
    if clause is not None:
        return act_at(passage, clause) or Act(name=SOMETHING, head=clause)
    phrase = next((acts()[key] for key in (*_phrases(passage, verb), verb.lower) if key in acts()), None)
    if phrase is not None:
        return Act(name=phrase, head=verb)
    if verb.lemma in _light() or _plans(passage, verb):
        found = _by_noun(passage, verb)
        if found is not None or verb.lemma not in acts():
            return found
    if verb.lemma in acts():
        return Act(name=acts()[verb.lemma], head=verb)
    if verb.lemma in _everyday() or verb.pos == "AUX":
        return None
    return Act(name=verb.lemma, head=verb, open=True)


def _clefted(passage: Passage, verb: Token) -> Token | None:
    """ "It was Tuesday when the quake struck"."""
    if verb.lemma != "be" or not any(t.lower in IT for t in passage.children(verb, "nsubj", "expl")):
        return None
    for clause in passage.subtree(verb):
        joined = [clause, *passage.children(clause, "conj")]
        marked = any(t.lower in WHEN for c in joined for t in passage.children(c, "advmod", "mark"))
        if clause.index != verb.index and clause.dep in ("advcl", "ccomp", "relcl") and marked and clause.pos in VERBAL:
            return clause
    return None


def _phrases(passage: Passage, verb: Token) -> Iterator[str]:
    """ "Hold up", "catch fire", "go to the polls", "take off" as the table has them."""
    for child in passage.children(verb, "prt", "advmod", "dobj", "nsubjpass", "acomp", "xcomp", "oprd"):
        yield f"{verb.lemma} {child.lemma}"
        if _place(passage, child):
            yield f"{verb.lemma} @place"
        if child.dep == "dobj" and (behind := _behind(passage, child)) is not None:
            yield f"{verb.lemma} {behind.lower}"  # "set the house ablaze", whatever the parse hangs "ablaze" on
    for prep in passage.children(verb, "prep"):
        yield f"{verb.lemma} {prep.lower}"
        for noun in passage.children(prep, "pobj"):
            yield f"{verb.lemma} {noun.lemma}"
            if _place(passage, noun) and prep.lower == "to":
                yield f"{verb.lemma} @place"


def _behind(passage: Passage, noun: Token) -> Token | None:
    """The word right behind a noun and all that belongs to it."""
    last = max(t.index for t in passage.subtree(noun))
    return passage.tokens[last + 1] if last + 1 < len(passage.tokens) else None


def _place(passage: Passage, token: Token) -> bool:
    """A name that is known to be a place, or not known to be anything else."""
    if any(a.start <= token.start < a.end and a.kind in PLACES for a in passage.actors):
        return True
    return token.pos == "PROPN" and token.entity not in NO_PLACES


def _by_noun(passage: Passage, verb: Token) -> Act | None:
    planned = _plans(passage, verb)
    for child in (*passage.children(verb, *SUBJECTS), *_in(passage, verb)):
        for noun in _nouns(passage, child):
            name = noun_act(passage, noun)
            if name is not None:
                return Act(name=name, head=verb, planned=planned)
    it = any(t.lower in IT for t in passage.children(verb, "nsubj"))
    return Act(name=None, head=verb) if it and verb.lemma in listed("light", "happen") and verb.lemma != "be" else None


def _nouns(passage: Passage, child: Token) -> Iterator[Token]:
    """A noun, and the one that "of" or "by" puts under it: "a series of explosions"."""
    yield child
    verb = passage.head(child)
    if child.tag == "WDT" and verb.dep == "relcl":
        yield passage.head(verb)  # "the fire, which killed 12 in 1982"
    for prep in [child] if child.pos == "ADP" else passage.children(child, "prep"):
        if prep.lower in ("of", "by", "in"):
            yield from passage.children(prep, "pobj")
    yield from passage.children(child, "compound", "amod")


def _in(passage: Passage, verb: Token) -> Iterator[Token]:
    for prep in passage.children(verb, "prep"):
        if prep.lower in ("in", "during"):
            yield from passage.children(prep, "pobj")


def noun_act(passage: Passage, noun: Token) -> str | None:
    """The act that a noun names."""
    if noun.pos not in ("NOUN", "PROPN", "X", "ADJ"):
        return None
    both = (f"{t.lower} {noun.lemma}" for t in passage.children(noun, "compound", "amod"))
    return next((acts()[key] for key in (*both, noun.lemma) if key in acts()), None)


def _says(passage: Passage, verb: Token) -> bool:
    return any(s.cue_start <= verb.start < s.cue_end for s in passage.speakers)


def _light() -> frozenset[str]:
    return listed("light", "verbs")


def _plans(passage: Passage, verb: Token) -> bool:
    """Whether the verb sets or moves a time for something to come; "bring" does with "forward" only."""
    return not listed("light", "planned").isdisjoint((verb.lemma, *_phrases(passage, verb)))


def _everyday() -> frozenset[str]:
    return listed("everyday", "verbs")
