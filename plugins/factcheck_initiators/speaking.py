"""Whose word blame is where no verb of saying tells: "C attributed the raid to X", "A and B traded accusations"."""

from __future__ import annotations

from factcheck import Actor, Attribution, Claimant, Passage, Token, Voice
from factcheck_initiators.clauses import subject
from factcheck_initiators.doers import doer
from factcheck_initiators.named import proper
from factcheck_initiators.people import person

SPEAK = frozenset({"state", "region", "group", "force", "authority", "person"})


def blamer(passage: Passage, verb: Token, *, marked: bool = True) -> Attribution | None:
    """The subject of a verb of blame as the one whose word it is; ``None`` if the sentence's marks know already.

    With ``marked`` false it is so whatever the marks say.
    """
    if marked and any(s.cue_start <= verb.start < s.cue_end for s in passage.speakers):
        return None
    who = subject(passage, verb)
    if who is None:
        return None
    every = (who, *passage.children(who, "conj"))
    named = [n for t in every for n in _named(passage, t) or _unmarked(passage, t)]
    if not named:
        return None
    return Attribution(
        start=passage.start, end=passage.end, cue_start=min(who.start, verb.start), cue_end=max(who.end, verb.end),
        cue=verb.lower, claimants=tuple(dict.fromkeys(named)), voice=Voice.ATTRIBUTED, stance="blame",
    )  # fmt: skip


def _named(passage: Passage, who: Token) -> list[Claimant]:
    return [_claimant(a) for a in passage.actors if a.start <= who.start < a.end and a.kind in SPEAK]


def _unmarked(passage: Passage, who: Token) -> list[Claimant]:
    """A party that no table knows."""
    name = doer(passage, who)
    if name and (proper(who) or name != name.lower()):
        return [Claimant(name=name, kind="group", of=name)]
    return [Claimant(name=name, kind="authority")] if name and person(who) else []


def _claimant(actor: Actor) -> Claimant:
    party = actor.kind in ("state", "region", "group", "force")
    return Claimant(
        name=actor.name,
        kind="state" if actor.kind == "region" else actor.kind,
        of=actor.of or (actor.name if party else None),
    )
