"""Casualty counts: deaths (FC101), wounded (FC102), missing, captured, displaced (FC103)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_casualties.checker import CasualtyChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the casualty checker."""
    return [CasualtyChecker()]
