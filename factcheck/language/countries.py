"""Names, demonyms and capitals of the world's countries, from the countryinfo package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

_RENAMED = {
    "The Bahamas": "Bahamas",
    "The Gambia": "Gambia",
    "Republic of Macedonia": "North Macedonia",
    "Swaziland": "Eswatini",
    "Vatican City State": "Vatican",
    "Holy See (Vatican City State)": "Vatican",
    "Palestine, State of": "Palestine",
}
_CODE = re.compile(r"[A-Z]{1,3}\Z")


@cache
def countries() -> tuple[Mapping[str, Any], ...]:
    """Every country's record, the most populous first, so that "Indian" is India's and "French" is France's."""
    from countryinfo import CountryInfo

    records = CountryInfo.all().values()
    return tuple(sorted(records, key=lambda r: -(r.get("population") or 0)))


def country_names() -> Iterator[tuple[str, str]]:
    """Pairs of a spelling and the country's usual name."""
    for record in countries():
        name = usual(record)
        yield name, name
        yield record["name"], name
        for other in record.get("altSpellings") or ():
            if not _CODE.match(other) and len(other) > 3:
                yield other, name


def country_demonyms() -> Iterator[tuple[str, str]]:
    """Pairs of a people's or adjective form and the country's usual name."""
    for record in countries():
        for demonym in re.split(r",|/| and ", record.get("demonym") or ""):
            if len(demonym.strip()) > 3:
                yield demonym.strip(), usual(record)


def country_capitals() -> Iterator[tuple[str, str]]:
    """Pairs of a capital and the country's usual name."""
    for record in countries():
        capital = record.get("capital") or ""
        for one in capital if isinstance(capital, list) else [capital]:
            if one:
                yield one.removesuffix(" D.C."), usual(record)


def usual(record: Mapping[str, Any]) -> str:
    """The name that English news uses."""
    name: str = record["name"]
    return _RENAMED.get(name, name)
