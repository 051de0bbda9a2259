"""Words put in the place of others, and where each place of the text is afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Edit:
    """Put ``new`` in the place of what stands from ``start`` to ``end``."""

    start: int
    end: int
    new: str


Change = Callable[[str], list[Edit]]


def disjoint(edits: Iterable[Edit]) -> list[Edit]:
    """In reading order, the longest first where some overlap."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def applied(text: str, edits: Iterable[Edit]) -> str:
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


def moved(place: int, edits: Iterable[Edit]) -> int:
    """Where a place of the old text is in the new one; inside a replaced word, its end."""
    shift = 0
    for edit in edits:
        if edit.start >= place:
            break
        shift += len(edit.new) - (min(edit.end, place) - edit.start)
    return place + shift
