"""Settings: an unknown name or a value that does not fit is told, never swallowed."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck import Settings
from factcheck.errors import SettingsError
from factcheck.settings import describe


def test_keys_may_have_dashes_and_lists_become_tuples() -> None:
    settings = Settings.from_mapping({"background-days": 60, "select": ["FC1"]})
    assert settings == Settings(background_days=60, select=("FC1",))


def test_only_what_differs_from_the_defaults_is_changed() -> None:
    assert Settings().changed() == ()
    assert Settings(ignore=("FC2",), background_days=30).changed() == (("ignore", ("FC2",)),)


def test_an_unknown_setting_is_refused_with_origin_and_nearest_name() -> None:
    with pytest.raises(SettingsError, match=r"factcheck.toml: there is no setting 'backgroud-days'") as refusal:
        Settings.from_mapping({"backgroud-days": 60}, origin="factcheck.toml")
    assert refusal.value.hint == "did you mean 'background-days'?"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("select", "FC1"),
        ("select", [1]),
        ("background-days", "60"),
        ("background-days", True),
        ("background-days", 1.5),
        ("background-days", -1),
        ("copy-containment", 1.5),
        ("copy-containment", float("nan")),
        ("copy-containment", None),
        ("pipeline", 3),
    ],
)
def test_a_value_that_does_not_fit_is_refused(key: str, value: Any) -> None:
    with pytest.raises(SettingsError, match=key):
        Settings.from_mapping({key: value})
    with pytest.raises(SettingsError, match=key):
        Settings(**{key.replace("-", "_"): value})


def test_a_whole_number_will_do_where_a_number_is_wanted() -> None:
    assert Settings.from_mapping({"copy-containment": 1}).copy_containment == 1.0


def test_every_setting_is_described() -> None:
    assert all(row.help and row.type for row in describe())
    assert len(describe()) == len({row.name for row in describe()})
