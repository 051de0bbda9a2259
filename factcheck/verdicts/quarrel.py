"""Who is a party to a quarrel, and who looks on from outside."""

from __future__ import annotations

from factcheck.model.claim import Claim
from factcheck.verdicts.doers import overlap
from factcheck.verdicts.voices import party

UNNAMED = frozenset({"both sides", "sides", "each side", "both", "each", "parties"})


def takes_part(one: Claim, both: Claim) -> bool:
    """Say whether the claimant of ``one`` is among those who blame each other in ``both``."""
    names = {c.of or c.name for c in both.claimants if c.name.lower() not in UNNAMED and c.kind != "anonymous"}
    names |= set(both.scope.parties)
    if len(names) < 2:
        return party(one)
    return any(overlap(c.of or c.name, name) for c in one.claimants for name in names)
