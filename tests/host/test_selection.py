"""Rules are chosen by code, beginning of code, or slug."""

from __future__ import annotations

import pytest

from factcheck import Rule
from factcheck.errors import UnknownRuleError
from factcheck.plugins import select_rules

RULES = tuple(
    Rule(code=code, slug=slug, summary="…", why="…", status=status)
    for code, slug, status in [
        ("FC101", "death-toll", "stable"),
        ("FC102", "wounded-toll", "stable"),
        ("FC201", "who-started-it", "stable"),
        ("FC001", "any-statement", "preview"),
    ]
)


@pytest.mark.parametrize(
    ("select", "ignore", "chosen"),
    [
        ([], [], {"FC101", "FC102", "FC201"}),
        (["FC1"], [], {"FC101", "FC102"}),
        (["FC1xx"], [], {"FC101", "FC102"}),
        (["FC"], [], {"FC101", "FC102", "FC201", "FC001"}),
        (["fc101"], [], {"FC101"}),
        (["death-toll", "FC2"], [], {"FC101", "FC201"}),
        (["any-statement"], [], {"FC001"}),
        ([], ["FC1"], {"FC201"}),
        (["FC1"], ["wounded-toll"], {"FC101"}),
        (["FC101"], ["FC1"], set()),
    ],
)
def test_selection(select: list[str], ignore: list[str], chosen: set[str]) -> None:
    assert select_rules(RULES, select, ignore) == chosen


@pytest.mark.parametrize(
    ("word", "hint"),
    [("FC110", "FC101"), ("death-tol", "death-toll"), ("fc9xx", ""), ("", "")],
)
def test_an_unknown_rule_is_refused_with_the_nearest_name(word: str, hint: str) -> None:
    with pytest.raises(UnknownRuleError) as refusal:
        select_rules(RULES, [word], [])
    assert hint in (refusal.value.hint or "")
    with pytest.raises(UnknownRuleError):
        select_rules(RULES, [], [word])
