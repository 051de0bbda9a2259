"""Small folders of invented articles, and the command line as a function."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of whoever runs the tests must not colour them."""
    for name in ("FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "COLUMNS", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files into a folder of their own; gives back the folder."""

    def _write(**texts: str) -> Path:
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        for name, text in texts.items():
            head = f"---\nsource: {name}\ndate: 2025-05-07\ntitle: The fire\n---\n"
            (folder / f"{name}.md").write_text(head + text, encoding="utf-8")
        return folder

    return _write


@pytest.fixture
def plugin(tmp_path: Path) -> Callable[[str], str]:
    """Write a plugin's source into a file; gives back its path."""

    def _plugin(source: str) -> str:
        path = tmp_path / "acme_local.py"
        path.write_text("import factcheck\n\n" + dedent(source), encoding="utf-8")
        return str(path)

    return _plugin
