"""``factcheck compare``: where do these articles disagree?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import shared
from factcheck.cli.request import Request

if TYPE_CHECKING:
    from factcheck.model.finding import Report

_FAIL_ON = ("conflict", "disputed", "update", "never")


@click.command("compare")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-f", "--format", default="full", show_default=True, metavar="FORMAT", help="full, diff, json, or a plugin's."
)
@click.option(
    "--fail-on", type=click.Choice(_FAIL_ON), default="conflict", show_default=True, help="What makes the exit code 1."
)
@click.option("--allow-empty", is_flag=True, help="Exit with 0 also when there was nothing to compare.")
@click.option("--show-trivial", is_flag=True, help="Show differences below 5 percent too.")
@shared
def compare(**flags: Any) -> ExitCode:
    """Compare the articles in files and folders: who disagrees with whom, and why it is, or is not, a conflict.

    PATH is a file, a folder, or - for JSON Lines on standard input.

    Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong command line or settings, 3 incomplete,
    4 nothing to compare.
    """
    request = Request(**flags)
    return attempt(lambda: compared(request), verbose=request.verbose)


def compared(request: Request) -> ExitCode:
    """Do what the request asks for."""
    from factcheck.cli.deliver import deliver
    from factcheck.cli.formats import find_format
    from factcheck.cli.outcome import outcome
    from factcheck.cli.progress import working

    settings, screen = request.settings(), request.screen()
    with working("reading and comparing", wanted=request.progress and not request.quiet):
        render = find_format(request.format, plugins=request.plugins, settings=settings)
        from factcheck import engine

        report = engine.compare(request.paths, settings=settings, plugins=request.plugins)
        content = render(report, screen)
    deliver(content, request.output)
    if not request.quiet:
        _tell(report, request.verbose)
    return outcome(report, request)


def _tell(report: Report, verbose: int) -> None:
    from factcheck.cli.complaints import mention, note

    note(report.problems, verbose)
    if verbose:
        mention(f"factcheck {report.run.version}; plugins: {', '.join(report.run.plugins) or 'none'}")
        mention(f"settings: {dict(report.run.settings) or 'defaults'}")
