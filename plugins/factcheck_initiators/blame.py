"""Forms in which somebody is blamed: accused, held responsible, condemned; and denials and admissions."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE, act_noun, act_of, episode_noun
from factcheck_initiators.doers import doer, resolved
from factcheck_initiators.drafts import Draft, negated
from factcheck_initiators.words import words

MUTUAL = "mutual_blame"


def blame(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about who is to blame."""
    yield from _accused(passage, token)
    yield from _blamed(passage, token)
    yield from _responsible(passage, token)
    yield from _denied(passage, token)
    yield from _admitted(passage, token)
    yield from _mutual(passage, token)


def _accused(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "C accused X of starting the war", "X was accused by C of an attack"."""
    if verb.lemma not in words("blame", "accuse") or verb.pos != "VERB":
        return
    accused = [*passage.children(verb, "dobj", "nsubjpass"), *_conj_subject(passage, verb)][:1]
    for of in (p for p in passage.subtree(verb) if p.dep == "prep" and p.lower == "of"):
        for deed in passage.children(of, "pcomp", "pobj"):
            act, noun = _deed(passage, deed)
            for thing in accused:
                name = resolved(passage, thing)
                if name and act and not _mutual_object(passage, verb):
                    yield Draft(
                        initiator=name,
                        act=act,
                        words=(verb, thing, deed, *([noun] if noun else [])),
                        episode=noun,
                        polarity=not negated(passage, verb),
                    )


def _conj_subject(passage: Passage, verb: Token) -> list[Token]:
    return passage.children(passage.head(verb), "nsubjpass") if verb.dep == "conj" else []


def _deed(passage: Passage, deed: Token) -> tuple[str | None, Token | None]:
    """The class of the act in "of starting the fighting" or "of an attack", and its noun."""
    if deed.pos == "VERB":
        noun = next((o for o in passage.children(deed, "dobj", "obj") if act_noun(o)), None)
        act = act_of(passage, deed)
        return (act if act == EXCLUSIVE else act and BLAME), noun
    if act_noun(deed):
        return (EXCLUSIVE if deed.lemma in ("aggression", "provocation", "invasion") else BLAME), deed
    return None, None


def _blamed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "C blamed X for N", "C blamed N on X", "C condemned X's attack" is a nominal deed."""
    if verb.lemma not in words("blame", "blame") or verb.pos != "VERB" or _mutual_object(passage, verb):
        return
    things = passage.children(verb, "dobj", "nsubjpass")
    for preposition in (p for p in passage.subtree(verb) if p.dep in ("prep", "dative") and p.lower in ("for", "on")):
        for other in passage.children(preposition, "pobj", "pcomp"):
            for thing in things:
                who, what = (other, thing) if preposition.lower == "on" and act_noun(thing) else (thing, other)
                name = resolved(passage, who)
                if name and (act_noun(what) or preposition.lower == "for"):
                    yield Draft(
                        initiator=name,
                        act=_act_of_noun(what),
                        words=(verb, who, what),
                        episode=what,
                        polarity=not negated(passage, verb),
                    )


def _responsible(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "X is responsible for N", "X was behind N", "responsibility lies with X"."""
    if token.lower in words("blame", "responsible"):
        verb = passage.head(token)
        subjects = passage.children(verb, "nsubj", "nsubjpass") or passage.children(verb, "dobj")
        noun = next((t for t in passage.subtree(token) if act_noun(t)), None)
        if verb.lemma in ("be", "hold", "believe", "remain") and subjects:
            name = resolved(passage, subjects[0])
            if name:
                yield Draft(
                    initiator=name,
                    act=_act_of_noun(noun),
                    words=(subjects[0], token, *([noun] if noun else [])),
                    episode=noun,
                    polarity=not negated(passage, verb),
                )
    if token.lower in words("blame", "responsibility") and token.dep in ("nsubj", "nsubjpass"):
        verb = passage.head(token)
        for preposition in passage.children(verb, "prep"):
            for thing in passage.children(preposition, "pobj"):
                name = resolved(passage, thing) if preposition.lower in ("with", "on", "upon") else None
                noun = next((t for t in passage.subtree(token) if act_noun(t)), None)
                if name:
                    yield Draft(
                        initiator=name,
                        act=_act_of_noun(noun),
                        words=(token, thing),
                        episode=noun,
                        polarity=not negated(passage, verb),
                    )


def _denied(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X denied starting it", "X rejected the accusation that it had started it", "X denied responsibility for the attack"."""
    if verb.lemma not in words("blame", "deny") or verb.pos != "VERB":
        return
    subject = next(iter(passage.children(verb, "nsubj")), None)
    name = resolved(passage, subject) if subject else None
    if subject is None or name is None:
        return
    below = [t for t in passage.subtree(verb) if t.index > verb.index]
    noun = next((t for t in below if act_noun(t)), None)
    doing = next((t for t in below if t.pos == "VERB" and act_of(passage, t)), None)
    act = _plain_is_blame(act_of(passage, doing)) if doing else (BLAME if noun else None)
    charged = any(t.lemma in words("blame", "charges") for t in below)
    if act and (doing or charged or noun):
        last = noun or doing or verb
        if doing and (who := next(iter(passage.children(doing, "nsubj")), None)) and doer(passage, who):
            name = doer(passage, who) or name
        yield Draft(initiator=name, act=act, words=(subject, verb, last), episode=noun, polarity=False)


def _plain_is_blame(act: str | None) -> str | None:
    """Who denies an attack denies having done it."""
    return act if act in (None, EXCLUSIVE) else BLAME


def _admitted(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X claimed responsibility for the attack", "no group has claimed responsibility"."""
    if verb.lemma not in ("claim", "admit", "accept", "take") or verb.pos != "VERB":
        return
    if not any(o.lower == "responsibility" for o in passage.children(verb, "dobj")):
        return
    subject = next(iter(passage.children(verb, "nsubj")), None)
    name = doer(passage, subject) if subject else None
    noun = next((t for t in passage.subtree(verb) if act_noun(t)), None)
    if subject and name and not negated(passage, verb):
        yield Draft(
            initiator=name, act=_act_of_noun(noun), words=(subject, verb, *([noun] if noun else [])), episode=noun
        )


def _mutual(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Both sides blamed each other", "each side accused the other of firing first"."""
    if verb.lemma in words("blame", "blame") | words("blame", "accuse") | {"trade"} and _mutual_object(passage, verb):
        nouns = [
            t
            for t in passage.subtree(verb)
            if act_noun(t) or (t.pos == "VERB" and t.index != verb.index and act_of(passage, t))
        ]
        others = [t for t in passage.subtree(verb) if t.lower in ("other", "another", "blame", "accusations")]
        yield Draft(
            initiator=None,
            act=MUTUAL,
            words=(verb, *others[:1], *nouns[:1]),
            episode=next((n for n in nouns if n.pos == "NOUN"), None),
        )


def _mutual_object(passage: Passage, verb: Token) -> bool:
    objects = passage.children(verb, "dobj", "nsubj")
    text = {w.lower for o in objects for w in (o, *passage.children(o, "det", "amod"))}
    return (
        ("other" in text and ("each" in text or "the" in text))
        or "one another" in passage.quote(verb.start, passage.end).lower()
        or (verb.lemma == "trade" and bool(text & {"blame", "accusations"}))
    )


def _act_of_noun(noun: Token | None) -> str:
    """To blame somebody for a war or its outbreak is to say that he began it."""
    return EXCLUSIVE if noun is not None and episode_noun(noun) and noun.lemma != "shooting" else BLAME
