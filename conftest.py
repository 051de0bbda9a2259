"""Every snippet of the README and of the documentation is a test.

- ``python``: run; snippets of one page share their names. With ``<!-- file: crowds.py -->`` above it is written there.
- ``toml``: must be TOML; with a file name above it is written there, and cases without one are run.
- ``sh``: lines that begin with ``factcheck`` or ``pytest`` are run in a folder that holds the bundled ``articles``;
  ``NAME=VALUE`` before them sets a variable.
- ``text`` right below one of these: what that printed, on stderr and then on stdout. A line ``…`` stands for any lines,
  and ``…`` in a line for any words. With a file name above it is written there.

What cannot be run has ``<!-- not run: REASON -->`` above it; ``tests/docs/test_snippets.py`` looks that nothing is left
out.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser

ROOT = Path(__file__).parent
ARTICLES = {"articles": "examples/harbour_fire", "seeds": "seeds"}
# Commands that are shown and not run here, each with the reason.
SHOWN = {
    "python3": "sets up an environment: continuous integration runs it as it stands",
    "python": "needs the checkout: tests of their own run the scripts",
    ".venv/bin/pip": "installs: continuous integration runs it as it stands",
    ".venv/bin/ruff": "continuous integration runs it as it stands",
    ".venv/bin/mypy": "continuous integration runs it as it stands",
    ".venv/bin/pytest": "would run itself",
    ".venv/bin/factcheck": "continuous integration runs it as it stands",
    "pip": "installs: a test of its own installs the example",
    "cd": "the files of a page are written into one folder",
    "make": "a test of its own builds the site",
}
_FILE = re.compile(r"<!-- file: (\S+) -->\s*\Z")
_SECONDS = re.compile(r"\d+\.\d+ ?m?s\b")
_SETTING = re.compile(r"(\w+)=(.*)")


def run_python(example: Example) -> None:
    """Run the snippet, or write the file that it is."""
    if _write(example):
        return
    code = compile(str(example.parsed), str(example.path), "exec", dont_inherit=True)
    example.namespace["printed"] = _printed(lambda: exec(code, example.namespace))


def run_toml(example: Example) -> None:
    """Parse the snippet, write it if it is a file, run it if it holds cases."""
    table = tomllib.loads(str(example.parsed))
    if not _write(example) and {"rule", "case"} <= table.keys():
        _run_cases(str(example.parsed))


def _run_cases(text: str) -> None:
    from factcheck.testing import load_cases, run_case

    Path("cases.toml").write_text(text, "utf-8")
    wrong = {case.name: complaints for case in load_cases("cases.toml") if (complaints := run_case(case))}
    assert not wrong


def run_shell(example: Example) -> None:
    """Run its commands."""
    example.namespace["printed"] = "".join(_command(line) for line in str(example.parsed).splitlines() if line.strip())


def compare_text(example: Example) -> None:
    """Compare with what the snippet right above printed, or write the file that it is."""
    if _write(example):
        return
    before = example.document.text[: example.region.start].rstrip()
    if before.endswith("-->"):
        return
    assert before.endswith("```"), "nothing above it printed this"
    wanted = "".join(map(_pattern, _masked(str(example.parsed)).splitlines()))
    printed = _masked(example.namespace.pop("printed"))
    assert re.fullmatch(wanted, printed), f"printed:\n{printed}"


def _pattern(line: str) -> str:
    return r"(?:.*\n)*?" if line == "…" else re.escape(line).replace("…", ".*") + r"\n"


def _write(example: Example) -> bool:
    name = _FILE.search(example.document.text[: example.region.start])
    if name:
        Path(name[1]).parent.mkdir(parents=True, exist_ok=True)
        Path(name[1]).write_text(str(example.parsed), "utf-8")
    return bool(name)


def _command(line: str) -> str:
    words = shlex.split(line, comments=True) or ["cd"]
    settings = [setting.groups() for word in words if (setting := _SETTING.fullmatch(word))]
    command, *arguments = words[len(settings) :]
    if command == "factcheck":
        with _environment(dict(settings)):
            return _factcheck(line, arguments)
    if command == "pytest":
        done = subprocess.run([sys.executable, "-m", "pytest", *arguments], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout
        return done.stdout
    assert command in SHOWN, f"{line}: give a reason in SHOWN, or have it run"
    return ""


def _factcheck(line: str, arguments: list[str]) -> str:
    from factcheck.cli import ExitCode, run

    complaints = io.StringIO()
    with redirect_stderr(complaints):
        printed = _printed(lambda: codes.append(run(arguments)), codes := [])
    assert codes[0] not in (ExitCode.USAGE, ExitCode.INCOMPLETE), f"{line}: {complaints.getvalue()}"
    return complaints.getvalue() + printed


@contextmanager
def _environment(settings: dict[str, str]) -> Iterator[None]:
    os.environ.update(settings)
    try:
        yield
    finally:
        for name in settings:
            del os.environ[name]


def _printed(work: Any, *_: Any) -> str:
    screen = io.StringIO()
    with redirect_stdout(screen):
        work()
    return screen.getvalue()


def _masked(text: str) -> str:
    return "".join(f"{line.rstrip()}\n" for line in _SECONDS.sub("_ s", text).strip().splitlines())


def _enter(namespace: dict[str, Any]) -> None:
    namespace["_from"], namespace["_folder"] = os.getcwd(), tempfile.mkdtemp()
    os.chdir(namespace["_folder"])
    for name, source in ARTICLES.items():
        shutil.copytree(ROOT / source, name, ignore=shutil.ignore_patterns(".*", "__pycache__"))
    os.environ["COLUMNS"] = "80"


def _leave(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_from"])
    shutil.rmtree(namespace["_folder"])
    del os.environ["COLUMNS"]


pytest_collect_file = Sybil(
    parsers=[
        CodeBlockParser(language="python", evaluator=run_python),
        CodeBlockParser(language="toml", evaluator=run_toml),
        CodeBlockParser(language="sh", evaluator=run_shell),
        CodeBlockParser(language="text", evaluator=compare_text),
    ],
    patterns=["README.md", "docs/*.md", "docs/hooks/*.md"],
    setup=_enter,
    teardown=_leave,
).pytest()
