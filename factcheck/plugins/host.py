"""What is loaded, and where each piece came from."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.model.checker import Checker
from factcheck.model.extension import Lexicon, Reader, Renderer
from factcheck.model.finding import Problem
from factcheck.model.rule import Rule


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where a plugin came from; ``distribution`` and ``version`` are unknown for one that is not installed."""

    plugin: str
    distribution: str | None = None
    version: str | None = None

    @property
    def label(self) -> str:
        """The plugin with its distribution and version, for messages and the report's header."""
        if self.distribution is None:
            return f"{self.plugin} (not installed)"
        return f"{self.plugin} ({self.distribution} {self.version or 'of unknown version'})"

    def problem(self, message: str, error: BaseException | None = None) -> Problem:
        """A problem that names this plugin; the error's trace goes into the detail."""
        detail = "".join(traceback.format_exception(error)) if error else None
        return Problem(kind="plugin", message=f"plugin {self.label} {message}", plugin=self.plugin, detail=detail)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """A plugin that could be imported: the hooks it implements, also where they bring nothing, and its file."""

    origin: Origin
    hooks: tuple[str, ...]
    file: str | None = None


Brought = TypeVar("Brought", Reader, Renderer, Lexicon)


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded(Generic[Brought]):
    """A reader, renderer or lexicon and where it came from; ``place`` is the hook with its file and line."""

    thing: Brought
    origin: Origin
    place: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class LoadedChecker:
    """A checker and where it came from."""

    checker: Checker
    origin: Origin

    @property
    def plugin(self) -> str:
        """The name of the plugin that brought it."""
        return self.origin.plugin

    @property
    def distribution(self) -> str | None:
        """The distribution that the plugin was installed with."""
        return self.origin.distribution

    @property
    def version(self) -> str | None:
        """The version of that distribution."""
        return self.origin.version

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the checker's rules."""
        return frozenset(rule.code for rule in self.checker.rules)


@dataclass(frozen=True, kw_only=True, slots=True)
class Host:
    """Everything the plugins brought, sorted by rule or name and never by order of installation.

    ``plugins`` are those that brought something to use; ``found`` are all that could be imported, and
    ``set_aside`` are installed ones for which a file was asked for.
    """

    plugins: tuple[Origin, ...] = ()
    found: tuple[Found, ...] = ()
    set_aside: tuple[Origin, ...] = ()
    checkers: tuple[LoadedChecker, ...] = ()
    readers: tuple[Loaded[Reader], ...] = ()
    renderers: tuple[Loaded[Renderer], ...] = ()
    lexicons: tuple[Loaded[Lexicon], ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The cards of all rules, sorted by code."""
        return tuple(sorted((rule for loaded in self.checkers for rule in loaded.checker.rules), key=lambda r: r.code))

    @property
    def labels(self) -> tuple[str, ...]:
        """The plugins with distribution and version, for the report's header."""
        return tuple(origin.label for origin in self.plugins)
