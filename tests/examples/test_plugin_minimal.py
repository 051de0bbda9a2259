"""The complete plugin among the examples: installed as a stranger would, seen in a report, and its cases run."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "plugin-minimal"
pytest.importorskip("hatchling", reason="hatchling builds the example")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which the example was installed by pip, without its dependencies."""
    place = tmp_path_factory.mktemp("site")
    source = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("source") / "plugin")
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--target", str(place), str(source)], check=True, capture_output=True, timeout=120)
    return place


def factcheck(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])}
    command = [sys.executable, "-m", "factcheck", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=paths)


def test_its_finding_is_in_the_report(site: Path, tmp_path: Path) -> None:
    (tmp_path / "north-2031-05-04.txt").write_text("Some 80,000 people marched through Corvell on Saturday.", "utf-8")
    (tmp_path / "south-2031-05-04.txt").write_text(
        "The march in Corvell on Saturday was joined by 12,000 people.", "utf-8"
    )
    done = factcheck(site, "compare", str(tmp_path), "--width", "100")
    assert done.returncode == 1, done.stderr
    assert "CROWD001 crowd" in done.stdout
    assert "80,000" in done.stdout


def test_it_is_among_the_plugins(site: Path) -> None:
    done = factcheck(site, "plugins", "--json")
    found = {row["name"]: row for row in json.loads(done.stdout)["plugins"]}
    assert (found["crowds"]["distribution"], found["crowds"]["version"]) == ("factcheck-crowds", "0.1.0")
    assert found["crowds"]["rules"] == [{"code": "CROWD001", "slug": "crowd-size"}]


def test_its_cases_pass_also_where_it_is_installed(
    site: Path, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(site), *sys.path]))
    copy = shutil.copytree(EXAMPLE, pytester.path / "plugin")
    done = pytester.runpytest_subprocess("-q", "--rootdir", str(copy), str(copy))
    done.assert_outcomes(passed=9)


def test_it_fits_on_a_screen_and_imports_nothing_but_factcheck() -> None:
    source = (EXAMPLE / "crowds.py").read_text("utf-8")
    assert len(source.splitlines()) < 60
    imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [ast.unparse(node) for node in imports] == ["import factcheck"]
