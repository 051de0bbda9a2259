"""Load plugins one by one: what is broken becomes a problem, what is sound is checked and sorted."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pluggy
from rapidfuzz import fuzz, process

from factcheck import hookspecs
from factcheck.errors import PluginError
from factcheck.model.checker import Checker
from factcheck.model.extension import Lexicon, Reader, Renderer
from factcheck.model.finding import Problem
from factcheck.plugins.contract import refused
from factcheck.plugins.faults import card_fault, reader_fault, renderer_fault
from factcheck.plugins.host import Found, Host, Loaded, LoadedChecker, Origin, site, told
from factcheck.plugins.limits import OutOfTimeError, within
from factcheck.plugins.sources import FIRST_PARTY, Source, asked, installed, unless_replaced
from factcheck.plugins.trace import Stopwatch, outcome
from factcheck.settings import Settings

# Every hook, and what it gives.
_HOOKS: dict[str, type] = {
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
_OURS = "FC"

Limits = tuple[float, float]


HOOKS = tuple(_HOOKS)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Brought:
    hook: str
    thing: Any
    origin: Origin
    ours: bool


def load(*, plugins: Sequence[object | str] = (), settings: Settings | None = None) -> Host:
    """Load our own plugins, the installed ones, and ``plugins``: objects, module names, paths of .py files.

    A plugin asked for by name that is not there, and two rules with one code or slug, raise ``PluginError``.
    Everything else that is wrong with a plugin becomes one of the host's problems.
    """
    named = (*(settings.plugins if settings else ()), *plugins)
    found, problems = installed()
    known = unless_replaced(found, named)
    wanted = (*known, *asked(named, known))
    limits = (settings or Settings()).plugin_seconds, (settings or Settings()).plugin_megabytes
    pieces = [piece for source in wanted for piece in _of(source, limits)]
    brought = [piece for piece in pieces if isinstance(piece, _Brought)]
    seen = [piece for piece in pieces if isinstance(piece, Found)]
    return _host(brought, seen, (*problems, *(piece for piece in pieces if isinstance(piece, Problem))))


def _host(brought: list[_Brought], found: list[Found], problems: tuple[Problem, ...]) -> Host:
    _refuse_shared_rules([_checker(b) for b in brought if b.hook == "factcheck_checkers"])
    foreign = [(b, fault) for b in brought if (fault := _foreign(b))]
    used = [b for b in brought if not _foreign(b)]
    checkers = [_checker(b) for b in used if b.hook == "factcheck_checkers"]
    return Host(
        plugins=tuple(sorted({b.origin for b in used}, key=lambda origin: origin.label)),
        found=tuple(sorted(found, key=lambda f: f.origin.label)),
        checkers=tuple(sorted(checkers, key=lambda loaded: min(loaded.codes))),
        lexicons=_sorted(used, "factcheck_lexicons", lambda lexicon: lexicon.table),
        readers=_sorted(used, "factcheck_readers", lambda reader: reader.suffixes),
        renderers=_sorted(used, "factcheck_renderers", lambda renderer: renderer.name),
        problems=(*problems, *(b.origin.problem(fault) for b, fault in foreign)),
    )


def _checker(brought: _Brought) -> LoadedChecker:
    return LoadedChecker(checker=brought.thing, origin=brought.origin)


def _sorted(brought: list[_Brought], hook: str, key: Callable[[Any], Any]) -> tuple[Loaded[Any], ...]:
    mine = sorted((b for b in brought if b.hook == hook), key=lambda b: (key(b.thing), b.origin.label))
    return tuple(Loaded(thing=b.thing, origin=b.origin) for b in mine)


def _of(source: Source, limits: Limits) -> Iterator[_Brought | Found | Problem]:
    """What one plugin brings, and what is wrong with it."""
    origin = source.origin
    try:
        with within(*limits):
            plugin = source.import_it()
    except (Exception, SystemExit, OutOfTimeError) as error:
        yield origin.problem(f"cannot be imported: {_told(error)} at {site(error)}", error)
        return
    if refusal := refused(plugin, origin, asked=source.asked):
        yield refusal
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
    yield Found(origin=origin, hooks=tuple(sorted(names & _HOOKS.keys())), file=_file(plugin))
    for hook in sorted(names & _HOOKS.keys()):
        yield from _results(manager, hook, source, limits)


def _file(plugin: object) -> str | None:
    file = plugin.__file__ if isinstance(plugin, ModuleType) else None
    return file if isinstance(file, str) else None


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


def _results(manager: pluggy.PluginManager, hook: str, source: Source, limits: Limits) -> Iterator[_Brought | Problem]:
    origin, watch = source.origin, Stopwatch(source.origin.label, f"{hook}()")
    try:
        with within(*limits):
            answers = getattr(manager.hook, hook)()
            # A generator's error appears only when it is consumed, and a checker's card may be a property that raises.
            given = [thing for answer in answers for thing in itertools.islice(answer, _MOST)]
            things = [(thing, _fault(hook, thing)) for thing in given]
    except (Exception, SystemExit, OutOfTimeError) as error:
        problem = origin.problem(f"failed in {hook} at {site(error)}: {_told(error)}", error)
        watch.done(lambda: problem.message)
        yield problem
        return
    watch.done(lambda: outcome(given))
    if not answers:
        # pluggy drops None, so that a forgotten return looks like no implementation.
        yield origin.problem(f"returned None from {hook}; return a list, also if it is empty")
    for thing, fault in things:
        brought = _Brought(hook=hook, thing=thing, origin=origin, ours=source.target in FIRST_PARTY)
        yield origin.problem(f"brought through {hook} {fault}") if fault else brought


def _told(error: BaseException) -> str:
    return "it took too long" if isinstance(error, OutOfTimeError) else told(error)


def _foreign(brought: _Brought) -> str | None:
    """Our own codes begin with FC; whoever else takes them cannot be told from us in a report."""
    if brought.ours or brought.hook != "factcheck_checkers":
        return None
    code = next((rule.code for rule in brought.thing.rules if rule.code.startswith(_OURS)), None)
    return code and f"brought a checker with the code {code}; codes that begin with {_OURS} are factcheck's own"


def _fault(hook: str, thing: object) -> str | None:
    if isinstance(thing, type):
        return f"the class {thing.__name__}; return an instance of it"
    wanted = _HOOKS[hook]
    if not isinstance(thing, wanted):
        return f"a {type(thing).__name__}, which is no {wanted.__name__}"
    return _FAULTS[hook](thing) if hook in _FAULTS else None


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
