"""The whole report as it looks; regenerate as conftest.py says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from report_sample import ARTICLES, BLAME, CLAIMS, REPORT, STORM, TOLL, only

from factcheck.report import RenderOptions, as_json, terminal
from factcheck.report.listing import render_claims

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_full_at_each_width(width: int, golden: Golden) -> None:
    golden(f"full-{width}.txt", terminal.render(REPORT, RenderOptions(width=width, paths=("ferry/",))))


def test_full_in_colour(golden: Golden) -> None:
    golden("full-color.txt", terminal.render(REPORT, RenderOptions(width=80, color=True, styles=True)))


def test_full_in_ascii(golden: Golden) -> None:
    golden("full-ascii.txt", terminal.render(REPORT, RenderOptions(width=80, ascii=True)))


def test_only_the_toll(golden: Golden) -> None:
    golden("toll.txt", terminal.render(only(TOLL), RenderOptions(width=100)))


def test_only_the_blame_in_two_columns(golden: Golden) -> None:
    golden("blame.txt", terminal.render(only(BLAME), RenderOptions(width=110)))


def test_only_an_explained_difference(golden: Golden) -> None:
    golden("explained.txt", terminal.render(only(STORM), RenderOptions(width=80)))


def test_claims_listing(golden: Golden) -> None:
    golden("claims.txt", render_claims(CLAIMS, ARTICLES, RenderOptions(width=80)))


def test_json(golden: Golden) -> None:
    golden("report.json", as_json.render(REPORT, RenderOptions()))
