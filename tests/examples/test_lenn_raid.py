"""The story in which every rule finds something: all of them alarm, and the report is the one in the golden file.

``FACTCHECK_GOLDEN=write pytest tests/examples`` writes it anew; look at the difference first.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import factcheck

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "lenn_raid.txt"


def test_every_rule_alarms() -> None:
    report = factcheck.compare(ROOT / "examples" / "lenn_raid", settings=factcheck.Settings(select=("FC",)))
    assert not report.problems
    alarmed = {f.rule for f in report.findings if any(r.verdict.alarm for r in f.relations)}
    assert alarmed == {code for code, _ in report.rules}


def test_the_report() -> None:
    command = [sys.executable, "-m", "factcheck", "compare", "examples/lenn_raid", "--width", "100"]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120, env=paths)
    assert done.returncode == 1, done.stderr
    shown = "".join(line for line in done.stdout.splitlines(keepends=True) if " explained · " not in line)  # seconds
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        GOLDEN.write_text(shown, "utf-8")
    assert shown == GOLDEN.read_text("utf-8")
