"""Whatever an article holds, the report stays inside its lines and sends nothing to the terminal but our own styles."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_sample import ARTICLES, BLAME, CLAIMS, REPORT, TOLL
from rich.cells import cell_len

from factcheck.model.article import Article, Span
from factcheck.model.finding import Problem, Report
from factcheck.report import RenderOptions, diff, terminal
from factcheck.report.listing import render_claims

NASTY = {
    "escape": "\x1b[2J\x1b]0;owned\x07 Nearly 60 \x9b31m died",
    "markup": "Nearly [bold]60[/b] people [in the north] died [/]",
    "long word": "died" * 200,
    "wide": "列車事故で六十人が死亡した" * 20,
    "directions": "Nearly \u202e60\u202c died \u2066here",
    "combining": "e\u0301\u0302\u0303" * 60,
    "emoji": "👩‍👩‍👧‍👦🇳🇴👍🏽" * 20,
    "surrogate": "half \ud83d a pair",
    "lines": "Nearly\n\n\t 60\r\n died\u2028here\x85there",
}


def infected(words: str) -> Report:
    """The sample with these words in every place that is not ours."""
    end = len(words)
    claims = tuple(
        replace(c, sentence=Span(start=0, end=end), mark=Span(start=0, end=end // 2), start=0, end=end) for c in CLAIMS
    )
    articles = tuple(Article(id=a.id, text=words, source=words, path=words or None) for a in ARTICLES)
    findings = tuple(
        replace(
            finding,
            title=words,
            readings=tuple(replace(r, text=words) for r in finding.readings),
            relations=tuple(replace(r, why=words) for r in finding.relations),
        )
        for finding in (TOLL, BLAME)
    )
    problems = (Problem(kind="input", message=words),)
    return replace(REPORT, articles=articles, claims=claims, findings=findings, problems=problems)


def widest(text: str) -> int:
    return max(cell_len(line) for line in text.split("\n"))


@pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
@pytest.mark.parametrize("width", [28, 40, 60, 80, 100, 120])
def test_no_line_is_too_wide_and_no_control_character_comes_through(words: str, width: int) -> None:
    for text in (
        terminal.render(infected(words), RenderOptions(width=width)),
        diff.render(infected(words), RenderOptions(width=width)),
        render_claims(infected(words).claims, infected(words).articles, RenderOptions(width=width)),
    ):
        assert widest(text) <= width
        assert all(c.isprintable() or c in "\n\u200c\u200d" for c in text)
        text.encode("utf-8")


@pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
def test_ascii_stays_ascii_and_inside_its_lines(words: str) -> None:
    for format in (terminal, diff):
        text = format.render(infected(words), RenderOptions(width=80, ascii=True))
        assert text.isascii()
        assert widest(text) <= 80


@given(st.text(max_size=60), st.integers(28, 130), st.booleans())
@settings(max_examples=25, deadline=None)
def test_any_words_fit_any_width(words: str, width: int, ascii: bool) -> None:
    for format in (terminal, diff):
        assert widest(format.render(infected(words), RenderOptions(width=width, ascii=ascii))) <= width


def test_square_brackets_of_the_article_are_kept() -> None:
    text = terminal.render(infected("died [in the north] [/signed]"), RenderOptions(width=80))
    assert "[in the north]" in text
    assert "[/signed]" in text


def test_links_carry_no_escape_from_an_address() -> None:
    articles = tuple(Article(id=a.id, text=a.text, url="https://x.test/\x1b]8;;evil\x07") for a in ARTICLES)
    options = RenderOptions(width=80, styles=True, color=True, links=True)
    assert "evil" not in terminal.render(replace(REPORT, articles=articles), options)


def test_a_sentence_without_end_is_cut_around_the_value() -> None:
    text = "word " * 400_000 + "60 died " + "word " * 400_000
    at = text.index("60")
    claim = replace(
        CLAIMS[0], sentence=Span(start=0, end=len(text)), mark=Span(start=at, end=at + 2), start=at, end=at + 7
    )
    article = Article(id=claim.article, text=text)
    drawn = terminal.render(replace(REPORT, articles=(article,), claims=(claim,)), RenderOptions(width=80))
    assert "«60» died" in drawn
    assert len(drawn) < 5000
