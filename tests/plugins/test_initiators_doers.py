"""Whether two names can be one doer."""

from __future__ import annotations

import pytest

from factcheck.verdicts.doers import equal, exclude, overlap


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("army", "rebels"),
        ("Chad", "Sudan"),
        ("Chad", "rebels"),
        ("northern army", "southern troops"),
        ("Chad and Niger", "Sudan"),
        ("fajr brigade", "army"),
        ("Tarnby tribesmen", "Corvell gunmen"),
    ],
)
def test_two_sides_exclude_each_other(a: str, b: str) -> None:
    assert exclude(a, b)
    assert exclude(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("troops", "gunmen"),
        ("forces", "rebels"),
        ("warplanes", "Chad"),
        ("army", "government"),
        ("rebels", "opposition"),
        ("government", "Sudan"),
        ("rebels", "red dawn"),
        ("22nd brigade", "army"),
        ("Chad and Niger", "Niger"),
        ("Libya or Sudanese", "Sudan"),
        ("Tarnby man", "Ivo Brandt"),
    ],
)
def test_who_may_be_the_same_excludes_nobody(a: str, b: str) -> None:
    assert not exclude(a, b)
    assert not exclude(b, a)


def test_joint_doers_overlap_and_are_not_equal_to_one_of_them() -> None:
    assert overlap("Chad and Niger", "Niger")
    assert not equal("Chad and Niger", "Niger")
    assert equal("Chad and Niger", "Niger and Chad")
    assert not overlap("troops", "troops")
