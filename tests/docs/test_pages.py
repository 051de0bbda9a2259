"""Nothing is undocumented: hooks, rules, settings, commands, public names, case files."""

from __future__ import annotations

import re
import runpy
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck import testing
from factcheck.cli.app import app
from factcheck.language.tables import names
from factcheck.model.extension import Lexicon, Reader, Renderer
from factcheck.plugins import HOOKS, load
from factcheck.plugins.fence import ASKED_TWICE, MOST_CLAIMS
from factcheck.settings import describe
from factcheck.testing.cases import Case

DOCS = Path(__file__).parents[2] / "docs"
RULES = [rule for rule in load().rules if rule.code.startswith("FC")]  # not those of whatever else is installed
SHAPES = [("checkers", factcheck.Checker), ("readers", Reader), ("renderers", Renderer), ("lexicons", Lexicon)]
pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="the docs are not beside an installed package")


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def test_the_generated_pages_are_up_to_date() -> None:
    written: dict[str, Any] = runpy.run_path(str(DOCS / "pages.py"))["pages"]()
    for name, text in written.items():
        assert page(name) == text, f"{name}: run python docs/pages.py"


@pytest.mark.parametrize("name", ["hedges", "ladder"])
def test_the_pictures_are_up_to_date(name: str) -> None:
    drawn = runpy.run_path(str(DOCS / "pictures.py"))[name]()
    assert page(f"images/{name}.svg") == drawn, "run python docs/pictures.py"
    assert f"images/{name}.svg" in page("verdicts.md")


def test_the_ladder_names_every_verdict() -> None:
    ladder = runpy.run_path(str(DOCS / "pictures.py"))["LADDER"]
    assert {verdict for *_, verdict in ladder} == set(factcheck.Verdict)


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_has_a_page_with_a_plugin_that_implements_it(hook: str) -> None:
    text = page(f"hooks/{hook.removeprefix('factcheck_')}.md")
    assert text.startswith(f"# `{hook}()`\n")
    assert re.search(rf"```python\n[^`]*@factcheck\.hookimpl\ndef {hook}\(\):", text)
    assert f"[`{hook}()`]" in page("hooks/README.md")


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_says_what_is_checked_what_failing_costs_and_how_long_it_may_take(hook: str) -> None:
    text = page(f"hooks/{hook.removeprefix('factcheck_')}.md")
    chapters = ["What it brings", "What is checked", "When it fails", "Limits"]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == chapters
    limits = text.partition("## Limits")[2]
    assert all(f"`{setting}`" in limits for setting in ("plugin-seconds", "plugin-megabytes"))


def test_the_numbers_on_the_checkers_page_are_those_of_the_fence() -> None:
    text = page("hooks/checkers.md")
    assert f"{MOST_CLAIMS:,} claims for one sentence" in text
    assert ASKED_TWICE == 3
    assert "the first three sentences" in text


def test_the_lexicons_page_names_every_table() -> None:
    (row,) = re.findall(r"^\| `table` \|.*$", page("hooks/lexicons.md"), re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", row)) == {"table", *names()}


@pytest.mark.parametrize(("name", "shape"), SHAPES)
def test_what_a_hook_expects_is_on_its_page(name: str, shape: type) -> None:
    for part in (*shape.__annotations__, *(n for n, v in vars(shape).items() if callable(v) and not n.startswith("_"))):
        assert f"`{part}" in page(f"hooks/{name}.md")


@pytest.mark.parametrize("rule", [rule.code for rule in RULES])
def test_every_rule_has_a_page_and_a_line(rule: str) -> None:
    for chapter in ("Why it matters", "Statements that it sets against each other", "When it stays quiet", "Settings"):
        assert f"## {chapter}" in page(f"rules/{rule}.md")
    assert "## Measured" in page(f"rules/{rule}.md")
    assert f"[{rule}]({rule}.md)" in page("rules/README.md")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_settings_on_a_card_exist(rule: factcheck.Rule) -> None:
    assert set(rule.settings) <= {row.name for row in describe()}


@pytest.mark.parametrize("row", describe(), ids=lambda row: row.name)
def test_every_setting_is_listed(row: Any) -> None:
    assert f"| `{row.name}` | {row.type} | `{row.default}` | {row.unit} | {row.help} |" in page("settings.md")


@pytest.mark.parametrize("command", app.commands)
def test_every_command_is_documented(command: str) -> None:
    assert f"\n## factcheck {command}\n" in page("commands.md")


@pytest.mark.parametrize("name", [*factcheck.__all__, *(f"testing.{name}" for name in testing.__all__)])
def test_every_public_name_is_in_the_reference(name: str) -> None:
    assert re.search(rf":: factcheck\.{re.escape(name)}\n", page("reference.md"))


def test_every_key_of_a_case_file_is_explained() -> None:
    keys = {field.name for field in fields(Case)} - {"line"}
    assert keys | {"published"} == set(
        re.findall(r"^\| `(\w+)` \|", page("testing.md").partition("## Settings")[0], re.MULTILINE)
    )
    assert keys <= set(re.findall(r"^``(\w+)``", testing.cases.__doc__ or "", re.MULTILINE))


@pytest.mark.parametrize("name", ["factcheck_cases", "factcheck_plugins", "factcheck_claims", "factcheck_compare"])
def test_settings_and_fixtures_of_pytest_are_explained(name: str, pytestconfig: pytest.Config) -> None:
    assert f"`{name}" in page("testing.md")
    plugin = pytestconfig.pluginmanager.get_plugin("factcheck")
    assert name in Path(str(plugin.__file__)).read_text("utf-8")


def test_what_can_be_wrong_with_a_plugin_is_told_on_one_page() -> None:
    text = page("plugins.md")
    for setting in ("plugin-seconds", "plugin-megabytes"):
        assert f"`{setting}`" in text
