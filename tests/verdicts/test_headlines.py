"""A headline is compared with its own text by the rules there are, and what differs is flagged."""

from __future__ import annotations

import pytest

from factcheck import Article, Relation, Verdict, compare


def across(title: str, text: str) -> list[Relation]:
    """What is said between a headline and its text."""
    report = compare([Article(id="a", title=title, text=text, published="2031-05-06")])
    field = {c.id: c.field for c in report.claims}
    return [r for f in report.findings for r in f.relations if field[r.left] != field[r.right]]


@pytest.mark.parametrize(
    ("title", "text", "subtype"),
    [
        ("Corvell blast: 12 killed", "A bomb killed 45 people in the market of Corvell on Tuesday.", "numeric"),
        ("Ferry sinks, 30 hurt", "The ferry Halden sank off Port Ellery on Monday and 14 people were hurt.", "numeric"),
        ("Blast in Corvell kills 45", "A bomb in Corvell killed and wounded 45 people on Tuesday.", "category"),
        ("Storm kills 200 in Tarnby", "The storm killed 20 people in Tarnby on Sunday, police said.", "numeric"),
    ],
)
def test_a_headline_that_says_otherwise_is_flagged(title: str, text: str, subtype: str) -> None:
    (relation,) = (r for r in across(title, text) if r.verdict.alarm)
    assert relation.verdict is Verdict.CONFLICT
    assert relation.subtype == subtype
    assert "headline" in relation.flags
    assert "headline" in relation.why


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Scores killed in Corvell blast", "A bomb killed 45 people in the market of Corvell on Tuesday."),
        ("Were 45 killed in Corvell?", "A bomb killed 12 people in the market of Corvell on Tuesday."),
        ("Corvell blast live: latest updates", "A bomb killed 45 people in the market of Corvell on Tuesday."),
        ("Some 40 killed in Corvell blast", "A bomb killed 41 people in the market of Corvell on Tuesday."),
        ("Dozens die in Corvell", "A bomb killed 31 people and wounded 60 in Corvell on Tuesday."),
        (
            "Blast in Corvell kills 45",
            "A bomb killed 45 people in Corvell on Tuesday. It killed and wounded 90 in all.",
        ),
    ],
)
def test_a_headline_that_fits_stays_quiet(title: str, text: str) -> None:
    assert not [r for r in across(title, text) if r.verdict.alarm or "headline" in r.flags]


def test_two_articles_are_no_headline_and_text() -> None:
    north = Article(
        id="a", title="Corvell blast: 12 killed", text="A bomb exploded in Corvell.", published="2031-05-06"
    )
    south = Article(id="b", text="A bomb killed 45 people in Corvell on Tuesday.", published="2031-05-06")
    relations = [r for f in compare([north, south]).findings for r in f.relations]
    assert not any("headline" in r.flags for r in relations)


def test_the_wounded_and_the_dead_of_one_text_are_the_hurt_of_the_other() -> None:
    north = "Six people were wounded in the shooting in Tarnby on Monday."
    south = "The shooting in Tarnby on Monday killed two people and wounded four."
    articles = [Article(id=name, text=text, published="2031-05-06") for name, text in (("n", north), ("s", south))]
    assert not any(r.verdict.alarm for f in compare(articles).findings for r in f.relations)
