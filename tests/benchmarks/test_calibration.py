"""Calibration by example: a kind of alarm that is always wrong is foretold from other stories, and only from them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "calibration.py"
pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="the benchmarks are not beside an installed package")


def row(story: str, subtype: str, right: bool) -> str:
    told = {"story": story, "finding": "f", "verdict": "conflict", "subtype": subtype, "right": right, "origins": 1.0}
    return json.dumps(told | {"hedged": subtype == "guessed"}) + "\n"


def fitted(tmp_path: Path, *rows: str) -> str:
    path = tmp_path / "alarms.jsonl"
    path.write_text("".join(rows), "utf-8")
    command = [sys.executable, str(SCRIPT), "fit", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def brier(text: str) -> dict[str, float]:
    return {name: float(score) for name, score in re.findall(r"^([A-Z].*): Brier score (\S+)", text, re.MULTILINE)}


def test_what_holds_in_every_story_foretells_the_one_left_out(tmp_path: Path) -> None:
    rows = [row(f"s{n}", kind, kind == "sound") for n in range(6) for kind in ("sound", "guessed") * 2]
    told = fitted(tmp_path, *rows)
    assert "| conflict | sound | 12/12 = 1.00 (0.76–1.00) |" in told
    assert brier(told)["Share of the subtype"] < 0.05 < 0.2 < brier(told)["One share for all"]


def test_what_is_known_of_one_story_alone_foretells_nothing(tmp_path: Path) -> None:
    rows = [row(f"s{n}", f"kind {n}", n % 2 == 0) for n in range(6) for _ in range(3)]
    scores = brier(fitted(tmp_path, *rows))
    assert scores["Share of the subtype"] == scores["One share for all"]
