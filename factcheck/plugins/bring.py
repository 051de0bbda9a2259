"""What one plugin brings: imported, looked at and asked behind a guard, then checked piece by piece."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, TypeVar

import pluggy
from rapidfuzz import fuzz, process

from factcheck import hookspecs
from factcheck.model.checker import Checker
from factcheck.model.extension import Lexicon, Reader, Renderer
from factcheck.model.finding import Problem
from factcheck.plugins.cards import card_fault, reader_fault, renderer_fault
from factcheck.plugins.clashes import firsts
from factcheck.plugins.contract import contract_of, refused
from factcheck.plugins.guard import Outcome, guarded, reason
from factcheck.plugins.host import Found, Origin
from factcheck.plugins.places import at, method, site
from factcheck.plugins.sources import FIRST_PARTY, Source
from factcheck.plugins.trace import Stopwatch, outcome

# Every hook, and what it gives.
KINDS: dict[str, type] = {
    "factcheck_checkers": Checker,
    "factcheck_lexicons": Lexicon,
    "factcheck_readers": Reader,
    "factcheck_renderers": Renderer,
}
_FAULTS: dict[str, Callable[[Any], str | None]] = {
    "factcheck_checkers": card_fault,
    "factcheck_readers": reader_fault,
    "factcheck_renderers": renderer_fault,
}

_MOST = 1000  # things that one hook brings

Limits = tuple[float, float]  # seconds, megabytes
Given = TypeVar("Given")


@dataclass(frozen=True, kw_only=True, slots=True)
class Brought:
    """A checker, reader, renderer or lexicon; ``place`` is the hook that brought it, with its file and line."""

    hook: str
    thing: Any
    origin: Origin
    ours: bool
    place: str

    @property
    def names(self) -> frozenset[str]:
        """The rule names that nothing else of the same plugin may have."""
        rules = self.thing.rules if self.hook == "factcheck_checkers" else ()
        return frozenset(name.casefold() for rule in rules for name in (rule.code, rule.slug))


def bring(source: Source, limits: Limits) -> Iterator[Brought | Found | Problem]:
    """What one plugin brings, and what is wrong with it."""
    origin = source.origin
    imported = _tried(source.import_it, limits)
    if imported.error:
        why = reason(imported.error, seconds=limits[0], megabytes=limits[1])
        yield origin.problem(f"cannot be imported: {why} at {site(imported.error)}", imported.error)
        return
    plugin = imported.given
    # Also a plugin that is only looked at runs code of its own: an object's __getattr__, a property.
    looked = _tried(lambda: _looked_at(plugin), limits)
    if looked.error or looked.given is None:
        yield _unregistered(origin, looked, limits)
        return
    contract, manager, names = looked.given
    if refusal := refused(contract, origin, asked=source.asked):
        yield refusal
        return
    registered = _tried(lambda: _registered(manager, plugin, origin, names), limits)
    if registered.error or registered.given is None:
        yield _unregistered(origin, registered, limits)
        return
    yield from registered.given
    yield Found(origin=origin, hooks=tuple(sorted(names & KINDS.keys())), file=_file(plugin))
    for hook in sorted(names & KINDS.keys()):
        yield from _results(manager, hook, source, method(plugin, hook), limits)


def _tried(ask: Callable[[], Given], limits: Limits) -> Outcome[Given]:
    return guarded(ask, seconds=limits[0], megabytes=limits[1])


def _unregistered(origin: Origin, done: Outcome[Any], limits: Limits) -> Problem:
    error = done.error or TypeError("it gave nothing")
    why = reason(error, seconds=limits[0], megabytes=limits[1])
    return origin.problem(f"cannot be registered: {why} at {site(error)}", error)


def _looked_at(plugin: object) -> tuple[object, pluggy.PluginManager, set[str]]:
    # A manager of its own for each plugin: pluggy lets one raising or half registered plugin spoil the others' calls.
    manager = pluggy.PluginManager("factcheck")
    manager.add_hookspecs(hookspecs)
    return contract_of(plugin), manager, _implemented(manager, plugin)


def _registered(manager: pluggy.PluginManager, plugin: object, origin: Origin, names: set[str]) -> list[Problem]:
    misfits = list(_misfits(origin, plugin, names))
    manager.register(plugin)
    return misfits


def _file(plugin: object) -> str | None:
    file = plugin.__file__ if isinstance(plugin, ModuleType) else None
    return file if isinstance(file, str) else None


def _implemented(manager: pluggy.PluginManager, plugin: object) -> set[str]:
    return {name for name in dir(plugin) if manager.parse_hookimpl_opts(plugin, name) is not None}


def _misfits(origin: Origin, plugin: object, names: set[str]) -> Iterator[Problem]:
    for name in sorted(names - KINDS.keys()):
        near = process.extractOne(name, tuple(KINDS), scorer=fuzz.ratio)
        yield origin.problem(f"implements {name!r}, which is no hook; did you mean {near[0]!r}?")
    for name in sorted(hook for hook in KINDS if hook not in names and hasattr(plugin, hook)):
        yield origin.problem(f"has {name!r} without @factcheck.hookimpl above it, so it is not called")
    if not names and not any(hasattr(plugin, hook) for hook in KINDS):
        yield origin.problem("implements no hook")


def _results(
    manager: pluggy.PluginManager, hook: str, source: Source, function: object, limits: Limits
) -> Iterator[Brought | Problem]:
    origin, watch = source.origin, Stopwatch(source.origin.label, f"{hook}()")
    done = _tried(lambda: _given(manager, hook), limits)
    if done.error:
        why = reason(done.error, seconds=limits[0], megabytes=limits[1])
        problem = origin.problem(f"failed in {hook} at {site(done.error, function)}: {why}", done.error)
        watch.done(lambda: problem.message)
        yield problem
        return
    watch.done(lambda: outcome([thing for thing, _ in done.given or ()]))
    if done.given is None:
        yield origin.problem(f"returned None from {at(hook, function)}; return a list, also if it is empty")
        return
    yield from _sound(done.given, hook, source, at(hook, function))


def _given(manager: pluggy.PluginManager, hook: str) -> list[tuple[Any, str | None]] | None:
    """What a hook brings, each with what is wrong with it; pluggy drops ``None``, which a forgotten return gives."""
    answers = getattr(manager.hook, hook)()
    # A generator's error appears only when it is consumed, and a checker's card may be a property that raises.
    things = [thing for answer in answers for thing in itertools.islice(answer, _MOST + 1)]
    if len(things) > _MOST:
        return [(things, f"more than {_MOST} things; return a list that ends")]
    return [(thing, _fault(hook, thing)) for thing in things] if answers else None


def _sound(given: list[tuple[Any, str | None]], hook: str, source: Source, place: str) -> Iterator[Brought | Problem]:
    origin, ours = source.origin, source.target in FIRST_PARTY
    yield from (origin.problem(f"brought through {place} {fault}") for _, fault in given if fault)
    sound = [Brought(hook=hook, thing=thing, origin=origin, ours=ours, place=place) for thing, f in given if not f]
    kept, late = firsts(sound, lambda brought: brought.names)
    yield from kept
    if late:
        yield origin.problem(f"brought through {place} two checkers with the rule {late[0][2]!r}; the first is used")


def _fault(hook: str, thing: object) -> str | None:
    if isinstance(thing, type):
        return f"the class {thing.__name__}; return an instance of it"
    wanted = KINDS[hook]
    if not isinstance(thing, wanted):
        return f"a {type(thing).__name__}, which is no {wanted.__name__}"
    return _FAULTS[hook](thing) if hook in _FAULTS else None
