"""Deeds named by a noun: "Peru's attack on the post", "an attack by Peru", "in response to an attack by Peru"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Attribution, Passage, Token
from factcheck_initiators.acts import EXCLUSIVE, NON_EXCLUSIVE, RESPONSIVE, act_of, answering
from factcheck_initiators.clauses import agent, direct_after, subject
from factcheck_initiators.defence import self_defence
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by, weak
from factcheck_initiators.nouns import act_noun, attack_noun, episode_noun
from factcheck_initiators.senders import sender, weapon
from factcheck_initiators.speaking import blamer
from factcheck_initiators.targets import target
from factcheck_initiators.words import words

BY = frozenset({"by"})
FROM = frozenset({"by", "from"})


def nominal(passage: Passage, noun: Token) -> Iterator[Draft]:
    """Everything that a noun says somebody did."""
    if noun.pos not in ("NOUN", "PROPN", "ADJ", "X"):
        return
    yield from _owned(passage, noun)
    yield from _answered(passage, noun)
    yield from _was_answer(passage, noun)
    yield from _aggressor(passage, noun)


def _owned(passage: Passage, noun: Token) -> Iterator[Draft]:
    responsive = answering(passage, noun)
    if not responsive and not _deed(passage, noun):
        return
    owner = owner_of(passage, noun)
    name = doers(passage, owner, speaking=True) if owner else None
    act = RESPONSIVE if responsive else _opening(passage, noun) or _act(passage, noun)
    if owner is None or name is None or act is None:
        return
    begun = _begun_with(passage, noun) if act == EXCLUSIVE else None
    yield Draft(
        initiator=name, act=act, words=said_by(owner, noun), target=target(passage, (noun,), but=name),
        episode=begun or noun, presupposed=True, weak=weak(passage, noun, owner), speaker=_caller(passage, noun),
    )  # fmt: skip


def _deed(passage: Passage, noun: Token) -> bool:
    """Whether the noun stands for a deed: an attack does, a shell only where it hits something."""
    if not weapon(noun):
        return act_noun(passage, noun)
    verb = passage.head(noun)
    return noun.dep == "nsubj" and verb.pos == "VERB" and act_of(passage, verb) is not None


def _opening(passage: Passage, noun: Token) -> str | None:
    """ "The fighting began with an attack by X", "an attack by X started the war"."""
    return EXCLUSIVE if _begun_with(passage, noun) is not None else None


def _begun_with(passage: Passage, noun: Token) -> Token | None:
    """The war or the fighting that an attack began."""
    head = passage.head(noun)
    if noun.dep == "nsubj" and act_of(passage, head) == EXCLUSIVE:
        things = passage.children(head, "dobj")
    else:
        verb = passage.head(head)
        opened = noun.dep == "pobj" and head.lower in ("with", "after")
        begun = opened and verb.lemma in words("exclusive", "broke_out")
        things = passage.children(verb, "nsubj", "nsubjpass") if begun else []
    return next((s for s in things if episode_noun(passage, s)), None)


def _act(passage: Passage, noun: Token) -> str | None:
    """The class of a deed that a noun names; "Chad's war" tells whose place it is, not whose deed."""
    called = passage.children(passage.head(noun), "oprd", "acomp") if noun.dep in ("dobj", "nsubj", "nsubjpass") else []
    marks = {t.lower for t in [*passage.children(noun, "amod", "compound", "advmod"), *called]}
    if noun.lemma in words("exclusive", "nouns") or marks & words("exclusive", "unprovoked"):
        return EXCLUSIVE
    return NON_EXCLUSIVE if attack_noun(passage, noun) or not episode_noun(passage, noun) else None


def _caller(passage: Passage, noun: Token) -> Attribution | None:
    """ "Ecuador called the attack unprovoked": whoever calls it so answers for it."""
    verb = next((t for t in passage.ancestors(noun) if t.pos == "VERB"), None)
    calls = verb is not None and verb.lemma in words("responsive", "frames")
    return blamer(passage, verb) if verb is not None and calls else None


def owner_of(passage: Passage, noun: Token) -> Token | None:
    """Whose deed it is: the nearest name before the noun, or the one after "by"."""
    for of in direct_after(passage, noun, frozenset({"of", "on"})):  # the parser hangs "by" on either
        for owner in direct_after(passage, of, BY):
            return owner
    return sender(passage, noun)


def _answered(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "in response to Y's attack", "in retaliation for shelling by Y": whoever is answered came first."""
    if noun.lemma not in words("responsive", "answers") or not _framed(passage, noun):
        return
    before = [t for t in direct_after(passage, noun, words("responsive", "answered")) if act_noun(passage, t)]
    verb = next((t for t in passage.ancestors(noun) if t.pos in ("VERB", "AUX")), None)
    if verb is None or not before:
        return
    own = _answering(passage, verb)
    first = next(direct_after(passage, before[0], FROM), None) or owner_of(passage, before[0])
    name = doers(passage, own, speaking=True) if own else None
    opponent = doers(passage, first) if first else None
    if name or opponent:
        yield Draft(
            initiator=name, act=RESPONSIVE, words=said_by(own, verb, noun, first), target=opponent, presupposed=True,
            polarity=not negated(passage, verb),
        )  # fmt: skip


def _was_answer(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "The operation was a counter-attack", "it was self-defence": whoever carried it out was not the first."""
    verb = passage.head(noun)
    if noun.dep != "attr" or verb.lemma != "be" or not (answering(passage, noun) or self_defence(passage, noun)):
        return
    thing = next(iter(passage.children(verb, "nsubj")), None)
    owner = owner_of(passage, thing) if thing is not None and act_noun(passage, thing) else None
    name = doers(passage, owner, speaking=True) if owner is not None else None
    if name:
        yield Draft(
            initiator=name, act=RESPONSIVE, words=said_by(owner, thing, noun), presupposed=True,
            polarity=not negated(passage, verb),
        )  # fmt: skip


def _framed(passage: Passage, noun: Token) -> bool:
    """ "in response", "was a response", "called it retaliation"; a mayor's response to an attack hits nobody."""
    head = passage.head(noun)
    return head.lower in ("in", "as") or (
        head.lemma in words("responsive", "frames") and noun.dep in ("attr", "oprd", "pobj")
    )


def _answering(passage: Passage, verb: Token) -> Token | None:
    """Who answers: the subject, or whose attack the subject is."""
    who = agent(passage, verb) or subject(passage, verb)
    return owner_of(passage, who) if who is not None and act_noun(passage, who) else who


def _aggressor(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "Peru is the aggressor"."""
    verb = passage.head(noun)
    if noun.lemma not in words("exclusive", "episode_roles"):
        return
    who = subject(passage, verb) if noun.dep == "attr" and verb.lemma == "be" else None
    if noun.dep == "nsubj" and verb.lemma == "be":  # "the aggressor was Sudria"
        who = next(iter(passage.children(verb, "attr")), None)
    if noun.dep in ("oprd", "appos"):  # "called Eritrea the aggressor"
        who = next(iter(passage.children(verb, "dobj")), None) if noun.dep == "oprd" else verb
    name = doers(passage, who, speaking=True) if who else None
    if who and name:
        yield Draft(
            initiator=name, act=EXCLUSIVE, words=said_by(who, verb, noun), polarity=not negated(passage, verb),
            weak=weak(passage, verb), speaker=_caller(passage, noun),
        )  # fmt: skip
