"""``pytest`` alone runs the cases of a plugin."""

from __future__ import annotations

import subprocess
import sys

import pytest

import factcheck

ARRESTS = """
import factcheck

class Arrests(factcheck.Checker):
    rules = (factcheck.Rule(code="ACME001", slug="arrest-count", summary="Counts arrests.", why="To test."),)
    cues = ("arrested",)

    def extract(self, passage):
        for number in passage.quantities:
            yield passage.claim(
                rule="ACME001", measure="arrested", value=number, start=passage.start, end=passage.end
            )

@factcheck.hookimpl
def factcheck_checkers():
    return [Arrests()]
"""
CASES = """\
rule = "ACME001"

[[case]]
name = "two counts for one rally"
published = "2031-05-07"
articles.north = "Police arrested 14 people at the rally in Corvell on Monday."
articles.south = "Police arrested 88 people at the rally in Corvell on Monday."
fires = [["14 people", "88 people"]]

[[case]]
name = "one count"
articles.north = "Police arrested 14 people at the rally in Corvell on Monday."
fires = []
"""
INI = "[pytest]\nfactcheck_plugins = arrests.py\n"


@pytest.fixture(scope="module", autouse=True)
def _parser_is_loaded() -> None:
    """The inner runs forget the modules that they import, and numpy cannot be imported twice."""
    factcheck.extract([factcheck.Article(id="text", text="Nine people died.")])


@pytest.fixture
def checkout(pytester: pytest.Pytester) -> pytest.Pytester:
    """A plugin's checkout."""
    pytester.makefile(".ini", pytest=INI)
    (pytester.path / "arrests.py").write_text(ARRESTS, "utf-8")
    (pytester.path / "cases").mkdir()
    return pytester


def run(pytester: pytest.Pytester, cases: str, *options: str) -> pytest.RunResult:
    (pytester.path / "cases" / "ACME001.toml").write_text(cases, "utf-8")
    return pytester.runpytest_inprocess("-v", *options)


def test_its_cases_are_found_and_pass(checkout: pytest.Pytester) -> None:
    result = run(checkout, CASES)
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["cases/ACME001.toml::two counts for one rally PASSED*"])


def test_a_case_that_fails_shows_its_line_and_no_trace(checkout: pytest.Pytester) -> None:
    result = run(checkout, CASES.replace('[["14 people", "88 people"]]', "[]"))
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(["*ACME001.toml:3: two counts for one rally", "false alarm (conflict): *"])
    result.stdout.fnmatch_lines(["*ACME001.toml:1: ACME001 has no case that fires"])
    result.stdout.no_fnmatch_line("*Error*")


def test_a_typo_is_an_error_with_its_line(checkout: pytest.Pytester) -> None:
    result = run(checkout, CASES.replace("fires = []", "fire = []"))
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*ACME001.toml:13: unknown key 'fire'; did you mean 'fires'?"])


def test_other_toml_is_nobodys_business_here(checkout: pytest.Pytester) -> None:
    (checkout.path / "cases" / "other.toml").write_text('rule = "of thumb"\n', "utf-8")
    (checkout.path / "cases" / "broken.toml").write_text("[[[", "utf-8")
    (checkout.path / "cases" / "odd.toml").write_bytes(b"\xff\xfe")
    run(checkout, CASES).assert_outcomes(passed=3)


@pytest.mark.parametrize(
    "text",
    [
        'tool = "lint"\n[[case]]\nrule = "L1"\ncode = "x"\n',
        'rule = "L1"\n[[case]]\ncode = "x"\n',
        '[[case]]\narticles = ["der"]\n',
    ],
)
def test_others_have_rules_and_cases_as_well(checkout: pytest.Pytester, text: str) -> None:
    (checkout.path / "cases" / "other.toml").write_text(text, "utf-8")
    checkout.runpytest_inprocess().assert_outcomes()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("rule =", "rules =", ":1: unknown key 'rules'; did you mean 'rule'?"),
        ('rule = "ACME001"', "", ":1: give the code of the rule first: *"),
        ("[[case]]", "[[cases]]", ":3: unknown key 'cases'; did you mean 'case'?"),
        ("published = ", "published ", ":5: Expected *"),
    ],
)
def test_a_typo_does_not_make_a_file_vanish(checkout: pytest.Pytester, old: str, new: str, told: str) -> None:
    result = run(checkout, CASES.replace(old, new))
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*ACME001.toml{told}".replace("[", "[[]")])


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("ACME002", "there is no rule 'ACME002'; did you mean 'ACME001'?"),
        ("arrest-count", "'arrest-count' is not the code of a rule; write 'ACME001'"),
    ],
)
def test_a_rule_that_nobody_brings_fails_where_it_is_named(checkout: pytest.Pytester, rule: str, told: str) -> None:
    result = run(checkout, f"# Arrests.\n{CASES}".replace("ACME001", rule), "-k", "stays")
    result.assert_outcomes(failed=1, deselected=2)
    result.stdout.fnmatch_lines([f"*ACME001.toml:2: {told}"])


def test_it_can_be_left_out(checkout: pytest.Pytester) -> None:
    (checkout.path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    run(checkout, CASES, "-p", "no:factcheck").assert_outcomes()


def test_case_files_can_be_elsewhere(checkout: pytest.Pytester) -> None:
    (checkout.path / "pytest.ini").write_text(INI + "factcheck_cases = *.cases.toml\n", "utf-8")
    (checkout.path / "rally.cases.toml").write_text(CASES, "utf-8")
    run(checkout, CASES).assert_outcomes(passed=3)


def test_fixtures_know_the_plugins_under_test(checkout: pytest.Pytester) -> None:
    checkout.makepyfile(
        """
        def test_claims(factcheck_claims):
            assert "ACME001" in {claim.rule for claim in factcheck_claims("Police arrested 14 people.")}

        def test_report(factcheck_compare):
            report = factcheck_compare(
                "Police arrested 14 people on Monday.", "Police arrested 88 people on Monday.", published="2031-05-07"
            )
            assert "ACME001" in {finding.rule for finding in report.findings}
        """
    )
    run(checkout, CASES).assert_outcomes(passed=5)


def test_projects_that_have_no_cases_pay_for_no_parser() -> None:
    heavy = "{'spacy', 'torch', 'trafilatura'}"
    code = f"import factcheck.testing.pytest_plugin, sys; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
