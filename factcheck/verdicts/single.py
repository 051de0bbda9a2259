"""Facts that have one answer, as time, place and age: what else is said of them is wrong, unless parties quarrel."""

from __future__ import annotations

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Voice
from factcheck.verdicts.voices import clash, party, same_claimant

QUARREL = frozenset({"distancing", "denial", "accusation", "blame"})


def excluded(
    left: Claim, right: Claim, why: str, subtype: str, severity: Severity, *, parties: bool = False
) -> Relation:
    """The relation of two answers of which only one can be true: a conflict, or the quarrel of those who give them.

    ``parties`` says that they are known to be at odds.
    """
    if parties or quarrel(left, right):
        verdict, _, voice = clash(left, right)
        subtype = f"attributed_{subtype}"
    elif (shared := same_claimant(left, right)) and Voice.OWN not in (left.voice, right.voice):
        verdict, subtype, voice = Verdict.CONFLICT, "misreport", f"both quote {shared.name}, and not the same"
    else:
        verdict, voice = Verdict.CONFLICT, "only one of the two can be right"
    flags = ("same_claimant",) if same_claimant(left, right) else ()
    return Relation(
        left=left.id,
        right=right.id,
        verdict=verdict,
        why=f"{why}; {voice}",
        subtype=subtype,
        severity=severity,
        flags=flags,
    )


def quarrel(left: Claim, right: Claim) -> bool:
    """Whether two different parties say it, or one of two insists on it."""
    if same_claimant(left, right):
        return False
    both = Voice.ATTRIBUTED is left.voice is right.voice
    insisted = left.stance in QUARREL or right.stance in QUARREL
    return (both and ((party(left) and party(right)) or insisted)) or ((party(left) or party(right)) and insisted)


def revised(left: Claim, right: Claim) -> Relation | None:
    """An update if one of the two says that it corrects or moves what was said before."""
    later = next((c for c in (left, right) if c.scope.correction), None)
    if later is None:
        return None
    why = f"“{later.quote}” says itself that it replaces what was said before"
    flags = ("correction_marker",)
    return Relation(left=left.id, right=right.id, verdict=Verdict.UPDATE, why=why, subtype="correction", flags=flags)


def fitting(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    """Both can hold."""
    flags = ("same_claimant",) if same_claimant(left, right) else ()
    return Relation(left=left.id, right=right.id, verdict=Verdict.COMPATIBLE, why=why, subtype=subtype, flags=flags)


def open_question(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    """Too little is known to say."""
    return Relation(left=left.id, right=right.id, verdict=Verdict.INSUFFICIENT, why=why, subtype=subtype)
