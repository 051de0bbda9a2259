"""Which claims an article counts so far, corrects, or keeps from an earlier hour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.language.course import corrects, early_counts, goes_on, nobody_yet, risen, unfinished
from factcheck.language.sections import Section, sections_of
from factcheck.model.article import Article
from factcheck.model.claim import EARLIER, UNFINISHED, Claim
from factcheck.model.passage import Passage
from factcheck.model.quantity import Quantity
from factcheck.scope.events import LEAD, MAIN

HURT = {"killed": ("killed",), "wounded": ("wounded",), "killed_or_wounded": ("killed", "wounded")}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Course:
    unfinished: frozenset[str]
    risen: frozenset[str]
    corrected: bool
    sections: tuple[Section, ...]


def stage_of(claim: Claim, passage: Passage) -> str | None:
    """What the claim's own sentence says of its count: one of before, one so far, or nothing."""
    if not isinstance(claim.value, Quantity):
        return None
    if claim.value.interval.high == 0 and nobody_yet(passage.text):
        return EARLIER
    counted = sorted((*passage.quantities, *passage.measures), key=lambda q: q.number_start)
    numbers = [(q.number_start - passage.start, q.number_end - passage.start) for q in counted]
    early = early_counts(passage.text, numbers)
    if any(numbers[n][0] == claim.value.number_start - passage.start for n in early):
        return EARLIER
    return UNFINISHED if goes_on(passage.text) else None


def with_course(claims: Sequence[Claim], articles: Mapping[str, Article]) -> list[Claim]:
    """The claims of one story, those of its main event with what their articles say of the course of the count."""
    known = {i: _course(a) for i, a in articles.items()}
    return [_told(c, known[c.article]) if isinstance(c.value, Quantity) and c.event == MAIN else c for c in claims]


def _course(article: Article) -> _Course:
    text = article.text
    for span in article.set_aside or ():
        text = text[: span.start] + "\n" * (span.end - span.start) + text[span.end :]
    return _Course(
        unfinished=unfinished(text),
        risen=risen(text),
        corrected=corrects(article.title, text),
        sections=tuple(sections_of(text, article.day)),
    )


def _told(claim: Claim, course: _Course) -> Claim:
    scope = claim.scope
    number, section = next(
        ((n, s) for n, s in enumerate(course.sections, 1) if s.start <= claim.start < s.end and claim.field == "text"),
        (0, None),
    )
    hurt = set(HURT.get(claim.measure, ()))
    stage = EARLIER if section and section.earlier else scope.stage
    stage = stage or (UNFINISHED if hurt & course.unfinished else None)
    taken = section.taken if section is not None else None
    as_of = taken if taken and (scope.as_of is None or scope.as_of.relation != "as_of") else scope.as_of
    rising = scope.rising or (claim.position <= LEAD and bool(hurt & course.risen))
    correction = scope.correction or course.corrected
    return replace(
        claim,
        scope=replace(scope, stage=stage, section=number, as_of=as_of, rising=rising, correction=correction),
    )
