"""What users bring that is not an article: a clear message, nothing lost, no trace."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_articles import GAZETTE, HERALD

from factcheck.cli import ExitCode, run

Write = Callable[..., Path]
Plugin = Callable[[str], str]
Screen = pytest.CaptureFixture[str]


def compared(folder: Path, screen: Screen, *options: str) -> tuple[int, str, str]:
    """Compare a folder; its code, its report and what it said beside."""
    code = run(["compare", str(folder), *options])
    out, err = screen.readouterr()
    assert "Traceback" not in out + err
    assert "\x1b" not in out + err
    return code, out, err


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("empty.txt", b"", "empty.txt: empty"),
        ("blank.md", b" \n\n", "blank.md: empty"),
        ("empty.jsonl", b"", "empty.jsonl: empty"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "photo.txt: not a text file"),
        ("page.html", b"<html><body></body></html>", "page.html"),
        ("broken.json", b'{"text": ', "broken.json"),
    ],
)
def test_a_file_that_is_no_article_is_named_and_the_others_are_compared(
    name: str, data: bytes, told: str, write: Write, capsys: Screen
) -> None:
    folder = write(gazette=GAZETTE, herald=HERALD)
    (folder / name).write_bytes(data)
    code, out, err = compared(folder, capsys)
    assert code == ExitCode.FOUND
    assert out.startswith("CONFLICT")
    assert told in err


def test_a_broken_line_is_named_and_the_others_are_compared(tmp_path: Path, capsys: Screen) -> None:
    good = [
        json.dumps({"id": name, "text": text, "published": "2025-05-07"})
        for name, text in (("g", GAZETTE), ("h", HERALD))
    ]
    lines = tmp_path / "lines.jsonl"
    lines.write_text(f'{good[0]}\n{{"id": "b", "text": oops\n{good[1]}\n', encoding="utf-8")
    code, out, err = compared(lines, capsys)
    assert code == ExitCode.FOUND
    assert out.startswith("CONFLICT")
    assert "lines.jsonl, line 2" in err


def test_a_folder_without_articles_is_nothing_to_compare(tmp_path: Path, capsys: Screen) -> None:
    code, out, err = compared(tmp_path, capsys)
    assert code == ExitCode.EMPTY
    assert "nothing to compare" in out
    assert "no file in it that can be read" in err


def test_markup_and_escape_codes_are_printed_as_they_stand_or_not_at_all(tmp_path: Path, capsys: Screen) -> None:
    head = "---\nsource: '[/b]'\ndate: 2025-05-07\n---\n"
    (tmp_path / "a.md").write_text(f"{head}[/b]\x1b[2J[red]{GAZETTE}\x1b]0;title\x07", encoding="utf-8")
    (tmp_path / "b.md").write_text(head.replace("[/b]", "B") + HERALD, encoding="utf-8")
    code, out, _ = compared(tmp_path, capsys)
    assert code == ExitCode.FOUND
    assert "[/b]" in out
    assert "[red]«Exactly 12» people" in out


def test_articles_without_any_date_are_compared(tmp_path: Path, capsys: Screen) -> None:
    for name, text in (("a", GAZETTE), ("b", HERALD)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    code, out, err = compared(tmp_path, capsys)
    assert code == ExitCode.FOUND
    assert "no date" in out
    assert err.count("note: ") == 1
    assert "no date is known of" in err
    assert "a.txt" in err
    assert "b.txt" in err


def test_ten_megabytes_on_one_line(write: Write, capsys: Screen) -> None:
    folder = write(gazette=GAZETTE, herald=HERALD)
    (folder / "endless.txt").write_text("x" * 10_000_000, encoding="utf-8")
    began = time.perf_counter()
    code, out, _ = compared(folder, capsys)
    assert code == ExitCode.FOUND
    assert out.startswith("CONFLICT")
    assert time.perf_counter() - began < 30


def test_a_plugin_that_cannot_be_imported_is_3_and_the_report_is_there(
    write: Write, plugin: Plugin, capsys: Screen
) -> None:
    code, out, err = compared(
        write(gazette=GAZETTE, herald=HERALD), capsys, "--plugin", plugin('raise OSError("boom")')
    )
    assert code == ExitCode.INCOMPLETE
    assert out.startswith("CONFLICT")
    assert "acme_local.py" in err
    assert "OSError: boom" in err


def _heed_sigint() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_ctrl_c_while_it_works_is_130_without_a_trace(write: Write, plugin: Plugin) -> None:
    waiting = plugin("import sys, time\nprint('waiting', file=sys.stderr, flush=True)\ntime.sleep(60)")
    command = [sys.executable, "-m", "factcheck", "compare", str(write(gazette=GAZETTE)), "--plugin", waiting]
    pipe = subprocess.PIPE
    # A test run in the background of a script inherits SIGINT ignored; a command typed by a person does not.
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=_heed_sigint) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "waiting\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == ExitCode.INTERRUPTED
    assert (out, err.strip()) == ("", "")


PRINTING = """
    print("loading")

    class Printing(factcheck.Checker):
        rules = (factcheck.Rule(code="ACME1", slug="acme-one", summary="Prints.", why="To test."),)
        cues = ("killed",)

        def extract(self, passage):
            print("looking")
            return []

    @factcheck.hookimpl
    def factcheck_checkers():
        return [Printing()]
"""


def test_what_a_plugin_prints_does_not_spoil_the_report(tmp_path: Path, plugin: Plugin, capsys: Screen) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.md").write_text(GAZETTE, "utf-8")
    code, out, err = compared(
        tmp_path / "articles", capsys, "--plugin", plugin(PRINTING), "-f", "json", "--allow-empty"
    )
    assert code == ExitCode.OK
    assert json.loads(out)["claims"]
    assert "loading" in err
    assert "looking" in err


READERS = """
    class Diary:
        suffixes = (".diary",)

        def read(self, data, path):
            if b"broken" in data:
                raise LookupError("no luck")
            return None if b"none" in data else ["a text"] if b"text" in data else [
                factcheck.Article(id=path, text=data.decode("utf-8"))
            ]

    @factcheck.hookimpl
    def factcheck_readers():
        return [Diary()]
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [("broken", "failed in read at acme_local.py:9 – LookupError: no luck"), ("text", "it gave a str, not an Article")],
)
def test_a_plugins_reader_that_breaks_is_named_with_its_line(
    tmp_path: Path, plugin: Plugin, capsys: Screen, text: str, told: str
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.md").write_text(GAZETTE, "utf-8")
    (folder / "b.diary").write_text(text, "utf-8")
    code, out, err = compared(folder, capsys, "--plugin", plugin(READERS), "--allow-empty")
    assert code == ExitCode.INCOMPLETE
    assert told in err
    assert "acme_local.py" in out
    assert "1 article" not in err
