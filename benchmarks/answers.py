"""What a run answers to labelled questions, with any layer forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from labelled import ALARMS, SILENT, Group, Place, Question
from layers import Forget

from factcheck import Claim, Relation, Report, Settings
from factcheck.engine import Extraction, Story, extraction, judged, scoped

Places = Sequence[Place]


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """The verdict given (``none`` if nothing was said), whether it is right, and whether there was an alarm.

    ``alarm`` counts an alarm inside one of the texts too where the question is about two whole texts. ``why`` names
    what decided, for the table of errors.
    """

    question: Question
    verdict: str
    right: bool
    alarm: bool
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Prepared:
    """A group read once and scoped once, to be compared with one layer after the other forgotten."""

    group: Group
    settings: Settings
    found: Extraction
    stories: Sequence[Story]


def prepared(group: Group) -> Prepared:
    settings = group.settings
    if group.kind == "cases":
        settings = replace(settings, select=(group.questions[0].topic,))
    found = extraction(group.articles, settings=settings)
    return Prepared(group=group, settings=settings, found=found, stories=scoped(found, settings))


def report_of(given: Prepared, forget: Forget) -> Report:
    return judged(given.found, forget(given.stories), given.settings)


def answers(given: Prepared, report: Report) -> list[Answer]:
    return [_answer(question, report) for question in given.group.questions]


def _answer(question: Question, report: Report) -> Answer:
    claims = {claim.id: claim for claim in report.claims}
    relations = [r for f in report.findings for r in f.relations]
    if not question.left:
        fired = {str(r.verdict) for r in relations} & ALARMS
        verdict = min(fired) if fired else "no alarm"
        return Answer(question=question, verdict=verdict, right=not fired, alarm=bool(fired), why=_first(relations))
    told = between(question, claims, relations)
    found = {str(r.verdict) for r in told} or _one_text(question, claims)
    verdict = picked(found, question.accepted)
    right = verdict in question.accepted or (verdict == "none" and bool(question.accepted & SILENT))
    inside = question.right[0].end is None and any(
        r.verdict.alarm and claims[r.left].article == claims[r.right].article for r in relations
    )
    why = _first(r for r in told if r.verdict == verdict) if told else _silence(question, claims)
    return Answer(question=question, verdict=verdict, right=right, alarm=verdict in ALARMS or inside, why=why)


def picked(found: set[str], accepted: frozenset[str]) -> str:
    """One verdict of several: the alarm if there is one, else one that is accepted, else any."""
    groups = (found & {"conflict"}, found & {"disputed"}, found & accepted, found)
    return next((min(group) for group in groups if group), "none")


def between(question: Question, claims: dict[str, Claim], relations: Sequence[Relation]) -> list[Relation]:
    """The relations between the two places, those of the question's topic if any of them belong to it."""
    a, b = _at(question.left, claims), _at(question.right, claims)
    ends = [(r, _root(r.left, claims), _root(r.right, claims)) for r in relations]
    found = [r for r, one, two in ends if (one in a and two in b) or (one in b and two in a)]
    family = [r for r in found if question.topic and claims[r.left].rule.startswith(question.topic)]
    return family or found


def _one_text(question: Question, claims: dict[str, Claim]) -> set[str]:
    """A claim that is folded into the other one answers without a relation between the two places."""
    apart = not {place.article for place in question.left} & {place.article for place in question.right}
    return {"same_copy"} if apart and _at(question.left, claims) & _at(question.right, claims) else set()


def _at(places: Places, claims: dict[str, Claim]) -> set[str]:
    return {_root(c.id, claims) for c in claims.values() if any(_meets(place, c) for place in places)}


def _meets(place: Place, claim: Claim) -> bool:
    if place.article != claim.article:
        return False
    return place.end is None or (place.field == claim.field and claim.start < place.end and place.start < claim.end)


def _root(name: str, claims: dict[str, Claim]) -> str:
    while (parent := claims[name].folded_into) is not None:
        name = parent
    return name


def _first(relations: Iterable[Relation]) -> str:
    return next((r.subtype or str(r.verdict) for r in relations), "")


def _silence(question: Question, claims: dict[str, Claim]) -> str:
    empty = sum(not _at(places, claims) for places in (question.left, question.right))
    return ("found, not compared", "nothing found in one text", "nothing found in either text")[empty]
