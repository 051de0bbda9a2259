"""Find the format that was asked for: our own first, then those that plugins bring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.cli.broken import BrokenFormatError
from factcheck.errors import FactcheckError
from factcheck.model.extension import Renderer
from factcheck.model.finding import Report
from factcheck.report import BUILT_IN, RenderOptions
from factcheck.settings import Settings

if TYPE_CHECKING:
    from factcheck.plugins import Fence, Loaded

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
    from factcheck.plugins import Fence, load

    brought = {b.thing.name: b for b in load(plugins=plugins, settings=settings).renderers}
    if name not in brought:
        raise unknown_format(name, [*(renderer.name for renderer in BUILT_IN), *brought])
    fence = Fence(seconds=settings.plugin_seconds, megabytes=settings.plugin_megabytes)
    return lambda report, _options: _fenced(brought[name], report, fence)


def _fenced(loaded: Loaded[Renderer], report: Report, fence: Fence) -> str | bytes:
    content, problems = fence.render(loaded, report)
    if content is None or problems:
        raise BrokenFormatError(f"format {loaded.thing.name!r}: {problems[0].message}")
    return content
