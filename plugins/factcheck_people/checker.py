"""The checker of people: ages, offices and names, and who the attackers were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck import Checker, Claim, Passage, Relation, Scope, Statement, Verdict
from factcheck_people.ages import ages
from factcheck_people.attackers import DUAL, attackers
from factcheck_people.drafts import Draft
from factcheck_people.names import one_name
from factcheck_people.offices import offices
from factcheck_people.roles import both_held
from factcheck_people.rules import RULES
from factcheck_people.words import cues

FORMS = (ages, offices, attackers)


class PeopleChecker(Checker):
    """Finds traits of persons (FC601) and of attackers (FC602)."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The traits told in one sentence."""
        drafts = [draft for token in passage.tokens for form in FORMS for draft in form(passage, token)]
        return [_claim(passage, draft) for draft in drafts]

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """Names that are spelt or shortened differently agree, and so do offices that go together."""
        a, b = left.value, right.value
        if not isinstance(a, Statement) or not isinstance(b, Statement) or a.normal == b.normal:
            return None
        if left.measure == "age" and not _one_person(left, right):
            return _unknown(left, right)
        if left.measure == "holder" and one_name(a.normal, b.normal):
            return _fits(left, right, f"“{a.normal}” and “{b.normal}” can be one name")
        if DUAL in (a.normal, b.normal):
            why = "who has two nationalities may have the one that the other text gives"
            return replace(_fits(left, right, why), flags=("strained",))
        if left.measure == "office" and both_held(a.normal, b.normal):
            return _fits(left, right, f"one person can be {a.normal} and {b.normal}")
        return None


def _one_person(left: Claim, right: Claim) -> bool:
    """Whether the names that ages are told of are full and alike: a family has one surname and many ages."""
    a, b = left.scope.thing, right.scope.thing
    if a is None or b is None or not (a.name and b.name):
        return True
    if a.head and a.head == b.head:
        return True  # two brothers of one man are rarer than two spellings
    return " " in a.name and " " in b.name and one_name(a.name, b.name)


def _unknown(left: Claim, right: Claim) -> Relation:
    why = f"“{left.side}” and “{right.side}” can be two of one family"
    return Relation(left=left.id, right=right.id, verdict=Verdict.INSUFFICIENT, why=why, subtype="thing")


def _fits(left: Claim, right: Claim, why: str) -> Relation:
    return Relation(left=left.id, right=right.id, verdict=Verdict.COMPATIBLE, why=why, subtype="equal")


def _claim(passage: Passage, draft: Draft) -> Claim:
    start, end = draft.first.start, draft.last.end
    becomes = (str(int(draft.normal) + 1),) if draft.measure == "age" else ()
    value = Statement(text=draft.normal, normal=draft.normal, becomes=becomes)
    return passage.claim(
        rule=draft.rule, measure=draft.measure, value=value, start=start, end=end, thing=draft.thing, scope=Scope()
    )
