"""The answer for two role claims, once it is clear whether both can hold."""

from __future__ import annotations

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Factuality, Voice
from factcheck.verdicts.quarrel import accuses_itself, partisan
from factcheck.verdicts.voices import clash, same_claimant

EXCLUSIVE, RESPONSIVE, RECIPROCAL, MUTUAL, BLAME = "exclusive", "responsive", "reciprocal", "mutual_blame", "blame"
PLAIN, UNCLAIMED, NOT_KNOWN = "non_exclusive", "unclaimed", "not_known"


def against(left: Claim, right: Claim, why: str, subtype: str, doers: tuple[str | None, ...] = ()) -> Relation:
    """The answer for two claims that cannot both hold: the voices decide between conflict and dispute."""
    verdict, way, voice = clash(left, right)
    if way == "misreport" and accuses_itself(left, right, doers):
        verdict, way, voice = Verdict.DISPUTED, "", "one name covers two voices: nobody accuses himself and another"
    flags = ("same_claimant",) if way == "misreport" else ()
    if way == "misreport" and left.scope.correction != right.scope.correction:
        revised = f"{why}: the text itself marks a correction"
        return relation(left, right, Verdict.UPDATE, revised, "revised", None, flags)
    if Voice.OWN in (left.voice, right.voice) and (partisan(left) or partisan(right)):
        verdict = Verdict.DISPUTED  # the outlets report a quarrel
    if Factuality.POSSIBLE in (left.factuality, right.factuality):
        verdict, flags = Verdict.DISPUTED, (*flags, "possible")  # what evidence points to is no fact against a fact
    return relation(left, right, verdict, f"{why}; {voice}", subtype, Severity.CRITICAL, flags)


def fits(left: Claim, right: Claim, why: str, subtype: str) -> Relation:
    """The answer for two claims that can both hold."""
    flags = ("same_claimant",) if same_claimant(left, right) else ()
    return relation(left, right, Verdict.COMPATIBLE, why, subtype, None, flags)


def relation(
    left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str, severity: Severity | None,
    flags: tuple[str, ...],
) -> Relation:  # fmt: skip
    """Any answer, with its reason."""
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, severity=severity, flags=flags
    )


def role_of(claim: Claim) -> Role:
    """The role that a claim holds."""
    if not isinstance(claim.value, Role):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no role")
    return claim.value
