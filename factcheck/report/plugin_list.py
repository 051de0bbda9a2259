"""The ``plugins`` command's output: what is loaded, where it came from and what it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from factcheck.language.tables import names
from factcheck.model.version import VERSION
from factcheck.plugins import Host, Origin
from factcheck.reading import BUILT_IN as READERS
from factcheck.report.as_json import as_json
from factcheck.report.options import RenderOptions
from factcheck.report.sheet import DIM, Sheet, hang, join, sheet, written

_CORE = Origin(plugin="factcheck", distribution="factcheck-news", version=VERSION)
_LABEL = 11  # columns of "  formats  "


@dataclass(frozen=True, kw_only=True, slots=True)
class PluginRow:
    """One plugin and what it brings."""

    origin: Origin
    rules: tuple[tuple[str, str], ...] = ()
    suffixes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()

    @property
    def hooks(self) -> tuple[str, ...]:
        """The hooks through which it brought something."""
        brought = {
            "factcheck_checkers": self.rules,
            "factcheck_lexicons": self.tables,
            "factcheck_readers": self.suffixes,
            "factcheck_renderers": self.formats,
        }
        return tuple(hook for hook, things in brought.items() if things)

    def to_dict(self) -> dict[str, Any]:
        """The row as ``--json`` writes it."""
        return {
            "name": self.origin.plugin,
            "distribution": self.origin.distribution,
            "version": self.origin.version,
            "hooks": list(self.hooks),
            "rules": [{"code": code, "slug": slug} for code, slug in self.rules],
            "suffixes": list(self.suffixes),
            "formats": list(self.formats),
            "tables": list(self.tables),
        }


def plugin_rows(
    host: Host, *, formats: tuple[str, ...] = (), core: bool = False, hook: str | None = None
) -> list[PluginRow]:
    """The loaded plugins; with ``core`` what comes with factcheck itself, whose ``formats`` the caller knows."""
    own = PluginRow(
        origin=_CORE,
        suffixes=tuple(sorted({s for reader in READERS for s in reader.suffixes})),
        formats=formats,
        tables=names(),
    )
    rows = [*([own] if core else []), *(_row(origin, host) for origin in host.plugins)]
    return [row for row in rows if hook is None or hook in row.hooks]


def _row(origin: Origin, host: Host) -> PluginRow:
    mine: Callable[[Any], bool] = lambda loaded: loaded.origin == origin  # noqa: E731
    return PluginRow(
        origin=origin,
        rules=tuple((r.code, r.slug) for c in filter(mine, host.checkers) for r in c.checker.rules),
        suffixes=tuple(s for b in filter(mine, host.readers) for s in b.thing.suffixes),
        formats=tuple(b.thing.name for b in filter(mine, host.renderers)),
        tables=tuple(b.thing.table for b in filter(mine, host.lexicons)),
    )


def render_plugins(rows: list[PluginRow], host: Host, options: RenderOptions) -> str:
    """The plugins, each with what it brings, and those that cannot be used."""
    return written(_lines(rows, host, sheet(options)), options)


def plugins_as_json(rows: list[PluginRow], host: Host, options: RenderOptions) -> str:
    """The same as one JSON object."""
    problems = [problem.to_dict() for problem in host.problems]
    return as_json({"plugins": [row.to_dict() for row in rows], "problems": problems}, options)


def _lines(rows: list[PluginRow], host: Host, page: Sheet) -> Iterator[Text]:
    for row in rows:
        yield from _entry(row, page)
    if not rows:
        yield Text("no plugin")
    if host.problems:
        yield Text()
        yield Text("cannot be used, or not all of it:", "bold")
        for problem in host.problems:
            yield from hang(Text("  "), Text("    "), page.text(problem.message), page.width)


def _entry(row: PluginRow, page: Sheet) -> Iterator[Text]:
    origin = row.origin
    source = (
        f"{origin.distribution} {origin.version or 'of unknown version'}" if origin.distribution else "not installed"
    )
    yield from hang(
        Text(), Text("  "), join(page.text(origin.plugin, "bold"), "  ", page.text(source, DIM)), page.width
    )
    for label, things in (
        ("rules", [f"{code} {slug}" for code, slug in row.rules]),
        ("reads", row.suffixes),
        ("formats", row.formats),
        ("words", row.tables),
    ):
        if things:
            head = Text(f"  {label}".ljust(_LABEL), DIM)
            yield from hang(head, Text(" " * _LABEL), page.text(", ".join(things)), page.width)
