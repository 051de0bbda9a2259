"""What an article's own text, address and file name fill in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.article import Article, Span
from factcheck.reading.dateline import complete, heading

BODY = "At least 12 people died on Sunday when the dam above Karsund broke, the mayor said.\n\nFour are missing."
DAY = date(2021, 3, 14)


def read(text: str, **fields: object) -> Article:
    return complete(Article(id="a", text=text, **fields))  # type: ignore[arg-type]


def test_nothing_that_is_given_changes() -> None:
    given = Article(
        id="x-2020-01-01.txt", text=f"Published March 14, 2021\n\nKARSUND (Reuters) - {BODY}",
        source="Herald", wire="AP",
        published="2021-03-15", title="T", url="https://x.example/2020/02/02/",
        set_aside=(Span(start=0, end=1, reason="own"),),
    )  # fmt: skip
    assert complete(given) == given


def test_unknown_stays_unknown() -> None:
    found = read(BODY)
    assert (found.published, found.source, found.wire, found.title, found.set_aside) == (None, None, None, None, ())


@pytest.mark.parametrize(
    "head",
    [
        "Published March 14, 2021", "14 March 2021", "Dam breaks\n\nPublished March 14, 2021",
        "Updated 15 Mar, 2021\nPublished 14 Mar, 2021",
        "Updated 14 Mar, 2021", "KARSUND, March 14, 2021 (Coast Press) - Water everywhere",
        "Published March 14, 2021 The dam broke",
    ],
)  # fmt: skip
def test_the_day_printed_near_the_top(head: str) -> None:
    assert read(f"{head}\n\n{BODY}").published == DAY


def test_a_dateline_without_a_year_gives_no_day() -> None:
    assert read(f"KARSUND, March 14 (Coast Press) - {BODY}").published is None


def test_a_date_far_down_is_not_the_day_of_publication() -> None:
    assert read("\n\n".join([BODY] * 6) + "\n\n14 March 2021").published is None


def test_the_address_before_the_file_name() -> None:
    assert read(BODY, url="https://x.example/2021/03/14/dam").published == DAY
    assert read(BODY, url="https://x.example/2021/33/14/dam").published is None


@pytest.mark.parametrize(
    ("path", "source", "wire", "day"),
    [
        ("in/coast-herald-2021-03-14.txt", "coast-herald", None, DAY),
        ("in/herald_afp-2021-03-14.html", "herald_afp", "AFP", DAY),
        ("herald_reuters-2021-03-14b.txt", "herald_reuters", "Reuters", DAY),
        ("2021-03-14.txt", None, None, DAY),
        ("herald-2021-19-54.txt", "herald", None, None),
        ("herald.txt", None, None, None),
        ("herald-2021-03-14.jsonl", None, None, None),
    ],
)
def test_the_file_name(path: str, source: str | None, wire: str | None, day: date | None) -> None:
    found = read(BODY, path=path)
    assert (found.source, found.wire, found.published) == (source, wire, day)


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        (f"KARSUND (Reuters) - {BODY}", "Reuters"),
        (f"Dam breaks\n\nKARSUND, Norland, March 14 (Coast Press) — {BODY}", "Coast Press"),
        (f"KARSUND, Norland (AP/WXYZ) — {BODY}", "AP"),
        (f"KARSUND March 14 (The Associated Press) {BODY}", "AP"),
        (f"{BODY} (AFP)", "AFP"),
        (f"{BODY} — AFP", "AFP"),
        (f"Dam breaks\nAFP, Sunday 14 Mar 2021\n{BODY}", "AFP"),
        (f"Dam breaks\nAFP Sunday 14 Mar 2021 {BODY}", "AFP"),
        (f"Dam breaks\nSource: Xinhua\n{BODY}", "Xinhua"),
        (f"KARSUND (WXYZ) — {BODY}", None),
        (f"KARSUND (March 14) — {BODY}", None),
        (f"(Reuters said so.) {BODY}", None),
        (f"{BODY} He told AFP.", None),
        (f"Dam breaks\n\nA boat is seen near the dam on March 14. — AFP\n\n{BODY}\n\n{BODY} Again.", None),
    ],
)
def test_the_agency(text: str, wire: str | None) -> None:
    assert read(text).wire == wire


def test_the_title_line_is_named_and_not_copied() -> None:
    text = f"  Dam above Karsund breaks\n\n{BODY}"
    line = heading(text)
    assert line is not None
    assert text[line.start : line.end] == "Dam above Karsund breaks"
    assert complete(Article(id="a", text=text)).title is None


@pytest.mark.parametrize(
    "text", [BODY, "Twelve dead.", "Dam breaks", "", "Twelve dead in flood\nMany hurt", "x" * 300 + "\n" + BODY]
)
def test_a_sentence_or_a_lone_line_is_no_title(text: str) -> None:
    assert heading(text) is None


@pytest.mark.parametrize("above", ["14 March 2021", "NORLAND, March 14, 2021", "Updated: 14 Mar 2021 15:01"])
def test_a_date_above_the_title_is_passed_over(above: str) -> None:
    text = f"{above}\n\nDam above Karsund breaks\n{BODY}"
    line = heading(text)
    assert line is not None
    assert text[line.start : line.end] == "Dam above Karsund breaks"


def test_a_known_title_is_found_again_as_first_line() -> None:
    assert heading(f"The dam has gone.\n{BODY}", title="The dam has gone") == Span(start=0, end=17, reason="title")


def test_control_characters_go_without_moving_offsets() -> None:
    found = read(f"\x1b[31m{BODY}", title="Dam\x1b]0;x\x07 breaks")
    assert found.text == f" [31m{BODY}"
    assert "\x1b" not in (found.title or "")


@given(st.text())
def test_no_text_breaks_it_and_twice_is_once(text: str) -> None:
    once = complete(Article(id="a", text=text))
    assert complete(once) == once
    assert len(once.text) == len(text)
    heading(text)
