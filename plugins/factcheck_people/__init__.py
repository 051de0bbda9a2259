"""Who somebody is (FC601) and who attacked (FC602)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_people.checker import PeopleChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of persons and attackers."""
    return [PeopleChecker()]
