"""Rules for people: the list of them, and the card of one."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from rich.text import Text

from factcheck.model.rule import Measured, Rule
from factcheck.plugins import Host, Origin
from factcheck.report.as_json import as_json
from factcheck.report.options import RenderOptions
from factcheck.report.sheet import DIM, Sheet, hang, join, sheet, wrap, written
from factcheck.settings import describe

Card = tuple[Rule, Origin]
_INDENT = "  "
_HEAD = ("code", "slug", "status", "plugin")
_PLUGIN = 12  # columns for the plugin's name, which may need more lines than one
_SUMMARY = 240  # characters of a rule's summary in the list of rules; its card has all of it


def cards(host: Host, codes: Iterable[str]) -> list[Card]:
    """The rules with these codes, in order, each with the plugin that brings it."""
    wanted = frozenset(codes)
    every = [(rule, loaded.origin) for loaded in host.checkers for rule in loaded.checker.rules]
    return sorted((card for card in every if card[0].code in wanted), key=lambda card: card[0].code)


def render_rules(found: Sequence[Card], options: RenderOptions) -> str:
    """A table of rules: code, slug, status, plugin, and below each what it looks for."""
    return written(_list(found, sheet(options)) if found else [Text("no rule")], options)


def render_cards(found: Sequence[Card], options: RenderOptions) -> str:
    """The cards in full."""
    page = sheet(options)
    lines = [line for card in found for line in [Text(), *_card(*card, page)]]
    return written(lines[1:], options)


def cards_as_json(found: Sequence[Card], options: RenderOptions) -> str:
    """The cards as one JSON list."""
    return as_json([to_dict(*card) for card in found], options)


def to_dict(rule: Rule, origin: Origin) -> dict[str, Any]:
    """A card with the plugin that brings the rule."""
    plugin = {"name": origin.plugin, "distribution": origin.distribution, "version": origin.version}
    return {**asdict(rule), "plugin": plugin}


def measured(figures: Measured | None) -> str:
    """What was measured of a rule, in a sentence."""
    if figures is None:
        return "not measured yet"
    shares = {"precision": figures.precision, "recall": figures.recall}
    told = ", ".join(f"{name} {share:.2f}" for name, share in shares.items() if share is not None)
    return f"{told or 'nothing'} on {figures.cases} cases: {figures.data}"


def _list(found: Sequence[Card], page: Sheet) -> Iterator[Text]:
    rows = [(rule.code, rule.slug, rule.status, origin.plugin) for rule, origin in found]
    columns = [max(map(len, column)) for column in zip(_HEAD, *rows, strict=True)]
    blank = Text(" " * (columns[0] + len(_INDENT)))
    yield from _row(_HEAD, columns, (DIM, DIM), page)
    for row, (rule, _) in zip(rows, found, strict=True):
        yield from _row(row, columns, ("bold", ""), page)
        # In a line of its own: beside the other columns it would be a word wide.
        yield from hang(blank, blank, page.text(_shortened(rule.summary)), page.width)


def _row(row: Sequence[str], columns: Sequence[int], styles: tuple[str, str], page: Sheet) -> list[Text]:
    """One line in columns, or, where they are too wide for the screen, as many lines as it takes."""
    *cells, plugin = row
    aligned = sum(columns[:-1]) + len(_INDENT) * len(cells) + _PLUGIN <= page.width
    widths = columns[:-1] if aligned else [columns[0], *map(len, cells[1:])]
    code, *rest = (page.fit(*cell, styles[n > 0]) for n, cell in enumerate(zip(cells, widths, strict=True)))
    # A plugin may be the path of a file: the last column is not cut and not filled up.
    body = Text(_INDENT).join([*rest, page.text(plugin, styles[1])])
    return hang(join(code, _INDENT), Text(" " * (columns[0] + len(_INDENT))), body, page.width)


def _shortened(summary: str) -> str:
    """A summary that is no sentence but a page must not push the other rules off the screen."""
    return summary if len(summary) <= _SUMMARY else f"{summary[:_SUMMARY].rstrip()}…"


def _card(rule: Rule, origin: Origin, page: Sheet) -> Iterator[Text]:
    head = join(page.text(f"{rule.code} {rule.slug}", "bold"), _INDENT, page.text(origin.label, DIM))
    yield from hang(Text(), Text(_INDENT), head, page.width)
    yield Text()
    yield from wrap(page.text(rule.summary), page.width)
    if rule.status != "stable":
        yield from wrap(page.text(f"This rule is a {rule.status}: it runs only when it is selected."), page.width)
    for title, entries in _parts(rule, origin):
        yield Text()
        yield from wrap(Text(title, "bold"), page.width)
        for sign, entry in entries:
            first = join(_INDENT, page.text(sign))
            yield from hang(first, Text(" " * first.cell_len), page.text(entry), page.width)


def _parts(rule: Rule, origin: Origin) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    yield "why it matters", [("", rule.why)]
    if rule.examples:
        yield "statements that it sets against each other", [("", f"“{example}”") for example in rule.examples]
    if rule.limits:
        yield "when it stays quiet", [("· ", limit) for limit in rule.limits]
    if rule.settings:
        known = {row.name: f"{row.name} ({row.default} {row.unit}): {row.help}" for row in describe()}
        yield "settings", [("· ", known.get(name, name)) for name in rule.settings]
    yield "measured", [("", measured(rule.measured))]
    # A plugin that is not installed has to be named again.
    extra = "" if origin.distribution else f" --plugin {shlex.quote(origin.plugin)}"
    yield "run it alone", [("", f"factcheck compare --select {rule.code}{extra} PATH…")]
