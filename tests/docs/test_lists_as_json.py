"""What the lists write as JSON is what the docs say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from factcheck.cli import run

PAGE = Path(__file__).parents[2] / "docs" / "json.md"
pytestmark = pytest.mark.skipif(not PAGE.is_file(), reason="the docs are not beside an installed package")


@pytest.mark.parametrize("command", ["plugins", "rules"])
def test_every_field_is_documented(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    run([command, "--json"])
    written = json.loads(capsys.readouterr().out)
    row = written["plugins"][0] if command == "plugins" else written[0]
    line = next(line for line in PAGE.read_text("utf-8").splitlines() if f"`factcheck {command} --json`" in line)
    told = set(re.findall(r"`(\w+)(?:\[\])?`", line))
    assert set(row) <= told
    assert all(set(part) <= told for part in row.values() if isinstance(part, dict))
