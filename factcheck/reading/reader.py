"""What reading hands over, and what somebody brings who can read one more kind of file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from factcheck.model.article import Article
from factcheck.model.finding import Problem

Part: TypeAlias = tuple[Sequence[Article], Sequence[Problem]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """One kind of file: how its names end, and how its bytes become articles.

    ``suffixes`` are lower-case with their dot (".xml"). ``read`` gets the bytes and the name to use in messages. It
    leaves an article's ``id`` empty unless the record brings its own, raises ``InputError`` when the whole file is of
    no use, and returns a problem for each part that is not.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str], Part]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """Everything that was read: the articles, each with an id of its own, and what could not be used."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
