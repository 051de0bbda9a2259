"""What is told of a person, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import Thing, Token


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A trait (``measure``) with its value, in words from ``first`` to ``last``; ``thing`` is whose it is."""

    rule: str
    measure: str
    normal: str
    first: Token
    last: Token
    thing: Thing | None = None
