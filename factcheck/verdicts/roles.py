"""Two statements about who did it: only exclusive acts about one episode exclude each other."""

from __future__ import annotations

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation
from factcheck.verdicts.answers import mutual, responsive, unclaimed
from factcheck.verdicts.deeds import alike, attack, definite, general, kind, one_act
from factcheck.verdicts.doers import equal, exclude, overlap
from factcheck.verdicts.outcomes import (
    BLAME,
    EXCLUSIVE,
    MUTUAL,
    PLAIN,
    RECIPROCAL,
    RESPONSIVE,
    UNCLAIMED,
    against,
    fits,
    role_of,
)
from factcheck.verdicts.voices import same_claimant


def relate_roles(left: Claim, right: Claim) -> Relation | None:
    """The verdict for two role claims about one event; ``None`` where the two have nothing to do with each other."""
    a, b = role_of(left), role_of(right)
    if UNCLAIMED in (a.act, b.act):
        return unclaimed(left, right, a, b)
    if MUTUAL in (a.act, b.act):
        return mutual(left, right, a, b)
    if RESPONSIVE in (a.act, b.act):
        return responsive(left, right, a, b)
    if a.initiator is None or b.initiator is None:
        return None
    same = overlap(a.initiator, b.initiator)
    if RECIPROCAL in (a.act, b.act):
        return fits(left, right, "an exchange of fire includes fire by either side", "entailment") if same else None
    if a.polarity != b.polarity:
        return _denial(left, right, a, b) if same and _same_deed(left, right, a, b) else None
    if not a.polarity:
        return fits(left, right, f"both say that {a.initiator} did not", "equal") if same else None
    return _one_doer(left, right, a, b) if same else _two_doers(left, right, a, b)


def _one_doer(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if not alike(a, b):
        return None
    if equal(a.initiator or "", b.initiator or ""):
        return fits(left, right, f"both name {a.initiator}", "equal")
    return fits(left, right, f"one names {a.initiator}, the other {b.initiator}: the two overlap", "overlap")


def _two_doers(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if not exclude(a.initiator or "", b.initiator or ""):
        return (
            fits(left, right, f"{a.initiator} and {b.initiator} may be the same", "may_be_one") if _told(a, b) else None
        )
    if a.act == b.act == PLAIN:
        return fits(left, right, f"both {a.initiator} and {b.initiator} can have attacked", "non_exclusive")
    if not _exclusive(left, right, a, b):
        return None
    what = "began it" if EXCLUSIVE in (a.act, b.act) and not (attack(a) and attack(b)) else "did it"
    why = f"one says {a.initiator} {what}, the other {b.initiator}"
    began = "initiator" if EXCLUSIVE in (a.act, b.act) else "perpetrator"
    return against(left, right, why, "role_swap" if _swapped(a, b) else began, (a.initiator, b.initiator))


def _told(a: Role, b: Role) -> bool:
    return a.act == b.act or {a.act, b.act} <= {EXCLUSIVE, BLAME}


def _exclusive(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether two different doers cannot both be right: one episode has one starter, one act one author."""
    if PLAIN in (a.act, b.act):
        return False
    if a.act == b.act == BLAME:
        return one_act(left, right, a, b)
    if a.act == b.act:
        if not (attack(a) and attack(b)) or _swapped(a, b):
            return True
        return definite(a) and definite(b) and one_act(left, right, a, b)
    begun, blamed = (a, b) if a.act == EXCLUSIVE else (b, a)
    if blamed.episode is None:
        return True
    return attack(begun) and one_act(left, right, a, b)


def _swapped(a: Role, b: Role) -> bool:
    return bool(a.target and b.target and overlap(a.target, b.initiator or "") and overlap(b.target, a.initiator or ""))


def _denial(left: Claim, right: Claim, a: Role, b: Role) -> Relation:
    why = f"one says that {a.initiator} did it, the other that {a.initiator} did not"
    return against(left, right, why, "denial" if not same_claimant(left, right) else "polarity")


def _same_deed(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether what is denied is what the other says was done; a plain deed must be named by a noun of the same kind."""
    if PLAIN in (a.act, b.act) and a.act != b.act:
        return kind(a) is not None and kind(a) == kind(b)
    if {a.act, b.act} == {EXCLUSIVE, BLAME} and left.rule != right.rule and None in (a.episode, b.episode):
        return False  # who denies one deed, unnamed, does not deny having begun the war
    if {a.act, b.act} == {EXCLUSIVE, BLAME} and a.episode and b.episode and kind(a) not in general():
        return attack(a) == attack(b) and one_act(left, right, a, b)
    return alike(a, b)
