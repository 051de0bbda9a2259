"""``factcheck demo``: the report on the articles that come with factcheck."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import shared
from factcheck.cli.request import Request
from factcheck.errors import InputError

_STORY = "karabakh_2020"


@click.command("demo")
@click.option(
    "-f", "--format", default="full", show_default=True, metavar="FORMAT", help="full, diff, json, or a plugin's."
)
@shared
def demo(**flags: Any) -> ExitCode:
    """Compare the bundled articles about the first days of the fighting over Nagorno-Karabakh in September 2020.

    The exit code is 0 whatever is found: it is a demonstration.
    """
    request = Request(**flags)
    return attempt(lambda: _demo(flags), verbose=request.verbose)


def _demo(flags: dict[str, Any]) -> ExitCode:
    from factcheck.cli.compare import compared
    from factcheck.cli.complaints import mention

    folder = bundled()
    request = Request(**flags, paths=(str(folder),))
    if not request.quiet:
        mention(f"{len(list(folder.iterdir()))} articles in {folder}; yours: factcheck compare FOLDER")
    code = compared(request)
    return ExitCode.OK if code in (ExitCode.FOUND, ExitCode.EMPTY) else code


def bundled() -> Path:
    """The folder of the bundled articles: in the package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    for place in (package / "seeds", package.parent / "seeds"):
        if any((place / _STORY).glob("*")):
            return place / _STORY
    raise InputError("the bundled articles are missing", hint="install factcheck-news again")
