"""Starting is quick, and both ways of starting are the same."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ["spacy", "torch", "trafilatura", "sentence_transformers", "thinc", "numpy", "lxml"]


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, timeout=60, check=False)


def test_help_imports_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from factcheck.cli import run\n"
        "codes = [run(['--help']), run(['compare', '--help']), run(['claims', '--help'])]\n"
        f"found = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "sys.exit(f'imported: {found}' if found or any(codes) else 0)\n"
    )
    done = python("-c", script)
    assert done.returncode == 0, done.stderr
    assert "compare" in done.stdout


def test_python_m_is_the_same_command() -> None:
    done = python("-m", "factcheck", "--version")
    assert done.returncode == 0
    assert done.stdout.startswith("factcheck, version ")
