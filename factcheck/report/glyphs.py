"""The signs a report is drawn with, for screens that know Unicode and for those that do not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Glyphs:
    """One set of signs; each is one column wide except ``ellipsis`` and the two that open and close a value."""

    rule: str = "─"
    gutter: str = "│"
    dot: str = "·"
    bar: str = "━"
    right: str = "▶"
    left: str = "◀"
    hollow: str = "o"
    conflict: str = "✗"
    disputed: str = "?"
    tension: str = "~"
    update: str = "↑"
    explained: str = "✓"
    ellipsis: str = "…"
    opening: str = "«"
    closing: str = "»"


UNICODE = Glyphs()
ASCII = Glyphs(
    rule="-",
    gutter="|",
    dot=".",
    bar="=",
    right=">",
    left="<",
    conflict="x",
    update="^",
    explained="+",
    ellipsis="...",
    opening="<<",
    closing=">>",
)


def glyphs(ascii: bool) -> Glyphs:
    """The set for a screen."""
    return ASCII if ascii else UNICODE
