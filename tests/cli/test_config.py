"""Settings from files and single keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli.config import settings_from, words_of
from factcheck.errors import SettingsError


def test_codes_are_split_at_commas() -> None:
    assert words_of(["FC1, death-toll", "", "FC201,"]) == ("FC1", "death-toll", "FC201")


def test_later_values_win_and_flags_win_over_all(tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_text('background-days = 5\nignore = ["FC201"]\n', encoding="utf-8")
    found = settings_from([str(file), "background_days=7"], ignore=["FC102"])
    assert found.background_days == 7
    assert found.ignore == ("FC102",)


def test_a_pyproject_is_read_at_its_table(tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text('[project]\nname = "x"\n\n[tool.factcheck]\nselect = ["FC1"]\n', encoding="utf-8")
    assert settings_from([str(file)]).select == ("FC1",)


def test_a_value_is_toml_or_else_text() -> None:
    assert settings_from(['select=["FC1"]']).select == ("FC1",)
    assert settings_from(["pipeline=some_model"]).pipeline == "some_model"


@pytest.mark.parametrize("content", ["not = = toml", "unknown-key = 1"])
def test_a_mistake_names_the_file_it_stands_in(content: str, tmp_path: Path) -> None:
    file = tmp_path / "desk.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=r"desk\.toml"):
        settings_from([str(file)])
