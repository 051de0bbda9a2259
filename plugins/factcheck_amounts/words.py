"""The word table beside this file."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck import word_table


def table(name: str) -> dict[str, Any]:
    """One section of the table."""
    rows: dict[str, Any] = word_table("factcheck_amounts")[name]
    return rows


@cache
def kinds(name: str) -> dict[str, str]:
    """Word -> the row of a table that it stands in."""
    return {word: kind for kind, words in table(name).items() for word in words}
