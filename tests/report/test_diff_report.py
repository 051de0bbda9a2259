"""Findings as a unified diff: what each first character means, and what article text cannot pretend to be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from report_sample import ARTICLES, BLAME, REPORT, TOLL, only
from rich.text import Text

from factcheck import Article, compare
from factcheck.model.finding import Report
from factcheck.report import RenderOptions, diff

Golden = Callable[[str, str], None]

FIRE = "fire at the mill in Corvell on Monday"


def report(*texts: tuple[str, str, str]) -> Report:
    """One article a text, each with its outlet and day."""
    return compare(
        [Article(id=f"{name} {day}.txt", source=name, published=day, text=text) for name, day, text in texts]
    )


NORTH = ("North Star", "2031-05-06", f"Nearly 20 people died in the {FIRE}. Thirty others were injured.")
SOUTH = ("South Post", "2031-05-06", f"The {FIRE} killed 41 people. Thirty people were injured.")
LATER = ("South Post", "2031-05-08", f"The {FIRE} killed 46 people, the coroner said.")


def drawn(*texts: tuple[str, str, str], width: int = 100, color: bool = False) -> str:
    return diff.render(report(*texts), RenderOptions(width=width, color=color, styles=color))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_at_each_width(width: int, golden: Golden) -> None:
    golden(f"diff-{width}.txt", diff.render(REPORT, RenderOptions(width=width, paths=("ferry/",))))


def test_in_colour(golden: Golden) -> None:
    golden("diff-color.txt", diff.render(REPORT, RenderOptions(width=80, color=True, styles=True)))


def test_the_first_characters_mean_what_they_mean_in_a_diff() -> None:
    lines = drawn(NORTH, SOUTH).splitlines()
    assert lines[0] == "--- North Star · North Star 2031-05-06.txt:1 · 6 May 2031 · North Star itself"
    assert lines[1] == "+++ South Post · South Post 2031-05-06.txt:1 · 6 May 2031 · South Post itself"
    assert re.fullmatch(r"@@ FC101 deaths · the fire · conflict, major · [0-9a-f]{8} @@", lines[2])
    assert lines[4] == "- «Nearly 20» people died in the fire at the mill in Corvell on _Monday_."
    assert lines[5] == "+ The fire at the mill in Corvell on _Monday_ killed «41» people."
    assert lines[6].startswith("\\ conflict: nearly 20 (18–19) and 41 never meet")


def test_what_both_say_alike_is_context() -> None:
    lines = drawn(NORTH, SOUTH).splitlines()
    assert lines[3] == "  «Thirty» others were injured."


def test_of_a_growing_count_minus_is_the_older() -> None:
    lines = drawn(LATER, SOUTH).splitlines()
    assert [line for line in lines if line.startswith("- ")] == [
        "- The fire at the mill in Corvell on _Monday_ killed «41» people."
    ]
    assert [line[:14] for line in lines if line.startswith("+++")] == ["+++ South Post"]
    assert "+ The fire at the mill in Corvell on _Monday_ killed «46» people, _the coroner said_." in lines


def test_more_than_two_readings_are_successive_hunks() -> None:
    west = ("West Mail", "2031-05-06", f"The {FIRE} killed 90 people.")
    text = drawn(NORTH, SOUTH, west)
    assert len(re.findall(r"^@@ FC101", text, re.MULTILINE)) == 3
    assert len(re.findall(r"^(?:---|\+\+\+) ", text, re.MULTILINE)) == 6


def test_every_line_of_a_statement_begins_with_its_sign() -> None:
    long = (
        "North Star",
        "2031-05-06",
        f"Nearly 20 people, {'most of them from the villages around, ' * 5} died in the {FIRE}.",
    )
    lines = drawn(long, SOUTH, width=60).splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("- "))
    body = [line for line in lines[start:] if line.startswith("- ")]
    assert len(body) > 4
    assert lines[start : start + len(body)] == body


@pytest.mark.parametrize("opening", ["--- a/file", "+++ b/file", "@@ -1 +1 @@", "-- ", "++ ", "\\ reason: "])
def test_article_text_cannot_pretend_to_be_a_header(opening: str) -> None:
    text = f"{opening} Nearly 20 people died in the {FIRE}."
    lines = drawn(("North Star", "2031-05-06", text), SOUTH).splitlines()
    headers = [line for line in lines if re.match(r"--- |\+\+\+ |@@ |\\\\ ", line)]
    assert not [line for line in headers if "a/file" in line or "b/file" in line or "-1 +1" in line]


def test_without_its_colours_it_says_the_same() -> None:
    plain, colour = drawn(NORTH, SOUTH), drawn(NORTH, SOUTH, color=True)
    unmarked = re.sub("[«»_]", "", plain)
    seconds = r"\d+\.\d s"
    assert re.sub(seconds, "", Text.from_ansi(colour).plain.strip()) == re.sub(seconds, "", unmarked.strip())
    assert "\x1b[" in colour


def test_two_statements_of_one_article() -> None:
    both = f"Nearly 20 people died in the {FIRE}. In all, the {FIRE} killed 41 people."
    lines = drawn(("North Star", "2031-05-06", both)).splitlines()
    assert lines[0].startswith("--- North Star · North Star 2031-05-06.txt:1")
    assert lines[1].startswith("+++ North Star · North Star 2031-05-06.txt:1")


def test_explained_differences_are_remarks() -> None:
    lines = diff.render(REPORT, RenderOptions(width=100)).splitlines()
    assert [line for line in lines if line.startswith("\\ explained FC101")]


def test_nothing_to_show() -> None:
    assert "nothing to compare" in diff.render(replace(REPORT, findings=(), articles=ARTICLES), RenderOptions())
    assert "--- " in diff.render(only(TOLL, BLAME), RenderOptions())
