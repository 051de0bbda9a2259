"""The paper a report is drawn on: lines of styled text, none wider than the screen."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from factcheck.report.clean import clean
from factcheck.report.glyphs import Glyphs, glyphs
from factcheck.report.options import RenderOptions

NARROWEST = 28
DIM = "bright_black"


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """What the drawing functions need to know about the screen; ``plain`` has neither bold nor underline."""

    width: int
    glyphs: Glyphs
    color: bool
    ascii: bool
    links: bool
    plain: bool = False

    def text(self, raw: str, style: str = "") -> Text:
        """Foreign words, made harmless."""
        return Text(clean(raw, ascii=self.ascii), style=style, end="")

    def fit(self, raw: str, width: int, style: str = "") -> Text:
        """Foreign words in exactly ``width`` columns, cut with an ellipsis if need be."""
        plain = clean(raw, ascii=self.ascii)
        if cell_len(plain) > width:
            sign = self.glyphs.ellipsis
            plain = set_cell_size(plain, max(width - len(sign), 0)).rstrip() + sign
        return Text(set_cell_size(plain, width), style=style, end="")


def sheet(options: RenderOptions) -> Sheet:
    """The sheet for these options."""
    return Sheet(
        width=max(options.width, NARROWEST),
        glyphs=glyphs(options.ascii),
        color=options.color,
        ascii=options.ascii,
        links=options.links and options.styles,
        plain=not options.styles,
    )


def wrap(text: Text, width: int) -> list[Text]:
    """Break a text into lines; words longer than a line are broken too."""
    lines = list(text.wrap(_console(width), max(width, 2), overflow="fold"))
    for line in lines:
        line.rstrip()
    return lines or [Text()]


def hang(first: Text, rest: Text, body: Text, width: int) -> list[Text]:
    """Wrap ``body`` behind a label; later lines stand behind ``rest``."""
    lines = wrap(body, width - max(first.cell_len, rest.cell_len))
    return [join(first if i == 0 else rest, line) for i, line in enumerate(lines)]


def join(*parts: Text | str) -> Text:
    """Put pieces into one line."""
    return Text("", end="").join(p if isinstance(p, Text) else Text(p) for p in parts)


def beside(left: Sequence[Text], right: Sequence[Text], width: int) -> list[Text]:
    """Two columns of lines; the left one takes ``width`` columns."""
    height = max(len(left), len(right))
    padded = [*left, *[Text()] * (height - len(left))], [*right, *[Text()] * (height - len(right))]
    return [join(a, " " * (width - a.cell_len), b) for a, b in zip(*padded, strict=True)]


def written(lines: Iterable[Text], options: RenderOptions) -> str:
    """The lines as the characters to send to the screen."""
    console = Console(
        file=io.StringIO(),
        width=max(options.width, NARROWEST),
        force_terminal=options.styles,
        color_system=options.palette if options.styles else None,  # type: ignore[arg-type]  # checked by the command line
        no_color=not options.color,
        legacy_windows=False,
        _environ={},
    )
    with console.capture() as capture:
        for line in lines:
            line.rstrip()
            console.print(line, markup=False, highlight=False, emoji=False, no_wrap=True, overflow="ignore", crop=False)
    return capture.get()


def _console(width: int) -> Console:
    return Console(file=io.StringIO(), width=max(width, 2), _environ={})
