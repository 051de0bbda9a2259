"""What is loaded, what is looked for, and the card of a rule."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.cli import ExitCode, run
from factcheck.report import BUILT_IN

Plugin = Callable[[str], str]
Screen = pytest.CaptureFixture[str]
GOLDEN = Path(__file__).parent / "golden"

CROWDS = """
    class Crowds(factcheck.Checker):
        rules = (
            factcheck.Rule(
                code="ACME001", slug="crowd-size", summary="Outlets give different sizes of a crowd. [/b] \\x1b[2J",
                why="A crowd shows support.", status="preview", settings=("background-days", "no-such-setting"),
            ),
        )
        cues = ("marched",)

        def extract(self, passage):
            return []

    class Titles:
        name = "titles"

        def render(self, report):
            return ""

    class Diary:
        suffixes = (".diary",)

        def read(self, data, path):
            return []

    @factcheck.hookimpl
    def factcheck_checkers():
        return [Crowds()]

    @factcheck.hookimpl
    def factcheck_renderers():
        return [Titles()]

    @factcheck.hookimpl
    def factcheck_readers():
        return [Diary()]
"""
BROKEN = """
    @factcheck.hookimpl
    def factcheck_checkers():
        raise LookupError("no luck")
"""


def listed(screen: Screen, *arguments: str, code: ExitCode = ExitCode.OK) -> str:
    assert run([*arguments, "--width", "80"]) == code
    return screen.readouterr().out


def golden(name: str, text: str) -> None:
    import os

    text = re.sub(r"(?<=factcheck-news )[\w.]+", "VERSION", text)
    path = GOLDEN / name
    if os.environ.get("FACTCHECK_GOLDEN") == "write":
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def test_the_plugins(capsys: Screen) -> None:
    golden("plugins.txt", listed(capsys, "plugins"))


def test_the_plugins_with_what_comes_with_factcheck(capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--all")
    assert "  formats  " + ", ".join(renderer.name for renderer in BUILT_IN) in text
    assert ".html" in text
    assert "hedges" in text


def test_a_plugin_file_with_what_it_brings(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--plugin", plugin(CROWDS))
    assert re.search(
        r"acme_local\.py\s+not installed\n +rules +ACME001 crowd-size\n +reads +\.diary\n +formats +titles", text
    )


def test_plugins_of_one_hook(plugin: Plugin, capsys: Screen) -> None:
    path = plugin(CROWDS)
    assert "casualties" not in listed(capsys, "plugins", "--plugin", path, "--hook", "readers")
    assert "casualties" in listed(capsys, "plugins", "--plugin", path, "--hook", "factcheck_checkers")
    assert listed(capsys, "plugins", "--hook", "lexicons") == "no plugin\n"


def test_an_unknown_hook_is_refused_with_the_nearest_name(capsys: Screen) -> None:
    assert run(["plugins", "--hook", "reader"]) == ExitCode.USAGE
    assert "did you mean 'readers'?" in capsys.readouterr().err


def test_a_plugin_that_cannot_be_used_is_named_with_its_line(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "plugins", "--plugin", plugin(BROKEN), code=ExitCode.INCOMPLETE)
    assert "failed in factcheck_checkers at acme_local.py:6: LookupError: no luck" in " ".join(text.split())


def test_the_plugins_as_json(plugin: Plugin, capsys: Screen) -> None:
    assert run(["plugins", "--json", "--plugin", plugin(CROWDS)]) == ExitCode.OK
    found = json.loads(capsys.readouterr().out)
    crowds = next(row for row in found["plugins"] if row["name"].endswith("acme_local.py"))
    assert crowds == {
        "name": crowds["name"],
        "distribution": None,
        "version": None,
        "hooks": ["factcheck_checkers", "factcheck_readers", "factcheck_renderers"],
        "rules": [{"code": "ACME001", "slug": "crowd-size"}],
        "suffixes": [".diary"],
        "formats": ["titles"],
        "tables": [],
    }
    assert found["problems"] == []


def test_the_rules(capsys: Screen) -> None:
    golden("rules.txt", listed(capsys, "rules"))


def test_rules_are_chosen_as_in_compare(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "rules", "--select", "FC1,ACME001", "--ignore", "wounded", "--plugin", plugin(CROWDS))
    assert re.findall(r"^\w+\d", text, re.MULTILINE) == ["ACME001", "FC101", "FC103"]
    assert "crowd-size (preview)" in text


def test_rules_as_json(capsys: Screen) -> None:
    assert run(["rules", "--json"]) == ExitCode.OK
    first = json.loads(capsys.readouterr().out)[0]
    assert (first["code"], first["slug"], first["plugin"]["name"]) == ("FC101", "deaths", "casualties")
    assert first["measured"]["cases"] > 0


def test_a_card(capsys: Screen) -> None:
    golden("explain.txt", listed(capsys, "explain", "FC101"))


@pytest.mark.parametrize("word", ["deaths", "fc101", "FC101"])
def test_a_card_is_found_by_code_or_slug(word: str, capsys: Screen) -> None:
    assert listed(capsys, "explain", word).startswith("FC101 deaths")


def test_the_cards_of_a_family(capsys: Screen) -> None:
    text = listed(capsys, "explain", "FC2", "FC103")
    assert re.findall(r"^FC\d+", text, re.MULTILINE) == ["FC103", "FC201", "FC202"]


def test_a_strangers_card_is_drawn_harmlessly(plugin: Plugin, capsys: Screen) -> None:
    text = listed(capsys, "explain", "ACME001", "--plugin", plugin(CROWDS))
    assert "different sizes of a crowd. [/b] [2J" in text
    assert "This rule is a preview: it runs only when it is selected." in text
    assert "not measured yet" in text
    assert "no-such-setting" in text


def test_an_unknown_code_is_refused_with_the_nearest(capsys: Screen) -> None:
    assert run(["explain", "FC109"]) == ExitCode.USAGE
    assert "did you mean 'FC10" in capsys.readouterr().err


@pytest.mark.parametrize("width", ["28", "60", "120"])
@pytest.mark.parametrize("command", [["rules"], ["plugins", "--all"], ["explain", "FC"]])
def test_lists_fit_every_width(command: list[str], width: str, capsys: Screen) -> None:
    assert run([*command, "--width", width]) == ExitCode.OK
    assert max(len(line) for line in capsys.readouterr().out.splitlines()) <= int(width)


def test_lists_import_no_parser() -> None:
    script = (
        "import sys\n"
        "from factcheck.cli import run\n"
        "codes = [run(['rules']), run(['plugins', '--all']), run(['explain', 'FC101'])]\n"
        "found = [name for name in ('spacy', 'torch', 'trafilatura', 'numpy') if name in sys.modules]\n"
        "sys.exit(f'imported: {found}' if found or any(codes) else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
