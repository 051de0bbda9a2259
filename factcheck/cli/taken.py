"""What is called something already: modules, distributions, plugins and rules that no new plugin may be taken for."""

from __future__ import annotations

import importlib.util
import sys
from contextlib import redirect_stdout
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.plugins import Host


def importable(module: str, folder: Path) -> bool:
    """Whether Python finds something of this name; the folder that is to be written, if it is there, is nothing yet."""
    spec = importlib.util.find_spec(module)
    if spec is None:
        return False
    places = [Path(place).resolve() for place in spec.submodule_search_locations or ()]
    return spec.origin is not None or places != [folder.resolve()]


def distributed(name: str) -> bool:
    """Whether a distribution of this name is installed."""
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def called() -> frozenset[str]:
    """The names of the loaded plugins, and the codes and slugs of their rules, all in small letters."""
    host = _loaded()
    rules = {name for rule in host.rules for name in (rule.code, rule.slug)} if host else set()
    plugins = {origin.plugin for origin in host.plugins} if host else set()
    return frozenset(name.casefold() for name in rules | plugins)


def _loaded() -> Host | None:
    from factcheck.plugins import load

    try:
        with redirect_stdout(sys.stderr):
            return load()
    except FactcheckError:  # two others that claim one rule are for "factcheck plugins" to tell
        return None
