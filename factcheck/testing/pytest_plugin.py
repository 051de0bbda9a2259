"""Run case files by pytest: ``pytest`` alone finds them wherever factcheck is installed.

Files that fit ``factcheck_cases`` (``cases/*.toml`` unless the project says otherwise) and hold a ``rule`` and cases
are collected, one item a case and one for the file: its rule must be known, and needs a case that fires and a case that
stays quiet. Rules of installed plugins are known; others are named in the project's settings, by module or file::

    [tool.pytest.ini_options]
    factcheck_plugins = ["arrests.py"]

``pytest -p no:factcheck`` leaves all of it out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from factcheck.model.claim import Claim
    from factcheck.model.finding import Report
    from factcheck.testing.cases import Case

_CASE = re.compile(r"^\s*\[{1,2}\s*cases?\s*\]{1,2}", re.MULTILINE)
_RULE = re.compile(r"^\s*rule\s*=", re.MULTILINE)
_ARTICLES = re.compile(r"^\s*(?:articles\s*[.=]|\[\s*case\s*\.\s*articles\b)", re.MULTILINE)
_FIRES = re.compile(r"^\s*fires\s*=", re.MULTILINE)
_KINDS = (False, "that fires"), (True, "that stays quiet")


class CaseFailedError(Exception):
    """The complaints about one case."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The two settings of a project."""
    parser.addini("factcheck_cases", "files with factcheck cases", type="args", default=["cases/*.toml"])
    parser.addini("factcheck_plugins", "factcheck plugins under test: modules or .py files", type="args", default=[])


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take case files; other TOML files, also broken ones, are nobody's business here."""
    fits = file_path.suffix == ".toml" and any(
        file_path.match(glob) for glob in parent.config.getini("factcheck_cases")
    )
    if not fits or not _is_ours(file_path):
        return None
    file: pytest.Collector = CaseFile.from_parent(parent, path=file_path)
    return file


def _is_ours(path: Path) -> bool:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    # Others have rules and cases as well. Two marks of three: a typo in one must not make a file of ours vanish.
    head, *cases = _CASE.split(text, maxsplit=1)
    marks = [_RULE.search(head), *(mark.search(cases[0]) for mark in (_ARTICLES, _FIRES))] if cases else []
    return sum(mark is not None for mark in marks) >= 2


class CaseFile(pytest.File):
    """One file of cases."""

    def collect(self) -> Iterator[pytest.Item]:
        """One item a case, and one for the file."""
        from factcheck.testing.cases import CaseError, load_cases

        try:
            cases = load_cases(self.path)
        except CaseError as error:
            raise self.CollectError(error.message) from None
        yield BothKinds.from_parent(self, name="a case that fires and one that stays quiet", cases=cases)
        for case in cases:
            yield CaseItem.from_parent(self, name=case.name, case=case)


class CaseItem(pytest.Item):
    """One case."""

    def __init__(self, *, case: Case, **given: Any) -> None:
        super().__init__(**given)
        self.case = case

    def runtest(self) -> None:
        """Compare the case's articles."""
        from factcheck.testing.run import run_case

        if complaints := run_case(self.case, plugins=plugins_of(self.config)):
            raise CaseFailedError("\n".join(complaints))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The complaints; a trace of ours would tell the author nothing."""
        if isinstance(excinfo.value, CaseFailedError):
            return f"{self.path}:{self.case.line}: {self.case.name}\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the case stands."""
        return self.path, self.case.line - 1, f"{self.case.rule}: {self.name}"


class BothKinds(pytest.Item):
    """Whether a file's rule is known, and whether the file shows when it fires and when it does not."""

    def __init__(self, *, cases: list[Case], **given: Any) -> None:
        super().__init__(**given)
        self.cases = cases

    def runtest(self) -> None:
        """Look for the rule, and for one case of each kind."""
        from factcheck.testing.lines import line_of_top
        from factcheck.testing.run import rule_fault

        rule = self.cases[0].rule
        missing = [kind for quiet, kind in _KINDS if not any(case.quiet is quiet for case in self.cases)]
        fault = rule_fault(rule, plugins_of(self.config))
        faults = [*([fault] if fault else []), *(f"{rule} has no case {kind}" for kind in missing)]
        if faults:
            line = line_of_top(self.path.read_text("utf-8"), "rule")
            raise CaseFailedError("\n".join(f"{self.path}:{line}: {fault}" for fault in faults))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is missing."""
        if isinstance(excinfo.value, CaseFailedError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """The file."""
        return self.path, 0, self.name


def plugins_of(config: pytest.Config) -> list[str]:
    """The plugins under test; files are looked up from the project's root."""
    named: list[str] = config.getini("factcheck_plugins")
    return [str(config.rootpath / name) if name.endswith(".py") else name for name in named]


@pytest.fixture
def factcheck_compare(pytestconfig: pytest.Config) -> Callable[..., Report]:
    """A function that compares texts, all published on one day, with the plugins under test."""

    def compare(*texts: str, published: str | None = None) -> Report:
        import factcheck

        articles = [factcheck.Article(id=f"text {n}", text=t, published=published) for n, t in enumerate(texts, 1)]
        return factcheck.compare(articles, plugins=plugins_of(pytestconfig))

    return compare


@pytest.fixture
def factcheck_claims(pytestconfig: pytest.Config) -> Callable[..., list[Claim]]:
    """A function that finds the claims in a text with the plugins under test."""

    def claims(text: str, *, published: str | None = None) -> list[Claim]:
        import factcheck

        article = factcheck.Article(id="text", text=text, published=published)
        return factcheck.extract([article], plugins=plugins_of(pytestconfig))

    return claims
