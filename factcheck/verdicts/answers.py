"""Blame that goes both ways, answers to an attack, attacks that nobody has claimed or nobody knows who did."""

from __future__ import annotations

from datetime import date

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Voice
from factcheck.verdicts.deeds import alike, kind
from factcheck.verdicts.doers import exclude, overlap
from factcheck.verdicts.hit import one_thing, same_target
from factcheck.verdicts.outcomes import (
    BLAME,
    EXCLUSIVE,
    MUTUAL,
    NOT_KNOWN,
    PLAIN,
    RESPONSIVE,
    UNCLAIMED,
    against,
    fits,
    relation,
    role_of,
)
from factcheck.verdicts.pair import Pair, day_of
from factcheck.verdicts.quarrel import takes_part


def mutual(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """Reciprocal blame holds each half of it; an outsider's blame, or an outlet's own, goes beyond it."""
    if a.act == b.act:
        return fits(left, right, "both report that each side blames the other", "equal") if alike(a, b) else None
    both, one = (left, right) if a.act == MUTUAL else (right, left)
    role, charge = role_of(one), role_of(both)
    if role.initiator is None or not role.polarity or not _answers_charge(both, one, charge, role):
        return None
    did = "began it" if role.act == EXCLUSIVE else "did it"
    if one.voice is Voice.OWN:
        why = (
            f"one outlet states as fact that {role.initiator} {did}, the other reports that each side blames the other"
        )
        flags = ("own_voice_vs_attributed",)
        return relation(left, right, Verdict.DISPUTED, why, "voice_mismatch", Severity.CRITICAL, flags)
    if takes_part(one, both):
        return fits(left, right, "one side's accusation is half of the mutual blame", "entailment")
    why = f"an outsider says that {role.initiator} {did}, the sides blame each other"
    return relation(left, right, Verdict.DISPUTED, why, "third_party_view", Severity.CRITICAL, ())


def _answers_charge(both: Claim, one: Claim, charge: Role, role: Role) -> bool:
    if kind(role) == "breach" and role.act in (BLAME, PLAIN, EXCLUSIVE):
        return both.rule == "FC201" or kind(charge) == "breach"
    if both.rule == one.rule == "FC201":
        return role.act == EXCLUSIVE
    return both.rule == one.rule == "FC202" and role.act == BLAME and charge.episode is not None and alike(charge, role)


def responsive(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """To hit back is to say that the other began."""
    if a.act == b.act:
        same = a.initiator and b.initiator and overlap(a.initiator, b.initiator)
        return fits(left, right, f"both say that {a.initiator} answered an attack", "equal") if same else None
    answer, acting = (a, b) if a.act == RESPONSIVE else (b, a)
    if acting.act != EXCLUSIVE or not acting.polarity or not answer.polarity or acting.initiator is None:
        return None
    began = acting.initiator
    itself = answer.initiator == began and one_thing(began)  # "the gunboat" of one event
    if answer.initiator and (itself or overlap(answer.initiator, began)):
        why = f"one says that {began} began it, the other that {began} only answered"
        return against(left, right, why, "presupposed_initiator")
    if answer.target and exclude(answer.target, began):
        why = f"one says that {began} began it, the other that it answered an attack by {answer.target}"
        return against(left, right, why, "presupposed_initiator")
    return fits(
        left, right, f"an answer by {answer.initiator or 'the other side'} fits that {began} began", "entailment"
    )


def unclaimed(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """Unclaimed, then claimed: the later statement makes the earlier one no longer true."""
    if a.act == b.act:
        return fits(left, right, "both say that nobody has claimed it", "equal") if alike(a, b) else None
    one = right if a.act == UNCLAIMED else left
    role = role_of(one)
    admitted = role.initiator is not None and any(overlap(c.of or c.name, role.initiator) for c in one.claimants)
    if role.act not in (BLAME, EXCLUSIVE) or not role.polarity or not admitted or not alike(a, b):
        return None
    return relation(
        left, right, Verdict.UPDATE, f"unclaimed at first, then claimed by {role.initiator}", "claimed", None, ()
    )


def not_known(pair: Pair, a: Role, b: Role) -> Relation | None:
    """Not known who, then known: a later statement makes the earlier one no longer true; undated it says nothing."""
    left, right = pair.left, pair.right
    if a.act == b.act:
        return fits(left, right, "both say that nobody knows who", "equal") if alike(a, b) else None
    role = b if a.act == NOT_KNOWN else a
    if role.initiator is None or not role.polarity or not alike(a, b) or same_target(a.target, b.target) is False:
        return None
    before, after = (left, right) if a.act == NOT_KNOWN else (right, left)
    days = _said_on(pair, before), _said_on(pair, after)
    dated = before.scope.as_of is not None or before.scope.when is not None
    if dated and days[0] and days[1] and days[0] < days[1]:
        why = f"not known at first, then {role.initiator} is named"
        return relation(left, right, Verdict.UPDATE, why, "status_change", None, ())
    why = f"one does not know who, the other names {role.initiator}: nothing says which is later"
    return relation(left, right, Verdict.INSUFFICIENT, why, "undated", None, ())


def _said_on(pair: Pair, claim: Claim) -> date | None:
    """The day of which the text says it, else that on which it appeared."""
    said = claim.scope.as_of
    published = (pair.left_issue if claim is pair.left else pair.right_issue).published
    return (said.latest or said.earliest if said else None) or day_of(published)
