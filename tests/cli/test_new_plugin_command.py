"""A new plugin works at once; a name that cannot be used is refused, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli import ExitCode, run
from factcheck.plugins import load
from factcheck.testing import load_cases, run_case

Screen = pytest.CaptureFixture[str]


def test_a_new_plugin_passes_its_own_cases(tmp_path: Path, capsys: Screen) -> None:
    assert run(["new-plugin", "acme-crowds", "--in", str(tmp_path)]) == ExitCode.OK
    folder = tmp_path / "acme-crowds"
    assert sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()) == [
        "README.md", "acme_crowds.py", "cases/ACME001.toml", "pyproject.toml",
    ]  # fmt: skip
    assert f"cd {folder}" in capsys.readouterr().out
    plugin = str(folder / "acme_crowds.py")
    assert "ACME001" in {rule.code for rule in load(plugins=[plugin]).rules}
    for case in load_cases(folder / "cases" / "ACME001.toml"):
        assert run_case(case, plugins=[plugin]) == [], case.name
    assert [path.name for path in tmp_path.iterdir()] == ["acme-crowds"]


def test_pytest_alone_runs_its_cases(tmp_path: Path, pytester: pytest.Pytester) -> None:
    run(["new-plugin", "acme-crowds", "--in", str(tmp_path), "--code", "CROWD7"])
    done = pytester.runpytest_subprocess(
        "-q", "--rootdir", str(tmp_path / "acme-crowds"), str(tmp_path / "acme-crowds")
    )
    done.assert_outcomes(passed=4)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["Acme"], "'Acme' is no name for a plugin"),
        (["../acme"], "is no name for a plugin"),
        (["a/b"], "is no name for a plugin"),
        (["caf\u00e9"], "is no name for a plugin"),
        ([""], "is no name for a plugin"),
        (["json"], "Python already has something called 'json'"),
        (["class"], "Python already has something called 'class'"),
        (["factcheck"], "Python already has something called 'factcheck'"),
        (["acme", "--code", "x1"], "'x1' is no code"),
        (["acme", "--code", "FC999"], "codes that begin with FC are factcheck's own"),
        (["fc-new"], "codes that begin with FC are factcheck's own"),
    ],
)
def test_what_cannot_be_used_is_refused(arguments: list[str], told: str, tmp_path: Path, capsys: Screen) -> None:
    assert run(["new-plugin", *arguments, "--in", str(tmp_path)]) == ExitCode.USAGE
    err = capsys.readouterr().err
    assert told in err
    assert "hint: " in err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, capsys: Screen) -> None:
    (tmp_path / "acme").mkdir()
    assert run(["new-plugin", "acme", "--in", str(tmp_path)]) == ExitCode.USAGE
    assert "is there already" in capsys.readouterr().err
    assert list((tmp_path / "acme").iterdir()) == []
