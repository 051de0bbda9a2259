"""Find the format that was asked for: our own first, then those that plugins bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.cli.broken import BrokenFormatError
from factcheck.errors import FactcheckError
from factcheck.model.extension import Renderer
from factcheck.model.finding import Report
from factcheck.report import BUILT_IN, RenderOptions
from factcheck.settings import Settings

Render = Callable[[Report, RenderOptions], str | bytes]


def find_format(name: str, *, plugins: Sequence[str], settings: Settings) -> Render:
    """The function that writes this format; plugins are loaded only if it is none of our own."""
    own = next((renderer for renderer in BUILT_IN if renderer.name == name), None)
    return own.render if own else _plugin_format(name, plugins, settings)


def unknown_format(name: str, known: Sequence[str]) -> FactcheckError:
    """The error for a format that nobody brings."""
    from rapidfuzz import fuzz, process

    near = process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=50)
    hint = f"did you mean {near[0]!r}?" if near else f"formats are: {', '.join(known)}"
    return FactcheckError(f"there is no format {name!r}", hint=hint)


def _plugin_format(name: str, plugins: Sequence[str], settings: Settings) -> Render:
    from factcheck.plugins import load

    brought = {b.thing.name: b.thing for b in load(plugins=plugins, settings=settings).renderers}
    if name not in brought:
        raise unknown_format(name, [*(renderer.name for renderer in BUILT_IN), *brought])
    return lambda report, _options: _fenced(brought[name], report)


def _fenced(renderer: Renderer, report: Report) -> str | bytes:
    try:
        content: object = renderer.render(report)
    except Exception as error:
        raise BrokenFormatError(f"format {renderer.name!r} failed: {type(error).__name__}: {error}") from error
    if not isinstance(content, str | bytes):
        raise BrokenFormatError(f"format {renderer.name!r} gave a {type(content).__name__}, not text or bytes")
    return content
