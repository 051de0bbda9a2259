"""``FACTCHECK_TRACE=plugins`` shows every call into a plugin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cli_articles import GAZETTE, HERALD

from factcheck.cli import run

Write = Callable[..., Path]
Plugin = Callable[[str], str]

EVERYTHING = """
    class Opens(factcheck.Checker):
        rules = (factcheck.Rule(code="ACME1", slug="acme-one", summary="Opens.", why="To test."),)
        cues = ("killed",)

        def extract(self, passage):
            for number in passage.quantities:
                yield passage.claim(
                    rule="ACME1", measure="opened", value=number, start=passage.start, end=passage.end
                )

        def relate(self, left, right):
            raise LookupError("no luck")

    class Titles:
        name = "titles"

        def render(self, report):
            return "a title"

    @factcheck.hookimpl
    def factcheck_checkers():
        return [Opens()]

    @factcheck.hookimpl
    def factcheck_renderers():
        return [Titles()]
"""


def test_every_call_is_a_line(
    write: Write, plugin: Plugin, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, path = str(write(gazette=GAZETTE, herald=HERALD)), plugin(EVERYTHING)
    monkeypatch.setenv("FACTCHECK_TRACE", "plugins")
    run(["compare", folder, "--plugin", path, "-f", "titles"])
    out, err = capsys.readouterr()
    lines = [line for line in err.splitlines() if line.startswith("trace: ") and "acme_local.py" in line]
    assert out == "a title"
    assert [line for line in lines if "factcheck_checkers() -> 1 [Opens], " in line]
    assert [line for line in lines if "extract gazette.md text [" in line and "-> 1 [Claim], " in line]
    assert [
        line
        for line in lines
        if "relate gazette.md text [" in line
        and ", herald.md text [" in line
        and "failed in relate at acme_local.py:" in line
    ]
    assert [line for line in lines if "render the report -> 7 characters, " in line]
    assert all(line.endswith(" ms") for line in lines)


def test_without_the_wish_there_is_nothing(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    run(["compare", str(write(gazette=GAZETTE, herald=HERALD))])
    assert "trace: " not in capsys.readouterr().err


def test_an_unknown_topic_is_told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_TRACE", "plugin")
    run(["rules"])
    assert "FACTCHECK_TRACE knows plugins, not plugin" in capsys.readouterr().err
