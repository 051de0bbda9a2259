"""``factcheck rules``: what is looked for."""

from __future__ import annotations

from typing import Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import choosing, listing
from factcheck.cli.request import Request


@click.command("rules")
@choosing
@listing
def rules(as_json: bool, **flags: Any) -> ExitCode:
    """List the rules: code, slug, status, plugin, and what each looks for."""
    request = Request(**flags)
    return attempt(lambda: _rules(request, as_json), verbose=request.verbose)


def _rules(request: Request, as_json: bool) -> ExitCode:
    from factcheck.cli.complaints import note
    from factcheck.cli.deliver import deliver
    from factcheck.cli.loading import loaded
    from factcheck.plugins import select_rules
    from factcheck.report.cards import cards, cards_as_json, render_rules

    host, settings = loaded(request), request.settings()
    # Previews run only when they are selected, but they are there.
    everything = settings.select or tuple(rule.code for rule in host.rules)
    found = cards(host, select_rules(host.rules, everything, settings.ignore))
    deliver((cards_as_json if as_json else render_rules)(found, request.screen()), None)
    if not request.quiet:
        note(host.problems, request.verbose)
    return ExitCode.INCOMPLETE if host.problems else ExitCode.OK
