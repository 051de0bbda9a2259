"""A message names the plugin's own line: not ours, not the library's that it called, not the fence's."""

from __future__ import annotations

import ast
import functools
import json
from collections.abc import Callable
from typing import Any

from factcheck import Passage
from factcheck.plugins.guard import guarded
from factcheck.plugins.places import at, site, told

PASSAGE = Passage(article="a", field="text", start=0, end=6, text="opened")


def own_line(call: Callable[..., Any], *args: Any) -> int:
    """The line that is named for what a function raises, counted from its first line."""
    error = guarded(functools.partial(call, *args), seconds=0, megabytes=0).error
    assert error is not None
    file, line = site(error, call).split(":")
    assert file == "test_places.py"
    return int(line) - call.__code__.co_firstlineno


def test_where_it_used_ours_wrongly() -> None:
    def extract(passage: Any) -> None:
        passage.claim(rule="ACME001", measure="opened", value=3, start="one")

    assert own_line(extract, PASSAGE) == 1


def test_where_it_used_a_library_wrongly() -> None:
    def extract() -> None:
        json.loads("{")

    assert own_line(extract) == 1


def test_where_what_it_read_was_no_python() -> None:
    def extract() -> None:
        ast.parse("def (")

    assert own_line(extract) == 1


def test_a_function_that_takes_something_else_is_named_by_its_first_line() -> None:
    def extract() -> None:
        """Forgets the passage."""

    assert own_line(extract, PASSAGE) == 0


def test_wrapped_methods_are_named_by_what_they_wrap() -> None:
    @functools.cache
    def wrapped() -> None:
        """Remembers."""

    assert at("extract", wrapped).startswith("extract at test_places.py:")
    assert at("extract", property(wrapped.__wrapped__)).startswith("extract at test_places.py:")
    assert at("extract", len) == "extract"


def test_a_text_without_end_is_cut() -> None:
    assert len(told(ValueError("x" * 10_000))) < 400
