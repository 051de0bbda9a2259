"""Forms in which somebody does something: active, passive, cleft, nominal, "came from", "when X fired"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import (
    BLAME,
    EXCLUSIVE,
    NON_EXCLUSIVE,
    RESPONSIVE,
    act_noun,
    act_of,
    attack_noun,
    episode_noun,
)  # fmt: skip
from factcheck_initiators.doers import doer, resolved
from factcheck_initiators.drafts import Draft, negated
from factcheck_initiators.words import words


def deeds(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says somebody did."""
    if token.pos in ("VERB", "AUX"):
        yield from _verb(passage, token)
        yield from _came_from(passage, token)
        yield from _took_part(passage, token)
    elif token.pos in ("NOUN", "PROPN"):
        yield from _identified(passage, token)
        yield from _nominal(passage, token)


def _identified(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "The projectile was a rocket of the brigade", "it was an army shell that hit the hospital": one act, one doer."""
    verb = passage.head(noun)
    if noun.dep != "attr" or verb.lemma != "be" or not attack_noun(noun):
        return
    subject = next(iter(passage.children(verb, "nsubj")), None)
    if subject is None or not (attack_noun(subject) or (subject.lower == "it" and passage.children(noun, "relcl"))):
        return
    owners = [t for t in passage.children(noun, "compound", "amod", "poss") if doer(passage, t)]
    owners += [
        t
        for p in passage.children(noun, "prep")
        if p.lower in ("of", "from", "by")
        for t in passage.children(p, "pobj")
    ]
    for owner in owners[:1]:
        name = doer(passage, owner)
        if name:
            yield Draft(
                initiator=name,
                act=BLAME,
                words=(subject, noun, owner),
                episode=noun,
                polarity=not negated(passage, verb),
            )


def _verb(passage: Passage, verb: Token) -> Iterator[Draft]:
    act = act_of(passage, verb)
    if act is None or verb.dep == "amod":
        return
    by = _agent(passage, verb)
    subject = by or _subject(passage, verb)
    if subject is None:
        return
    name = resolved(passage, subject)
    if name is None or (act_noun(subject) and not by):
        return
    objects = passage.children(verb, "dobj", "obj") if not by else passage.children(verb, "nsubjpass")
    act = _opened(passage, verb, act)
    yield Draft(
        initiator=name, act=act, words=(subject, verb, *objects), polarity=not negated(passage, verb),
        target=_target(passage, verb, objects), episode=_episode(passage, verb, objects), presupposed=act == RESPONSIVE,
    )  # fmt: skip


def _opened(passage: Passage, verb: Token, act: str) -> str:
    """ "Fighting broke out when X shelled Y": the act that it broke out with began it."""
    governor = passage.head(verb)
    if act != NON_EXCLUSIVE or verb.dep != "advcl" or governor.lemma not in words("blame", "broke_out"):
        return act
    when = any(t.lower in ("when", "after", "as") for t in passage.children(verb, "advmod", "mark"))
    began = any(episode_noun(s) or s.lemma == "clash" for s in passage.children(governor, "nsubj"))
    return EXCLUSIVE if when and began else act


def _subject(passage: Passage, verb: Token) -> Token | None:
    for subject in passage.children(verb, "nsubj"):
        if subject.lower in ("that", "who", "which") and verb.dep in ("relcl", "ccomp", "acl"):
            return _antecedent(passage, verb)
        return subject
    head = passage.head(verb)
    if head.index == verb.index or passage.children(verb, "nsubjpass", "auxpass"):
        return None
    if verb.dep in ("conj", "xcomp"):
        return _subject(passage, head) if head.pos in ("VERB", "AUX") else None
    return None


def _antecedent(passage: Passage, verb: Token) -> Token | None:
    """The noun a relative clause belongs to, also in a cleft: "it was X last weekend that started it"."""
    head = passage.head(verb)
    if head.pos in ("NOUN", "PROPN") and doer(passage, head):
        return head
    copula = head if head.lemma == "be" else passage.head(head)
    if copula.lemma != "be":
        return head if head.pos in ("NOUN", "PROPN") else None
    return next(iter(passage.children(copula, "attr")), None)


def _agent(passage: Passage, verb: Token) -> Token | None:
    for by in passage.children(verb, "agent", "prep"):
        if by.lower == "by":
            return next(iter(passage.children(by, "pobj")), None)
    return None


def _target(passage: Passage, verb: Token, objects: list[Token]) -> str | None:
    for thing in objects:
        name = doer(passage, thing) if not act_noun(thing) else _noun_target(passage, thing)
        if name:
            return name
    return _noun_target(passage, verb)


def _noun_target(passage: Passage, noun: Token) -> str | None:
    for preposition in passage.children(noun, "prep"):
        if preposition.lower in ("on", "at", "against", "into"):
            for thing in passage.children(preposition, "pobj"):
                return doer(passage, thing)
    return None


def _episode(passage: Passage, verb: Token, objects: list[Token]) -> Token | None:
    noun = next((o for o in objects if act_noun(o)), None)
    if noun is not None:
        return noun
    governor = passage.head(verb)
    return next((s for s in passage.children(governor, "nsubj") if act_noun(s)), None) if verb.dep == "advcl" else None


def _came_from(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "The attacks on Sunday came from Azerbaijan"."""
    if verb.lemma not in ("come", "originate"):
        return
    subjects = [s for s in passage.children(verb, "nsubj") if act_noun(s)]
    for source in (p for p in passage.children(verb, "prep") if p.lower == "from"):
        for thing in passage.children(source, "pobj"):
            name = doer(passage, thing)
            if name and subjects:
                noun = subjects[0]
                act = EXCLUSIVE if episode_noun(noun) or noun.tag == "NNS" else NON_EXCLUSIVE
                yield Draft(
                    initiator=name,
                    act=act,
                    words=(noun, verb, thing),
                    episode=noun,
                    polarity=not negated(passage, verb),
                )


def _took_part(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Russian jets took part in the raid"."""
    if verb.lemma != "take" or not any(o.lower == "part" for o in passage.children(verb, "dobj")):
        return
    subject = _subject(passage, verb)
    name = doer(passage, subject) if subject else None
    noun = next((t for t in passage.subtree(verb) if act_noun(t)), None)
    if subject and name and noun:
        yield Draft(
            initiator=name,
            act=NON_EXCLUSIVE,
            words=(subject, verb, noun),
            episode=noun,
            polarity=not negated(passage, verb),
        )


def _nominal(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "Armenia's attack on Azerbaijan", "an attack by X on Y", "X's counter-offensive", "a rocket of the brigade"."""
    responsive = noun.lemma in words("responsive", "nouns") or noun.lower in words("responsive", "nouns")
    if not responsive and not act_noun(noun):
        return
    owner = _owner(passage, noun)
    name = resolved(passage, owner) if owner else None
    if owner is None or name is None:
        return
    target = _noun_target(passage, noun)
    if noun.lemma in words("reciprocal", "nouns") and target is None:
        return
    act = (
        RESPONSIVE
        if responsive
        else EXCLUSIVE
        if noun.lemma in ("aggression", "invasion", "provocation")
        else NON_EXCLUSIVE
    )
    if episode_noun(noun) and act == NON_EXCLUSIVE and not attack_noun(noun):
        return  # "Syria's war", "Karabakh's conflict": whose place, not whose deed
    yield Draft(initiator=name, act=act, words=(owner, noun), target=target, episode=noun, presupposed=True)


def _owner(passage: Passage, noun: Token) -> Token | None:
    for word in passage.children(noun, "poss", "amod", "compound"):
        if word.dep == "poss" or doer(passage, word):
            return word
    for preposition in passage.children(noun, "prep"):
        if preposition.lower == "by":
            return next(iter(passage.children(preposition, "pobj")), None)
    return None
