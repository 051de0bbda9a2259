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
    done.assert_outcomes(passed=5)


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
        (["factcheck-news"], "Python already has something called 'factcheck-news'"),
        (["deaths"], "a plugin or a rule is called 'deaths' already"),
        (["casualties"], "a plugin or a rule is called 'casualties' already"),
        (["a" * 300], "file name too long"),
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


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, capsys: Screen) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme" / "notes.txt").write_text("Mine.", "utf-8")
    assert run(["new-plugin", "acme", "--in", str(tmp_path)]) == ExitCode.USAGE
    assert "is there already" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "acme").iterdir()] == ["notes.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "acme").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))  # as with python -m factcheck, where the folder can be imported
    assert run(["new-plugin", "acme"]) == ExitCode.OK
    assert (tmp_path / "acme" / "acme.py").is_file()


@pytest.mark.parametrize("name", ["none", "r-u-l-e", "x1"])
def test_an_odd_name_makes_a_sound_module(name: str, tmp_path: Path) -> None:
    assert run(["new-plugin", name, "--in", str(tmp_path)]) == ExitCode.OK
    host = load(plugins=[str(tmp_path / name / f"{name.replace('-', '_')}.py")])
    assert not host.problems
    assert name in {rule.slug for rule in host.rules}
