"""Which boundary a plugin was written for: a newer one than ours is refused."""

from __future__ import annotations

from factcheck.errors import PluginError
from factcheck.hookspecs import CONTRACT
from factcheck.model.finding import Problem
from factcheck.model.version import VERSION
from factcheck.plugins.host import Origin

NAME = "factcheck_contract"


def refused(plugin: object, origin: Origin, *, asked: bool) -> Problem | None:
    """Why a plugin cannot be used with this factcheck; ``PluginError`` if somebody asked for just this one."""
    wanted = getattr(plugin, NAME, CONTRACT)
    if not isinstance(wanted, int) or isinstance(wanted, bool) or wanted < 1:
        return origin.problem(f"has {NAME} = {wanted!r}; it must be a whole number such as {CONTRACT}")
    if wanted <= CONTRACT:
        return None
    message = f"was written for plugin contract {wanted}; this is factcheck {VERSION}, which knows contract {CONTRACT}"
    if asked:
        raise PluginError(f"plugin {origin.label} {message}", hint="upgrade factcheck, or use an older version of it")
    return origin.problem(f"{message}: upgrade factcheck, or use an older version of the plugin")
