"""What the command line asked for, as one record."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.report.options import RenderOptions
    from factcheck.settings import Settings


@dataclass(frozen=True, kw_only=True, slots=True)
class Request:
    """The arguments of a command; those that it does not have keep their defaults."""

    config: tuple[str, ...]
    plugins: tuple[str, ...]
    width: int | None
    color: bool | None
    quiet: bool
    verbose: int
    paths: tuple[str, ...] = ()
    format: str = "full"
    output: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    progress: bool = True
    fail_on: str = "conflict"
    allow_empty: bool = False
    show_trivial: bool = False

    def settings(self) -> Settings:
        """The settings it comes to; raises ``SettingsError``."""
        from factcheck.cli.config import settings_from

        return settings_from(self.config, select=self.select, ignore=self.ignore)

    def screen(self) -> RenderOptions:
        """How its report is to be drawn."""
        from factcheck.cli.screen import render_options

        return render_options(
            width=self.width,
            color=self.color,
            output=self.output,
            show_trivial=self.show_trivial,
            paths=self.paths,
        )
