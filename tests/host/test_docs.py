"""The pages about plugins and settings say what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck import hookspecs
from factcheck.plugins import load
from factcheck.settings import describe
from factcheck.testing import load_cases, run_case

DOCS = Path(__file__).parents[2] / "docs"
pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="the docs are not beside an installed package")


def block(language: str) -> str:
    """The first block of code in this language on the page about plugins that is a whole file."""
    blocks = re.findall(rf"```{language}\n(.*?)```", (DOCS / "plugins.md").read_text("utf-8"), re.DOTALL)
    return next(str(found) for found in blocks if found.startswith(("import factcheck", "rule =")))


def test_the_page_about_settings_lists_them_all() -> None:
    page = (DOCS / "settings.md").read_text("utf-8")
    for row in describe():
        assert f"| `{row.name}` | {row.type} | `{row.default}` | {row.unit} | {row.help} |" in page


@pytest.mark.parametrize("hook", [name for name in vars(hookspecs) if name.startswith("factcheck_")])
def test_the_page_about_plugins_names_every_hook(hook: str) -> None:
    assert f"`{hook}()`" in (DOCS / "plugins.md").read_text("utf-8")


def test_the_plugin_on_the_page_does_what_its_cases_say(tmp_path: Path) -> None:
    plugin, cases = tmp_path / "arrests.py", tmp_path / "ACME001.toml"
    plugin.write_text(block("python"), "utf-8")
    cases.write_text(block("toml"), "utf-8")
    assert "ACME001" in {rule.code for rule in load(plugins=[str(plugin)]).rules}
    for case in load_cases(cases):
        assert run_case(case, plugins=[str(plugin)]) == [], case.name
