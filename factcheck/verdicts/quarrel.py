"""Who is a party to a quarrel, and who looks on from outside."""

from __future__ import annotations

from factcheck.language.tables import table
from factcheck.model.claim import Claim, Role
from factcheck.verdicts.doers import overlap
from factcheck.verdicts.voices import cue_words, party, same_claimant

UNNAMED = frozenset({"both sides", "sides", "each side", "both", "each", "parties"})


def takes_part(one: Claim, both: Claim) -> bool:
    """Say whether the claimant of ``one`` is among those who blame each other in ``both``."""
    names = {c.of or c.name for c in both.claimants if c.name.lower() not in UNNAMED and c.kind != "anonymous"}
    names |= set(both.scope.parties)
    if len(names) < 2:
        return party(one)
    voices = {c.of or c.name for c in one.claimants} | set(cue_words(one))
    return any(overlap(voice, name) for voice in voices for name in names)


def partisan(claim: Claim) -> bool:
    """Say whether an authority is no onlooker: it is the accused, or speaks for an armed state."""
    role = claim.value
    accused = role.initiator if isinstance(role, Role) else None
    words = table("doers")["parties"]
    for claimant in claim.claimants:
        name = claimant.name.lower()
        if name.endswith(tuple(words["bodies"])) or (accused and overlap(claimant.of or claimant.name, accused)):
            return True
    return False


def accuses_itself(left: Claim, right: Claim, doers: tuple[str | None, ...]) -> bool:
    """Say whether the claimant that both claims share would be one of the two whom they accuse."""
    shared = same_claimant(left, right)
    return shared is not None and any(d and overlap(shared.of or shared.name, d) for d in doers)
