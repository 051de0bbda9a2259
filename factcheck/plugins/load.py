"""Load plugins one by one: what is broken becomes a problem, what is sound is checked and sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from factcheck.model.extension import Renderer
from factcheck.model.finding import Problem
from factcheck.plugins.bring import KINDS, Brought, bring
from factcheck.plugins.clashes import firsts, foreign, format_name, refuse_shared_rules
from factcheck.plugins.host import Found, Host, Loaded, LoadedChecker
from factcheck.plugins.sources import asked, installed, unless_replaced
from factcheck.settings import Settings

HOOKS = tuple(KINDS)


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
    pieces = [piece for source in wanted for piece in bring(source, limits)]
    brought = [piece for piece in pieces if isinstance(piece, Brought)]
    host = _host(brought, (*problems, *(piece for piece in pieces if isinstance(piece, Problem))))
    seen = (piece for piece in pieces if isinstance(piece, Found))
    return replace(
        host,
        found=tuple(sorted(seen, key=lambda seen: seen.origin.label)),
        set_aside=tuple(source.origin for source in found if source not in known),
    )


def _host(brought: list[Brought], problems: tuple[Problem, ...]) -> Host:
    given = [LoadedChecker(checker=b.thing, origin=b.origin) for b in brought if b.hook == "factcheck_checkers"]
    refuse_shared_rules(given)
    ours = {b.origin for b in brought if b.ours}
    strangers = {c.origin: fault for c in given if c.origin not in ours and (fault := foreign(c))}
    checkers = [c for c in given if c.origin in ours or not foreign(c)]
    renderers, late = firsts(_sorted(brought, "factcheck_renderers", lambda renderer: renderer.name), format_name)
    host = Host(
        checkers=tuple(sorted(checkers, key=lambda loaded: min(loaded.codes))),
        lexicons=_sorted(brought, "factcheck_lexicons", lambda lexicon: lexicon.table),
        readers=_sorted(brought, "factcheck_readers", lambda reader: reader.suffixes),
        renderers=tuple(renderers),
        problems=(
            *problems,
            *(origin.problem(fault) for origin, fault in strangers.items()),
            *(_renderer_late(loaded, first) for loaded, first, _ in late),
        ),
    )
    used = {b.origin for things in (host.checkers, host.lexicons, host.readers, host.renderers) for b in things}
    return replace(host, plugins=tuple(sorted(used, key=lambda origin: origin.label)))


def _sorted(brought: list[Brought], hook: str, key: Callable[[Any], Any]) -> tuple[Loaded[Any], ...]:
    mine = sorted((b for b in brought if b.hook == hook), key=lambda b: (key(b.thing), b.origin.label))
    return tuple(Loaded(thing=b.thing, origin=b.origin, place=b.place) for b in mine)


def _renderer_late(loaded: Loaded[Renderer], first: Loaded[Renderer]) -> Problem:
    fault = f"a renderer {loaded.thing.name!r} that is not used: {first.origin.label} brings one of this name"
    return loaded.origin.problem(f"brought through {loaded.place} {fault}")
