"""Places: where it happened (FC401), from where it came (FC402)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_places.checker import PlaceChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of places."""
    return [PlaceChecker()]
