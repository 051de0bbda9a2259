"""Every rule has cases in which it fires and cases in which it stays quiet, and all of them come out as written."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.plugins import load
from factcheck.testing import Case, load_cases, run_case

FOLDER = Path(__file__).parent / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in load_cases(path)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.name}")
def test_case(case: Case) -> None:
    assert run_case(case) == []


@pytest.mark.parametrize("rule", [rule.code for rule in load().rules])
def test_every_rule_has_a_case_that_fires_and_one_that_stays_quiet(rule: str) -> None:
    assert {case.quiet for case in CASES if case.rule == rule} == {True, False}


def test_every_case_file_is_named_after_its_rule() -> None:
    for path in FOLDER.glob("*.toml"):
        assert {case.rule for case in load_cases(path)} == {path.stem}


def test_names_of_cases_are_used_once_a_rule() -> None:
    names = [(case.rule, case.name) for case in CASES]
    assert len(names) == len(set(names))
