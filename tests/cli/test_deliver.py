"""Handing the report over."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli.deliver import deliver
from factcheck.errors import FactcheckError


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.txt"
    target.write_text("old", encoding="utf-8")
    deliver("new ✗\n", target)
    assert target.read_text(encoding="utf-8") == "new ✗\n"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_folder_that_is_not_there_is_the_users_mistake(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="no such file"):
        deliver("x", tmp_path / "no" / "report.txt")


def test_bytes_go_through_as_they_are(tmp_path: Path) -> None:
    deliver(b"\x00\xff", tmp_path / "report.bin")
    assert (tmp_path / "report.bin").read_bytes() == b"\x00\xff"


def test_an_ascii_stdout_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    deliver("✗ \ud83d\n", None)
    assert raw.getvalue() == b"\\u2717 \\ud83d\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    script = "from factcheck.cli.deliver import deliver; deliver('line\\n' * 2_000_000, None)"
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=30) == 0
