"""Replaced names and numbers by example: what is changed, what stays, and that labels survive it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "replace_names.py"
pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="the benchmarks are not beside an installed package")

A = "The ferry Halden sank off Tarnby on May 3, 2031, killing 40 people, France said."
B = "Captain Orrin Vale, 51, said that 92 people died when the ferry Halden sank off Tarnby."


def test_each_pair_is_asked_twice_and_shown(tmp_path: Path) -> None:
    sides = {k: {"text": t, "outlet": f"Outlet {k}", "published": "2031-05-07"} for k, t in {"a": A, "b": B}.items()}
    row = {"id": "one", "axis": "casualties", "verdict": "different_scope"} | sides
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps(row) + "\n", "utf-8")
    command = [sys.executable, str(SCRIPT), str(path), "--seeds", "1", "--show"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    rows = [line for line in done.stdout.splitlines() if line.startswith("pairs ")]
    assert [row.split("  ")[1] for row in rows] == ["known, 1", "unknown, 1"]


def test_counts_are_multiplied_and_dates_and_ages_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from edits import applied, moved
    from rescaling import rescaled

    edits = rescaled([A, B])
    assert applied(A, edits(A)) == A.replace("40", "120")
    assert applied(B, edits(B)) == B.replace("92", "276")
    assert moved(A.index("people"), edits(A)) == A.index("people") + 1


def test_where_a_word_fixes_a_size_numbers_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from rescaling import rescaled

    assert rescaled([A, "Dozens died."])(A) == []


def test_what_a_reader_needs_to_know_stays_possible_to_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    from edits import applied
    from renaming import renamed

    texts = ["Paris blamed the FLF in Pavilion 5.", "A France spokesman blamed the Free Lenn Front."]
    edits = renamed(texts, frozenset({"blamed", "the", "spokesman"}), seed="1", unknown=True)
    first, second = (applied(text, edits(text)) for text in texts)
    land, front = second.split(" spokesman")[0].split()[-1], second.split("the ")[1].rstrip(".")
    assert first == f"{land} blamed the {''.join(word[0] for word in front.split())} in Pavilion 5."
    assert second.startswith("An " if land[0] in "AEIOU" else "A ")
