"""Which boundary a plugin was written for: a newer one than ours is refused."""

from __future__ import annotations

from factcheck.errors import PluginError
from factcheck.hookspecs import CONTRACT
from factcheck.model.finding import Problem
from factcheck.model.version import VERSION
from factcheck.plugins.host import Origin

NAME = "factcheck_contract"


def contract_of(plugin: object) -> object:
    """The number that a plugin carries, or that of this boundary."""
    return getattr(plugin, NAME, CONTRACT)


def refused(wanted: object, origin: Origin, *, asked: bool) -> Problem | None:
    """Why a plugin for this contract cannot be used here; ``PluginError`` if somebody asked for just this one."""
    if not isinstance(wanted, int) or isinstance(wanted, bool) or wanted < 1:
        return origin.problem(f"has {NAME} = {wanted!r:.60}; it must be a whole number such as {CONTRACT}")
    if wanted <= CONTRACT:
        return None
    message = f"was written for plugin contract {wanted}; this is factcheck {VERSION}, which knows contract {CONTRACT}"
    if asked:
        raise PluginError(f"plugin {origin.label} {message}", hint="upgrade factcheck, or use an older version of it")
    return origin.problem(f"{message}: upgrade factcheck, or use an older version of the plugin")
