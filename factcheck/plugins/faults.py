"""What is wrong with what a plugin's call gave: in words that tell its author what to change."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from typing import TypeVar

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation
from factcheck.model.passage import Passage
from factcheck.model.quantity import Quantity
from factcheck.plugins.shapes import misfit

Thing = TypeVar("Thing")


def listed(given: object, kind: type[Thing], what: str, most: int | None = None) -> list[object] | str:
    """What was given as a list, or what is wrong with it; a generator's errors appear here."""
    if given is None:
        return f"returned None; yield {what}, or return a list of them"
    if isinstance(given, kind | str | bytes) or not isinstance(given, Iterable):
        return f"returned a {type(given).__name__}; yield {what}, or return a list of them"
    found = list(itertools.islice(given, most + 1 if most else None))
    return found if not most or len(found) <= most else f"gave more than {most} {what} for one sentence"


def claim_fault(claim: object, passage: Passage, codes: frozenset[str]) -> str | None:
    """Why a claim found in a sentence does not hold up, ``None`` if it does."""
    if not isinstance(claim, Claim):
        return f"it is a {type(claim).__name__}, not a Claim; build claims with passage.claim(...)"
    return misfit(claim) or _place_fault(claim, passage) or _content_fault(claim, codes)


def _place_fault(claim: Claim, passage: Passage) -> str | None:
    if (claim.article, claim.field) != (passage.article, passage.field):
        return "it is about another article or field than the sentence"
    if not passage.start <= claim.start < claim.end <= passage.end:
        return f"its offsets lie outside the sentence, which is [{passage.start}, {passage.end})"
    if claim.quote != passage.quote(claim.start, claim.end):
        return "its quote is not the text at its offsets"
    for name, span in (("mark", claim.mark), ("sentence", claim.sentence)):
        if not passage.start <= span.start <= span.end <= passage.end:
            return f"its {name} lies outside the sentence"
    return None


def _content_fault(claim: Claim, codes: frozenset[str]) -> str | None:
    if claim.rule not in codes:
        return f"its rule {claim.rule!r} is none of {', '.join(sorted(codes))}"
    if not claim.measure.strip():
        return f"its measure is {claim.measure!r}; say in a word what is counted or told"
    return _range_fault(claim.value) if isinstance(claim.value, Quantity) else None


def _range_fault(value: Quantity) -> str | None:
    low, high = value.interval.low, value.interval.high
    if low == math.inf or high == -math.inf or (value.best is not None and math.isinf(value.best)):
        return "its range holds no number: an end may be open, not the whole"
    return None


def relation_fault(relation: object, left: Claim, right: Claim) -> str | None:
    """Why the answer to "how do these two claims stand to each other?" is none."""
    if not isinstance(relation, Relation):
        return f"it is a {type(relation).__name__}, not a Relation or None"
    if fault := misfit(relation):
        return fault
    if {relation.left, relation.right} != {left.id, right.id}:
        return "it is about other claims than the two that were asked about; take their ids"
    return None if relation.why.strip() else "it gives no reason in why"


def articles_fault(articles: Iterable[object]) -> str | None:
    """Why what a reader gave are no articles."""
    for article in articles:
        if not isinstance(article, Article):
            return f"it gave a {type(article).__name__}, not an Article"
        if fault := misfit(article):
            return f"it gave an article that cannot be used: {fault}"
    return None


def content_fault(content: object) -> str | None:
    """Why what a renderer gave is no report."""
    if content is None:
        return "returned None; return the report as text or bytes"
    if not isinstance(content, str | bytes):
        return f"gave a {type(content).__name__}, not text or bytes"
    if isinstance(content, str) and not content.isascii():
        try:
            content.encode("utf-8")
        except UnicodeEncodeError:
            return "gave text with half a character (a lone surrogate) in it, which cannot be written"
    return None
