"""Put parts into lines without breaking one in two, as long as it fits a line at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.text import Text

from factcheck.report.sheet import Sheet, hang, join


def packed(first: Text, rest: Text, parts: Iterable[Text], page: Sheet) -> Iterator[Text]:
    """As many parts a line as fit, with dots between them; later lines stand behind ``rest``."""
    dot = Text(f" {page.glyphs.dot} ", first.style)
    room = page.width - max(first.cell_len, rest.cell_len)
    line: Text | None = None
    for part in parts:
        longer = join(line, dot, part) if line else part
        if line and longer.cell_len > room:
            yield from hang(first, rest, line, page.width)
            first, longer = rest, part
        line = longer
    if line:
        yield from hang(first, rest, line, page.width)
