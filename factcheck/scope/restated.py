"""What an article says more fully elsewhere of a count that it gives in short: "at least 12", "including the gunman".

A headline has no room for a hedge; the text below it has. A count is read as its own article states it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.model.claim import UNFINISHED, Claim
from factcheck.model.quantity import Quantity

Fact = tuple[str, str | None, str, float]


def restated(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, bare counts with what their own articles say of the same number."""
    full = _fuller(claims)
    return [_in_full(c, full[fact]) if (fact := _fact(c)) is not None else c for c in claims]


def _fuller(claims: Iterable[Claim]) -> dict[Fact, list[Claim]]:
    found: dict[Fact, list[Claim]] = defaultdict(list)
    for claim in claims:
        if (fact := _fact(claim)) is not None:
            found[fact].append(claim)
    return found


def _fact(claim: Claim) -> Fact | None:
    value = claim.value
    if not isinstance(value, Quantity) or claim.unit not in (None, "people") or not value.interval.low:
        return None
    return claim.article, claim.event, claim.measure, value.interval.low


def _bare_head(claim: Claim) -> bool:
    """Whether the claim is a plain number at the very head, told by the outlet itself."""
    head = claim.field == "title" or claim.position == 0
    return head and isinstance(claim.value, Quantity) and not claim.value.hedge and not claim.claimants


def _in_full(claim: Claim, said: Sequence[Claim]) -> Claim:
    """The claim as still counted where the text says "at least", and with the attacker where the text counts him."""
    open_ended = _bare_head(claim) and any(isinstance(c.value, Quantity) and c.value.interval.open for c in said)
    includes = claim.scope.includes or next((c.scope.includes for c in said if c.scope.includes), None)
    stage = claim.scope.stage or (UNFINISHED if open_ended else None)
    return replace(claim, scope=replace(claim.scope, stage=stage, includes=includes))
