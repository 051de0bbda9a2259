"""What the accused answer: denials and confessions."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Attribution, Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE, act_of
from factcheck_initiators.charges import charge_of
from factcheck_initiators.clauses import agent, patient, subject
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by
from factcheck_initiators.nouns import act_noun, attack_noun
from factcheck_initiators.speaking import blamer
from factcheck_initiators.words import words


def answers(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says the accused answer."""
    if token.pos != "VERB":
        return
    yield from _denied(passage, token)
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
                words=said_by(who, verb, noun or charge), episode=noun, polarity=False, speaker=_denier(passage, verb),
            )  # fmt: skip
            return


def _denier(passage: Passage, verb: Token) -> Attribution | None:
    """Who denies, not whose claim it is that is denied."""
    marked = (s for s in passage.speakers if s.cue_start <= verb.start < s.cue_end and s.stance == "denial")
    return next(marked, None) or blamer(passage, verb, marked=False)


def _charges(passage: Passage, verb: Token) -> Iterator[Token]:
    """What is denied: a clause, an attack, or what an accusation holds; a rejected truce is none of them."""
    yield from passage.children(verb, "ccomp", "xcomp", "pcomp")
    for paper in (o for p in passage.children(verb, "prep") for o in passage.children(p, "pobj")):
        yield from (
            c for c in passage.children(paper, "acl") if passage.children(c, "mark")
        )  # "denied in a letter that"
    for charge in (o for p in passage.children(verb, "prep") if p.lower == "at" for o in passage.children(p, "pobj")):
        if charge.lemma in words("blame", "charges"):  # "scoffed at the suggestion that"
            yield from passage.children(charge, "acl", "ccomp")
    called = [
        o for p in passage.children(verb, "prep") if p.lower == "as" for o in passage.children(p, "pobj", "ccomp")
    ]
    for thing in [*passage.children(verb, "dobj"), *said_by(patient(passage, verb)), *called]:
        if thing.lemma in words("blame", "charges") or thing.lower in words("blame", "part"):
            top = verb if thing.lower in words("blame", "part") else thing  # the parser hangs "in the raid" on either
            below = sorted((t for t in passage.subtree(top) if t.index > thing.index), key=lambda t: t.index)
            yield from (t for t in below if t.pos in ("VERB", "AUX"))
            yield from (t for t in below if act_noun(passage, t))
        elif verb.lemma in words("blame", "deny_deeds"):
            yield from (t for t in (thing, *passage.children(thing, "compound", "amod")) if act_noun(passage, t))


def _accused(passage: Passage, doing: Token) -> str | None:
    """Whom the denied charge names; "rejected Sudria's claim that its troops had fired first" names its own."""
    who = next(iter(passage.children(doing, "nsubj")), None)
    own = who is not None and any(t.lower in _own_words() for t in (who, *passage.children(who, "poss")))
    return doers(passage, who) if who is not None and not own else None


def _own_words() -> frozenset[str]:
    return words("doers", "own") | words("doers", "speakers")


def _confessed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X admitted carrying out the attack", "X admitted that it had fired", "X confessed to the bombing"."""
    if verb.lemma not in words("blame", "confess"):
        return
    who = subject(passage, verb)
    name = doers(passage, who, speaking=True) if who else None
    for deed in _confessions(passage, verb) if name else ():
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(
                initiator=name, act=act, words=said_by(who, verb, deed, noun), episode=noun,
                speaker=blamer(passage, verb),
            )  # fmt: skip
            return


def _confessions(passage: Passage, verb: Token) -> Iterator[Token]:
    """What is admitted: the speaker's own deed, as a verb or as a noun."""
    for token in sorted(passage.subtree(verb), key=lambda t: t.index):
        if token.index <= verb.index:
            continue
        subjects = passage.children(token, "nsubj")
        own = all(s.lower in words("doers", "speakers") for s in subjects)
        near = passage.head(token).index == verb.index or passage.head(token).dep == "prep"
        if (token.pos == "VERB" and act_of(passage, token) and own) or (near and attack_noun(passage, token)):
            yield token
