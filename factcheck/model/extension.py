"""What plugins other than checkers bring: anything of these shapes will do, no base class is needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol, runtime_checkable

from factcheck.model.article import Article
from factcheck.model.finding import Report


@runtime_checkable
class Reader(Protocol):
    """Turns the bytes of one kind of file into articles; ``suffixes`` are like ``.epub``, in lower case."""

    suffixes: tuple[str, ...]

    def read(self, data: bytes, path: str) -> Iterable[Article]:
        """The articles in one file."""
        ...


@runtime_checkable
class Renderer(Protocol):
    """Writes a report in one format; ``name`` is what ``--format`` takes."""

    name: str

    def render(self, report: Report) -> str | bytes:
        """The whole report in this format."""
        ...


@runtime_checkable
class Lexicon(Protocol):
    """More rows for one of the word tables; ``table`` is its file's name without ``.toml``."""

    table: str
    entries: Mapping[str, object]
