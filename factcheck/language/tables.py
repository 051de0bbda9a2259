"""The word tables beside this file, with the rows that plugins add to them for one run."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache, wraps
from importlib import resources
from typing import Any, ParamSpec, TypeVar

from factcheck.errors import PluginError
from factcheck.model.extension import Lexicon

P = ParamSpec("P")
R = TypeVar("R")

Rows = tuple[tuple[str, str], ...]
# What plugins add, as (table, JSON) pairs: hashable, so that what is remembered can be told apart by it.
_added: ContextVar[Rows] = ContextVar("added words", default=())


def table(name: str) -> dict[str, Any]:
    """The table ``lexicon/<name>.toml`` as nested dictionaries, with what plugins add; do not change what you get."""
    return _merged(name, _added.get())


@contextmanager
def added(lexicons: Sequence[Lexicon]) -> Iterator[None]:
    """Add the rows of ``lexicons`` to their tables while the block runs; an unknown table raises ``PluginError``."""
    rows = tuple((lexicon.table, json.dumps(lexicon.entries)) for lexicon in lexicons)
    for name, _ in rows:
        if name not in names():
            raise PluginError(
                f"a lexicon adds to {name!r}, which is no table", hint=f"tables are: {', '.join(names())}"
            )
    token = _added.set(rows)
    try:
        yield
    finally:
        _added.reset(token)


@cache
def word_table(package: str, name: str = "words") -> dict[str, Any]:
    """The table ``name``.toml that a package keeps beside its code, read once; do not change what you get.

    For plugins: words belong into tables, so that a new one is a line and no code.
    """
    return tomllib.loads((resources.files(package) / f"{name}.toml").read_text(encoding="utf-8"))


def row_of(lexicon: Lexicon) -> tuple[str, str]:
    """A lexicon's table and rows; ``PluginError`` for an unknown table or rows that are not plain data."""
    if lexicon.table not in names():
        known = ", ".join(names())
        raise PluginError(f"a lexicon adds to {lexicon.table!r}, which is no table", hint=f"tables are: {known}")
    try:
        return lexicon.table, json.dumps(lexicon.entries)
    except (TypeError, ValueError) as error:
        raise PluginError(f"a lexicon for {lexicon.table!r} holds what a table cannot: {error}") from error


@cache
def names() -> tuple[str, ...]:
    """The names of all tables."""
    folder = resources.files("factcheck.language") / "lexicon"
    return tuple(sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name.endswith(".toml")))


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """Like ``functools.cache`` with a bound, but apart for each set of added words; positional arguments only."""

    @lru_cache(maxsize=1 << 14)
    def found(_: Rows, *args: Any) -> R:
        return function(*args)  # type: ignore[call-arg]

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        return found(_added.get(), *args)

    return call


@cache
def _merged(name: str, rows: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    path = resources.files("factcheck.language") / "lexicon" / f"{name}.toml"
    whole: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    for table_name, entries in rows:
        if table_name == name:
            whole = _joined(whole, json.loads(entries))
    return whole


def _joined(old: Any, new: Any) -> Any:
    """Tables are joined key by key, lists are lengthened, anything else is replaced."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        return {**old, **{k: _joined(old[k], v) if k in old else v for k, v in new.items()}}
    return [*old, *new] if isinstance(old, list) and isinstance(new, list) else new
