"""The accuracy benchmark by example: what it counts as right, and that a layer forgotten is a layer lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "accuracy.py"
pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="the benchmarks are not beside an installed package")

SANK = "Nearly 100 people died when the ferry Halden sank off Tarnby on Monday."
PAIRS = [
    ("agree", SANK, "The ferry Halden sank off Tarnby on Monday, killing 95 people.", "compatible"),
    ("clash", SANK, "The ferry Halden sank off Tarnby on Monday, killing 40 people.", "conflict"),
    ("the war behind it", SANK, "The war of the early 1990s killed 30,000 people.", "different_scope"),
    ("a part", SANK, "Nine children died when the ferry Halden sank off Tarnby on Monday.", "partial"),
    ("mislabelled", SANK, "The ferry Halden sank off Tarnby on Monday, killing 96 people.", "conflict"),
]


def rows() -> list[dict[str, Any]]:
    sides = [{"a": a, "b": b} for _, a, b, _ in PAIRS]
    told = [{k: {"text": t, "outlet": f"Outlet {k}", "published": "2031-05-07"} for k, t in s.items()} for s in sides]
    named = [{"id": name, "axis": "casualties", "verdict": verdict} for name, _, _, verdict in PAIRS]
    return [name | side for name, side in zip(named, told, strict=True)]


def printed(*arguments: str | Path) -> dict[str, list[str]]:
    """The rows of the tables that are printed, by their first cell."""
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line.strip("| ").split(" | ") for line in done.stdout.splitlines() if line.startswith("| ")]
    return {cells[0]: cells[1:] for cells in lines}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    path = tmp_path_factory.mktemp("pairs") / "pairs.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows()), "utf-8")
    return printed(path)


def test_each_share_has_its_numbers_and_its_interval(figures: dict[str, list[str]]) -> None:
    assert figures["exact"] == ["4/5 = 0.80 (0.38–0.96)"]
    assert figures["alarm recall"] == ["1/2 = 0.50 (0.09–0.91)"]
    assert figures["false alarms"] == ["0/3 = 0.00 (0.00–0.56)"]


def test_what_is_wrong_is_told_with_what_decided_it(figures: dict[str, list[str]]) -> None:
    assert figures["conflict"] == ["compatible", "hedge_overlap", "1"]


@pytest.mark.parametrize(
    ("layer", "false_alarms"),
    [("everything known", 0), ("without events and places", 1), ("without hedges", 1), ("numbers only", 3)],
)
def test_a_layer_forgotten_raises_the_alarms_it_kept_quiet(
    figures: dict[str, list[str]], layer: str, false_alarms: int
) -> None:
    assert figures[layer][3].startswith(f"{false_alarms}/3")


def test_labels_of_quotations_in_folders_of_articles(tmp_path: Path) -> None:
    story, labels = tmp_path / "stories" / "halden", tmp_path / "labels" / "halden"
    story.mkdir(parents=True)
    labels.mkdir(parents=True)
    texts = {"north-2031-05-07.txt": SANK, "south-2031-05-07.txt": PAIRS[1][2]}
    for name, text in texts.items():
        (story / name).write_text(text, "utf-8")
    sides = [{"file": name, "quote": text[:-1]} for name, text in texts.items()]
    label = {"a": sides[0], "b": sides[1], "accept": ["conflict"], "must_alarm": True, "must_not_alarm": False}
    (labels / "labels.json").write_text(json.dumps({"pairs": [label]}), "utf-8")
    found = printed("--stories", story.parent, "--labels", labels.parent)
    assert found["exact"][0].startswith("1/1")
    assert found["everything known"][-2:] == ["1", "1"]
