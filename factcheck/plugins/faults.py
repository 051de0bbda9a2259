"""What is wrong with what a plugin gave: in words that tell its author what to change."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

from factcheck.model.article import Article, Span
from factcheck.model.checker import Checker
from factcheck.model.claim import Claim, Role, Scope, Statement
from factcheck.model.extension import Reader, Renderer
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.passage import Passage
from factcheck.model.quantity import Quantity
from factcheck.model.rule import Measured, Rule

_CODE = re.compile(r"[A-Z]+[0-9]+")
_SUFFIX = re.compile(r"(?:\.[a-z0-9_-]+)+")


def claim_fault(claim: object, passage: Passage, codes: Iterable[str]) -> str | None:
    """Why a claim found in a sentence does not hold up, ``None`` if it does."""
    if not isinstance(claim, Claim):
        return f"it is a {type(claim).__name__}, not a Claim; build claims with passage.claim(...)"
    return _place_fault(claim, passage) or _content_fault(claim, frozenset(codes))


def _place_fault(claim: Claim, passage: Passage) -> str | None:
    if (claim.article, claim.field) != (passage.article, passage.field):
        return "it is about another article or field than the sentence"
    if not isinstance(claim.start, int) or not isinstance(claim.end, int):
        return "its start and end are not whole numbers"
    if not passage.start <= claim.start < claim.end <= passage.end:
        return f"its offsets lie outside the sentence, which is [{passage.start}, {passage.end})"
    if claim.quote != passage.quote(claim.start, claim.end):
        return "its quote is not the text at its offsets"
    if not isinstance(claim.mark, Span) or not passage.start <= claim.mark.start <= claim.mark.end <= passage.end:
        return "its mark lies outside the sentence"
    return None


def _content_fault(claim: Claim, codes: frozenset[str]) -> str | None:
    if claim.rule not in codes:
        return f"its rule {claim.rule!r} is none of {', '.join(sorted(codes))}"
    if not isinstance(claim.measure, str) or not claim.measure.strip():
        return f"its measure is {claim.measure!r}; say in a word what is counted or told"
    for name in ("population", "side", "unit"):
        if not isinstance(getattr(claim, name), str | None):
            return f"its {name} is a {type(getattr(claim, name)).__name__}, not text or None"
    if not isinstance(claim.scope, Scope):
        return f"its scope is a {type(claim.scope).__name__}, not a Scope"
    return _value_fault(claim.value)


def _value_fault(value: object) -> str | None:
    if isinstance(value, Quantity):
        ends = (value.interval.low, value.interval.high, value.best)
        wrong = any(end is not None and (not isinstance(end, int | float) or math.isnan(end)) for end in ends)
        return "its range is not made of numbers" if wrong else None
    if isinstance(value, Statement):
        return _texts_fault(value, ("text", "normal"), str)
    if isinstance(value, Role):
        return _texts_fault(value, ("initiator", "target", "episode"), str | None) or _texts_fault(value, ("act",), str)
    return f"its value is a {type(value).__name__}, not a Quantity, Role or Statement"


def _texts_fault(value: object, names: Iterable[str], kind: Any) -> str | None:
    for name in names:
        found = getattr(value, name)
        if not isinstance(found, kind):
            return f"the {name} of its {type(value).__name__} is a {type(found).__name__}, not text"
    return None


def relation_fault(relation: object, left: Claim, right: Claim) -> str | None:
    """Why the answer to "how do these two claims stand to each other?" is none."""
    if not isinstance(relation, Relation):
        return f"it is a {type(relation).__name__}, not a Relation or None"
    if {relation.left, relation.right} != {left.id, right.id}:
        return "it is about other claims than the two that were asked about; take their ids"
    if not isinstance(relation.verdict, Verdict):
        return f"its verdict is {relation.verdict!r}; take one of factcheck.Verdict"
    if not isinstance(relation.severity, Severity | None):
        return f"its severity is {relation.severity!r}; take one of factcheck.Severity, or None"
    if not isinstance(relation.why, str) or not relation.why.strip():
        return "it gives no reason in why"
    return None


def card_fault(checker: Checker) -> str | None:
    """What is wrong with a checker before it is ever asked."""
    name = type(checker).__name__
    if not checker.rules or not _all(checker.rules, Rule):
        return f"the checker {name} without a rule's card; rules must be a tuple of Rule"
    for rule in checker.rules:
        if fault := _rule_fault(rule):
            return f"the checker {name} with a card that {fault}"
    if not checker.cues or not _all(checker.cues, str) or not all(cue.strip(" *") for cue in checker.cues):
        return f"the checker {name} without cues; cues must be a tuple of words"
    if type(checker).extract is Checker.extract:
        return f"the checker {name} without the method extract(self, passage)"
    return None


def _rule_fault(rule: Rule) -> str | None:
    if not isinstance(rule.code, str) or not _CODE.fullmatch(rule.code):
        return f"has the code {rule.code!r}; a code is capital letters, then digits, like ACME001"
    if not isinstance(rule.slug, str) or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", rule.slug):
        return f"has the slug {rule.slug!r}; a slug is small words joined by hyphens, like arrest-count"
    for name in ("summary", "why", "status"):
        if not isinstance(getattr(rule, name), str) or not getattr(rule, name).strip():
            return f"has no {name} ({rule.code})"
    for name in ("examples", "limits", "settings"):
        if not isinstance(getattr(rule, name), tuple) or not all(isinstance(t, str) for t in getattr(rule, name)):
            return f"has {name} that are no tuple of texts ({rule.code})"
    return f"has {fault} ({rule.code})" if (fault := _measured_fault(rule.measured)) else None


def _measured_fault(figures: object) -> str | None:
    if figures is None:
        return None
    if not isinstance(figures, Measured):
        return f"measured = {figures!r:.40}; it must be a factcheck.Measured, or None"
    for name in ("precision", "recall"):
        share = getattr(figures, name)
        if share is not None and not (isinstance(share, int | float) and 0 <= share <= 1):
            return f"a measured {name} of {share!r:.40}; it must be a share from 0 to 1, or None"
    sound = isinstance(figures.cases, int) and isinstance(figures.data, str)
    return None if sound else "measured cases that are no number, or data that are no text"


def _all(things: Iterable[object], kind: type) -> bool:
    return isinstance(things, tuple | list) and all(isinstance(thing, kind) for thing in things)


def reader_fault(reader: Reader) -> str | None:
    """What is wrong with a reader before it reads anything."""
    sound = _all(reader.suffixes, str) and reader.suffixes and all(_SUFFIX.fullmatch(s) for s in reader.suffixes)
    if not sound:
        return f"the reader {type(reader).__name__} with suffixes {reader.suffixes!r}; they are a tuple like ('.epub',)"
    return None


def renderer_fault(renderer: Renderer) -> str | None:
    """What is wrong with a renderer before it draws anything."""
    if not isinstance(renderer.name, str) or not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", renderer.name):
        return f"a renderer with the name {renderer.name!r}; a format is a small word like 'titles'"
    return None


def articles_fault(articles: Iterable[object]) -> str | None:
    """Why what a reader gave are no articles."""
    for article in articles:
        if not isinstance(article, Article):
            return f"it gave a {type(article).__name__}, not an Article"
        if not isinstance(article.id, str) or not isinstance(article.text, str):
            return "it gave an article whose id or text is no text"
    return None
