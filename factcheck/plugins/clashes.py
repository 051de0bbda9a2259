"""Names that only one may have: rules, formats, and the codes that are our own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from factcheck.errors import PluginError
from factcheck.model.extension import Renderer
from factcheck.plugins.host import Loaded, LoadedChecker, Origin

Thing = TypeVar("Thing")

_OURS = "FC"


def refuse_shared_rules(checkers: Iterable[LoadedChecker]) -> None:
    """Raise ``PluginError`` for two plugins with one code or slug: neither is more in the right."""
    owners: dict[str, Origin] = {}
    for loaded in sorted(checkers, key=lambda loaded: loaded.origin.label):
        names = {name for rule in loaded.checker.rules for name in (rule.code, rule.slug)}
        for name in sorted(names):
            if name.casefold() in owners:
                raise PluginError(
                    f"two checkers claim the rule {name!r}: one of {owners[name.casefold()].label}, "
                    f"one of {loaded.origin.label}",
                    hint="uninstall one of them, or ask its author for another code",
                )
        owners |= {name.casefold(): loaded.origin for name in names}


def foreign(checker: LoadedChecker) -> str | None:
    """Our own codes begin with FC; whoever else takes them cannot be told from us in a report."""
    code = next((rule.code for rule in checker.checker.rules if rule.code.startswith(_OURS)), None)
    return code and f"brought a checker with the code {code}; codes that begin with {_OURS} are factcheck's own"


def format_name(loaded: Loaded[Renderer]) -> tuple[str, ...]:
    """The name that only one plugin of all may give."""
    return (loaded.thing.name,)


def firsts(
    things: Iterable[Thing], names: Callable[[Thing], Iterable[str]]
) -> tuple[list[Thing], list[tuple[Thing, Thing, str]]]:
    """Those that come first with all their names; and the others, each with who was first and the name."""
    owners: dict[str, Thing] = {}
    kept: list[Thing] = []
    late: list[tuple[Thing, Thing, str]] = []
    for thing in things:
        own = sorted(names(thing))
        taken = next((name for name in own if name in owners), None)
        if taken is not None:
            late.append((thing, owners[taken], taken))
            continue
        kept.append(thing)
        owners |= dict.fromkeys(own, thing)
    return kept, late
