"""``factcheck claims``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_articles import GAZETTE

from factcheck.cli import ExitCode, run

Write = Callable[..., Path]


def test_the_listing_shows_line_range_and_marked_sentence(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["claims", str(write(gazette=GAZETTE)), "--select", "FC1", "--width", "80"]) == ExitCode.OK
    out = capsys.readouterr().out
    assert "FC101 killed" in out
    assert "«Exactly 12» people" in out
    assert "1 claim in 1 article" in out


def test_json_is_a_list_of_claims(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    run(["claims", str(write(gazette=GAZETTE)), "--select", "FC1", "-f", "json"])
    (claim,) = json.loads(capsys.readouterr().out)
    assert claim["measure"] == "killed"
    assert claim["value"]["low"] == claim["value"]["high"] == 12
