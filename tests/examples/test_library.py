"""The script that uses factcheck as a library prints what its page shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "examples" / "library"


def test_it_prints_what_its_page_shows() -> None:
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(FOLDER / "walk_findings.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=paths)
    assert done.returncode == 0, done.stderr
    (shown,) = re.findall(r"```text\n(.*?)```", (FOLDER / "README.md").read_text("utf-8"), re.DOTALL)
    assert done.stdout == shown
