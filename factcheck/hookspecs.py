"""The plugin boundary: four hooks. Each returns an iterable, whose members are checked and sorted."""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from factcheck.model.checker import Checker
from factcheck.model.extension import Lexicon, Reader, Renderer

# The number of this boundary. A plugin may say which one it was written for: ``factcheck_contract = 1``.
CONTRACT = 1

hookspec = pluggy.HookspecMarker("factcheck")
hookimpl = pluggy.HookimplMarker("factcheck")


@hookspec
def factcheck_checkers() -> Iterable[Checker]:  # type: ignore[empty-body]
    """Checkers: a rule's card, cue words, and the claims in a sentence.

    ::

        class Arrests(factcheck.Checker):
            rules = (factcheck.Rule(code="ACME001", slug="arrest-count", summary="…", why="…"),)
            cues = ("arrested", "detained")

            def extract(self, passage):
                for number in passage.quantities:
                    if passage.done_to(number) in self.cues:
                        yield passage.claim(rule="ACME001", measure="arrested", value=number)

        @factcheck.hookimpl
        def factcheck_checkers():
            return [Arrests()]
    """


@hookspec
def factcheck_readers() -> Iterable[Reader]:  # type: ignore[empty-body]
    """Readers: which files they take, and how bytes become articles.

    ::

        class Diary:
            suffixes = (".diary",)

            def read(self, data, path):
                yield factcheck.Article(id=path, text=data.decode("utf-8"))

        @factcheck.hookimpl
        def factcheck_readers():
            return [Diary()]
    """


@hookspec
def factcheck_renderers() -> Iterable[Renderer]:  # type: ignore[empty-body]
    """Renderers: a format's name, and a report as text or bytes.

    ::

        class Titles:
            name = "titles"

            def render(self, report):
                return "\\n".join(finding.title for finding in report.findings)

        @factcheck.hookimpl
        def factcheck_renderers():
            return [Titles()]
    """


@hookspec
def factcheck_lexicons() -> Iterable[Lexicon]:  # type: ignore[empty-body]
    """Lexicons: more rows for a word table, such as the actors of another war.

    ::

        class Northland:
            table = "actors"
            entries = {"groups": {"Northland Front": ["NLF", "Northern Front"]}}

        @factcheck.hookimpl
        def factcheck_lexicons():
            return [Northland()]
    """
