"""The fence around a command's work: whatever goes wrong gets an exit code of its own, never click's or Python's 1."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.cli.complaints import complain_of, mention
from factcheck.cli.exit_codes import ExitCode
from factcheck.errors import FactcheckError


def attempt(work: Callable[[], ExitCode], *, verbose: int) -> ExitCode:
    """Do the work; what the user can mend is 2, what only we can mend is 3."""
    try:
        _warn_of_trace()
        return work()
    except FactcheckError as error:
        complain_of(error, verbose)
        return ExitCode.USAGE
    except Exception as error:
        complain_of(error, verbose)
        return ExitCode.INCOMPLETE


def _warn_of_trace() -> None:
    from factcheck.plugins import trace

    if words := trace.unknown():
        mention(f"{trace.VARIABLE} knows {', '.join(trace.TOPICS)}, not {', '.join(words)}")
