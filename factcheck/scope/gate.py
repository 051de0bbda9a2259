"""One answer to one question about two scopes, with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.claim import Claim


class Scoping(StrEnum):
    """How the left scope stands to the right one."""

    SAME = "same"
    PART = "part"
    WHOLE = "whole"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Gate:
    """One answer and why; ``gate`` names what was compared: event, measure, population, side, place, window."""

    gate: str
    answer: Scoping
    why: str = ""


def combined(found: Sequence[Gate]) -> Gate:
    """One answer out of all gates: the first obstacle, else part or whole if all that differ agree, else same."""
    for answer in (Scoping.OTHER, Scoping.UNKNOWN):
        stop = next((g for g in found if g.answer is answer), None)
        if stop:
            return stop
    parts = [g for g in found if g.answer in (Scoping.PART, Scoping.WHOLE)]
    if not parts:
        return Gate(gate="all", answer=Scoping.SAME)
    if len({g.answer for g in parts}) > 1:
        why = " and ".join(g.why for g in parts[:2])
        return Gate(gate=parts[0].gate, answer=Scoping.OTHER, why=f"{why}: neither holds the other")
    return parts[0]


def short(claim: Claim) -> str:
    """The claim's words, cut after twelve."""
    words = claim.quote.split()
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")
