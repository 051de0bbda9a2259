"""The ``plugins`` command's output: what is loaded, where it came from and what it brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from factcheck.language.tables import names
from factcheck.model.version import VERSION
from factcheck.plugins import HOOKS, Found, Host, Origin
from factcheck.reading import BUILT_IN as READERS
from factcheck.report.as_json import as_json
from factcheck.report.options import RenderOptions
from factcheck.report.sheet import DIM, Sheet, hang, join, sheet, written

_CORE = Origin(plugin="factcheck", distribution="factcheck-news", version=VERSION)
_LABEL = 11  # columns of "  formats  "


@dataclass(frozen=True, kw_only=True, slots=True)
class PluginRow:
    """One plugin, the hooks it implements and what it brings."""

    origin: Origin
    hooks: tuple[str, ...] = ()
    set_aside: bool = False
    file: str | None = None
    rules: tuple[tuple[str, str], ...] = ()
    suffixes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The row as ``--json`` writes it."""
        return {
            "name": self.origin.plugin,
            "distribution": self.origin.distribution,
            "version": self.origin.version,
            "file": self.file,
            "set_aside": self.set_aside,
            "hooks": list(self.hooks),
            "rules": [{"code": code, "slug": slug} for code, slug in self.rules],
            "suffixes": list(self.suffixes),
            "formats": list(self.formats),
            "tables": list(self.tables),
        }


def plugin_rows(
    host: Host, *, formats: tuple[str, ...] = (), core: bool = False, hook: str | None = None
) -> list[PluginRow]:
    """The loaded plugins.

    With ``core`` those set aside too, and what comes with factcheck itself, whose ``formats`` the caller knows.
    """
    own = PluginRow(
        origin=_CORE,
        hooks=tuple(hook for hook in HOOKS if hook != "factcheck_checkers"),
        suffixes=tuple(sorted({s for reader in READERS for s in reader.suffixes})),
        formats=formats,
        tables=names(),
    )
    aside = (PluginRow(origin=origin, set_aside=True) for origin in host.set_aside)
    loaded = [_row(found, host) for found in host.found]
    rows = [own, *loaded, *aside] if core else loaded
    return [row for row in rows if hook is None or hook in row.hooks]


def _row(found: Found, host: Host) -> PluginRow:
    mine: Callable[[Any], bool] = lambda loaded: loaded.origin == found.origin  # noqa: E731
    return PluginRow(
        origin=found.origin,
        hooks=found.hooks,
        file=found.file,
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
    head = join(page.text(row.origin.plugin, "bold"), "  ", page.text(_source(row), DIM))
    yield from hang(Text(), Text("  "), head, page.width)
    blank = Text(" " * _LABEL)
    for label, things in _brought(row):
        for n, thing in enumerate(things):
            yield from hang(blank if n else Text(f"  {label}".ljust(_LABEL), DIM), blank, page.text(thing), page.width)


def _source(row: PluginRow) -> str:
    origin = row.origin
    if origin.distribution:
        aside = ", set aside: its file was asked for" if row.set_aside else ""
        return f"{origin.distribution} {origin.version or 'of unknown version'}{aside}"
    # A plugin given as a file is named by it already.
    return f"not installed, {row.file}" if row.file and row.file != origin.plugin else "not installed"


def _brought(row: PluginRow) -> Iterator[tuple[str, list[str]]]:
    """What there is to say about a plugin, each with its lines: rules one below the other, all else in a row."""
    if not row.set_aside:
        yield "hooks", [", ".join(hook.removeprefix("factcheck_") for hook in row.hooks) or "none"]
    yield "rules", [f"{code} {slug}" for code, slug in row.rules]
    for label, things in (("reads", row.suffixes), ("formats", row.formats), ("words", row.tables)):
        yield label, [", ".join(things)] if things else []
