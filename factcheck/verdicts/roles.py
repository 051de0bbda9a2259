"""Two statements about who did it: only exclusive acts about one episode exclude each other."""

from __future__ import annotations

import re

from factcheck.language.tables import table
from factcheck.language.words import words_of
from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Verdict
from factcheck.scope.origins import containment, shingles
from factcheck.verdicts.answers import mutual, not_known, responsive, unclaimed
from factcheck.verdicts.deeds import (
    alike,
    at_one_place,
    attack,
    definite,
    general,
    hand_to_hand,
    kind,
    on_one_day,
    one_act,
    one_deed,
)
from factcheck.verdicts.doers import equal, everybody, exclude, may_be_alias, overlap
from factcheck.verdicts.hit import same_target
from factcheck.verdicts.outcomes import (
    BLAME,
    EXCLUSIVE,
    MUTUAL,
    NOT_KNOWN,
    PLAIN,
    RECIPROCAL,
    RESPONSIVE,
    UNCLAIMED,
    against,
    fits,
    relation,
    role_of,
)
from factcheck.verdicts.pair import Pair
from factcheck.verdicts.voices import same_claimant

ALIKE = 0.4  # share of one sentence's pairs of words found in the other from which they tell of one incident


def relate_roles(pair: Pair) -> Relation | None:
    """The verdict for two role claims about one event; ``None`` where the two have nothing to do with each other."""
    left, right = pair.left, pair.right
    a, b = role_of(left), role_of(right)
    if NOT_KNOWN in (a.act, b.act):
        return not_known(pair, a, b)
    if UNCLAIMED in (a.act, b.act):
        return unclaimed(left, right, a, b)
    if MUTUAL in (a.act, b.act):
        return mutual(left, right, a, b)
    if RESPONSIVE in (a.act, b.act):
        return responsive(left, right, a, b)
    if a.initiator is None or b.initiator is None:
        return None
    same = overlap(a.initiator, b.initiator)
    if RECIPROCAL in (a.act, b.act):
        same = same or any(r.act == RECIPROCAL and everybody(r.initiator or "") for r in (a, b))
        return fits(left, right, "an exchange of fire includes fire by either side", "entailment") if same else None
    if a.polarity != b.polarity:
        if same:
            return _denial(left, right, a, b) if _same_deed(left, right, a, b) else None
        return _another(left, right, a, b)
    if not a.polarity:
        return fits(left, right, f"both say that {a.initiator} did not", "equal") if same else None
    return _one_doer(left, right, a, b) if same else _two_doers(left, right, a, b)


def _one_doer(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    if not alike(a, b):
        return None
    if equal(a.initiator or "", b.initiator or ""):
        return fits(left, right, f"both name {a.initiator}", "equal")
    return fits(left, right, f"one names {a.initiator}, the other {b.initiator}: the two overlap", "overlap")


def _two_doers(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    alias = same_claimant(left, right) is not None and may_be_alias(a.initiator or "", b.initiator or "")
    if alias or not _two(a, b):
        if a.act == b.act == PLAIN and _apart(left, right, a, b):
            return _both_did(left, right, a, b)
        return (
            fits(left, right, f"{a.initiator} and {b.initiator} may be the same", "may_be_one") if _told(a, b) else None
        )
    if _charged(left) and _charged(right):
        return fits(left, right, f"{a.initiator} and {b.initiator} can both be charged with it", "non_exclusive")
    if not _exclusive(left, right, a, b):
        return _both_did(left, right, a, b) if a.act == b.act == PLAIN else None
    what = "began it" if EXCLUSIVE in (a.act, b.act) and not (attack(a) and attack(b)) else "did it"
    why = f"one says {a.initiator} {what}, the other {b.initiator}"
    began = "initiator" if EXCLUSIVE in (a.act, b.act) else "perpetrator"
    return against(left, right, why, "role_swap" if _swapped(a, b) else began, (a.initiator, b.initiator))


def _two(a: Role, b: Role) -> bool:
    """Whether the doers are two for certain: by their names, or because one is whom the other did it to."""
    if exclude(a.initiator or "", b.initiator or ""):
        return True
    pairs = [(hit or "", doer or "") for hit, doer in ((a.target, b.initiator), (b.target, a.initiator))]
    # one word, as states and ships have, may be spelt in two ways; a victim may share a family name with who did it
    return any(
        hit and (hit.lower() == doer.lower() or (" " not in hit + doer and overlap(hit, doer))) for hit, doer in pairs
    )


def _charged(claim: Claim) -> bool:
    """Whether a court or the police hold somebody to have done it: several can stand trial for one deed."""
    return any(w.lower in table("doers")["acts"]["charged"] for w in words_of(claim.quote))


def _both_did(left: Claim, right: Claim, a: Role, b: Role) -> Relation:
    """Each side can have done its own deed: two incidents if day, place or target say so."""
    if _apart(left, right, a, b):
        why = f"{a.initiator}'s deed is one incident, {b.initiator}'s another"
        return relation(left, right, Verdict.DIFFERENT_SCOPE, why, "incident", None, ())
    return fits(left, right, f"both {a.initiator} and {b.initiator} can have attacked", "non_exclusive")


def _apart(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    if _swapped(a, b) or (kind(a) == kind(b) == "ramming" and _half_swapped(left, right, a, b)):
        return False
    elsewhere = not at_one_place(left, right) or same_target(a.target, b.target) is False
    return elsewhere or on_one_day(left, right) is False


def _told(a: Role, b: Role) -> bool:
    return a.act == b.act or {a.act, b.act} <= {EXCLUSIVE, BLAME}


def _exclusive(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether two different doers cannot both be right: one episode has one starter, one act one author."""
    if {a.act, b.act} in ({PLAIN}, {PLAIN, BLAME}):
        return one_deed(left, right, a, b) or _one_incident(left, right, a, b)
    if PLAIN in (a.act, b.act):
        return False
    if a.act == b.act == BLAME:
        return one_act(left, right, a, b)
    if a.act == b.act:
        if _two_outbreaks(left, right, a, b):
            return False
        if not (attack(a) and attack(b)) or _swapped(a, b):
            return True
        return definite(a) and definite(b) and one_act(left, right, a, b)
    begun, blamed = (a, b) if a.act == EXCLUSIVE else (b, a)
    if blamed.episode is None:
        return True
    return attack(begun) and one_act(left, right, a, b)


def _two_outbreaks(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Unrest here on one day and there on another; a war, and what is told of as known, is one wherever it began."""
    if "war" in (kind(a), kind(b)) or (definite(a) and definite(b)):
        return False
    return not at_one_place(left, right) and on_one_day(left, right) is False


def _one_incident(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Two who came to blows once, told with the roles swapped; guns fire both ways."""
    ships = (
        kind(a) == kind(b) == "ramming" and on_one_day(left, right) is not False and _half_swapped(left, right, a, b)
    )
    swapped = _swapped(a, b) and on_one_day(left, right)
    if not ((ships or swapped) and alike(a, b) and hand_to_hand(a) and hand_to_hand(b)):
        return False
    if kind(a) == kind(b) == "ramming":
        return at_one_place(left, right)  # two craft that met once on one day
    shared = set(left.scope.places) & set(right.scope.places)
    return bool(shared) or containment(shingles(left.context, 2), shingles(right.context, 2)) >= ALIKE


def _swapped(a: Role, b: Role) -> bool:
    pairs = ((a.target, b.initiator), (b.target, a.initiator))
    return all(hit and doer and (hit == doer or overlap(hit, doer)) for hit, doer in pairs)


def _half_swapped(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether one names the other's doer as rammed, and the other at least nobody else: "its supply boat"."""
    if _swapped(a, b):
        return True
    for one, other in ((a, b), (b, a)):
        hit = bool(one.target) and overlap(one.target or "", other.initiator or "")
        if hit and (other.target or "").islower() == bool(other.target):
            return True
    told = [_said_of(one.target, there) for one, there in ((a, right), (b, left)) if one.target]
    return bool(told) and all(told)


def _said_of(target: str | None, there: Claim) -> bool:
    """Whether what the one says was hit is what the other says did it: "its supply boat", "the Sudrian supply boat"."""
    told = there.context[there.start - there.sentence.start : there.end - there.sentence.start].lower()
    return bool(target) and (target or "").islower() and (target or "").split()[-1] in re.findall(r"\w+", told)


def _denial(left: Claim, right: Claim, a: Role, b: Role) -> Relation:
    why = f"one says that {a.initiator} did it, the other that {a.initiator} did not"
    return against(left, right, why, "denial" if not same_claimant(left, right) else "polarity")


def _another(left: Claim, right: Claim, a: Role, b: Role) -> Relation | None:
    """That one did not do it fits that another did."""
    if PLAIN in (a.act, b.act) or not exclude(a.initiator or "", b.initiator or "") or not one_act(left, right, a, b):
        return None
    no, yes = (a, b) if b.polarity else (b, a)
    return fits(left, right, f"that {no.initiator} did not do it fits that {yes.initiator} did", "entailment")


def _same_deed(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Whether what is denied is what the other says was done; a plain deed must be named by a noun of the same kind."""
    if same_target(a.target, b.target) is False:
        return False
    if PLAIN in (a.act, b.act):
        return bool(same_target(a.target, b.target) and alike(a, b)) or (kind(a) is not None and kind(a) == kind(b))
    two_rules = {a.act, b.act} == {EXCLUSIVE, BLAME} and left.rule != right.rule
    if two_rules and (None in (a.episode, b.episode) or (a.target is None) != (b.target is None)):
        return False  # who denies one deed, unnamed, does not deny having begun the war
    if {a.act, b.act} == {EXCLUSIVE, BLAME} and a.episode and b.episode and kind(a) not in general():
        return attack(a) == attack(b) and one_act(left, right, a, b)
    return alike(a, b)
