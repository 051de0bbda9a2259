"""Every rule has its case file. The cases themselves are collected by the pytest plugin, from ``tests/cases``."""

from __future__ import annotations

from pathlib import Path

from factcheck.plugins import load
from factcheck.testing import load_cases

FOLDER = Path(__file__).parent / "cases"


def test_every_rule_has_a_case_file_named_after_it() -> None:
    """A second file of one rule has a word of what it shows behind the code: ``FC101-course.toml``."""
    named = {path: path.stem.partition("-")[0] for path in FOLDER.glob("*.toml")}
    assert set(named.values()) == {rule.code for rule in load().rules}
    for path, code in named.items():
        assert {case.rule for case in load_cases(path)} == {code}
