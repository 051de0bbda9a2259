"""One renderer a format; each is a function of a report and of how it is to be drawn, and of nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.model.finding import Report
from factcheck.report import as_json, diff, terminal
from factcheck.report.options import RenderOptions

__all__ = ["BUILT_IN", "RenderOptions", "Renderer"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Renderer:
    """A format: its name and how a report is written in it."""

    name: str
    render: Callable[[Report, RenderOptions], str]


BUILT_IN: tuple[Renderer, ...] = (
    Renderer(name="full", render=terminal.render),
    Renderer(name="diff", render=diff.render),
    Renderer(name="json", render=as_json.render),
)
