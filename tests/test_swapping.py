"""Which of two articles comes first changes no verdict: every case of the repository, the other way round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

import factcheck
from factcheck.testing.cases import Case, load_cases

CASES = [case for path in sorted((Path(__file__).parent / "cases").glob("*.toml")) for case in load_cases(path)]


def verdicts(articles: Sequence[factcheck.Article], case: Case) -> Counter[str]:
    report = factcheck.compare(articles, settings=replace(case.settings, select=(case.rule,)))
    return Counter(str(r.verdict) for f in report.findings for r in f.relations)


@pytest.mark.parametrize("case", CASES, ids=[f"{c.rule} {c.name}" for c in CASES])
def test_the_other_way_round(case: Case) -> None:
    assert verdicts(case.articles[::-1], case) == verdicts(case.articles, case)
