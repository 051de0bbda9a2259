"""Briefs that name no event, time or place: what they are about is open, and their meaning may settle it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.errors import MeaningError
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Problem
from factcheck.scope.events import BRIEF, MAIN, UNKNOWN
from factcheck.scope.meaning import Meaning

Pair = tuple[str, str]


def settled(
    claims: list[Claim], articles: Mapping[str, Article], meaning: Meaning | None
) -> tuple[list[Claim], tuple[Problem, ...]]:
    """Give claims of unknown event the story's where their article is as near to one on it as the threshold asks.

    That the question arose and nobody could be asked is a problem of each article that it is about.
    """
    asked = _questions(claims)
    if not asked or meaning is None:
        return claims, ()
    try:
        found = meaning.likeness([(_opening(articles[one]), _opening(articles[other])) for one, other in asked])
    except MeaningError as error:
        return claims, tuple(_unasked(one, error) for one in dict.fromkeys(one for one, _ in asked))
    near = [(one, cosine) for (one, _), cosine in zip(asked, found, strict=True) if cosine >= meaning.threshold]
    nearest = {one: max(cosine for other, cosine in near if other == one) for one, _ in near}
    return [_moved(claim, nearest.get(claim.article)) for claim in claims], ()


def _questions(claims: Sequence[Claim]) -> list[Pair]:
    """Pairs of articles: one whose event nothing says, and one that tells of the story's."""
    unknown = dict.fromkeys(c.article for c in claims if c.event == UNKNOWN)
    told = dict.fromkeys(c.article for c in claims if c.event == MAIN)
    return [(one, other) for one in unknown for other in told if other not in unknown]


def _moved(claim: Claim, cosine: float | None) -> Claim:
    return replace(claim, event=MAIN, alike=cosine) if cosine is not None and claim.event == UNKNOWN else claim


def _unasked(article: str, error: MeaningError) -> Problem:
    why = "; ".join(filter(None, (error.message, error.hint)))
    message = f"names no event, time or place; whether it tells of the same as the others stays open: {why}"
    return Problem(kind="meaning", message=message, article=article)


def _opening(article: Article) -> str:
    """As many words of an article as a brief has at most: what is longer would be set against it in other words."""
    return " ".join(f"{article.title or ''} {article.text}".split()[:BRIEF])
