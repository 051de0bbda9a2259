"""Quotation marks: which stretches of a sentence are quoted, and whether a quotation is still open at its end."""

from __future__ import annotations

_OPEN, _CLOSE, _STRAIGHT = "“„«", "”»", '"'


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of what stands between quotation marks; one that is never closed runs to the end."""
    spans, start = [], None
    for at, char in enumerate(text):
        if start is None and char in _OPEN + _STRAIGHT:
            start = at + 1
        elif start is None and char in _CLOSE:
            spans.append((0, at))  # the sentence begins inside a quotation
        elif start is not None and char in _CLOSE + _STRAIGHT:
            spans.append((start, at))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return [(a, b) for a, b in spans if text[a:b].strip(" .,")]


def open_quote(text: str) -> bool:
    """Whether a quotation begun in ``text`` goes on in the next sentence."""
    opened = False
    for char in text:
        if char in _OPEN:
            opened = True
        elif char in _CLOSE:
            opened = False
        elif char == _STRAIGHT:
            opened = not opened
    return opened
