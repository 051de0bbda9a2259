"""A broken plugin is a problem that says whose it is; the others go on."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

import factcheck
from factcheck import hookspecs
from factcheck.errors import PluginError
from factcheck.plugins import Host, load
from factcheck.settings import Settings

Install = Callable[..., str]
Source = Callable[..., str]


def messages(host: Host) -> list[str]:
    return [problem.message for problem in host.problems if problem.plugin not in OWN]


OWN_NAMES = ("amounts", "casualties", "dates", "initiators", "people", "places", "quotes", "states")
OWN = {*OWN_NAMES, *(f"factcheck_{name}" for name in OWN_NAMES)}


def codes(host: Host) -> set[str]:
    return {rule.code for rule in host.rules}


def test_an_installed_plugin_is_loaded_with_distribution_and_version(install: Install, checker_source: Source) -> None:
    install(checker_source())
    host = load()
    loaded = next(c for c in host.checkers if c.plugin == "acme")
    assert (loaded.distribution, loaded.version) == ("acme-checks", "1.2")
    assert loaded.codes == {"ACME001"}
    assert "acme (acme-checks 1.2)" in host.labels
    assert messages(host) == []


def test_our_own_plugins_are_loaded_once() -> None:
    host = load()
    assert len(codes(host)) == len(host.rules)
    assert {"FC101", "FC201"} <= codes(host)


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import no_such_module_anywhere", "cannot be imported: ModuleNotFoundError"),
        ("def broken(:", ".py:1"),
        (
            "def __getattr__(name): raise ValueError('no ' + name)",
            "cannot be registered: ValueError: no factcheck_contract",
        ),
        ("raise BaseException('odd')", "cannot be imported: BaseException: odd"),
        ("raise SystemExit(3)", "cannot be imported: SystemExit"),
        ("x = 1", "implements no hook"),
    ],
)
def test_an_unusable_plugin_is_named_with_its_distribution(
    install: Install, checker_source: Source, source: str, told: str
) -> None:
    install(source)
    install(checker_source("SOUND1", "sound"), plugin="sound", distribution="sound-checks")
    host = load()
    assert len(messages(host)) == 1
    assert messages(host)[0].startswith("plugin acme (acme-checks 1.2) ")
    assert told in messages(host)[0]
    assert "SOUND1" in codes(host)


HOOK = "import factcheck\n@factcheck.hookimpl\ndef factcheck_checkers():\n    "


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("raise ValueError('boom')", "failed in factcheck_checkers at {module}.py:4: ValueError: boom"),
        ("yield 1 / 0", "failed in factcheck_checkers at {module}.py:4: ZeroDivisionError"),
        ("pass", "returned None from factcheck_checkers at {module}.py:2; return a list"),
        ("return 7", "failed in factcheck_checkers"),
        ("return ['x']", "brought through factcheck_checkers at {module}.py:2 a str, which is no Checker"),
        ("return [factcheck.Checker]", "the class Checker; return an instance of it"),
        ("return [factcheck.Checker()]", "the checker Checker without a rule's card"),
    ],
)
def test_a_hook_that_misbehaves_is_a_problem(install: Install, body: str, told: str) -> None:
    module = install(HOOK + body)
    host = load()
    assert len(messages(host)) == 1
    assert told.format(module=module) in messages(host)[0]
    assert "acme-checks 1.2" in messages(host)[0]


def test_a_raising_hook_keeps_its_trace_for_later(install: Install) -> None:
    install(HOOK + "raise ValueError('boom')")
    problem = next(p for p in load().problems if p.plugin == "acme")
    assert "Traceback" in (problem.detail or "")
    assert "Traceback" not in problem.message


def test_a_misspelt_hook_is_told_with_the_nearest_name_and_the_rest_is_used(
    install: Install, checker_source: Source
) -> None:
    install(checker_source() + "\n@factcheck.hookimpl\ndef factcheck_rederers():\n    return []\n")
    host = load()
    (message,) = messages(host)
    assert "'factcheck_rederers', which is no hook; did you mean 'factcheck_renderers'?" in message
    assert "ACME001" in codes(host)


def test_a_hook_without_its_marker_is_told(install: Install) -> None:
    install("def factcheck_checkers():\n    return []\n")
    (message,) = messages(load())
    assert "without @factcheck.hookimpl" in message


def test_of_two_plugins_with_one_name_the_second_is_a_problem(install: Install, checker_source: Source) -> None:
    install(checker_source("BBB1", "b"), distribution="bbb-checks", module="acme_b")
    install(checker_source("AAA1", "a"), distribution="aaa-checks", module="acme_a")
    host = load()
    assert {"AAA1"} == codes(host) & {"AAA1", "BBB1"}  # by distribution, not by order of installation
    (message,) = messages(host)
    assert "acme (bbb-checks 1.2) was not loaded: acme (aaa-checks 1.2) has the same name" in message


def test_two_copies_of_one_distribution_are_one_plugin(install: Install, checker_source: Source) -> None:
    install(checker_source(), version="1.2", module="acme_twice")
    install(checker_source(), version="1.3", module="acme_twice")
    host = load()
    assert messages(host) == []
    assert [c.version for c in host.checkers if c.plugin == "acme"] == ["1.3"]  # the first on the path


def test_two_plugins_with_one_rule_code_are_refused(install: Install, checker_source: Source) -> None:
    install(checker_source("SAME1", "one"), plugin="one", distribution="one-checks", module="acme_one")
    install(checker_source("SAME1", "two"), plugin="two", distribution="two-checks", module="acme_two")
    with pytest.raises(PluginError, match=r"'SAME1'.*one \(one-checks 1.2\).*two \(two-checks 1.2\)"):
        load()


def test_two_plugins_with_one_slug_are_refused(install: Install, checker_source: Source) -> None:
    install(checker_source("ONE1", "same"), plugin="one", distribution="one-checks", module="acme_one")
    install(checker_source("TWO1", "same"), plugin="two", distribution="two-checks", module="acme_two")
    with pytest.raises(PluginError, match="'same'"):
        load()


def test_checkers_are_sorted_by_rule(install: Install, checker_source: Source) -> None:
    install(checker_source("AAA1", "a"), plugin="z", distribution="z-checks", module="acme_z")
    install(checker_source("ZZZ1", "z"), plugin="a", distribution="a-checks", module="acme_a")
    firsts = [min(c.codes) for c in load().checkers]
    assert firsts == sorted(firsts)


def test_a_distribution_with_unreadable_entry_points_does_not_hide_the_others(
    install: Install, checker_source: Source, tmp_path: Path
) -> None:
    install("", plugin="torn", distribution="torn-checks")
    next(tmp_path.glob("*/torn_checks-1.2.dist-info/entry_points.txt")).write_bytes(b"\xff\xfe[factcheck]\n=\x00")
    install(checker_source())
    host = load()
    assert "ACME001" in codes(host)
    assert any("torn-checks" in message for message in messages(host))


def test_a_plugin_file_is_run_from_disk(tmp_path: Path, checker_source: Source) -> None:
    path = tmp_path / "mine.py"
    path.write_text(checker_source("MINE1", "mine"), "utf-8")
    host = load(plugins=[str(path), str(path)])
    assert "MINE1" in codes(host)
    assert f"{path} (not installed)" in host.labels


def test_a_broken_plugin_file_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text("import factcheck\n1 / 0\n", "utf-8")
    (message,) = messages(load(plugins=[str(path)]))
    assert "mine.py" in message
    assert "ZeroDivisionError" in message


@pytest.mark.parametrize("name", ["no_such_plugin", "no.such.plugin", "no_such_file.py", ""])
def test_a_plugin_asked_for_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(PluginError, match="there is no plugin"):
        load(plugins=[name])


def test_the_nearest_plugin_is_named(install: Install, checker_source: Source) -> None:
    install(checker_source())
    with pytest.raises(PluginError) as refusal:
        load(plugins=["acne"])
    assert refusal.value.hint == "did you mean 'acme'?"


def test_plugins_asked_for_in_the_settings_are_loaded(tmp_path: Path, checker_source: Source) -> None:
    path = tmp_path / "mine.py"
    path.write_text(checker_source("MINE1", "mine"), "utf-8")
    assert "MINE1" in codes(load(settings=Settings(plugins=(str(path),))))


def test_an_installed_plugin_asked_for_is_not_loaded_twice(install: Install, checker_source: Source) -> None:
    module = install(checker_source())
    assert [c.plugin for c in load(plugins=["acme", module]).checkers].count("acme") == 1


def test_an_object_can_be_a_plugin() -> None:
    class Titles:
        name = "titles"

        def render(self, report: factcheck.Report) -> str:
            return "\n".join(finding.title for finding in report.findings)

    class Mine:
        @factcheck.hookimpl
        def factcheck_renderers(self) -> list[Titles]:
            return [Titles()]

    host = load(plugins=[Mine()])
    assert messages(host) == []
    assert [loaded.thing.name for loaded in host.renderers] == ["titles"]


HOOKS = [name for name in vars(hookspecs) if name.startswith("factcheck_")]


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_shows_an_example_that_works(hook: str, tmp_path: Path) -> None:
    example = dedent((inspect.getdoc(getattr(hookspecs, hook)) or "").partition("::\n")[2])
    path = tmp_path / "example.py"
    path.write_text("import factcheck\n" + example, "utf-8")
    host = load(plugins=[str(path)])
    assert messages(host) == []
    assert str(path) in {origin.plugin for origin in host.plugins}


@pytest.mark.parametrize("hook", HOOKS)
def test_hooks_take_no_parameters_with_defaults(hook: str) -> None:
    parameters = inspect.signature(getattr(hookspecs, hook)).parameters.values()
    assert all(parameter.default is parameter.empty for parameter in parameters)


@pytest.mark.parametrize(
    ("code", "slug", "told"),
    [
        ("FC999", "acme-count", "codes that begin with FC are factcheck's own"),
        ("acme1", "acme-count", "has the code 'acme1'; a code is capital letters, then digits"),
        ("ACME1", "Acme Count", "has the slug 'Acme Count'; a slug is small words"),
    ],
)
def test_a_card_that_cannot_be_used_is_told(
    install: Install, checker_source: Source, code: str, slug: str, told: str
) -> None:
    install(checker_source(code, slug))
    host = load()
    assert code not in codes(host)
    assert told in host.problems[0].message


def test_a_strangers_rule_with_one_of_our_codes_is_refused(install: Install, checker_source: Source) -> None:
    install(checker_source("FC101"))
    with pytest.raises(PluginError, match=r"'FC101': one of acme \(acme-checks 1\.2\), one of casualties"):
        load()


def test_the_file_of_an_installed_plugin_replaces_it(install: Install, checker_source: Source, tmp_path: Path) -> None:
    module = install(checker_source())
    draft = tmp_path / f"{module}.py"
    draft.write_text(checker_source(slug="acme-draft"), "utf-8")
    (rule,) = (rule for rule in load(plugins=[str(draft)]).rules if rule.code == "ACME001")
    assert rule.slug == "acme-draft"
