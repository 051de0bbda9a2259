"""Events that an article dates after its own publication: one of the two dates is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Problem
from factcheck.model.speech import Factuality
from factcheck.reading.names import shown

SLACK = timedelta(days=1)  # it may be tomorrow already where it happened
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def ahead(claims: Iterable[Claim], articles: Mapping[str, Article]) -> list[Problem]:
    """One problem for each article that states as a fact what lies in its future.

    Only times with their year count: "on May 6" is the nearest May 6, which an article may well look forward to.
    """
    found: dict[str, Problem] = {}
    for claim in claims:
        article = articles[claim.article]
        when = claim.scope.when
        if claim.factuality is not Factuality.STATED or when is None or when.earliest is None or article.day is None:
            continue
        if when.earliest - article.day > SLACK and _YEAR.search(when.text):
            found.setdefault(article.id, _problem(article, when.text))
    return list(found.values())


def _problem(article: Article, when: str) -> Problem:
    message = (
        f"{shown(article)}: dated {article.day}, and it tells of {when} as past; {article.day} was used. "
        "Correct the date that is wrong"
    )
    return Problem(kind="doubt", message=message, article=article.id)
