"""Two statements about who did it: only exclusive acts about one episode exclude each other."""

from __future__ import annotations

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Factuality, Voice
from factcheck.verdicts.deeds import alike, attack, definite, general, kind, one_act
from factcheck.verdicts.doers import equal, exclude, overlap
from factcheck.verdicts.quarrel import accuses_itself, partisan, takes_part
from factcheck.verdicts.voices import clash, same_claimant

EXCLUSIVE, RESPONSIVE, RECIPROCAL, MUTUAL, BLAME = "exclusive", "responsive", "reciprocal", "mutual_blame", "blame"
PLAIN, UNCLAIMED = "non_exclusive", "unclaimed"


def relate_roles(left: Claim, right: Claim) -> Relation | None:
    """The verdict for two role claims about one event; ``None`` where the two have nothing to do with each other."""
    a, b = _role(left), _role(right)
    if UNCLAIMED in (a.act, b.act):
        return _unclaimed(left, right, a, b)
    if MUTUAL in (a.act, b.act):
        return _mutual(left, right, a, b)
    if RESPONSIVE in (a.act, b.act):
        return _responsive(left, right, a, b)
    if a.initiator is None or b.initiator is None:
        return None
    same = overlap(a.initiator, b.initiator)
    if RECIPROCAL in (a.act, b.act):
        return _fits(left, right, "an exchange of fire includes fire by either side", "entailment") if same else None
    if a.polarity != b.polarity:
        return _denial(left, right, a, b) if same and _same_deed(left, right, a, b) else None
    if not a.polarity:
        return _fits(left, right, f"both say that {a.initiator} did not", "equal") if same else None
    return _one_doer(left, right, a, b) if same else _two_doers(left, right, a, b)


def _one_doer(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if not alike(a, b):
        return None
    if equal(a.initiator or "", b.initiator or ""):
        return _fits(left, right, f"both name {a.initiator}", "equal")
    return _fits(left, right, f"one names {a.initiator}, the other {b.initiator}: the two overlap", "overlap")


def _two_doers(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if not exclude(a.initiator or "", b.initiator or ""):
        return (
            _fits(left, right, f"{a.initiator} and {b.initiator} may be the same", "may_be_one")
            if _told(a, b)
            else None
        )
    if a.act == b.act == PLAIN:
        return _fits(left, right, f"both {a.initiator} and {b.initiator} can have attacked", "non_exclusive")
    if not _exclusive(left, right, a, b):
        return None
    what = "began it" if EXCLUSIVE in (a.act, b.act) and not (attack(a) and attack(b)) else "did it"
    why = f"one says {a.initiator} {what}, the other {b.initiator}"
    began = "initiator" if EXCLUSIVE in (a.act, b.act) else "perpetrator"
    return _against(left, right, why, "role_swap" if _swapped(a, b) else began, (a.initiator, b.initiator))


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


def _mutual(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """Reciprocal blame holds each half of it; an outsider's blame, or an outlet's own, goes beyond it."""
    if a.act == b.act:
        return _fits(left, right, "both report that each side blames the other", "equal") if alike(a, b) else None
    both, one = (left, right) if a.act == MUTUAL else (right, left)
    role, charge = _role(one), _role(both)
    if role.initiator is None or not role.polarity or not _answers_charge(both, one, charge, role):
        return None
    did = "began it" if role.act == EXCLUSIVE else "did it"
    if one.voice is Voice.OWN:
        why = (
            f"one outlet states as fact that {role.initiator} {did}, the other reports that each side blames the other"
        )
        flags = ("own_voice_vs_attributed",)
        return _relation(left, right, Verdict.DISPUTED, why, "voice_mismatch", Severity.CRITICAL, flags)
    if takes_part(one, both):
        return _fits(left, right, "one side's accusation is half of the mutual blame", "entailment")
    why = f"an outsider says that {role.initiator} {did}, the sides blame each other"
    return _relation(left, right, Verdict.DISPUTED, why, "third_party_view", Severity.CRITICAL, ())


def _answers_charge(both: Claim, one: Claim, charge: Role, role: Role) -> bool:
    if both.rule == one.rule == "FC201":
        return role.act == EXCLUSIVE
    return both.rule == one.rule == "FC202" and role.act == BLAME and charge.episode is not None and alike(charge, role)


def _responsive(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """To hit back is to say that the other began."""
    if a.act == b.act:
        same = a.initiator and b.initiator and overlap(a.initiator, b.initiator)
        return _fits(left, right, f"both say that {a.initiator} answered an attack", "equal") if same else None
    answer, acting = (a, b) if a.act == RESPONSIVE else (b, a)
    if acting.act != EXCLUSIVE or not acting.polarity or not answer.polarity or acting.initiator is None:
        return None
    began = acting.initiator
    if answer.initiator and overlap(answer.initiator, began):
        why = f"one says that {began} began it, the other that {began} only answered"
        return _against(left, right, why, "presupposed_initiator")
    if answer.target and exclude(answer.target, began):
        why = f"one says that {began} began it, the other that it answered an attack by {answer.target}"
        return _against(left, right, why, "presupposed_initiator")
    return _fits(
        left, right, f"an answer by {answer.initiator or 'the other side'} fits that {began} began", "entailment"
    )


def _unclaimed(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """Unclaimed, then claimed: the later statement makes the earlier one no longer true."""
    if a.act == b.act:
        return _fits(left, right, "both say that nobody has claimed it", "equal") if alike(a, b) else None
    one = right if a.act == UNCLAIMED else left
    role = _role(one)
    admitted = role.initiator is not None and any(overlap(c.of or c.name, role.initiator) for c in one.claimants)
    if role.act not in (BLAME, EXCLUSIVE) or not role.polarity or not admitted or not alike(a, b):
        return None
    return _relation(
        left, right, Verdict.UPDATE, f"unclaimed at first, then claimed by {role.initiator}", "claimed", None, ()
    )


def _denial(left: Claim, right: Claim, a: Role, b: Role) -> Relation:
    why = f"one says that {a.initiator} did it, the other that {a.initiator} did not"
    return _against(left, right, why, "denial" if not same_claimant(left, right) else "polarity")


def _same_deed(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether what is denied is what the other says was done; a plain deed must be named by a noun of the same kind."""
    if PLAIN in (a.act, b.act) and a.act != b.act:
        return kind(a) is not None and kind(a) == kind(b)
    if {a.act, b.act} == {EXCLUSIVE, BLAME} and a.episode and b.episode and kind(a) not in general():
        return attack(a) == attack(b) and one_act(left, right, a, b)
    return alike(a, b)


def _against(left: Claim, right: Claim, why: str, subtype: str, doers: tuple[str | None, ...] = ()) -> Relation:
    verdict, way, voice = clash(left, right)
    if way == "misreport" and accuses_itself(left, right, doers):
        verdict, way, voice = Verdict.DISPUTED, "", "one name covers two voices: nobody accuses himself and another"
    flags = ("same_claimant",) if way == "misreport" else ()
    if Voice.OWN in (left.voice, right.voice) and (partisan(left) or partisan(right)):
        verdict = Verdict.DISPUTED  # the outlets report a quarrel
    if Factuality.POSSIBLE in (left.factuality, right.factuality):
        verdict, flags = Verdict.DISPUTED, (*flags, "possible")  # what evidence points to is no fact against a fact
    return _relation(left, right, verdict, f"{why}; {voice}", subtype, Severity.CRITICAL, flags)


def _fits(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    flags = ("same_claimant",) if same_claimant(left, right) else ()
    return _relation(left, right, Verdict.COMPATIBLE, why, subtype, None, flags)


def _relation(
    left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str, severity: Severity | None,
    flags: tuple[str, ...],
) -> Relation:  # fmt: skip
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, severity=severity, flags=flags
    )


def _role(claim: Claim) -> Role:
    if not isinstance(claim.value, Role):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no role")
    return claim.value
