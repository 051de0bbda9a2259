"""What the reader's screen can show: width, colours, signs, links."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console

from factcheck.report.options import RenderOptions

_FILE_WIDTH = 100
_SIGNS = "─│·━▶◀✗↑✓…«»"


def render_options(
    *,
    width: int | None,
    color: bool | None,
    output: Path | None,
    show_trivial: bool = False,
    paths: tuple[str, ...] = (),
) -> RenderOptions:
    """Options for stdout, or, when the report goes into a file, for plain UTF-8 text."""
    if output is not None:
        return RenderOptions(
            width=width or _FILE_WIDTH, color=bool(color), styles=bool(color), show_trivial=show_trivial, paths=paths
        )
    console = Console(file=sys.stdout)
    capable = console.color_system is not None  # not piped, not TERM=dumb
    return RenderOptions(
        width=width or console.width,
        color=color if color is not None else capable and not console.no_color,
        styles=capable or bool(color),
        palette=_palette(console),
        ascii=not _knows(console.encoding, _SIGNS),
        links=capable and sys.stdout.isatty(),
        show_trivial=show_trivial,
        paths=paths,
    )


def _palette(console: Console) -> str:
    depth = console.color_system or "truecolor"
    return depth if depth in ("standard", "256", "truecolor") else "standard"


def _knows(encoding: str, signs: str) -> bool:
    try:
        signs.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
