"""A claim's sentence with its parts marked: the value, its hedge, the scope's time, and who says it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.report.clean import cleaned
from factcheck.report.sheet import Sheet, join

_LONGEST = 480  # characters; a text without full stops is one sentence of any length
_HEDGE, _SCOPE, _SAID = "bold italic", "underline", "italic underline"

_UNDER = "_"

Bounds = tuple[int, int]
Mark = tuple[Bounds, str]


def sentence(claim: Claim, article: Article, value_style: str, sheet: Sheet) -> Text:
    """The sentence as printed, marked."""
    part = article.part(claim.field)
    value = _value(claim)
    start, end = _window(claim, value, len(part))
    plain, offsets = cleaned(part[start:end], ascii=sheet.ascii)

    def place(bounds: Bounds) -> Bounds:
        low, high = (min(max(at - start, 0), len(offsets) - 1) for at in bounds)
        return offsets[low], offsets[high]

    marks = [(place(bounds), style) for bounds, style in _marks(claim)]
    text = (
        _in_signs(plain, place(value), marks, sheet)
        if sheet.plain
        else _in_styles(plain, place(value), marks, value_style, sheet)
    )
    ellipsis = sheet.glyphs.ellipsis
    return join(
        ellipsis if start > claim.sentence.start else "",
        text,
        ellipsis if end < min(claim.sentence.end, len(part)) else "",
    )


def _in_styles(plain: str, value: Bounds, marks: Sequence[Mark], value_style: str, sheet: Sheet) -> Text:
    text = Text(plain)
    for bounds, style in marks:
        text.stylize(style, *bounds)
    return _with_value(text, value, value_style, sheet) if value[0] < value[1] else text


def _with_value(text: Text, bounds: Bounds, style: str, sheet: Sheet) -> Text:
    before, value, after = text.divide(bounds)
    if sheet.color:
        value.stylize(style)
        return join(before, value, after)
    value.stylize("bold")
    return join(before, sheet.glyphs.opening, value, sheet.glyphs.closing, after)


def _in_signs(plain: str, value: Bounds, marks: Sequence[Mark], sheet: Sheet) -> Text:
    """Where nothing can be bold or underlined: the value with its hedge between guillemets, the others underscored."""
    hedges = [bounds for bounds, style in marks if style == _HEDGE and bounds[0] < bounds[1]]
    low, high = min([value, *hedges])[0], max(end for _, end in [value, *hedges])
    signs = {low: sheet.glyphs.opening, high: sheet.glyphs.closing} if low < high else {}
    for (start, end), style in marks:
        apart = end <= low or start >= high
        if style != _HEDGE and start < end and apart and not {start, end} & signs.keys():
            signs |= {start: _UNDER, end: _UNDER}
    cuts = itertools.pairwise(sorted({0, len(plain), *signs}))
    return Text("".join(signs.get(a, "") + plain[a:b] for a, b in cuts) + signs.get(len(plain), ""))


def _value(claim: Claim) -> Bounds:
    mark, value = claim.mark, claim.value
    if isinstance(value, Quantity) and mark.start <= value.number_start < value.number_end <= mark.end:
        return value.number_start, value.number_end  # the hedge is marked in its own way
    return mark.start, mark.end


def _marks(claim: Claim) -> Iterator[Mark]:
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
