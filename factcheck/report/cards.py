"""Rules for people: the list of them, and the card of one."""

from __future__ import annotations

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


def cards(host: Host, codes: Iterable[str]) -> list[Card]:
    """The rules with these codes, in order, each with the plugin that brings it."""
    wanted = frozenset(codes)
    every = [(rule, loaded.origin) for loaded in host.checkers for rule in loaded.checker.rules]
    return sorted((card for card in every if card[0].code in wanted), key=lambda card: card[0].code)


def render_rules(found: Sequence[Card], options: RenderOptions) -> str:
    """One entry a rule: code, slug, plugin, and below it what it looks for."""
    return written(_list(found, sheet(options)), options)


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
    widest = max((len(rule.code) for rule, _ in found), default=0)
    for rule, origin in found:
        status = f" ({rule.status})" if rule.status != "stable" else ""
        head = join(page.text(rule.code.ljust(widest), "bold"), _INDENT)
        about = join(page.text(rule.slug + status), _INDENT, page.text(origin.plugin, DIM))
        blank = Text(" " * head.cell_len)
        yield from hang(head, blank, about, page.width)
        yield from hang(blank, blank, page.text(rule.summary), page.width)


def _card(rule: Rule, origin: Origin, page: Sheet) -> Iterator[Text]:
    head = join(page.text(f"{rule.code} {rule.slug}", "bold"), _INDENT, page.text(origin.label, DIM))
    yield from hang(Text(), Text(_INDENT), head, page.width)
    yield Text()
    yield from wrap(page.text(rule.summary), page.width)
    if rule.status != "stable":
        yield from wrap(page.text(f"This rule is a {rule.status}: it runs only when it is selected."), page.width)
    for title, entries in _parts(rule):
        yield Text()
        yield from wrap(Text(title, "bold"), page.width)
        for entry in entries:
            yield from hang(Text(_INDENT), Text(_INDENT), page.text(entry), page.width)


def _parts(rule: Rule) -> Iterator[tuple[str, list[str]]]:
    yield "why it matters", [rule.why]
    if rule.examples:
        yield "statements that it sets against each other", [f"“{example}”" for example in rule.examples]
    if rule.limits:
        yield "when it stays quiet", [f"· {limit}" for limit in rule.limits]
    if rule.settings:
        known = {row.name: f"{row.name} ({row.default} {row.unit}): {row.help}" for row in describe()}
        yield "settings", [known.get(name, name) for name in rule.settings]
    yield "measured", [measured(rule.measured)]
    yield "run it alone", [f"factcheck compare --select {rule.code} PATH…"]
