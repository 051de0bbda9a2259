"""``factcheck explain``: the card of a rule."""

from __future__ import annotations

from typing import Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import listing
from factcheck.cli.request import Request


@click.command("explain")
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@listing
def explain(codes: tuple[str, ...], as_json: bool, **flags: Any) -> ExitCode:
    """Show what a rule looks for, why it matters, when it stays quiet and how often it was right.

    CODE is a code (FC101), the beginning of codes (FC1) or a slug (deaths).
    """
    request = Request(**flags)
    return attempt(lambda: _explain(request, codes, as_json), verbose=request.verbose)


def _explain(request: Request, codes: tuple[str, ...], as_json: bool) -> ExitCode:
    from factcheck.cli.complaints import note
    from factcheck.cli.deliver import deliver
    from factcheck.cli.loading import loaded
    from factcheck.plugins import select_rules
    from factcheck.report.cards import cards, cards_as_json, render_cards

    host = loaded(request)
    found = cards(host, select_rules(host.rules, codes, ()))
    deliver((cards_as_json if as_json else render_cards)(found, request.screen()), None)
    if not request.quiet:
        note(host.problems, request.verbose)
    return ExitCode.INCOMPLETE if host.problems else ExitCode.OK
