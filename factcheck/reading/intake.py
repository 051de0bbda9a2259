"""What is taken into a run: completed articles, and what is missing or doubtful about each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from factcheck.model.article import Article, Span
from factcheck.model.finding import Problem
from factcheck.reading.dateline import Stated, complete, stated_days
from factcheck.reading.furniture import body
from factcheck.reading.names import named_apart, shown
from factcheck.reading.reader import Reading
from factcheck.reading.tongue import ANY, other_language

APART = timedelta(days=7)  # an update, a reprint or a late download may lie this long after publication
AHEAD = timedelta(days=1)  # it may be tomorrow already where the article was published


def take_in(articles: Sequence[Article], *, language: str, today: date) -> Reading:
    """The articles, each with an id of its own and completed; texts in another language are set aside whole."""
    distinct, problems = named_apart(articles)
    found: list[Problem] = list(problems)
    taken: list[Article] = []
    for article in distinct:
        whole = complete(article)
        read, trouble = _readable(whole, language)
        taken.append(read)
        found += [*trouble, *_dates(article, whole, today)]
    return Reading(articles=tuple(taken), problems=tuple(found))


def _readable(article: Article, language: str) -> tuple[Article, list[Problem]]:
    text = body(article)
    if not any(map(str.isalnum, text)):
        return article, [_problem("input", article, _nothing(article))]
    other = other_language(text, language) if language != ANY else None
    if other is None:
        return article, []
    whole = (Span(start=0, end=len(article.text), reason=f"in {other}"),)
    return replace(article, set_aside=whole), [_problem("input", article, _foreign(other))]


def _nothing(article: Article) -> str:
    reasons = ", ".join(dict.fromkeys(s.reason for s in article.set_aside or () if s.reason))
    if reasons:
        return f"nothing but what surrounds an article ({reasons}); put the article's own text in it or leave it out"
    return "empty; put the article's text in it or leave it out"


def _foreign(language: str) -> str:
    told = language if language == "another language" else f"{language}, as far as can be told"
    return f"not read, for most of it is in {told}; give it in English, or set language to 'any' to have it read"


def _dates(given: Article, whole: Article, today: date) -> Iterator[Problem]:
    if whole.day and whole.day - today > AHEAD:
        message = f"dated {whole.day}, which is still to come (today is {today}); used as it stands, correct the date"
        yield _problem("doubt", whole, message)
    stated = stated_days(given)
    used = next(iter(stated), None)
    other = next((s for s in stated if used and abs(s.day - used.day) > APART), None)
    if used and other:
        yield _problem("doubt", whole, _contrary(used, other))


def _contrary(used: Stated, other: Stated) -> str:
    return (
        f"{used.day} by {used.place}, {other.day} by {other.place}; {used.day} was used, for {used.why}. "
        "Correct the one that is wrong"
    )


def _problem(kind: str, article: Article, message: str) -> Problem:
    return Problem(kind=kind, message=f"{shown(article)}: {message}", article=article.id)
