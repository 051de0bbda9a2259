"""Plugins: load them one by one, call them behind a fence, choose among their rules.

A broken plugin becomes a problem in the report that names plugin, distribution and version; the run goes on.
"""

from factcheck.plugins.fence import Fence, once
from factcheck.plugins.host import Found, Host, Loaded, LoadedChecker, Origin
from factcheck.plugins.load import HOOKS, load
from factcheck.plugins.selection import select_rules

__all__ = ["HOOKS", "Fence", "Found", "Host", "Loaded", "LoadedChecker", "Origin", "load", "once", "select_rules"]
