"""The built-in readers: front matter, pages, records under other people's field names."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.model.article import Article
from factcheck.reading import html, table, text
from factcheck.reading.markup import plain

STORY = "Twelve people died when the dam broke."


def only(part: tuple[Any, Any]) -> Article:
    articles, problems = part
    assert not problems
    assert len(articles) == 1
    return articles[0]  # type: ignore[no-any-return]


def record(**fields: Any) -> Article:
    return only(table.JSON.read(json.dumps(fields).encode(), "s.json"))


def test_front_matter_names_the_article() -> None:
    page = (
        "---\ntitle: Dam breaks\nsource: Coast Herald\nagency: Agence France-Presse\ndate: 2021-03-14\nurl: https://x.example/d\n---\n\n"
        f"{STORY}\n"
    )
    found = only(text.READER.read(page.replace("\n", "\r\n").encode(), "a.md"))
    assert found.text == STORY
    assert (found.title, found.source, found.wire) == ("Dam breaks", "Coast Herald", "AFP")
    assert (found.published, found.url) == (date(2021, 3, 14), "https://x.example/d")


@pytest.mark.parametrize(
    "page", [STORY, f"---\n{STORY}\n---\nMore of it.", f"----\n\n{STORY}", f"{STORY}\n---\nmore", "---"]
)
def test_a_text_without_front_matter_is_left_whole(page: str) -> None:
    assert only(text.READER.read(page.encode(), "a.txt")).text == page


def test_broken_front_matter_is_told_and_the_text_kept() -> None:
    articles, problems = text.READER.read(f"---\ntitle: [a\n---\n{STORY}".encode(), "a.md")
    assert STORY in articles[0].text
    assert problems[0].message.startswith("a.md: the front matter cannot be read")


def test_a_bad_date_is_told_and_the_article_kept() -> None:
    articles, problems = text.READER.read(f"---\ndate: someday\n---\n{STORY}".encode(), "a.md")
    assert articles[0].published is None
    assert "'someday' is not a date" in problems[0].message


def test_our_own_field_names() -> None:
    found = record(
        id=7, text=STORY, source="Herald", published="2021-03-14", title="T", url="https://x.example", wire="Reuters"
    )
    assert found == Article(
        id="7",
        text=STORY,
        source="Herald",
        published=date(2021, 3, 14),
        title="T",
        url="https://x.example",
        wire="Reuters",
    )


def test_newsapi() -> None:
    found = record(
        source={"id": None, "name": "Coast Herald"}, author="AFP", title="Dam breaks", content=STORY, description=None,
        url="https://x.example/d", publishedAt="2021-03-14T10:00:00Z",
    )  # fmt: skip
    assert (found.text, found.source, found.wire) == (STORY, "Coast Herald", "AFP")
    assert found.published == datetime(2021, 3, 14, 10, tzinfo=UTC)


def test_trafilatura() -> None:
    found = record(**{
        "title": "Dam breaks", "author": "Ann Lee", "hostname": "herald.example", "date": "2021-03-14", "text": STORY,
        "source": "https://herald.example/d", "source-hostname": "Coast Herald", "id": None,
    })  # fmt: skip
    assert (found.source, found.url, found.wire) == ("Coast Herald", "https://herald.example/d", None)


def test_newspaper4k() -> None:
    found = record(
        text=STORY, authors=["Ann Lee", "Associated Press"], publish_date="2021-03-14 10:00:00+00:00",
        meta_site_name="Coast Herald", canonical_link="https://x.example/d",
    )  # fmt: skip
    assert (found.source, found.wire, found.url) == ("Coast Herald", "AP", "https://x.example/d")


def test_ninjs() -> None:
    found = record(
        uri="tag:coast.example,2021:1", pubstatus="usable", headline="Dam breaks", versioncreated="2021-03-14",
        copyrightholder="Coast Herald", infosource=[{"name": "Coast Press"}], byline="Ann Lee",
        body_xhtml="<p>Twelve people &amp; a dog died.</p><p>Four are <b>missing</b>.</p><script>x()</script>",
    )  # fmt: skip
    assert found.text == "Twelve people & a dog died.\n\nFour are missing."
    assert (found.title, found.source, found.wire, found.url) == (
        "Dam breaks", "Coast Herald", "Coast Press", "tag:coast.example,2021:1",
    )  # fmt: skip


def test_a_withheld_story_is_left_out_and_told() -> None:
    articles, problems = table.JSON.read(json.dumps({"text": STORY, "pubstatus": "canceled"}).encode(), "s.json")
    assert not articles
    assert "canceled" in problems[0].message


@pytest.mark.parametrize("wrap", [lambda r: r, lambda r: {"status": "ok", "articles": r}])
def test_lists_of_articles(wrap: Any) -> None:
    rows = [{"text": STORY}, {"title": "no text"}, "words", {"text": " "}, {"text": STORY}]
    articles, problems = table.JSON.read(json.dumps(wrap(rows)).encode(), "s.json")
    assert len(articles) == 2
    assert [p.message.split(":")[0] for p in problems] == [
        "s.json, article 2",
        "s.json, article 3",
        "s.json, article 4",
    ]


def test_a_broken_line_is_named_and_the_others_are_used() -> None:
    lines = f'{{"text": "{STORY}"}}\n\n{{"text": \n[1]\n{{"text": "{STORY}"}}'
    articles, problems = table.JSONL.read(lines.encode(), "s.jsonl")
    assert len(articles) == 2
    assert [p.message.split(":")[0] for p in problems] == ["s.jsonl, line 3", "s.jsonl, line 4"]


def test_json_lines_under_the_name_of_json() -> None:
    assert len(table.JSON.read(b'{"text": "a b"}\n{"text": "c d"}\n', "s.json")[0]) == 2


@pytest.mark.parametrize("data", [b"{", b"[" * 100_000, b"Twelve died.", b'{"text": ' + b"9" * 5000 + b"}"])
def test_broken_json_says_where(data: bytes) -> None:
    with pytest.raises(InputError, match=r"s\.json: not JSON"):
        table.JSON.read(data, "s.json")


def test_control_characters_in_a_record_are_gone() -> None:
    found = record(text="Twelve\u001b[2J died\ud800", title="a\u0007\nb", source="x\u202ey")
    assert found.text == "Twelve [2J died\ufffd"
    assert (found.title, found.source) == ("a b", "x y")


FIELDS = [
    "text",
    "content",
    "body_xhtml",
    "title",
    "date",
    "source",
    "author",
    "authors",
    "infosource",
    "url",
    "id",
    "pubstatus",
]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda v: st.lists(v) | st.dictionaries(st.text(), v)
)


@given(st.dictionaries(st.sampled_from(FIELDS), VALUES))
@example({"text": "\x1b"})
def test_no_record_breaks_it(fields: dict[str, Any]) -> None:
    articles, problems = table.JSON.read(json.dumps(fields).encode(), "s.json")
    assert len(articles) + len(problems) >= 1
    assert all(a.text.strip() for a in articles)


PAGE = """<html><head><meta charset="windows-1252">
<title>Dam breaks | Coast Herald</title>
<meta property="og:site_name" content="Coast Herald">
<meta property="article:published_time" content="2021-03-14T10:00:00Z">
<link rel="canonical" href="https://coast.example/dam"><script type="application/ld+json">{"@type": "NewsArticle",
"author": [{"@type": "Organization", "name": "AFP"}]}</script>
<script type="application/ld+json">{broken</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Dam breaks</h1>
<p>At least 12 people died on Sunday when the dam above the café of Karsund broke,
the mayor said.</p>
<p>Another 30 people were taken to the hospital of the town, where four were in a serious condition,
a doctor said.</p>
<p>The dam was built in 1962 and was due to be closed for repairs this summer, the office of works said.</p>
</article><footer>Terms</footer></body></html>"""


def test_a_page_gives_its_main_text_and_metadata() -> None:
    found = only(html.READER.read(PAGE.encode("cp1252"), "a.html"))
    assert found.text.startswith("At least 12 people died on Sunday when the dam above the café")
    assert "Home" not in found.text
    assert "Terms" not in found.text
    assert (found.title, found.source, found.wire) == ("Dam breaks", "Coast Herald", "AFP")
    assert (found.published, found.url) == (date(2021, 3, 14), "https://coast.example/dam")


@pytest.mark.parametrize("page", ["<html><body></body></html>", "no markup at all", "<<<>>>", "<p>"])
def test_a_page_without_an_article_says_so(page: str) -> None:
    with pytest.raises(InputError, match=r"a\.html: no article text found"):
        html.READER.read(page.encode(), "a.html")


def test_a_fragment_becomes_lines() -> None:
    assert plain("<h2>A</h2>b<br>c<ul><li>d</li></ul>") == "A\n\nb\n\nc\n\nd"
    assert plain("no markup") == "no markup"
    assert plain("") == plain("<!-- x -->") == ""


@given(st.text())
def test_no_fragment_breaks_it(fragment: str) -> None:
    assert isinstance(plain(fragment), str)
