"""Quotations: the same words given to two speakers (FC603), one speaker with opposite words (FC604)."""

from __future__ import annotations

from factcheck import Checker, hookimpl
from factcheck_quotes.checker import QuoteChecker


@hookimpl
def factcheck_checkers() -> list[Checker]:
    """Bring the checker of quotations."""
    return [QuoteChecker()]
