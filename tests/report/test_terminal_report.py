"""What the terminal report says, beyond how the golden files look."""

from __future__ import annotations

from dataclasses import replace

from report_sample import ARTICLES, BLAME, CLAIMS, REPORT, SMALL, STORM, TOLL, only, relation

from factcheck.model.finding import Finding, Reading, Report, Run, Verdict
from factcheck.report import BUILT_IN, RenderOptions, terminal
from factcheck.report.kinds import Kind, finding_kind, kind_of


def drawn(report: Report, **options: object) -> str:
    return terminal.render(report, RenderOptions(**{"width": 100, **options}))  # type: ignore[arg-type]


def test_formats_have_names() -> None:
    assert [renderer.name for renderer in BUILT_IN] == ["full", "diff", "json"]


def test_tension_is_a_flag_and_never_hides_an_alarm() -> None:
    odd = relation("c1", "c2", Verdict.COMPATIBLE, "", "strained")
    assert kind_of(odd) is Kind.TENSION
    assert kind_of(replace(odd, verdict=Verdict.CONFLICT)) is Kind.CONFLICT
    assert finding_kind(replace(STORM, relations=(odd,))) is Kind.TENSION


def test_without_colour_the_value_stands_between_guillemets() -> None:
    assert "«Nearly 60» people" in drawn(REPORT)
    assert "«" not in drawn(REPORT, color=True, styles=True)


def test_without_styles_nothing_is_escaped() -> None:
    assert "\x1b" not in drawn(REPORT)


def test_without_colour_a_terminal_still_gets_bold_and_underline() -> None:
    text = drawn(REPORT, styles=True)
    assert "\x1b[1m" in text
    assert "\x1b[38" not in text
    assert "«" in text


def test_links_are_made_only_when_asked_for() -> None:
    assert "\x1b]8;" in drawn(REPORT, styles=True, color=True, links=True)
    assert "\x1b]8;" not in drawn(REPORT, styles=True, color=True)


def test_trivial_findings_are_counted_and_shown_only_when_asked_for() -> None:
    assert "1 trivial hidden" in drawn(REPORT)
    shown = drawn(REPORT, show_trivial=True)
    assert SMALL.title in shown
    assert "hidden" not in shown


def test_the_order_of_the_report_is_kept_and_explained_findings_come_last() -> None:
    text = drawn(only(STORM, BLAME, TOLL))
    places = [text.index(finding.id[:8]) for finding in (BLAME, TOLL, STORM)]
    assert places == sorted(places)


def test_a_fact_told_once_is_not_shown() -> None:
    alone = Finding(id="f", fingerprint="f", rule="FC101", verdict=Verdict.INSUFFICIENT, title="missing")
    assert "missing" not in drawn(only(alone, TOLL))


def test_one_reason_is_given_once() -> None:
    assert drawn(only(TOLL)).count("the storm of 1911, another event") == 1


def test_many_reasons_and_quotations_are_cut_with_their_number() -> None:
    reasons = tuple(relation("c1", "c3", Verdict.PARTIAL, f"reason {n}") for n in range(9))
    camp = Reading(label="A", text="", claims=("c1", "c2", "c3", "c4"))
    text = drawn(only(replace(TOLL, readings=(camp,), relations=(TOLL.relations[0], *reasons))))
    assert "reason 4" in text
    assert "+4 more" in text
    assert "reason 5" not in text
    assert "  │ +2 more" in text


def test_the_claims_that_gave_the_verdict_are_quoted_first() -> None:
    camp = Reading(label="A", text="", claims=("c2", "c4", "c1"))
    text = drawn(only(replace(TOLL, readings=(camp, TOLL.readings[1]), relations=TOLL.relations[:1])))
    quoted = [line for line in text.split("\n") if line.startswith("A │")]
    assert "gazette.txt" in quoted[0]


def test_many_explained_findings_are_cut_with_their_number() -> None:
    many = [replace(STORM, id=f"{n}" * 8) for n in range(9)]
    text = drawn(only(*many))
    assert "+4 more explained" in text
    assert "9 explained" in text


def test_articles_of_one_file_are_told_apart_by_their_ids() -> None:
    same = tuple(replace_path(a, "all.jsonl") for a in ARTICLES)
    assert "gazette:3" in drawn(replace(REPORT, articles=same))


def test_claims_that_the_report_does_not_carry_do_no_harm() -> None:
    assert "CONFLICT" in drawn(replace(REPORT, claims=CLAIMS[:1], articles=()))


def test_an_empty_report_says_so() -> None:
    text = drawn(Report(run=Run(version="1")))
    assert text.startswith("nothing to compare · 0 articles")


def replace_path(article: object, path: str) -> object:
    from factcheck.model.article import Article

    assert isinstance(article, Article)
    return Article(id=article.id, text=article.text, source=article.source, published=article.published, path=path)
