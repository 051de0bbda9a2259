"""The rows of a finding's table: one a statement, the like of one outlet only once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.claim import Claim, Role
from factcheck.model.quantity import Quantity
from factcheck.report.camps import Camp
from factcheck.report.lookup import Lookup

AT_MOST = 6  # rows a camp


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One statement of one outlet. ``more`` rows stand for those that are left out."""

    camp: Camp
    claim: Claim | None = None
    outlet: str = ""
    day: date | None = None
    reported: str = ""
    more: int = 0


def rows(all_camps: Sequence[Camp], known: Lookup) -> list[Row]:
    """The rows in the order of the camps."""
    return [row for camp in all_camps for row in _camp_rows(camp, known)]


def reported(claim: Claim) -> str:
    """The value in the article's words."""
    value = claim.value
    if isinstance(value, Quantity):
        return value.text
    if isinstance(value, Role):
        return value.initiator or "nobody named"
    return value.text


def _camp_rows(camp: Camp, known: Lookup) -> list[Row]:
    unique: dict[tuple[str, date | None, str], Row] = {}
    for claim in sorted(camp.claims, key=lambda c: c.id not in camp.involved):
        article = known.article(claim)
        row = Row(camp=camp, claim=claim, outlet=article.outlet, day=article.day, reported=reported(claim))
        unique.setdefault((row.outlet, row.day, row.reported.casefold()), row)
    found = list(unique.values())
    left_out = len(found) - AT_MOST + 1
    shown = found[: AT_MOST - 1] if left_out > 1 else found
    order = {claim.id: n for n, claim in enumerate(camp.claims)}
    shown.sort(key=lambda row: order[row.claim.id] if row.claim else 0)
    return [*shown, Row(camp=camp, more=left_out)] if left_out > 1 else shown
