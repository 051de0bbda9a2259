"""Two statements about who did it: only exclusive acts about one episode exclude each other."""

from __future__ import annotations

from factcheck.language.actors import same_name
from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Voice
from factcheck.verdicts.voices import clash, party, same_claimant

EXCLUSIVE, RESPONSIVE, RECIPROCAL, MUTUAL, BLAME = "exclusive", "responsive", "reciprocal", "mutual_blame", "blame"


def relate_roles(left: Claim, right: Claim) -> Relation | None:
    """The verdict for two role claims about one event; ``None`` where the two have nothing to do with each other."""
    a, b = _role(left), _role(right)
    if MUTUAL in (a.act, b.act):
        return _mutual(left, right, a, b)
    if a.initiator is None or b.initiator is None:
        return None
    same = same_name(a.initiator, b.initiator)
    if RECIPROCAL in (a.act, b.act):
        return _fits(left, right, "an exchange of fire includes fire by either side", "entailment") if same else None
    if RESPONSIVE in (a.act, b.act):
        return _responsive(left, right, a, b, same)
    if a.polarity != b.polarity:
        return _denial(left, right, a, b) if same and _comparable(a, b) else None
    if not a.polarity:
        return _fits(left, right, f"both say that {a.initiator} did not", "equal") if same else None
    if same:
        return _fits(left, right, f"both name {a.initiator}", "equal") if _comparable(a, b) else None
    return _two_doers(left, right, a, b)


def _two_doers(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if a.act == b.act == EXCLUSIVE or a.act == b.act == BLAME:
        swapped = (
            a.target and b.target and same_name(a.target, b.initiator or "") and same_name(b.target, a.initiator or "")
        )
        what = "began it" if a.act == EXCLUSIVE else "did it"
        why = f"one says {a.initiator} {what}, the other {b.initiator}"
        return _against(
            left, right, why, "role_swap" if swapped else "initiator" if a.act == EXCLUSIVE else "perpetrator"
        )
    if left.rule == right.rule == "FC202" and BLAME not in (a.act, b.act):
        return _fits(left, right, f"both {a.initiator} and {b.initiator} can have attacked", "non_exclusive")
    return None


def _mutual(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if a.act == b.act:
        return _fits(left, right, "both report that each side blames the other", "equal")
    one = right if a.act == MUTUAL else left
    role = _role(one)
    if role.act not in (EXCLUSIVE, BLAME) or role.initiator is None or not role.polarity:
        return None
    if one.voice is Voice.OWN:
        return _relation(
            left,
            right,
            Verdict.DISPUTED,
            f"one outlet states as fact that {role.initiator} began it, the other reports that each side blames the other",
            "voice_mismatch",
            Severity.CRITICAL,
            ("own_voice_vs_attributed",),
        )
    if party(one):
        return _fits(left, right, "one side's accusation is half of the mutual blame", "entailment")
    return _relation(
        left,
        right,
        Verdict.DISPUTED,
        f"an outsider says that {role.initiator} began it, the sides blame each other",
        "third_party_view",
        Severity.CRITICAL,
        (),
    )


def _responsive(left: Claim, right: Claim, a: Role, b: Role, same: bool) -> Relation | None:
    """To hit back is to say that the other began."""
    if a.act == b.act:
        return None if not same else _fits(left, right, f"both say that {a.initiator} answered an attack", "equal")
    acting = b if a.act == RESPONSIVE else a
    if acting.act != EXCLUSIVE or not acting.polarity:
        return None
    if not same:
        return _fits(
            left,
            right,
            f"an answer by {(a if a.act == RESPONSIVE else b).initiator} fits that {acting.initiator} began",
            "entailment",
        )
    return _against(
        left,
        right,
        f"one says that {acting.initiator} began it, the other that {acting.initiator} only answered",
        "presupposed_initiator",
    )


def _denial(left: Claim, right: Claim, a: Role, b: Role) -> Relation:
    return _against(
        left,
        right,
        f"one says that {a.initiator} did it, the other that {a.initiator} did not",
        "denial" if not same_claimant(left, right) else "polarity",
    )


def _comparable(a: Role, b: Role) -> bool:
    """Whether two claims about one actor are about one deed: a plain act is comparable only with the same act's blame."""
    if a.act == b.act:
        return True
    return (
        {a.act, b.act} <= {EXCLUSIVE, BLAME}
        or (a.episode is not None and a.episode == b.episode)
        or ({a.act, b.act} in ({EXCLUSIVE, "non_exclusive"}, {BLAME, "non_exclusive"}))
    )


def _against(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    verdict, kind, voice = clash(left, right)
    flags = ("same_claimant",) if kind == "misreport" else ()
    return _relation(left, right, verdict, f"{why}; {voice}", subtype, Severity.CRITICAL, flags)


def _fits(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    flags = ("same_claimant",) if same_claimant(left, right) else ()
    return _relation(left, right, Verdict.COMPATIBLE, why, subtype, None, flags)


def _relation(
    left: Claim,
    right: Claim,
    verdict: Verdict,
    why: str,
    subtype: str,
    severity: Severity | None,
    flags: tuple[str, ...],
) -> Relation:
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, severity=severity, flags=flags
    )


def _role(claim: Claim) -> Role:
    if not isinstance(claim.value, Role):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no role")
    return claim.value
