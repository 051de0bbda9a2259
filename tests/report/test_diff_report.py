"""Findings as a unified diff: what each first character means, at every width, with and without colour."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from report_sample import ARTICLES, BLAME, CLAIMS, REPORT, SMALL, TOLL, only
from rich.text import Text

from factcheck import Article, Scope, Span, compare
from factcheck.model.finding import Report
from factcheck.report import RenderOptions, diff

Golden = Callable[[str, str], None]

FIRE = "fire at the mill in Corvell on Monday"
NORTH = ("North Star", "2031-05-06", f"Nearly 20 people died in the {FIRE}. Thirty others were injured.")
SOUTH = ("South Post", "2031-05-06", f"The {FIRE} killed 41 people. Thirty people were injured.")
WEST = ("West Mail", "2031-05-06", f"The {FIRE} killed 90 people.")
LATER = ("South Post", "2031-05-08", f"The {FIRE} killed 46 people, the coroner said.")
LATEST = ("West Mail", "2031-05-11", f"The {FIRE} killed 52 people.")


def report(*texts: tuple[str, str, str]) -> Report:
    """One article a text, each with its outlet and day."""
    return compare(
        [Article(id=f"{name} {day}.txt", source=name, published=day, text=text) for name, day, text in texts]
    )


def drawn(*texts: tuple[str, str, str], width: int = 100, color: bool = False) -> str:
    return diff.render(report(*texts), RenderOptions(width=width, color=color, styles=color))


def said(lines: Iterable[str], sign: str) -> list[str]:
    """The lines of a statement, without sign and marks."""
    return [re.sub("[«»_]", "", line[2:]) for line in lines if line.startswith(f"{sign} ")]


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_at_each_width(width: int, golden: Golden) -> None:
    golden(f"diff-{width}.txt", diff.render(REPORT, RenderOptions(width=width, paths=("ferry/",))))


def test_in_colour(golden: Golden) -> None:
    golden("diff-color.txt", diff.render(REPORT, RenderOptions(width=80, color=True, styles=True)))


def test_in_ascii(golden: Golden) -> None:
    golden("diff-ascii.txt", diff.render(REPORT, RenderOptions(width=80, ascii=True)))


def test_the_first_characters_mean_what_they_mean_in_a_diff() -> None:
    lines = drawn(NORTH, SOUTH).splitlines()
    assert lines[0] == "--- North Star · North Star 2031-05-06.txt:1 · 6 May 2031 · own voice"
    assert lines[1] == "+++ South Post · South Post 2031-05-06.txt:1 · 6 May 2031 · own voice"
    assert re.fullmatch(r"@@ FC101 deaths · the fire · conflict, major · [0-9a-f]{8} @@", lines[2])
    assert lines[4] == "- «Nearly 20» people died in the fire at the mill in Corvell on _Monday_."
    assert lines[5] == "+ The fire at the mill in Corvell on _Monday_ killed «41» people."
    assert lines[6].startswith("\\ conflict: nearly 20 (18–19) and 41 never meet")


def test_both_statements_are_quoted_exactly() -> None:
    for width in (60, 80, 120):
        lines = drawn(NORTH, SOUTH, width=width).splitlines()
        assert " ".join(said(lines, "-")) == f"Nearly 20 people died in the {FIRE}."
        assert " ".join(said(lines, "+")) == f"The {FIRE} killed 41 people."


def test_what_both_say_alike_is_context() -> None:
    assert drawn(NORTH, SOUTH).splitlines()[3] == "  both: «Thirty» others were injured"


def test_who_else_stands_on_which_side_is_context() -> None:
    east = ("East Echo", "2031-05-06", f"Nobody knows why 41 people died in the {FIRE}.")
    lines = drawn(NORTH, SOUTH, east).splitlines()
    assert [line for line in lines if line.startswith("  with +: ")] in (
        ["  with +: East Echo"],
        ["  with +: South Post"],
    )
    assert not [line for line in lines if line.startswith("  with -: ")]


def test_of_a_growing_count_minus_is_the_older() -> None:
    lines = drawn(LATER, SOUTH).splitlines()
    assert said(lines, "-") == [f"The {FIRE} killed 41 people."]
    assert said(lines, "+") == [f"The {FIRE} killed 46 people, the coroner said."]


def test_each_step_of_a_growing_count_is_a_hunk_and_its_course_is_told_once() -> None:
    lines = drawn(LATEST, LATER, SOUTH).splitlines()
    assert [re.findall(r"\d+", text) for text in said(lines, "-")] == [["41"], ["46"]]
    assert [re.findall(r"\d+", text) for text in said(lines, "+")] == [["46"], ["52"]]
    assert [line for line in lines if "→" in line] == ["\\ update: 6 May 41 → 8 May 46 → 11 May 52"]


def test_older_and_newer_of_one_camp_have_two_colours() -> None:
    text = drawn(SOUTH, LATER, color=True)
    colors = [re.findall(r"38;2;[\d;]+", line)[0] for line in text.splitlines() if re.search(r"m[-+] \x1b", line)]
    assert len(set(colors)) == 2


def test_more_than_two_readings_are_successive_hunks() -> None:
    text = drawn(NORTH, SOUTH, WEST)
    assert len(re.findall(r"^@@ FC101", text, re.MULTILINE)) == 3
    assert len(re.findall(r"^(?:---|\+\+\+) \S", text, re.MULTILINE)) == 6


def test_hunks_of_one_place_share_its_headers() -> None:
    both = f"Nearly 20 people died in the {FIRE}. The {FIRE} killed 41 people. The {FIRE} killed 90 people."
    text = drawn(("North Star", "2031-05-06", both))
    assert len(re.findall(r"^@@ ", text, re.MULTILINE)) == 3
    assert len(re.findall(r"^(?:---|\+\+\+) ", text, re.MULTILINE)) == 2


def test_every_line_of_a_statement_begins_with_its_sign() -> None:
    words = f"Nearly 20 people, {'most of them from the villages around, ' * 5} died in the {FIRE}."
    lines = drawn(("North Star", "2031-05-06", words), SOUTH, width=60).splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("- "))
    body = [line for line in lines[start:] if line.startswith("- ")]
    assert len(body) > 4
    assert lines[start : start + len(body)] == body


def test_a_header_that_needs_more_lines_is_still_one_header() -> None:
    text = diff.render(REPORT, RenderOptions(width=40))
    assert len(re.findall(r"^--- \S", text, re.MULTILINE)) == len(re.findall(r"^\+\+\+ \S", text, re.MULTILINE)) == 2
    assert len(re.findall(r"^@@ \S", text, re.MULTILINE)) == 2
    assert re.search(r"^---   according to Ilse Brandt$", text, re.MULTILINE)


def hostile(words: str) -> Report:
    """The sample's toll with these words at the beginning of whatever is not ours."""
    text = f"{words} Nearly 60 people {words} died."
    spans = {"start": 0, "end": len(text), "sentence": Span(start=0, end=len(text)), "said": None, "scope": Scope()}
    claims = tuple(replace(c, mark=Span(start=0, end=len(words)), **spans) for c in CLAIMS)  # type: ignore[arg-type]
    articles = tuple(Article(id=a.id, text=text, source=f"{words} {a.id}", path=a.path) for a in ARTICLES)
    relations = tuple(replace(r, why=f"{words} {r.why}") for r in TOLL.relations)
    toll = replace(TOLL, title=f"{words} · {words} {TOLL.title}", relations=relations)
    return replace(only(toll), articles=articles, claims=claims)


@pytest.mark.parametrize("opening", ["--- a/file", "+++ b/file", "@@ -1 +1 @@", "-- a/file", "++ b/file", "\\ reason"])
@pytest.mark.parametrize("before", ["", "\n", "\n\n", "\x1b[2K\r", "\u2028", "\x85", "x\n"], ids=ascii)
@pytest.mark.parametrize("width", [40, 60, 100])
def test_article_text_cannot_pretend_to_be_a_header(opening: str, before: str, width: int) -> None:
    expected = diff.render(hostile("foreign words"), RenderOptions(width=400))
    for options in (RenderOptions(width=400), RenderOptions(width=width)):
        text = diff.render(hostile(before + opening), options)
        assert "\x1b" not in text
        for sign in ("--- ", "+++ ", "@@ "):
            first = re.compile(rf"^{re.escape(sign)}\S.*", re.MULTILINE)
            assert len(first.findall(text)) == len(first.findall(expected)) == 1
        assert text.splitlines()[0].startswith("--- ")


def test_without_its_colours_it_says_the_same() -> None:
    found = report(NORTH, SOUTH)
    plain = diff.render(found, RenderOptions(width=100))
    colour = diff.render(found, RenderOptions(width=100, color=True, styles=True))
    assert Text.from_ansi(colour).plain.strip() == re.sub("[«»_]", "", plain).strip()
    assert "\x1b[" in colour


def test_each_coloured_line_ends_its_own_colours() -> None:
    for line in diff.render(REPORT, RenderOptions(width=60, color=True, styles=True)).splitlines():
        assert "\x1b[" not in line or line.endswith("\x1b[0m") or "\x1b[0m" in line[line.rindex("\x1b[") :]


def test_two_statements_of_one_article() -> None:
    both = f"Nearly 20 people died in the {FIRE}.\nIn all, the {FIRE} killed 41 people."
    lines = drawn(("North Star", "2031-05-06", both)).splitlines()
    assert lines[0].startswith("--- North Star · North Star 2031-05-06.txt:1")
    assert lines[1].startswith("+++ North Star · North Star 2031-05-06.txt:2")


def test_a_conflict_outside_all_camps_is_drawn() -> None:
    lines = diff.render(only(SMALL), RenderOptions(show_trivial=True)).splitlines()
    assert said(lines, "-")
    assert said(lines, "+") == ["At least 55 people have been killed since Monday."]


def test_a_finding_whose_statements_are_missing_is_named() -> None:
    for claims in ((), CLAIMS[:1]):
        lines = diff.render(replace(REPORT, claims=claims), RenderOptions(width=100)).splitlines()
        assert lines[0].startswith("@@ FC101 killed")
        assert lines[1].startswith("\\ conflict: 54 to 59 and 301 or more never meet")


def test_what_is_left_out_is_counted() -> None:
    text = diff.render(REPORT, RenderOptions(width=100))
    assert "\\ explained: 4,200 (gazette.txt:5) is the storm of 1911, another event +1 more\n" in text


def test_no_reason_twice() -> None:
    lines = [line for line in drawn(NORTH, SOUTH, WEST).splitlines() if line.startswith("\\ ")]
    assert len(lines) == len(set(lines))


def test_explained_differences_are_remarks_after_the_hunks() -> None:
    lines = diff.render(REPORT, RenderOptions(width=100)).splitlines()
    remark = next(n for n, line in enumerate(lines) if line.startswith("\\ explained FC101"))
    assert remark > max(n for n, line in enumerate(lines) if line.startswith("@@"))


def test_nothing_to_show() -> None:
    assert "nothing to compare" in diff.render(replace(REPORT, findings=(), articles=ARTICLES), RenderOptions())
    assert "--- " in diff.render(only(TOLL, BLAME), RenderOptions())
