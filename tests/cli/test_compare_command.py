"""``factcheck compare`` from files to exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from cli_articles import AGREEING, GAZETTE, HERALD

from factcheck.cli import ExitCode, run
from factcheck.report.contract import schema

Write = Callable[..., Path]
Plugin = Callable[[str], str]


def test_two_tolls_that_exclude_each_other(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(gazette=GAZETTE, herald=HERALD)
    assert run(["compare", str(folder), "--width", "80"]) == ExitCode.FOUND
    out, err = capsys.readouterr()
    assert out.startswith("CONFLICT")
    assert "«Exactly 12» people" in out
    assert "«Exactly 340» people" in out
    assert "\x1b" not in out
    assert err == ""


def test_never_failing_on_anything(write: Write) -> None:
    assert run(["compare", str(write(gazette=GAZETTE, herald=HERALD)), "--fail-on", "never"]) == ExitCode.OK


def test_tolls_that_can_both_hold(write: Write) -> None:
    assert run(["compare", str(write(gazette=GAZETTE, courier=AGREEING))]) == ExitCode.OK


def test_one_article_with_one_claim_is_nothing_to_compare(write: Write) -> None:
    folder = str(write(gazette=GAZETTE))
    assert run(["compare", folder]) == ExitCode.EMPTY
    assert run(["compare", folder, "--allow-empty"]) == ExitCode.OK


def test_json_fits_its_schema(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    run(["compare", str(write(gazette=GAZETTE, herald=HERALD)), "-f", "json"])
    jsonschema.validate(json.loads(capsys.readouterr().out), schema())


def test_output_goes_into_a_file(write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "report.txt"
    run(["compare", str(write(gazette=GAZETTE, herald=HERALD)), "-o", str(target)])
    assert capsys.readouterr().out == ""
    assert target.read_text(encoding="utf-8").startswith("CONFLICT")


def test_ignored_rules_find_nothing(write: Write) -> None:
    folder = write(gazette=GAZETTE, herald=HERALD)
    assert run(["compare", str(folder), "--ignore", "FC1,FC2,FC3,FC4,FC5"]) == ExitCode.EMPTY


def test_an_unreadable_document_is_noted_and_strict_makes_it_count(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(gazette=GAZETTE, herald=HERALD)
    (folder / "broken.json").write_text("{", encoding="utf-8")
    assert run(["compare", str(folder)]) == ExitCode.FOUND
    out, err = capsys.readouterr()
    assert "note: " in err
    assert "broken.json" in err
    assert "incomplete:" in out
    assert run(["compare", str(folder), "--strict", "-q"]) == ExitCode.INCOMPLETE
    assert capsys.readouterr().err == ""


def test_a_raising_plugin_is_named_and_the_report_is_still_printed(
    write: Write, plugin: Plugin, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = plugin(
        """
        class Broken(factcheck.Checker):
            rules = (factcheck.Rule(code="ACME1", slug="acme-one", summary="Breaks.", why="To test."),)
            cues = ("killed",)

            def extract(self, passage):
                raise LookupError("no luck")

        @factcheck.hookimpl
        def factcheck_checkers():
            return [Broken()]
        """
    )
    folder = str(write(gazette=GAZETTE, herald=HERALD))
    assert run(["compare", folder, "--plugin", broken]) == ExitCode.INCOMPLETE
    out, err = capsys.readouterr()
    assert out.startswith("CONFLICT")
    assert "acme_local.py" in err
    assert "no luck" in err
    assert "Traceback" not in err
    run(["compare", folder, "--plugin", broken, "-vv"])
    assert "Traceback" in capsys.readouterr().err


FORMATS = """
    class Titles:
        name = "titles"

        def render(self, report):
            return "".join(f"{finding.rule}\\n" for finding in report.findings)

    class Broken:
        name = "broken"

        def render(self, report):
            return report.nothing

    @factcheck.hookimpl
    def factcheck_renderers():
        return [Titles(), Broken()]
"""


def test_a_plugins_format(write: Write, plugin: Plugin, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(write(gazette=GAZETTE, herald=HERALD))
    assert run(["compare", folder, "--plugin", plugin(FORMATS), "-f", "titles"]) == ExitCode.FOUND
    assert "FC101\n" in capsys.readouterr().out


def test_a_plugins_format_that_breaks(write: Write, plugin: Plugin, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(write(gazette=GAZETTE, herald=HERALD))
    assert run(["compare", folder, "--plugin", plugin(FORMATS), "-f", "broken"]) == ExitCode.INCOMPLETE
    out, err = capsys.readouterr()
    assert out == ""
    assert "error: format 'broken': plugin" in err
    assert "failed in render at acme_local.py:" in err
