"""Exit codes, from reports written by hand."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.cli import ExitCode
from factcheck.cli.outcome import outcome
from factcheck.cli.request import Request
from factcheck.model.finding import Finding, Problem, Relation, Report, Run, Severity, Verdict


def request(**changes: Any) -> Request:
    asked: dict[str, Any] = {
        "paths": ("x",), "format": "full", "output": None, "select": (), "ignore": (), "config": (), "plugins": (),
        "strict": False, "width": None, "color": None, "progress": False, "quiet": False, "verbose": 0,
    }  # fmt: skip
    return Request(**(asked | changes))


def report(*verdicts: Verdict, problems: tuple[str, ...] = (), severity: Severity | None = None) -> Report:
    findings = tuple(
        Finding(
            id="f",
            fingerprint="f",
            rule="FC101",
            verdict=verdict,
            title="killed",
            severity=severity,
            relations=(Relation(left="a", right="b", verdict=verdict, why="because"),),
        )
        for verdict in verdicts
    )
    return Report(
        run=Run(version="1"),
        findings=findings,
        problems=tuple(Problem(kind=kind, message="broken") for kind in problems),
    )


@pytest.mark.parametrize(
    ("fail_on", "verdict", "code"),
    [
        ("conflict", Verdict.CONFLICT, ExitCode.FOUND),
        ("conflict", Verdict.DISPUTED, ExitCode.OK),
        ("disputed", Verdict.DISPUTED, ExitCode.FOUND),
        ("disputed", Verdict.CONFLICT, ExitCode.FOUND),
        ("disputed", Verdict.UPDATE, ExitCode.OK),
        ("update", Verdict.UPDATE, ExitCode.FOUND),
        ("update", Verdict.PARTIAL, ExitCode.OK),
        ("never", Verdict.CONFLICT, ExitCode.OK),
    ],
)
def test_fail_on(fail_on: str, verdict: Verdict, code: ExitCode) -> None:
    assert outcome(report(verdict), request(fail_on=fail_on)) == code


def test_trivial_findings_count_only_when_they_are_shown() -> None:
    small = report(Verdict.CONFLICT, severity=Severity.TRIVIAL)
    assert outcome(small, request()) == ExitCode.OK
    assert outcome(small, request(show_trivial=True)) == ExitCode.FOUND


def test_a_broken_plugin_outranks_findings_and_emptiness() -> None:
    assert outcome(report(Verdict.CONFLICT, problems=("plugin",)), request()) == ExitCode.INCOMPLETE
    assert outcome(report(problems=("plugin",)), request(allow_empty=True)) == ExitCode.INCOMPLETE


def test_unreadable_documents_count_only_when_strict() -> None:
    unread = report(Verdict.UPDATE, problems=("input",))
    assert outcome(unread, request()) == ExitCode.OK
    assert outcome(unread, request(strict=True)) == ExitCode.INCOMPLETE


def test_nothing_to_compare() -> None:
    assert outcome(report(), request()) == ExitCode.EMPTY
    assert outcome(report(), request(allow_empty=True)) == ExitCode.OK


def test_the_numbers_are_a_promise() -> None:
    assert [int(code) for code in ExitCode] == [0, 1, 2, 3, 4, 130]
    assert all(code.sentence.endswith(".") for code in ExitCode)
