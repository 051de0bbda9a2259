"""Denials without a verb of denying: had no part in it, is not involved, called it a lie, no truth in it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE
from factcheck_initiators.charges import charge_of
from factcheck_initiators.clauses import objects_after, patient, subject
from factcheck_initiators.doers import doers, party_speaking
from factcheck_initiators.drafts import Draft, negated, said_by
from factcheck_initiators.words import words

NONE = frozenset({"none", "nobody", "neither", "no"})


def untruths(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about who had no part in a deed."""
    if token.pos in ("VERB", "AUX"):
        yield from _no_part(passage, token)
        yield from _not_involved(passage, token)
        yield from _called_a_lie(passage, token)
        yield from _is_a_lie(passage, token)
    yield from _no_truth(passage, token)


def _no_part(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X had nothing to do with the attack", "took no part in starting it", "none of its men had any hand in it"."""
    if verb.lemma not in words("blame", "take_part"):
        return
    parts = [o for o in passage.children(verb, "dobj") if o.lower in words("blame", "part") | {"nothing"}]
    who = subject(passage, verb)
    if not parts or who is None:
        return
    none = who.lower in NONE or any(t.lower in NONE for t in passage.children(who, "det"))
    no = parts[0].lower == "nothing" or any(t.lower == "no" for t in passage.children(parts[0], "det"))
    if no or none or negated(passage, verb):
        below = [t for t in sorted(passage.subtree(verb), key=lambda t: t.index) if t.index > parts[0].index]
        yield from _denied(passage, who, verb, below)


def _not_involved(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Its aircraft were not involved in the raid", "was in no way behind the attack"."""
    if verb.lemma not in words("blame", "involve") or verb.tag != "VBN":
        return
    who = patient(passage, verb) or subject(passage, verb)
    no = negated(passage, verb) or any(
        n.lower == "way" and any(t.lower == "no" for t in passage.children(n, "det"))
        for n in objects_after(passage, verb, frozenset({"in"}))
    )
    if who is not None and no:
        yield from _denied(passage, who, verb, [t for t in passage.subtree(verb) if t.index > verb.index])


def _denied(passage: Passage, who: Token, verb: Token, below: list[Token]) -> Iterator[Draft]:
    name = doers(passage, who, speaking=True)
    for deed in sorted(below, key=lambda t: t.index) if name else ():
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(
                initiator=name, act=act if act == EXCLUSIVE else BLAME, words=said_by(who, verb, noun or deed),
                episode=noun, polarity=False,
            )  # fmt: skip
            return


def _called_a_lie(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X called it a lie that its guards had begun the gunfight", "called the charge that it did so a fairy tale"."""
    if verb.lemma not in words("blame", "calling"):
        return
    below = sorted((t for t in passage.subtree(verb) if t.index > verb.index), key=lambda t: t.index)
    lie = next((t for t in below if t.lower in words("blame", "lies")), None)
    for deed in (t for t in below if lie and t.pos in ("VERB", "AUX") and t.index != lie.index):
        act, noun = charge_of(passage, deed)
        accused = (_accused(passage, deed) or _own(passage, verb, deed)) if act else None
        if act and accused:
            yield Draft(
                initiator=accused, act=act if act == EXCLUSIVE else BLAME, words=said_by(verb, lie, deed, noun),
                episode=noun, polarity=False,
            )  # fmt: skip
            return


def _is_a_lie(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Claims that its guns had fired were pure invention", "it was untrue that Sudrian guns had fired"."""
    told = passage.children(verb, "attr", "acomp")
    lie = next((t for t in told if t.lower in words("blame", "lies")), None)
    if verb.lemma != "be" or lie is None or negated(passage, verb):
        return
    claims = [s for s in passage.children(verb, "nsubj") if s.lemma in words("blame", "charges")]
    clauses = [c for w in claims for c in passage.children(w, "ccomp", "acl")]
    for deed in (*clauses, *passage.children(verb, "ccomp"), *passage.children(lie, "ccomp")):
        act, noun = charge_of(passage, deed)
        who = next(iter(passage.children(deed, "nsubj")), None)
        name = doers(passage, who, speaking=True) if who is not None else None
        if act and name:
            yield Draft(
                initiator=name, act=act if act == EXCLUSIVE else BLAME, words=said_by(lie, deed, noun), episode=noun,
                polarity=False,
            )  # fmt: skip
            return


def _accused(passage: Passage, deed: Token) -> str | None:
    """Whom the charge names, where it does so by name."""
    who = next(iter(passage.children(deed, "nsubj")), None)
    own = words("doers", "own") | words("doers", "speakers")
    if who is None or any(t.lower in own for t in (who, *passage.children(who, "poss"))):
        return None
    return doers(passage, who)


def _own(passage: Passage, verb: Token, deed: Token) -> str | None:
    """ "The mayor called it untrue that her guards had fired": the guards are the mayor's."""
    who = next(iter(passage.children(deed, "nsubj")), None)
    own = words("doers", "own") | words("doers", "speakers")
    if who is None or not any(t.lower in own for t in (who, *passage.children(who, "poss"))):
        return None
    teller = subject(passage, verb)
    return doers(passage, teller) if teller is not None else None


def _no_truth(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "There was no truth in the report that ...": whoever says so is accused."""
    if token.lower not in words("blame", "truth"):
        return
    above = next((t for t in passage.ancestors(token) if t.pos in ("VERB", "AUX")), None)
    near = [t for w in (token, *passage.ancestors(token)) for t in passage.children(w, "det", "neg")]
    name = party_speaking(passage, token)
    if above is None or name is None or not any(t.lower in ("no", "not", "n't", "n’t") for t in near):
        return
    for deed in (t for t in sorted(passage.subtree(above), key=lambda t: t.index) if t.index > token.index):
        act, noun = charge_of(passage, deed)
        if act:
            accused = (_accused(passage, deed) if deed.pos in ("VERB", "AUX") else None) or name
            yield Draft(
                initiator=accused, act=act if act == EXCLUSIVE else BLAME, words=said_by(token, noun or deed),
                episode=noun, polarity=False,
            )  # fmt: skip
            return
