"""Who began it (FC201) and who did it (FC202)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_initiators.checker import InitiatorChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the initiator checker."""
    return [InitiatorChecker()]
