"""The states in a sentence: by verbs, by what somebody or something is said to be, and by set phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck import Passage, Token
from factcheck_states.clauses import agent, goes_on, negated, once, passive, patient, subject, told
from factcheck_states.drafts import Draft
from factcheck_states.words import State, by_word, listed, phrases

_SAID_TO_BE = ("acomp", "oprd", "attr", "ccomp", "xcomp", "advcl", "ROOT", "conj", "relcl")
_NEVER_DONE = frozenset(["sink", "die", "resign", "collapse", "burst", "capsize"])
GAP = 2  # words that a star in a phrase may stand for


def by_phrase(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "At large", "in police custody", "gave way": whoever the verb around the phrase is about."""
    for words, state in phrases().get(token.lower, ()):
        matched = _match(passage, token.index, words)
        if matched is None:
            continue
        top = min(matched, key=lambda t: len([*passage.ancestors(t)]))
        verb = next((t for t in (top, *passage.ancestors(top)) if t.pos in ("VERB", "AUX")), None)
        bearer = _bearer(passage, verb, matched) if verb is not None else None
        if verb is not None and bearer is not None and told(passage, verb):
            words_ = tuple(t for t in matched if t is not bearer)
            lasts = verb.lemma in listed("verbs", "linking") or verb.tag == "VBG"
            by = agent(passage, verb) if verb in matched and state.by else None
            yield replace(_draft(state, bearer, verb, words_, passage, lasts=lasts), by=by)
            return


def _match(passage: Passage, start: int, words: tuple[str, ...]) -> tuple[Token, ...] | None:
    at, found, loose = start, [], False
    for word in words:
        if word == "*":
            loose = True
            continue
        reach = range(at, min(at + (GAP if loose else 0) + 1, len(passage.tokens)))
        hit = next((i for i in reach if passage.tokens[i].lower == word), None)
        if hit is None:
            return None
        found.append(passage.tokens[hit])
        at, loose = hit + 1, False
    return tuple(found)


def _bearer(passage: Passage, verb: Token, matched: tuple[Token, ...]) -> Token | None:
    """Whom the phrase describes: the object of a verb that carries somebody into a state, else the subject."""
    objects = [t for t in passage.children(verb, "dobj") if t not in matched]
    # "voted down the bill": the particle is taken for a preposition
    below = [o for t in matched if t.pos == "ADP" and t.dep == "prep" for o in passage.children(t, "pobj")]
    outside = [t for t in below if t not in matched]
    # "found him guilty", "declared the truce over": the object is taken for a subject of what it is found to be
    found = [c for t in matched if t is not verb for c in passage.children(t, "nsubj") if c not in matched]
    if found and verb in matched:
        return found[0]
    if outside and verb in matched and matched[-1].pos == "ADP":
        return outside[0]
    inside = verb in matched
    if objects and not inside and verb.lemma in listed("verbs", "carrying"):
        return objects[0]
    if objects and inside and not passive(passage, verb) and _transitive(passage, verb, matched):
        return objects[0]
    if not inside and verb.lemma not in listed("verbs", "linking") | listed("verbs", "carrying"):
        return None
    return subject(passage, verb)


def _transitive(passage: Passage, verb: Token, matched: tuple[Token, ...]) -> bool:
    """ "Firefighters put the blaze out": the particle of the verb belongs to the phrase."""
    return any(t in matched for t in passage.children(verb, "prt", "oprd", "acomp"))


def by_verb(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "Police arrested him", "he was arrested", "he died", "the fire is raging"."""
    if token.pos != "VERB" or not told(passage, token):
        return
    done = patient(passage, token)
    if done is not None and any(t.dep == "prt" for t in passage.children(token)) and token.lemma in _NEVER_DONE:
        done = None  # "sank off Port Ellery": the preposition is taken for a particle and the place for an object
    if done is not None:
        yield from (_draft(s, done, token, (token,), passage, lasts=False) for s in _given("patient", token))
        for state in _given("agent", token):
            yield replace(_draft(state, done, token, (token,), passage, lasts=False), by=agent(passage, token))
    elif (answered := _object_of(passage, token)) is not None:
        for state in _given("agent", token):
            yield replace(_draft(state, answered, token, (token,), passage, lasts=False), by=agent(passage, token))
    who = subject(passage, token)
    if who is None or passive(passage, token):
        return
    if done is None or token.lemma == "survive":
        yield from (_draft(s, who, token, (token,), passage, lasts=False) for s in _given("subject", token))
    if done is None:
        yield from (_draft(s, who, token, (token,), passage, lasts=True) for s in _given("lasting", token))


def _object_of(passage: Passage, verb: Token) -> Token | None:
    """ "Agreed to a truce", "agreed on a truce"."""
    preps = [p for p in passage.children(verb, "prep") if p.lower in ("to", "on", "upon")]
    return next((t for p in preps for t in passage.children(p, "pobj")), None)


def by_being(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "The pilot is alive", "the bridge remained open", "was found dead"."""
    states = by_word("words").get(token.lower, ())
    if not states or token.dep not in _SAID_TO_BE:
        return
    own = token.dep == "ROOT" or (token.pos == "VERB" and not _linked(passage, token))
    verb = token if own else passage.head(token)
    if token.pos == "VERB" and not (passage.children(token, "auxpass", "cop", "aux") or _linked(passage, token)):
        return
    if verb.pos not in ("VERB", "AUX") or not told(passage, verb):
        return
    if token is not verb and verb.lemma not in listed("verbs", "linking") | listed("verbs", "carrying"):
        return
    objects = passage.children(verb, "dobj") if verb.lemma in listed("verbs", "carrying") else []
    bearer = objects[0] if objects and not passive(passage, verb) else _own_subject(passage, token, verb)
    if bearer is not None:
        lasts = verb.lemma in listed("verbs", "linking")
        yield from (_draft(s, bearer, verb, (verb, token), passage, lasts=lasts) for s in states)


def _own_subject(passage: Passage, token: Token, verb: Token) -> Token | None:
    """ "Kept the road open" may be parsed as a clause of its own: "the road open"."""
    own = passage.children(token, "nsubj", "nsubjpass")
    return own[0] if own else subject(passage, verb)


def _linked(passage: Passage, token: Token) -> bool:
    return token.dep in ("acomp", "oprd") and passage.head(token).lemma in listed("verbs", "linking")


def _given(form: str, verb: Token) -> tuple[State, ...]:
    return by_word(form).get(verb.lemma, ())


def _draft(
    state: State, bearer: Token, verb: Token, words: tuple[Token, ...], passage: Passage, *, lasts: bool
) -> Draft:
    return Draft(
        measure=state.dimension, state=state.name, bearer=bearer, verb=verb, words=words, of=state.of,
        others=state.others, becomes=_becomes(state, words), ends=_ends(state, words), negated=negated(passage, verb),
        lasts=lasts or verb.tag == "VBG" or goes_on(passage, verb), once=once(passage, verb),
    )  # fmt: skip


def _ends(state: State, words: tuple[Token, ...]) -> tuple[str, ...]:
    """The other states, if the words for this one say that another was there before: "reopened", "called off"."""
    return state.others if "*" in state.ends or _says(words, state.ends) else ()


def _becomes(state: State, words: tuple[Token, ...]) -> tuple[str, ...]:
    """What may follow; nothing where the words say how it came out: "survived the flood"."""
    return () if _says(words, state.final) else state.becomes


def _says(words: tuple[Token, ...], rows: frozenset[str]) -> bool:
    used = {w for t in words for w in (t.lemma, t.lower)}
    return any(set(row.split()) - {"*"} <= used for row in rows)
