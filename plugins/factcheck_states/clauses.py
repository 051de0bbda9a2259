"""Who does something and to whom it is done, and whether a clause says that it is so at all."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_states.words import listed

_NEGATIONS = frozenset(["not", "n't", "never", "neither", "nor"])


def subject(passage: Passage, verb: Token) -> Token | None:
    """The subject of a verb, also of one that shares it with the verb before it or above it."""
    own = passage.children(verb, "nsubj", "nsubjpass")
    if own:
        return _noun(passage, own[0])
    head = passage.head(verb)
    if verb.dep == "pcomp" and _after(passage, verb):
        return subject(passage, passage.head(head))
    shares = verb.dep in ("conj", "xcomp", "acomp", "oprd", "attr", "ccomp", "advcl", "dep")
    if head is verb or not shares or head.pos not in ("VERB", "AUX"):
        return None
    if verb.dep == "advcl" and verb.tag != "VBG":
        return None
    return subject(passage, head)


def _noun(passage: Passage, token: Token) -> Token:
    """ "The editor shot in Tarnby" is the editor, though the parser takes "shot" for the verb of a clause."""
    inner = passage.children(token, "nsubj") if token.pos == "VERB" else []
    return inner[0] if inner else token


def described(passage: Passage, verb: Token) -> bool:
    """ "The tunnel, shut for weeks, reopened": what stands between commas right behind its noun is told before."""
    before = passage.tokens[verb.index - 1] if verb.index else verb
    noun = next(iter(passage.children(verb, "nsubj", "nsubjpass")), None)
    return (
        before.text == ","
        and noun is not None
        and passage.head(before) in (noun, verb)
        and before.index - noun.index == 1
    )


def passive(passage: Passage, verb: Token) -> bool:
    """Whether the verb, or the first of those joined to it, is in the passive."""
    if passage.children(verb, "auxpass", "nsubjpass"):
        return True
    head = passage.head(verb)
    return verb.dep == "conj" and verb.tag == "VBN" and head.pos == "VERB" and passive(passage, head)


def patient(passage: Passage, verb: Token) -> Token | None:
    """To whom it is done: "police arrested him", "he was arrested"."""
    if passive(passage, verb):
        return subject(passage, verb)
    objects = passage.children(verb, "dobj")
    return objects[0] if objects else None


def agent(passage: Passage, verb: Token) -> Token | None:
    """Who does it: "by the army" in the passive, else the subject."""
    if not passive(passage, verb):
        return subject(passage, verb)
    by = passage.children(verb, "agent")
    return next((t for p in by for t in passage.children(p, "pobj")), None)


def negated(passage: Passage, verb: Token) -> bool:
    """Whether the verb, or a verb above it in the same clause, is negated: "did not", "no longer", "failed to"."""
    for step in (verb, *passage.ancestors(verb)):
        if step.pos not in ("VERB", "AUX"):
            continue
        if any(t.lower in _NEGATIONS for t in passage.children(step, "neg", "advmod", "preconj", "dep")):
            return True
        if any(t.lower == "to" for t in passage.children(step, "aux")) and _yet(passage, passage.head(step)):
            return True  # "have yet to be charged"
        if any(t.lower == "longer" and _no(passage, t) for t in passage.children(step, "advmod")):
            return True
        if step.dep not in ("xcomp", "acomp", "oprd"):
            return False
        if passage.head(step).lemma in ("fail", "refuse", "decline"):
            return True
    return False


def goes_on(passage: Passage, verb: Token) -> bool:
    """ "All day", "throughout Wednesday", "still": what is told of the verb filled its time."""
    below = [t for t in passage.children(verb) for t in (t, *passage.children(t))]
    return any(t.lower in ("throughout", "all", "still", "whole") for t in below if t.dep not in ("nsubj", "dobj"))


def once(passage: Passage, verb: Token) -> bool:
    """ "Did not burst", "was not released": over and done, unlike "has not been released yet"."""
    helpers = {t.lower for t in passage.children(verb, "aux", "auxpass", "neg", "advmod")}
    return bool(helpers & {"did", "was", "were", "never"}) and not helpers & {"still", "yet"}


def _no(passage: Passage, longer: Token) -> bool:
    return longer.index > 0 and passage.tokens[longer.index - 1].lower == "no"


def _yet(passage: Passage, verb: Token) -> bool:
    return verb.lemma in ("have", "be") and any(t.lower == "yet" for t in passage.children(verb, "advmod"))


def told(passage: Passage, verb: Token) -> bool:
    """Whether the clause says that it was so: no condition, no wish, no purpose, no mere describing."""
    if described(passage, verb):
        return False
    for step in (verb, *passage.ancestors(verb)):
        if step.pos == "ADP" and step.dep == "prep":
            continue
        if step.pos not in ("VERB", "AUX"):
            return step.dep in ("ROOT", "ccomp", "conj", "appos", "dobj", "pobj", "attr", "nsubj") or step is verb
        if any(t.lower in listed("verbs", "unsure") for t in passage.children(step, "mark", "advmod")):
            return False
        if step.dep in ("acl", "amod", "csubj", "csubjpass", "compound") or (
            step.dep == "pcomp" and not _after(passage, step)
        ):
            return False
        infinitive = any(t.lower == "to" for t in passage.children(step, "aux"))
        if infinitive and passage.head(step).lemma not in listed("verbs", "actual"):
            return False
        if step.dep in ("ROOT", "relcl", "advcl", "ccomp", "parataxis"):
            return step.dep == "ROOT" or not infinitive
    return True


def _after(passage: Passage, verb: Token) -> bool:
    """ "After being found guilty" tells that it was so; "for being", "by closing" only name the act."""
    return passage.head(verb).lower in ("after", "since", "despite")
