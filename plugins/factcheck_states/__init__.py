"""States of persons and things (FC701)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_states.checker import StateChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of states."""
    return [StateChecker()]
