"""What the accused answer: denials, admissions, and attacks that nobody has claimed."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE, act_of
from factcheck_initiators.charges import act_of_noun, charge_of
from factcheck_initiators.clauses import agent, patient, subject
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by
from factcheck_initiators.nouns import act_noun, attack_noun, first_act_noun
from factcheck_initiators.words import words

UNCLAIMED = "unclaimed"


def answers(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says the accused answer."""
    if token.pos != "VERB":
        return
    yield from _denied(passage, token)
    yield from _nothing_to_do(passage, token)
    yield from _called_a_lie(passage, token)
    yield from _not_known(passage, token)
    yield from _claimed(passage, token)
    yield from _confessed(passage, token)


def _denied(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X denied starting it", "X rejected the charge that it had started it", "X denied any role in the attack"."""
    if verb.lemma not in words("blame", "deny"):
        return
    who = agent(passage, verb) or subject(passage, verb)
    name = doers(passage, who, speaking=True) if who else None
    if who is None or name is None or negated(passage, verb):
        return
    for charge in _charges(passage, verb):
        act, noun = charge_of(passage, charge)
        if act:
            accused = _accused(passage, charge) if charge.pos in ("VERB", "AUX") else None
            yield Draft(
                initiator=accused or name, act=act if act == EXCLUSIVE else BLAME,
                words=said_by(who, verb, noun or charge), episode=noun, polarity=False,
            )  # fmt: skip
            return


def _nothing_to_do(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X had nothing to do with the attack"."""
    nothing = [o for o in passage.children(verb, "dobj") if o.lower == "nothing"]
    who = subject(passage, verb)
    name = doers(passage, who, speaking=True) if who else None
    noun = first_act_noun(passage, verb) if nothing and verb.lemma == "have" else None
    if who and name and noun:
        yield Draft(initiator=name, act=BLAME, words=said_by(who, verb, noun), episode=noun, polarity=False)


def _called_a_lie(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X called it a lie that its guards had begun the gunfight"."""
    if verb.lemma not in words("blame", "calling"):
        return
    below = sorted(passage.subtree(verb), key=lambda t: t.index)
    lie = next((t for t in below if t.lower in words("blame", "lies")), None)
    for deed in (t for t in below if lie and t.index > lie.index and t.pos in ("VERB", "AUX")):
        act, noun = charge_of(passage, deed)
        accused = _accused(passage, deed) if act else None
        if act and accused:
            yield Draft(
                initiator=accused, act=act if act == EXCLUSIVE else BLAME, words=said_by(verb, lie, deed, noun),
                episode=noun, polarity=False,
            )  # fmt: skip
            return


def _not_known(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "It was not known who had fired the rocket": nobody is named, and somebody may be later."""
    if verb.lower not in ("who", "which") and passage.children(verb, "nsubj"):
        asked = [t for t in passage.children(verb, "nsubj") if t.lower in ("who", "which")]
        above = next(iter(passage.ancestors(verb)), None) if asked and act_of(passage, verb) else None
        if above is not None and _unknown(passage, above):
            noun = first_act_noun(passage, verb)
            yield Draft(
                initiator=None, act=UNCLAIMED, words=said_by(asked[0], verb, noun), episode=noun, polarity=False
            )


def _unknown(passage: Passage, word: Token) -> bool:
    around = [word, *passage.children(word, "acomp", "attr", "oprd")]
    if any(t.lower in words("blame", "unclear") for t in around):
        return True
    return word.lemma in words("blame", "unknown") and negated(passage, word)


def _charges(passage: Passage, verb: Token) -> Iterator[Token]:
    """What is denied: a clause, an attack, or what an accusation holds; a rejected truce is none of them."""
    yield from passage.children(verb, "ccomp", "xcomp", "pcomp")
    for thing in [*passage.children(verb, "dobj"), *said_by(patient(passage, verb))]:
        if thing.lemma in words("blame", "charges") or thing.lower in words("blame", "part"):
            below = sorted(passage.subtree(thing), key=lambda t: t.index)
            yield from (t for t in below if t.pos in ("VERB", "AUX") and t.index != thing.index)
            yield from (t for t in below if act_noun(passage, t))
        elif verb.lemma in words("blame", "deny_deeds") and act_noun(passage, thing):
            yield thing


def _accused(passage: Passage, doing: Token) -> str | None:
    """Whom the denied charge names: "denied that its troops had fired first" names its own."""
    who = next(iter(passage.children(doing, "nsubj")), None)
    return doers(passage, who, speaking=True) if who else None


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
    elif who is not None and (name := doers(passage, who, speaking=True)) and not negated(passage, verb):
        yield Draft(initiator=name, act=act_of_noun(passage, noun), words=said_by(who, verb, noun), episode=noun)
    elif passive and negated(passage, verb):
        yield Draft(initiator=None, act=UNCLAIMED, words=said_by(passive, verb), episode=noun, polarity=False)


def _nobody(passage: Passage, who: Token) -> bool:
    if who.lower in words("blame", "nobody"):
        return True
    no = any(t.lower == "no" for t in passage.children(who, "det"))
    return no and who.lower in words("blame", "nobody_heads")


def _confessed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X admitted carrying out the attack", "X admitted that it had fired", "X confessed to the bombing"."""
    if verb.lemma not in words("blame", "confess"):
        return
    who = subject(passage, verb)
    name = doers(passage, who, speaking=True) if who else None
    for deed in _confessions(passage, verb) if name else ():
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(initiator=name, act=act, words=said_by(who, verb, deed, noun), episode=noun)
            return


def _confessions(passage: Passage, verb: Token) -> Iterator[Token]:
    """What is admitted: the speaker's own deed, as a verb or as a noun."""
    for token in sorted(passage.subtree(verb), key=lambda t: t.index):
        if token.index <= verb.index:
            continue
        subjects = passage.children(token, "nsubj")
        own = all(s.lower in words("doers", "speakers") for s in subjects)
        if (token.pos == "VERB" and act_of(passage, token) and own) or attack_noun(passage, token):
            yield token
