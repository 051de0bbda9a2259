"""From a report to an exit code."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.request import Request
from factcheck.model.finding import Finding, Problem, Report, Severity, Verdict

_FAIL_ON: dict[str, frozenset[Verdict]] = {
    "conflict": frozenset({Verdict.CONFLICT}),
    "disputed": frozenset({Verdict.CONFLICT, Verdict.DISPUTED}),
    "update": frozenset({Verdict.CONFLICT, Verdict.DISPUTED, Verdict.UPDATE}),
    "never": frozenset(),
}


def outcome(report: Report, request: Request) -> ExitCode:
    """The code for a finished run: incomplete outranks found, found outranks empty."""
    if incomplete(report.problems, strict=request.strict):
        return ExitCode.INCOMPLETE
    if any(_counts(finding, request) for finding in report.findings):
        return ExitCode.FOUND
    if not request.allow_empty and not any(finding.relations for finding in report.findings):
        return ExitCode.EMPTY
    return ExitCode.OK


def incomplete(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Whether so much is missing that the result cannot be relied on."""
    fatal = {"plugin", "input"} if strict else {"plugin"}
    return any(problem.kind in fatal for problem in problems)


def _counts(finding: Finding, request: Request) -> bool:
    # What is not shown must not make a run fail: nobody would find out why.
    shown = request.show_trivial or finding.severity is not Severity.TRIVIAL
    return shown and finding.verdict in _FAIL_ON[request.fail_on]
