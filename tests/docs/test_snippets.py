"""No snippet is left out: each is run, or says why it is not. How they are run: ``conftest.py`` beside the README."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *(p for p in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in p.parts)]
RUN = {"python", "sh", "text", "toml"}
TESTED = {"the report on seeds/"}  # a test of the README compares it
GENERATED = {"commands.md"}  # a test compares the page with the commands
_BLOCK = re.compile(r"(?:<!-- (?P<note>[^\n]*) -->\n)?^```(?P<language>\S*)\n.*?^```$", re.DOTALL | re.MULTILINE)
pytestmark = pytest.mark.skipif(not (ROOT / "docs").is_dir(), reason="the docs are not beside an installed package")


def blocks(page: Path) -> list[tuple[str, str]]:
    """The language of each block, and the note above it."""
    return [(block["language"], block["note"] or "") for block in _BLOCK.finditer(page.read_text("utf-8"))]


@pytest.mark.parametrize("page", [page for page in PAGES if page.name not in GENERATED], ids=lambda page: page.name)
def test_every_snippet_is_run_or_says_why_not(page: Path) -> None:
    for language, note in blocks(page):
        part_of_the_site = language.startswith("{")
        shown = language in RUN and (not note or note.startswith("file: ") or note in TESTED)
        assert part_of_the_site or shown or re.fullmatch("not run: .+", note), f"{page.name}: {language} {note}"


def test_the_runner_sees_every_page_with_snippets() -> None:
    patterns = ast.literal_eval(re.findall(r"patterns=(\[.*\])", (ROOT / "conftest.py").read_text("utf-8"))[0])
    seen = {path for pattern in patterns for path in ROOT.glob(pattern)}
    assert {page for page in PAGES if any(language in RUN for language, _ in blocks(page))} <= seen
