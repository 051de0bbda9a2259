"""The command line: arguments in, exit code out, no logic."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    import click

__all__ = ["ExitCode", "main", "run"]


def main() -> None:
    """Run the command line and leave Python with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run the command line; gives back the exit code."""
    # click would exit with 1 on Ctrl-C, and Python on an uncaught exception: both would read as "conflicts found".
    import click

    from factcheck.cli.complaints import complain_of

    try:
        from factcheck.cli.app import app

        return int(app.main(list(arguments), prog_name="factcheck", standalone_mode=False) or ExitCode.OK)
    except (click.Abort, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    except click.ClickException as error:
        _refuse(error)
        return ExitCode.USAGE
    except SystemExit:  # rich-click's own way out when nobody reads its help
        return ExitCode.INCOMPLETE
    except Exception as error:
        complain_of(error, verbose=0)
        return ExitCode.INCOMPLETE


def _refuse(error: click.ClickException) -> None:
    """Print click's complaint in our own form."""
    import click

    from factcheck.cli.complaints import complain

    context = error.ctx if isinstance(error, click.UsageError) else None
    complain(error.format_message(), f"{context.command_path} --help lists the options" if context else None)
