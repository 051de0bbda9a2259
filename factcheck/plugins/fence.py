"""Calls into checkers that cost, when they fail, only themselves."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model.claim import Claim, Role, Statement
from factcheck.model.finding import Problem, Relation, Severity, Verdict
from factcheck.model.passage import Passage
from factcheck.model.quantity import Quantity
from factcheck.plugins.host import LoadedChecker, site, told

_TEXT_OF_ERROR = " – "


def call_extract(loaded: LoadedChecker, passage: Passage) -> tuple[tuple[Claim, ...], Problem | None]:
    """The claims a checker finds in one sentence, without those that do not hold up, and what went wrong."""
    try:
        # A generator's error appears only when it is consumed, so it is consumed here.
        found = list(loaded.checker.extract(passage))
    except (Exception, SystemExit) as error:
        return (), _raised(loaded, "extract", error)
    faults = [_fault(loaded, passage, claim) for claim in found]
    kept = tuple(claim for claim, fault in zip(found, faults, strict=True) if fault is None)
    first = next((fault for fault in faults if fault), None)
    return kept, loaded.origin.problem(f"extract gave a claim that was dropped: {first}") if first else None


def call_relate(loaded: LoadedChecker, left: Claim, right: Claim) -> tuple[Relation | None, Problem | None]:
    """A checker's own verdict on two claims; ``None`` leaves it to the ready-made comparison."""
    try:
        relation = loaded.checker.relate(left, right)
    except (Exception, SystemExit) as error:
        return None, _raised(loaded, "relate", error)
    if relation is None or _sound(relation, left, right):
        return relation, None
    return None, loaded.origin.problem(
        "relate gave an answer that was dropped: it must be a Relation between the two claims it was asked about"
    )


def once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once: the same call of the same plugin failing on the same line is one problem."""
    first: dict[tuple[str, str | None, str | None, str], Problem] = {}
    for problem in problems:
        what = problem.message.partition(_TEXT_OF_ERROR)[0] if problem.kind == "plugin" else problem.message
        first.setdefault((problem.kind, problem.plugin, problem.article, what), problem)
    return tuple(first.values())


def _raised(loaded: LoadedChecker, call: str, error: BaseException) -> Problem:
    return loaded.origin.problem(f"failed in {call} at {site(error)}{_TEXT_OF_ERROR}{told(error)}", error)


def _fault(loaded: LoadedChecker, passage: Passage, claim: object) -> str | None:
    if not isinstance(claim, Claim):
        return f"it is a {type(claim).__name__}, not a Claim"
    if claim.rule not in loaded.codes:
        return f"its rule {claim.rule!r} is none of {', '.join(sorted(loaded.codes))}"
    if (claim.article, claim.field) != (passage.article, passage.field):
        return "it is about another article or field than the sentence"
    if not passage.start <= claim.start < claim.end <= passage.end:
        return "its offsets lie outside the sentence"
    if claim.quote != passage.quote(claim.start, claim.end):
        return "its quote is not the text at its offsets"
    if not passage.start <= claim.mark.start <= claim.mark.end <= passage.end:
        return "its mark lies outside the sentence"
    if not isinstance(claim.value, Quantity | Role | Statement):
        return f"its value is a {type(claim.value).__name__}, not a Quantity, Role or Statement"
    return None


def _sound(relation: object, left: Claim, right: Claim) -> bool:
    return (
        isinstance(relation, Relation)
        and {relation.left, relation.right} == {left.id, right.id}
        and isinstance(relation.verdict, Verdict)
        and (relation.severity is None or isinstance(relation.severity, Severity))
    )
