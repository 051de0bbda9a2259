"""What police and courts hold somebody to have done: named as the gunman, charged over the arson, pleaded guilty."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME
from factcheck_initiators.charges import charge_of
from factcheck_initiators.clauses import direct_after, objects_after, patient, subject
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by
from factcheck_initiators.speaking import blamer
from factcheck_initiators.words import row, words

AS, TO = frozenset({"as"}), frozenset({"to"})


def courts(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about who is charged with a deed, or named as having done it."""
    if token.pos == "VERB":
        yield from _named_as(passage, token)
        yield from _charged(passage, token)
        yield from _pleaded(passage, token)


def perpetrator(token: Token) -> str | None:
    """The noun for what a gunman, a bomber or an arsonist has done."""
    return row("perpetrators").get(token.lemma)


def _named_as(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Police named X as the gunman"."""
    if verb.lemma not in words("blame", "naming") or negated(passage, verb):
        return  # a witness who could not name him does not say that it was somebody else
    called = next((t for t in objects_after(passage, verb, AS) if perpetrator(t)), None)
    who = _done_to(passage, verb)
    name = doers(passage, who) if who is not None else None
    if called is not None and name and not negated(passage, verb):  # "none could name him as the gunman" clears nobody
        yield Draft(
            initiator=name, act=BLAME, words=said_by(verb, who, called),
            weak=any(t.lower == "suspected" for t in passage.children(called, "amod")),
        )  # fmt: skip


def _charged(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X was charged over the arson", "jailed for the bombing"; whoever is only arrested may not have done it."""
    who = _done_to(passage, verb)
    if verb.lemma not in words("blame", "charge") or who is None:
        return
    name = doers(passage, who)
    for deed in direct_after(passage, verb, words("blame", "charged_over")) if name else ():
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(
                initiator=name, act=BLAME, words=said_by(verb, who, noun or deed), episode=noun,
                polarity=not negated(passage, verb), weak=verb.lemma in words("blame", "held_over"),
            )  # fmt: skip
            return


def _done_to(passage: Passage, verb: Token) -> Token | None:
    return next(iter(passage.children(verb, "dobj")), None) or patient(passage, verb)


def _pleaded(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X pleaded not guilty to planting the bomb"."""
    guilty = next((t for t in passage.subtree(verb) if t.lower in words("blame", "responsible")), None)
    who = subject(passage, verb)
    name = doers(passage, who) if who is not None else None
    if verb.lemma not in words("blame", "plead") or guilty is None or not name:
        return
    innocent = any(t.lower == "not" for t in passage.tokens[verb.index : guilty.index])
    for deed in objects_after(passage, verb, TO):
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(
                initiator=name, act=BLAME, words=said_by(who, verb, noun or deed), episode=noun, polarity=not innocent,
                speaker=blamer(passage, verb, marked=False),
            )  # fmt: skip
            return
