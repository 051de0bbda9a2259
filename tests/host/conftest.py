"""Small distributions on disk: what pip would have installed, without pip."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

Install = Callable[..., str]

CHECKER = """
    import factcheck

    class Counter(factcheck.Checker):
        rules = (factcheck.Rule(code="{code}", slug="{slug}", summary="Counts.", why="To test."),)
        cues = ("counted",)

        def extract(self, passage):
            return []

    @factcheck.hookimpl
    def factcheck_checkers():
        return [Counter()]
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Install a plugin's source as a distribution; gives back the name of its module."""
    numbers = itertools.count()
    before = set(sys.modules)

    def _install(
        source: str, *, plugin: str = "acme", distribution: str = "acme-checks", version: str = "1.2", module: str = ""
    ) -> str:
        place = tmp_path / f"site{next(numbers)}"
        module = module or f"acme_{abs(hash(place))}"
        info = place / f"{distribution.replace('-', '_')}-{version}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[factcheck]\n{plugin} = {module}\n", "utf-8")
        (place / f"{module}.py").write_text(dedent(source), "utf-8")
        monkeypatch.syspath_prepend(str(place))
        importlib.invalidate_caches()
        return module

    yield _install
    for name in set(sys.modules) - before:
        if name.startswith("acme"):
            del sys.modules[name]


@pytest.fixture
def checker_source() -> Callable[..., str]:
    """The source of a sound plugin with one rule."""

    def _source(code: str = "ACME001", slug: str = "acme-count") -> str:
        return dedent(CHECKER).format(code=code, slug=slug)

    return _source
