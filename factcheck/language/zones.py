"""By how many minutes the clocks of a zone or a place are ahead of Greenwich on a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from factcheck.language.countries import countries, usual
from factcheck.language.folding import fold
from factcheck.language.gazetteer import canonical
from factcheck.language.tables import remembered, table

_PRINTED = re.compile(r"UTC([+-])(\d\d):(\d\d)")


def ahead(zone: str, day: date | None) -> frozenset[int]:
    """Minutes ahead of Greenwich by the name of a zone ("GMT", "UTC+05:45") or of a place; empty if nobody knows."""
    if printed := _PRINTED.fullmatch(zone):
        minutes = int(printed[2]) * 60 + int(printed[3])
        return frozenset({-minutes if printed[1] == "-" else minutes})
    hours = table("periods")["clock"]["ahead"].get(zone.lower())
    if hours is not None:
        return frozenset(int(60 * h) for h in hours)
    return ahead_at([zone], day)


def ahead_at(places: Iterable[str], day: date | None) -> frozenset[int]:
    """Minutes ahead of Greenwich in the first of the places that is known; several where its land has several zones."""
    for place in places:
        names = _zones().get(fold(place)) or _zones().get(fold(canonical(place) or place))
        if names:
            return frozenset(m for name in names for m in _minutes(name, day))
    return frozenset()


def _minutes(name: str, day: date | None) -> frozenset[int]:
    """Of one zone: by the day, in summer and winter if the day is unknown."""
    days = [day] if day is not None and day.year > 1 else [date(2020, 1, 15), date(2020, 7, 15)]
    found = (ZoneInfo(name).utcoffset(datetime(d.year, d.month, d.day, 12)) for d in days)
    return frozenset(int((f or timedelta()).total_seconds()) // 60 for f in found)


@remembered
def _zones() -> dict[str, tuple[str, ...]]:
    """Folded name of a land or a city -> names in the time zone database."""
    found: dict[str, tuple[str, ...]] = {}
    by_code: dict[str, list[str]] = {}
    for line in (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, _, name = line.split("\t")[:3]
            by_code.setdefault(code, []).append(name)
    for record in countries():
        names = by_code.get((record.get("ISO") or {}).get("alpha2") or "", ())
        if names:
            found[fold(usual(record))] = tuple(names)
    cities = (n for n in sorted(available_timezones()) if "/" in n and not n.startswith("Etc/"))
    return {fold(n.rsplit("/", 1)[1].replace("_", " ")): (n,) for n in cities} | found
