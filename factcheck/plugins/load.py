"""Load plugins one by one: what is broken becomes a problem, what is sound is checked and sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pluggy
from rapidfuzz import fuzz, process

from factcheck import hookspecs
from factcheck.errors import PluginError
from factcheck.model.checker import Checker
from factcheck.model.extension import Lexicon, Reader, Renderer
from factcheck.model.finding import Problem
from factcheck.model.rule import Rule
from factcheck.plugins.host import Host, Loaded, LoadedChecker, Origin, site, told
from factcheck.plugins.sources import Source, asked, installed
from factcheck.settings import Settings

# Every hook, and what it gives.
_HOOKS: dict[str, type] = {
    "factcheck_checkers": Checker,
    "factcheck_lexicons": Lexicon,
    "factcheck_readers": Reader,
    "factcheck_renderers": Renderer,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Brought:
    hook: str
    thing: Any
    origin: Origin


def load(*, plugins: Sequence[object | str] = (), settings: Settings | None = None) -> Host:
    """Load our own plugins, the installed ones, and ``plugins``: objects, module names, paths of .py files.

    A plugin asked for by name that is not there, and two rules with one code or slug, raise ``PluginError``.
    Everything else that is wrong with a plugin becomes one of the host's problems.
    """
    known, problems = installed()
    wanted = (*known, *asked((*(settings.plugins if settings else ()), *plugins), known))
    pieces = [piece for source in wanted for piece in _of(source)]
    brought = [piece for piece in pieces if isinstance(piece, _Brought)]
    return _host(brought, (*problems, *(piece for piece in pieces if isinstance(piece, Problem))))


def _host(brought: list[_Brought], problems: tuple[Problem, ...]) -> Host:
    checkers = [LoadedChecker(checker=b.thing, origin=b.origin) for b in brought if b.hook == "factcheck_checkers"]
    _refuse_shared_rules(checkers)
    return Host(
        plugins=tuple(sorted({b.origin for b in brought}, key=lambda origin: origin.label)),
        checkers=tuple(sorted(checkers, key=lambda loaded: min(loaded.codes))),
        lexicons=_sorted(brought, "factcheck_lexicons", lambda lexicon: lexicon.table),
        readers=_sorted(brought, "factcheck_readers", lambda reader: reader.suffixes),
        renderers=_sorted(brought, "factcheck_renderers", lambda renderer: renderer.name),
        problems=problems,
    )


def _sorted(brought: list[_Brought], hook: str, key: Callable[[Any], Any]) -> tuple[Loaded[Any], ...]:
    mine = sorted((b for b in brought if b.hook == hook), key=lambda b: (key(b.thing), b.origin.label))
    return tuple(Loaded(thing=b.thing, origin=b.origin) for b in mine)


def _of(source: Source) -> Iterator[_Brought | Problem]:
    """What one plugin brings, and what is wrong with it."""
    origin = source.origin
    try:
        plugin = source.import_it()
    except (Exception, SystemExit) as error:
        yield origin.problem(f"cannot be imported: {told(error)}", error)
        return
    # A manager of its own for each plugin: pluggy lets one raising or half registered plugin spoil the others' calls.
    manager = pluggy.PluginManager("factcheck")
    manager.add_hookspecs(hookspecs)
    try:
        names = _implemented(manager, plugin)
        misfits = list(_misfits(origin, plugin, names))
        manager.register(plugin)
    except (Exception, SystemExit) as error:
        yield origin.problem(f"cannot be registered: {told(error)}", error)
        return
    yield from misfits
    for hook in sorted(names & _HOOKS.keys()):
        yield from _results(manager, hook, origin)


def _implemented(manager: pluggy.PluginManager, plugin: object) -> set[str]:
    return {name for name in dir(plugin) if manager.parse_hookimpl_opts(plugin, name) is not None}


def _misfits(origin: Origin, plugin: object, names: set[str]) -> Iterator[Problem]:
    for name in sorted(names - _HOOKS.keys()):
        near = process.extractOne(name, tuple(_HOOKS), scorer=fuzz.ratio)
        yield origin.problem(f"implements {name!r}, which is no hook; did you mean {near[0]!r}?")
    for name in sorted(hook for hook in _HOOKS if hook not in names and hasattr(plugin, hook)):
        yield origin.problem(f"has {name!r} without @factcheck.hookimpl above it, so it is not called")
    if not names and not any(hasattr(plugin, hook) for hook in _HOOKS):
        yield origin.problem("implements no hook")


def _results(manager: pluggy.PluginManager, hook: str, origin: Origin) -> Iterator[_Brought | Problem]:
    try:
        answers = getattr(manager.hook, hook)()
        # A generator's error appears only when it is consumed, and a checker's card may be a property that raises.
        things = [(thing, _fault(hook, thing)) for answer in answers for thing in answer]
    except (Exception, SystemExit) as error:
        yield origin.problem(f"failed in {hook} at {site(error)}: {told(error)}", error)
        return
    if not answers:
        # pluggy drops None, so that a forgotten return looks like no implementation.
        yield origin.problem(f"returned None from {hook}; return a list, also if it is empty")
    for thing, fault in things:
        brought = _Brought(hook=hook, thing=thing, origin=origin)
        yield origin.problem(f"brought through {hook} {fault}") if fault else brought


def _fault(hook: str, thing: object) -> str | None:
    if isinstance(thing, type):
        return f"the class {thing.__name__}; return an instance of it"
    wanted = _HOOKS[hook]
    if not isinstance(thing, wanted):
        return f"a {type(thing).__name__}, which is no {wanted.__name__}"
    return _card_fault(thing) if isinstance(thing, Checker) else None


def _card_fault(checker: Checker) -> str | None:
    name = type(checker).__name__
    if not checker.rules or not _all(checker.rules, Rule):
        return f"the checker {name} without a rule's card; rules must be a tuple of Rule"
    if not all(rule.code and rule.code.isalnum() and rule.slug for rule in checker.rules):
        return f"the checker {name} whose card has no code of letters and digits, or no slug"
    if not checker.cues or not _all(checker.cues, str):
        return f"the checker {name} without cues; cues must be a tuple of words"
    return None


def _all(things: Iterable[object], kind: type) -> bool:
    return isinstance(things, tuple | list) and all(isinstance(thing, kind) for thing in things)


def _refuse_shared_rules(checkers: list[LoadedChecker]) -> None:
    owners: dict[str, Origin] = {}
    for loaded in sorted(checkers, key=lambda loaded: loaded.origin.label):
        for name in sorted({name for rule in loaded.checker.rules for name in (rule.code, rule.slug)}):
            if name.casefold() in owners:
                raise PluginError(
                    f"two checkers claim the rule {name!r}: one of {owners[name.casefold()].label}, "
                    f"one of {loaded.origin.label}",
                    hint="uninstall one of them, or ask its author for another code",
                )
        owners |= {n.casefold(): loaded.origin for rule in loaded.checker.rules for n in (rule.code, rule.slug)}
