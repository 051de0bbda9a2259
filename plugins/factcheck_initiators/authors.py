"""Attacks that somebody claims, that nobody has claimed, and whose author nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import act_of
from factcheck_initiators.charges import act_of_noun
from factcheck_initiators.clauses import agent, patient, subject
from factcheck_initiators.doers import asked, doers
from factcheck_initiators.drafts import Draft, negated, said_by
from factcheck_initiators.marked import bears_arms
from factcheck_initiators.named import proper
from factcheck_initiators.nouns import attack_noun, first_act_noun
from factcheck_initiators.speaking import blamer
from factcheck_initiators.words import words

UNCLAIMED, NOT_KNOWN = "unclaimed", "not_known"


def authors(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about who claims an attack or is not known to have done it."""
    if token.pos == "VERB":
        yield from _claimed(passage, token)
        yield from _nobody_said(passage, token)
    yield from _no_claim(passage, token)
    yield from _not_known(passage, token)


def _claimed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X claimed responsibility for the attack", "the attack was claimed by X", "no group has claimed it"."""
    if verb.lemma not in words("blame", "claim"):
        return
    passive = patient(passage, verb)
    things = [passive] if passive else passage.children(verb, "dobj")
    taken = [t for t in things if t.lower in words("blame", "responsibility")]
    deeds = [t for t in things if attack_noun(passage, t)] if verb.lemma == "claim" else []
    if not taken and not deeds:
        return
    noun = first_act_noun(passage, (taken or deeds)[0]) or first_act_noun(passage, verb)
    who = agent(passage, verb) if passive else subject(passage, verb)
    if who is not None and _nobody(passage, who):
        yield Draft(initiator=None, act=UNCLAIMED, words=said_by(who, verb, noun), episode=noun, polarity=False)
    elif (
        who is not None
        and (noun is not None or bears_arms(passage, who) or proper(who))
        and (name := doers(passage, who, speaking=True))
        and not negated(passage, verb)
    ):
        yield Draft(
            initiator=name, act=act_of_noun(passage, noun), words=said_by(who, verb, noun), episode=noun,
            speaker=blamer(passage, verb),
        )  # fmt: skip
    elif passive and negated(passage, verb):
        yield Draft(initiator=None, act=UNCLAIMED, words=said_by(passive, verb), episode=noun, polarity=False)


def _nobody(passage: Passage, who: Token) -> bool:
    if who.lower in words("blame", "nobody"):
        return True
    no = any(t.lower == "no" for t in passage.children(who, "det"))
    return no and who.lower in words("blame", "nobody_heads")


def _nobody_said(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Nobody has said they were behind the bombing"."""
    who = subject(passage, verb)
    if (
        verb.lemma not in words("mutual", "saying") | words("blame", "confess")
        or who is None
        or not _nobody(passage, who)
    ):
        return
    noun = next(
        (n for c in passage.children(verb, "ccomp", "xcomp", "dobj") if (n := first_act_noun(passage, c))), None
    )
    if noun is not None:
        yield Draft(initiator=None, act=UNCLAIMED, words=said_by(who, verb, noun), episode=noun, polarity=False)


def _no_claim(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "There was no claim of responsibility", "the attack remains unclaimed"."""
    no = token.lemma == "claim" and token.pos == "NOUN" and any(t.lower == "no" for t in passage.children(token, "det"))
    noun = first_act_noun(passage, token)
    if token.lower in words("blame", "unclaimed"):
        verb = passage.head(token)
        noun = next((s for s in passage.children(verb, "nsubj", "nsubjpass") if attack_noun(passage, s)), None)
    elif not no or not any(t.lower in words("blame", "responsibility") for t in passage.subtree(token)):
        return
    if noun is not None or no:
        yield Draft(initiator=None, act=UNCLAIMED, words=said_by(token, noun), episode=noun, polarity=False)


def _not_known(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "It was not known who had fired the rocket", "police do not know who shot the mayor"."""
    who = [t for t in passage.children(verb, "nsubj", "nsubjpass") if asked(passage, t)]
    behind = any(t.lower in words("blame", "behind") for t in passage.children(verb, "prep"))
    if not who or not (behind or (verb.pos == "VERB" and act_of(passage, verb))):
        return
    above = next(iter(passage.ancestors(verb)), None)
    if above is not None and verb.dep != "relcl" and _unknown(passage, above):
        noun = first_act_noun(passage, verb)
        yield Draft(initiator=None, act=NOT_KNOWN, words=said_by(who[0], verb, noun), episode=noun, polarity=False)


def _able(passage: Passage, word: Token) -> list[Token]:
    """ "Had not been able to establish", "did not manage to find out"."""
    path = []
    while word.dep in ("xcomp", "acomp") and word.head != word.index:
        word = passage.head(word)
        path.append(word)
    return path


def _unknown(passage: Passage, word: Token) -> bool:
    around = [word, *passage.children(word, "acomp", "attr", "oprd")]
    if any(t.lower in words("blame", "unclear") for t in around):
        return True
    above = [word, *passage.children(word, "aux"), *_able(passage, word)]
    no = any(negated(passage, t) for t in above)
    return no and any(t.lemma in words("blame", "unknown") or t.lower in words("blame", "clear") for t in around)
