"""Two values that are neither numbers nor roles: same normal form or not."""

from __future__ import annotations

from factcheck.model.claim import Claim, Statement
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.verdicts.voices import clash


def relate_values(left: Claim, right: Claim) -> Relation:
    """Equal normal forms agree; different ones exclude each other, and the voices decide how to call it."""
    a, b = left.value, right.value
    if not isinstance(a, Statement) or not isinstance(b, Statement):
        raise TypeError(f"claims {left.id} and {right.id} hold values of different forms")
    if a.normal == b.normal:
        return Relation(
            left=left.id, right=right.id, verdict=Verdict.COMPATIBLE, why=f"both say {a.normal}", subtype="equal"
        )
    verdict, subtype, voice = clash(left, right)
    why = f"one says “{a.text}”, the other “{b.text}”; {voice}"
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype or "value", severity=Severity.MAJOR
    )
