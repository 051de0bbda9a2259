"""How a report is to be drawn: everything a renderer may know beside the report itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class RenderOptions:
    """What the reader's screen can show and what the reader asked for.

    ``styles`` allows terminal escapes (bold, underline), ``color`` colours among them; without colour values are put
    between guillemets, without styles the hedge too, and times and speakers between underscores. ``palette`` is the
    colour depth: ``standard``, ``256`` or ``truecolor``. ``ascii`` keeps every character below 128. ``links`` makes
    file names clickable. ``evidence`` is how many quotations a camp gets, ``paths`` what the user asked to have read,
    for the commands named at the end.
    """

    width: int = 80
    color: bool = False
    styles: bool = False
    palette: str = "truecolor"
    ascii: bool = False
    links: bool = False
    show_trivial: bool = False
    evidence: int = 2
    paths: tuple[str, ...] = ()
