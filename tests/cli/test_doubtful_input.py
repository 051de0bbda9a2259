"""Articles of which something is missing or contradictory: it is told, with what was done, and the rest is compared."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from cli_articles import GAZETTE, HERALD

import factcheck
from factcheck.cli import ExitCode, run

Write = Callable[..., Path]
Screen = pytest.CaptureFixture[str]
GERMAN = (
    "Bei einem Brand auf der Fähre Halden sind am Montag mindestens zwölf Menschen ums Leben gekommen.\n\n"
    "Die Küstenwache teilte mit, dass noch vier Menschen vermisst werden.\n"
)
LATER = GAZETTE.replace("Monday", "May 9, 2025")


def add(folder: Path, name: str, text: str, **head: object) -> Path:
    lines = "".join(f"{key}: {value}\n" for key, value in head.items())
    (folder / name).write_text(f"---\n{lines}---\n{text}" if head else text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "text", "head", "told", "strict"),
    [
        ("c.txt", GERMAN, {}, "not read, for most of it is in German", ExitCode.INCOMPLETE),
        ("c.txt", "READ MORE: Town votes on bridge\n\n14 March 2021\n", {}, "(teaser, date line)", ExitCode.INCOMPLETE),
        ("c.txt", "* * *\n\n---\n", {}, "empty; put the article's text in it", ExitCode.INCOMPLETE),
        ("c.md", GAZETTE, {"date": date.today() + timedelta(days=40)}, "which is still to come", ExitCode.FOUND),
        ("c-2024-05-03.md", GAZETTE, {"date": "2020-05-03"}, "2024-05-03 by its file name", ExitCode.FOUND),
        ("c.md", f"3 May 2024\n\n{GAZETTE}", {"date": "2020-05-03"}, "2020-05-03 was used, for", ExitCode.FOUND),
        ("c.md", LATER, {"date": "2025-05-07"}, "tells of May 9, 2025", ExitCode.FOUND),
        ("c.txt", GAZETTE, {}, "no date is known of", ExitCode.FOUND),
        ("z.jsonl", '{"id": "herald.md", "text": "Two people died."}', {}, "called 'herald.md#2' here", ExitCode.FOUND),
    ],
)  # fmt: skip
def test_it_is_told_on_screen_and_in_the_report_and_the_others_are_compared(
    name: str, text: str, head: dict[str, object], told: str, strict: ExitCode, write: Write, capsys: Screen
) -> None:
    folder = add(write(gazette=GAZETTE, herald=HERALD), name, text, **head)
    assert run(["compare", str(folder)]) == ExitCode.FOUND
    out, err = capsys.readouterr()
    assert out.startswith("CONFLICT")
    assert [line for line in err.splitlines() if told in line and f"articles/{name}" in line]
    assert ("incomplete:" if strict is ExitCode.INCOMPLETE else "in doubt:") in out
    assert " ".join(out.split()).count(told) == 1
    assert run(["compare", str(folder), "--strict"]) == strict


def test_the_json_report_lists_it_with_its_article(write: Write, capsys: Screen) -> None:
    folder = add(write(gazette=GAZETTE, herald=HERALD), "c.txt", GERMAN)
    run(["compare", str(folder), "-f", "json"])
    report = json.loads(capsys.readouterr().out)
    assert [(p["kind"], p["article"]) for p in report["problems"]] == [("input", "c.txt")]
    (article,) = [a for a in report["articles"] if a["id"] == "c.txt"]
    assert article["set_aside"] == [{"start": 0, "end": len(GERMAN), "reason": "in German"}]


def test_another_language_alone_is_nothing_to_compare(tmp_path: Path, capsys: Screen) -> None:
    add(add(tmp_path, "a.txt", GERMAN), "b.txt", GERMAN.replace("vier", "neun"))
    assert run(["compare", str(tmp_path)]) == ExitCode.EMPTY
    assert run(["claims", str(tmp_path)]) == ExitCode.OK
    assert capsys.readouterr().err.count("in German") == 4


def test_any_language_can_be_asked_for(tmp_path: Path, capsys: Screen) -> None:
    add(tmp_path, "a.txt", GERMAN)
    run(["compare", str(tmp_path), "--config", "language=any"])
    assert capsys.readouterr().err == ""


def test_articles_of_a_library_are_renamed_not_refused() -> None:
    articles = [factcheck.Article(id="a", text=text, published="2025-05-07") for text in (GAZETTE, HERALD, GAZETTE)]
    report = factcheck.compare(articles)
    assert [a.id for a in report.articles] == ["a", "a#2"]
    assert [(p.kind, p.article) for p in report.problems] == [("doubt", "a#2"), ("doubt", "a")]
    assert len(report.conflicts) == 1
    assert {c.article for c in factcheck.extract(articles)} == {"a", "a#2"}
    assert factcheck.group(articles) == [["a", "a#2"]]


def test_an_article_without_text_is_told_and_stays_in_the_report() -> None:
    report = factcheck.compare([factcheck.Article(id="a", text=""), factcheck.Article(id="b", text=GAZETTE)])
    assert [a.id for a in report.articles] == ["a", "b"]
    assert [p.message for p in report.problems] == ["a: empty; put the article's text in it or leave it out"]


def test_one_undated_article_that_meets_no_other_is_no_matter(tmp_path: Path, capsys: Screen) -> None:
    add(tmp_path, "a.txt", GAZETTE)
    run(["compare", str(tmp_path)])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("first", "second"), [(None, None), (None, "2025-05-07"), ("2025-05-07", None)])
def test_without_both_days_a_higher_count_may_only_be_newer(first: str | None, second: str | None) -> None:
    text = "Exactly {} people were killed in the ferry fire at Northport on Monday."
    report = factcheck.compare(
        [
            factcheck.Article(id="a", text=text.format(12), published=first),
            factcheck.Article(id="b", text=text.format(31), published=second),
        ]
    )
    (relation,) = report.findings[0].relations
    assert relation.verdict is factcheck.Verdict.CONFLICT
    assert relation.flags == ("possible_lag",)
    assert relation.severity is factcheck.Severity.MAJOR
    assert "whether one is only the newer" in relation.why
