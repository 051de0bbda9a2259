"""A plugin for a newer boundary is refused, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import ExitCode, run
from factcheck.plugins import load

Install = Callable[..., str]


def source(contract: str, checker: str) -> str:
    return f"{checker}\nfactcheck_contract = {contract}\n"


def test_its_own_and_older_numbers_are_fine(install: Install, checker_source: Callable[..., str]) -> None:
    install(source("1", checker_source()))
    assert "ACME001" in {rule.code for rule in load().rules}


def test_an_installed_plugin_for_a_newer_one_is_left_out_and_named(
    install: Install, checker_source: Callable[..., str]
) -> None:
    install(source("2", checker_source()))
    host = load()
    assert "ACME001" not in {rule.code for rule in host.rules}
    (problem,) = host.problems
    assert "acme (acme-checks 1.2) was written for plugin contract 2" in problem.message
    assert "upgrade factcheck" in problem.message


def test_asked_for_by_name_it_is_an_error(
    tmp_path: Path, checker_source: Callable[..., str], capsys: pytest.CaptureFixture[str]
) -> None:
    plugin = tmp_path / "acme.py"
    plugin.write_text(source("7", checker_source()), "utf-8")
    (tmp_path / "a.txt").write_text("Nine people died.", "utf-8")
    assert run(["compare", str(tmp_path / "a.txt"), "--plugin", str(plugin)]) == ExitCode.USAGE
    assert "plugin contract 7" in capsys.readouterr().err


@pytest.mark.parametrize("contract", ["'1'", "0", "True", "1.5"])
def test_a_number_that_is_none_is_told(install: Install, checker_source: Callable[..., str], contract: str) -> None:
    install(source(contract, checker_source()))
    assert "must be a whole number such as 1" in load().problems[0].message
