"""Where plugins are found: our own, the installed ones, and those asked for by name."""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from types import ModuleType

from rapidfuzz import fuzz, process

from factcheck.errors import PluginError
from factcheck.model.finding import Problem
from factcheck.model.version import VERSION
from factcheck.plugins.host import Origin
from factcheck.plugins.places import told

GROUP = "factcheck"

DISTRIBUTION = "factcheck-news"

# Our own plugins, in the order in which they are loaded: found also in a checkout that is not installed.
FIRST_PARTY = (
    "factcheck_amounts",
    "factcheck_casualties",
    "factcheck_dates",
    "factcheck_initiators",
    "factcheck_people",
    "factcheck_places",
    "factcheck_quotes",
    "factcheck_states",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A plugin that has not been imported yet; ``target`` is what would be imported, equal for equal plugins.

    ``asked`` are those that somebody named, beside the installed ones.
    """

    origin: Origin
    target: str
    import_it: Callable[[], object]
    asked: bool = False


def installed() -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Our own plugins and those of all installed distributions, each once, and a problem for each duplicate."""
    entries, problems = _entries()
    by_target = {source.target: source for source in reversed(entries)}
    own = [by_target.get(name) or _own(name) for name in FIRST_PARTY if name in by_target or _importable(name)]
    chosen: list[Source] = []
    for source in dict.fromkeys((*own, *entries)):
        twin = next((c for c in chosen if c.origin.plugin == source.origin.plugin or c.target == source.target), None)
        if twin is None:
            chosen.append(source)
        else:
            same = "name" if twin.origin.plugin == source.origin.plugin else "module"
            problems.append(source.origin.problem(f"was not loaded: {twin.origin.label} has the same {same}"))
    return tuple(chosen), tuple(problems)


def asked(plugins: Sequence[object | str], known: Iterable[Source]) -> Iterator[Source]:
    """The plugins asked for beside the installed ones; raises ``PluginError`` for a name that nothing answers to."""
    names = {name for source in known for name in (source.origin.plugin, source.target)}
    for plugin in plugins:
        if isinstance(plugin, str) and plugin in names:
            continue
        source = _wanted(plugin, names)
        if source.target not in names:
            names.add(source.target)
            yield replace(source, asked=True)


def unless_replaced(known: Iterable[Source], plugins: Sequence[object | str]) -> tuple[Source, ...]:
    """The installed plugins without those whose module is asked for as a file: the file is what its author works on."""
    files = {Path(plugin).stem for plugin in plugins if isinstance(plugin, str) and plugin.endswith(".py")}
    return tuple(source for source in known if source.target not in files)


def _wanted(plugin: object | str, names: set[str]) -> Source:
    if not isinstance(plugin, str):
        return _object(plugin)
    return _file(Path(plugin)) if plugin.endswith(".py") else _named(plugin, sorted(names))


def _entries() -> tuple[list[Source], list[Problem]]:
    found: dict[tuple[str, str], Source] = {}
    problems: list[Problem] = []
    for distribution in metadata.distributions():
        try:
            entries = [entry for entry in distribution.entry_points if entry.group == GROUP]
        except Exception as error:
            # One unreadable entry_points.txt must not hide everybody else's plugins.
            name = _name(distribution)
            problems.append(
                Origin(plugin=name, distribution=name).problem(f"has unreadable entry points: {told(error)}")
            )
            continue
        for entry in entries:
            # The first of two copies of one distribution is the one that Python imports.
            found.setdefault((_normal(_name(distribution)), entry.name), _entry(entry, distribution))
    return [found[key] for key in sorted(found)], problems


def _entry(entry: metadata.EntryPoint, distribution: metadata.Distribution) -> Source:
    origin = Origin(plugin=entry.name, distribution=_name(distribution), version=_version(distribution))
    return Source(origin=origin, target=entry.value, import_it=entry.load)


def _name(distribution: metadata.Distribution) -> str:
    try:
        return distribution.metadata["Name"] or "unknown distribution"
    except Exception:
        return "unknown distribution"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _version(distribution: metadata.Distribution) -> str | None:
    try:
        return distribution.version or None
    except Exception:
        return None


def _importable(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _module(name: str) -> Source:
    return Source(origin=Origin(plugin=name), target=name, import_it=lambda: importlib.import_module(name))


def _own(name: str) -> Source:
    """One of our own that no metadata lists: a checkout that is not installed, or was before the plugin came."""
    origin = Origin(plugin=name.removeprefix("factcheck_"), distribution=DISTRIBUTION, version=VERSION)
    return replace(_module(name), origin=origin)


def _named(name: str, known: list[str]) -> Source:
    if _importable(name):
        return _module(name)
    near = process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=50)
    hint = f"did you mean {near[0]!r}?" if near else "give an installed plugin, an importable module or a .py file"
    raise PluginError(f"there is no plugin {name!r}", hint=hint)


def _object(plugin: object) -> Source:
    if isinstance(plugin, ModuleType):
        return Source(origin=Origin(plugin=plugin.__name__), target=plugin.__name__, import_it=lambda: plugin)
    name = plugin.__qualname__ if isinstance(plugin, type) else type(plugin).__qualname__
    return Source(origin=Origin(plugin=name), target=f"{name} object {id(plugin)}", import_it=lambda: plugin)


def _file(path: Path) -> Source:
    if not path.is_file():
        raise PluginError(f"there is no plugin file {str(path)!r}", hint="give the path of a .py file")
    return Source(origin=Origin(plugin=str(path)), target=str(path.resolve()), import_it=lambda: _run_file(path))


def _run_file(path: Path) -> ModuleType:
    name = f"factcheck_plugin_file_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot import {path}")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses look their own module up while it is being executed.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
