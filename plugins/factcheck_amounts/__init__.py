"""Amounts: money (FC501), sizes and shares (FC502), prices and rates (FC503)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_amounts.checker import AmountChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of amounts."""
    return [AmountChecker()]
