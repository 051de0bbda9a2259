"""Times: when it happened (FC301), how long it lasted (FC302), what came first (FC303)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_dates.checker import DateChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of times."""
    return [DateChecker()]
