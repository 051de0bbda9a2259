"""``factcheck claims``: what was found in each article, before anything is compared."""

from __future__ import annotations

from typing import Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import shared
from factcheck.cli.request import Request

_FORMATS = ("full", "json")


@click.command("claims")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-f", "--format", type=click.Choice(_FORMATS), default="full", show_default=True, help="How to write it.")
@shared
def claims(**flags: Any) -> ExitCode:
    """List the claims in each article: line, rule, value, whose word it is, event, quotation."""
    request = Request(**flags)
    return attempt(lambda: _claims(request), verbose=request.verbose)


def _claims(request: Request) -> ExitCode:
    from factcheck.cli.complaints import note
    from factcheck.cli.deliver import deliver
    from factcheck.cli.outcome import incomplete
    from factcheck.cli.progress import working
    from factcheck.report.listing import claims_as_json, render_claims

    settings = request.settings()
    with working("reading", wanted=request.progress and not request.quiet):
        from factcheck import engine

        found = engine.extraction(request.paths, settings=settings, plugins=request.plugins)
    screen = request.screen()
    written = (
        claims_as_json(found.claims, screen)
        if request.format == "json"
        else render_claims(found.claims, found.articles, screen)
    )
    deliver(written, request.output)
    if not request.quiet:
        note(found.problems, request.verbose)
    return ExitCode.INCOMPLETE if incomplete(found.problems, strict=request.strict) else ExitCode.OK
