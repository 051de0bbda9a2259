"""Two claims that are one: the same wording or the same agency behind both."""

from __future__ import annotations

from factcheck.model.claim import Claim, Role
from factcheck.model.quantity import Quantity
from factcheck.reading.agencies import agency as known_agency
from factcheck.scope.origins import containment, shingles

LONG = 8  # shingles: shorter sentences are alike because news writes them alike
COPIED = 0.5  # share of a sentence's wording found in the other from which they are one text


def one_text(left: Claim, right: Claim) -> bool:
    """Say whether two claims stand in the same wording or credit the same agency."""
    if credited(left, right):
        return True
    a, b = shingles(left.context), shingles(right.context)
    return min(len(a), len(b)) >= LONG and containment(a, b) >= COPIED


def credited(left: Claim, right: Claim) -> bool:
    """Say whether both claims are credited to one agency."""
    return agency(left) is not None and agency(left) == agency(right)


def reworked(left: Claim, right: Claim) -> bool:
    """Say whether one agency's sentence stands in both, nearly word for word."""
    size = 3
    return credited(left, right) and containment(shingles(left.context, size), shingles(right.context, size)) >= COPIED


def agency(claim: Claim) -> str | None:
    """The news agency that the claim is credited to, in its sentence or by its article."""
    for claimant in claim.claimants:
        if claimant.via or claimant.kind == "media":
            return canonical(claimant.via or claimant.name)
    return canonical(claim.credit) if claim.credit else None


def canonical(name: str) -> str:
    """An agency's usual name: "AP" and "The Associated Press" are one."""
    return known_agency(name.removeprefix("The ").removeprefix("the ")) or name


def copy_reason(left: Claim, right: Claim) -> str:
    """Why two claims count as one."""
    if credited(left, right):
        return f"both go back to {agency(left)}: one source, not two"
    return "the same wording in both: one source, not two"


def same_content(left: Claim, right: Claim) -> bool:
    """Say whether two claims give the same value."""
    a, b = left.value, right.value
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return a.interval == b.interval
    if isinstance(a, Role) and isinstance(b, Role):
        return (a.initiator, a.act, a.polarity) == (b.initiator, b.act, b.polarity)
    return a == b
