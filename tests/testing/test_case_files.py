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
        ("source = \"South", "sorce = \"South", 7, "unknown key 'sorce'; did you mean 'source'?"),
        ("source = \"South Post\"", "source = 3", 7, "source of the article 'south' is no text"),
        ("source = \"South Post\"", "published = \"May\"", 7, "'May' is not a date"),
        ("[[\"Nine people\", ", "[[\"Nine poeple\", ", 8, "in no article of the case; did you mean 'Nine p"),
        ("claims = [\"Nine\"]", "claims = [\"Ten\"]", 14, "'Ten' stands in no article of the case"),
        ("claims = [\"Nine\"]", "claims = \"Nine\"", 14, "claims is no list"),
        ("[[\"Nine people\", \"Fourteen people\"]]", "[\"Nine people\"]", 8, "fires takes pairs of words"),
        ("background-days", "background-day", 15, "there is no setting 'background-day'"),
        ("articles.north = \"Nine people died when the ferry sank on Monday.\"\nclaims", "claims", 11, "no articles"),
        ("articles.south = { text", "articles.south = { txt", 7, "'south' is no text"),
        ("\"2031-05-07\"", "true", 5, "'True' is not a date"),
        ("claims = [\"Nine\"]", "claims = [9]", 14, "claims takes words from the articles, not 9"),
        ("{ background-days = 60 }", "60", 15, "settings is a table"),
        ("[[case]]", "[[cases]]", 3, "unknown key 'cases'; did you mean 'case'?"),
        ("verdict = \"conflict\"", "pair = [\"Nine\", \"Fourteen\"]", 9, "pair is for cases in which nothing fires"),
        ("fires = []", "fires = []\nverdict = \"partial\"", 17, "a verdict of which words?"),
        ("fires = []", "fires = []\npair = [\"Nine\", \"people\"]", 17, "pair needs the verdict"),
    ],
)  # fmt: skip
def test_a_typo_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    assert old in SOUND
    path = written(tmp_path, SOUND.replace(old, new))
    with pytest.raises(CaseError) as error:
        load_cases(path)
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert told in str(error.value)


def test_lines_are_right_below_text_that_looks_like_keys(tmp_path: Path) -> None:
    told = '"""\nNine people, the list read:\n[[case]]\nfires = "none" \'\'\' # """'
    text = SOUND.replace('"Nine people died when the ferry sank on Monday."\narticles.south', f"{told}\narticles.south")
    wrong = text.replace('"Fourteen people"]]', '"Fourteen people"],\n  ["the lits read", "Fourteen people"]]')
    with pytest.raises(CaseError, match=r":12: 'the lits read' stands in no .* did you mean 'the list read'\?"):
        load_cases(written(tmp_path, wrong))
    with pytest.raises(CaseError, match=r":17: unknown key 'claim'"):
        load_cases(written(tmp_path, text.replace("claims", "claim")))


@pytest.mark.parametrize(
    ("tables", "line"),
    [
        ('[case.articles]\nnorth = "Nine died"\nsouth = 4\n', 7),
        ('[case.articles.north]\ntext = "Nine died"\n[case.articles."south"]\ntext = 4\n', 7),
        ('articles = { north = "Nine died", south = 4 }\n', 5),
    ],
)
def test_an_article_has_a_line_however_it_is_written(tmp_path: Path, tables: str, line: int) -> None:
    text = f'rule = "FC101"\n[[case]]\nname = "a toll"\nfires = []\n{tables}'
    with pytest.raises(CaseError, match=rf":{line}: the article 'south' is no text"):
        load_cases(written(tmp_path, text))


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
