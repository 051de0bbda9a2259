"""A claim's sentence with its parts marked: the value, its hedge, the scope's time, and who says it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.report.clean import cleaned
from factcheck.report.sheet import Sheet, join

_LONGEST = 480  # characters; a text without full stops is one sentence of any length
_HEDGE, _SCOPE, _SAID = "bold italic", "underline", "italic underline"

Bounds = tuple[int, int]


def sentence(claim: Claim, article: Article, value_style: str, sheet: Sheet) -> Text:
    """The sentence as printed, marked."""
    part = article.part(claim.field)
    value = _value(claim)
    start, end = _window(claim, value, len(part))
    plain, offsets = cleaned(part[start:end], ascii=sheet.ascii)

    def place(bounds: Bounds) -> Bounds:
        low, high = (min(max(at - start, 0), len(offsets) - 1) for at in bounds)
        return offsets[low], offsets[high]

    text = Text(plain)
    for bounds, style in _marks(claim):
        text.stylize(style, *place(bounds))
    low, high = place(value)
    if low < high:
        text = _with_value(text, (low, high), value_style, sheet)
    ellipsis = sheet.glyphs.ellipsis
    return join(
        ellipsis if start > claim.sentence.start else "",
        text,
        ellipsis if end < min(claim.sentence.end, len(part)) else "",
    )


def _with_value(text: Text, bounds: Bounds, style: str, sheet: Sheet) -> Text:
    before, value, after = text.divide(bounds)
    if sheet.color:
        value.stylize(style)
        return join(before, value, after)
    value.stylize("bold")
    return join(before, sheet.glyphs.opening, value, sheet.glyphs.closing, after)


def _value(claim: Claim) -> Bounds:
    mark, value = claim.mark, claim.value
    if isinstance(value, Quantity) and mark.start <= value.number_start < value.number_end <= mark.end:
        return value.number_start, value.number_end  # the hedge is marked in its own way
    return mark.start, mark.end


def _marks(claim: Claim) -> Iterator[tuple[Bounds, str]]:
    for period in (claim.scope.when, claim.scope.as_of):
        if period and claim.sentence.overlaps(period.start, period.end):
            yield (period.start, period.end), _SCOPE
    if claim.said:
        yield (claim.said.start, claim.said.end), _SAID
    if isinstance(claim.value, Quantity) and claim.sentence.overlaps(claim.value.start, claim.value.end):
        yield (claim.value.start, claim.value.number_start), _HEDGE
        yield (claim.value.number_end, claim.value.end), _HEDGE


def _window(claim: Claim, value: Bounds, length: int) -> Bounds:
    start, end = claim.sentence.start, min(claim.sentence.end, length)
    if start >= end:
        start, end = claim.start, min(claim.end, length)
    if end - start <= _LONGEST:
        return start, end
    low = max(start, min(value[0] - _LONGEST // 3, end - _LONGEST))
    return low, min(low + _LONGEST, end)
