"""Why something came down, burned or blew up: by an attack, or by a fault, the weather, a mishap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck import Passage, Token
from factcheck_states.clauses import negated, subject, told
from factcheck_states.words import listed, row_of

ATTACK, MISHAP = "attack", "mishap"
DEEP = 4  # steps from the word for a cause up to what says that it was one


@dataclass(frozen=True, kw_only=True, slots=True)
class Cause:
    """What came of what: ``kind`` is an attack or a mishap, ``effect`` the family of what came of it."""

    kind: str
    effect: str
    first: Token
    last: Token


def causes(passage: Passage) -> Iterator[Cause]:
    """The causes told in one sentence, one of each kind; "a bomb or a gas leak" is neither."""
    found = [c for token in passage.tokens for form in (_named, _done, _called) for c in form(passage, token)]
    kinds = {c.kind: c for c in reversed(found)}
    if len(kinds) == 1 or not any(t.lower in ("or", "whether") for t in passage.tokens):
        yield from kinds.values()


def _named(passage: Passage, token: Token) -> Iterator[Cause]:
    """ "The sinking was due to a leak", "a gas leak caused the blast"."""
    kind = row_of("cause", token.lemma) if token.pos in ("NOUN", "PROPN") else None
    if kind is None:
        return
    links = [t for t in [*passage.ancestors(token)][:DEEP] if t.lemma in listed("causing", "links")]
    for link in links[:1]:
        effect = _effect_of(passage, link, token)
        if effect is not None:
            yield _cause(passage, kind, effect, token)


def _effect_of(passage: Passage, link: Token, cause: Token) -> Token | None:
    """The noun that the link hangs on, else the subject of its verb, else its object."""
    verb = next((t for t in (link, *passage.ancestors(link)) if t.pos in ("VERB", "AUX")), None)
    above = passage.head(link)
    nouns = [above] if link.dep in ("acl", "amod", "prep", "relcl") else []
    if verb is not None and not told_of(passage, verb):
        return None
    if verb is not None:
        who = subject(passage, verb)
        nouns += [*([who] if who else []), *passage.children(verb, "dobj"), verb]
    return next((n for n in nouns if n is not cause and _family(passage, n) is not None), None)


def _done(passage: Passage, verb: Token) -> Iterator[Cause]:
    """ "The band shot the plane down", "a bird felled the jet"; a bomb that explodes."""
    if verb.pos != "VERB" or not told_of(passage, verb):
        return
    below = {t.lower for t in passage.children(verb, "prt", "advmod", "prep")}
    things = passage.children(verb, "dobj", "nsubjpass")
    shot = verb.lemma in listed("causing", "downing") or (verb.lemma == "shoot" and "down" in below)
    yield from (_cause(passage, ATTACK, t, verb) for t in things[:1] if shot and _family(passage, t) is not None)
    armed = [t for t in passage.children(verb, "nsubj") if row_of("cause", t.lemma) == ATTACK]
    if armed and verb.lemma in listed("causing", "exploding"):
        yield _cause(passage, ATTACK, verb, armed[0])


def _called(passage: Passage, token: Token) -> Iterator[Cause]:
    """ "The fire was an accident", "the blast was deliberate"."""
    kind = row_of("called", token.lemma)
    verb = passage.head(token)
    if kind is None or token.dep not in ("attr", "acomp") or verb.lemma != "be" or not told_of(passage, verb):
        return
    who = subject(passage, verb)
    if (
        who is not None
        and _family(passage, who) is not None
        and not any(t.lower == "no" for t in passage.children(token))
    ):
        yield _cause(passage, kind, who, token)


def told_of(passage: Passage, verb: Token) -> bool:
    """Whether the clause says that it was so."""
    return told(passage, verb) and not negated(passage, verb)


def _family(passage: Passage, token: Token) -> str | None:
    """What kind of thing or event it is; several are not one event."""
    many = token.tag in ("NNS", "NNPS") or any(t.dep == "nummod" for t in passage.children(token))
    return None if many and token.lemma not in listed("causing", "plural") else row_of("effect", token.lemma)


def _cause(passage: Passage, kind: str, effect: Token, word: Token) -> Cause:
    first, last = sorted((effect, word), key=lambda t: t.start)
    return Cause(kind=kind, effect=_family(passage, effect) or "", first=first, last=last)
