"""A typo in a case file is told with its file and line, and what was probably meant."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from factcheck import Verdict
from factcheck.testing import CaseError, load_cases

SOUND = """\
rule = "FC101"

[[case]]
name = "two tolls"
published = "2031-05-07"
articles.north = "Nine people died when the ferry sank on Monday."
articles.south = { text = "Fourteen people died when the ferry sank on Monday.", source = "South Post" }
fires = [["Nine people", "Fourteen people"]]
verdict = "conflict"

[[case]]
name = "one toll"
articles.north = "Nine people died when the ferry sank on Monday."
claims = ["Nine"]
settings = { background-days = 60 }
fires = []
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "FC101.toml"
    path.write_text(dedent(text), "utf-8")
    return path


def test_a_file_is_read(tmp_path: Path) -> None:
    two, one = load_cases(written(tmp_path, SOUND))
    assert (two.rule, two.name, two.line, two.quiet) == ("FC101", "two tolls", 3, False)
    assert [(a.id, a.source, str(a.published)) for a in two.articles] == [
        ("north", "north", "2031-05-07"),
        ("south", "South Post", "2031-05-07"),
    ]
    assert (two.fires, two.verdict) == ((("Nine people", "Fourteen people"),), Verdict.CONFLICT)
    assert (one.quiet, one.claims, one.settings.background_days, one.articles[0].published) == (
        True,
        ("Nine",),
        60,
        None,
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("name = \"two tolls\"", "name = two tolls", 4, "Invalid value"),
        ("fires = []", "fires = [", 17, ""),
        ("rule = ", "rules = ", 1, "unknown key 'rules'; did you mean 'rule'?"),
        ("fires = [[", "fire = [[", 8, "unknown key 'fire'; did you mean 'fires'?"),
        ("[[case]]\nname = \"one toll\"", "[[case]]", 11, "the case '' has no name"),
        ("name = \"one toll\"", "name = \"two tolls\"", 11, "the name 'two tolls' was used on line 3"),
        ("\"conflict\"", "\"conflicts\"", 9, "there is no verdict 'conflicts'; did you mean 'conflict'?"),
        ("\"2031-05-07\"", "\"May 7\"", 5, "'May 7' is not a date"),
        ("source = \"South", "outlet = \"South", 6, "unknown key 'outlet'"),
        ("[[\"Nine people\", ", "[[\"Nine poeple\", ", 8, "in no article of the case; did you mean 'Nine p"),
        ("claims = [\"Nine\"]", "claims = [\"Ten\"]", 14, "'Ten' stands in no article of the case"),
        ("claims = [\"Nine\"]", "claims = \"Nine\"", 14, "claims is no list"),
        ("[[\"Nine people\", \"Fourteen people\"]]", "[\"Nine people\"]", 8, "fires takes pairs of words"),
        ("background-days", "background-day", 15, "there is no setting 'background-day'"),
        ("articles.north = \"Nine people died when the ferry sank on Monday.\"\nclaims", "claims", 11, "no articles"),
        ("articles.south = { text", "articles.south = { txt", 6, "'south' is no text"),
    ],
)  # fmt: skip
def test_a_typo_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    assert old in SOUND
    path = written(tmp_path, SOUND.replace(old, new))
    with pytest.raises(CaseError) as error:
        load_cases(path)
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert told in str(error.value)


@pytest.mark.parametrize("text", ["", "rule = 7\n", 'rule = "FC101"\n', 'rule = "FC101"\ncase = 3\n'])
def test_a_file_without_rule_or_cases_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(CaseError, match=r"FC101\.toml:1: "):
        load_cases(written(tmp_path, text))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="cannot be read"):
        load_cases(tmp_path / "missing.toml")
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CaseError, match="not UTF-8"):
        load_cases(tmp_path / "odd.toml")
