"""The eight verdicts, first match wins; every answer carries its reason."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.scope.origins import containment, shingles
from factcheck.scope.relate import Gate, Scoping, combined, event_gate, gates
from factcheck.verdicts.numbers import Clock, relate_numbers
from factcheck.verdicts.roles import relate_roles
from factcheck.verdicts.values import relate_values

LONG = 8  # shingles: shorter sentences are alike because news writes them alike
COPIED = 0.5  # share of a sentence's wording found in the other from which they are one text

Own = Callable[[Claim, Claim], Relation | None]


def relate(left: Claim, right: Claim, clock: Clock, own: Own | None = None) -> Relation | None:
    """The verdict for two claims of one story; ``None`` where they have nothing to do with each other."""
    if Factuality.NON_FACTUAL in (left.factuality, right.factuality):
        return _plain(
            left,
            right,
            Verdict.INSUFFICIENT,
            "a question, forecast, condition or fear says nothing about what happened",
            "non_factual",
        )
    scope = combined(gates(left, right)) if isinstance(left.value, Quantity) else event_gate(left, right)
    if scope.gate == "measure" and scope.answer is Scoping.OTHER:
        return None
    if scope.answer is Scoping.OTHER:
        return _plain(left, right, Verdict.DIFFERENT_SCOPE, scope.why, scope.gate, _same_number(left, right))
    if scope.answer is Scoping.UNKNOWN:
        return _plain(
            left, right, Verdict.INSUFFICIENT, scope.why, "no_anchor" if scope.gate == "event" else scope.gate
        )
    if own is not None and (answer := own(left, right)) is not None:
        return answer
    return _same_event(left, right, scope, clock)


def _same_event(left: Claim, right: Claim, scope: Gate, clock: Clock) -> Relation | None:
    copied = left.article != right.article and one_text(left, right)
    if copied and scope.answer is Scoping.SAME and same_content(left, right):
        return _plain(left, right, Verdict.SAME_COPY, copy_reason(left, right), "shared_origin", ("shared_origin",))
    if isinstance(left.value, Quantity):
        return relate_numbers(
            left,
            right,
            scope,
            Clock(left=clock.left, right=clock.right, copied=left.article != right.article and reworked(left, right)),
        )
    if isinstance(left.value, Role):
        return relate_roles(left, right)
    return relate_values(left, right)


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
            return claimant.via or claimant.name
    return claim.credit


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


def _same_number(left: Claim, right: Claim) -> tuple[str, ...]:
    both = isinstance(left.value, Quantity) and isinstance(right.value, Quantity)
    return ("same_number",) if both and same_content(left, right) else ()


def _plain(
    left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str, flags: tuple[str, ...] = ()
) -> Relation:
    return Relation(left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, flags=flags)
