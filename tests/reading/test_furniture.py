"""What is set aside on a page, and above all what is not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.furniture import set_aside

DAY = date(2021, 3, 14)
TITLE = "Dam above Karsund breaks"
FIRST = "At least 12 people died on Sunday when the dam above Karsund broke, the mayor of the town said."
SECOND = "Another 30 people were taken to hospital, and rescue workers were looking for four fishermen in the lake."
THIRD = "The dam was built in 1962 and was to be closed for repairs this summer, according to the office of works."


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def marked(text: str, published: date | None = DAY, title: str | None = None) -> list[str]:
    return [text[s.start : s.end] for s in set_aside(text, published=published, title=title)]


@pytest.mark.parametrize(
    "line",
    [
        "Published March 14, 2021",
        "Updated 13 Mar, 2021",
        "READ MORE: Nine dead in a fire on Lorn quay",
        "Related: Why dams break",
        "Also read: Nine dead in a fire on Lorn quay",
        "More from Coast Herald: the dams of Norland",
        "A helicopter is seen above the broken dam near Karsund on March 14, 2021. — AFP",
        "Rescue workers on the quay. (Photo: Ann Lee / Coast Press)",
        "Mud in the streets of Karsund. Photo: Reuters",
        "File photo: the dam in 2019",
        "Advertisement",
        "Share this article",
        "Copyright 2021 Coast Herald. All rights reserved.",
        "Sign up for our newsletter and get the news of the day in the morning.",
        "Follow us on Facebook",
        "(Reporting by Ann Lee; Editing by Bo Holm)",
        "Reporting by Ann Lee",
    ],
)
def test_furniture_between_paragraphs(line: str) -> None:
    assert marked(page(TITLE, FIRST, line, SECOND, THIRD)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The mayor wrote in a newsletter that 12 of her neighbours had died in the flood.",
        "Reporting by the institute showed that 300 people had died in floods since 2001.",
        "“We saw the water come and then…”",
        "Power cut",
        "The report paints a grim picture: 300 people have died in floods.",
        "A boat sank on the lake on Friday and four men died. Two were from Karsund, the police said. — AFP",
        "Four men died when a boat sank on the lake on Friday. (AFP)",
        "More than 40 houses are under water.",
        "“We had no warning at all,” a fisherman told AFP.",
        "Four people were seen on the roof of a school, Reuters reported.",
        "In 1962, on the day the dam was opened, 14 March 1962, nobody thought of that.",
        "Opinion in the town is divided over the 12 deaths.",
    ],
)
def test_paragraphs_and_subheadings_stay(line: str) -> None:
    assert marked(page(TITLE, FIRST, line, SECOND, THIRD)) == []


def test_a_list_of_other_stories_at_the_end_is_set_aside_with_its_heading() -> None:
    tail = [
        "Opinion", "Editorial", "Price of bread", "Updated 2 Jan, 2024", "Price of bread",
        "The council cannot look away for another year while 40 bakeries close.",
        "Need for rain", "2 Jan, 2024", "Need for rain",
        "FARMERS in the valley have waited since the autumn for the rain that…",
    ]  # fmt: skip
    assert marked(page(TITLE, FIRST, SECOND, THIRD, *tail)) == tail


def test_dates_long_after_the_article_give_a_list_away_without_a_heading() -> None:
    tail = [
        "Price of bread",
        "2 Jan, 2024",
        "The council cannot look away while 40 bakeries close this year.",
        "Need for rain",
    ]
    assert marked(page(TITLE, FIRST, SECOND, THIRD, *tail)) == tail
    assert marked(page(TITLE, FIRST, SECOND, THIRD, *tail), published=None) == ["2 Jan, 2024"]


def test_a_timeline_of_old_dates_stays() -> None:
    dates = ["3 May 1971", "9 June 1998"]
    assert (
        marked(page(TITLE, FIRST, SECOND, dates[0], THIRD, dates[1], "The wall was raised after two floods in a row."))
        == dates
    )


def test_headlines_under_related_in_the_middle_end_where_the_article_goes_on() -> None:
    headlines = ["Related", "Nine dead in fire on Lorn quay", "The dams of Norland"]
    assert marked(page(TITLE, FIRST, SECOND, *headlines, "A long night", THIRD, FIRST + " ")) == [*headlines, FIRST]


def test_paragraphs_after_a_heading_stay() -> None:
    assert marked(page(TITLE, FIRST, "Comments", SECOND, THIRD)) == ["Comments"]


def test_the_second_of_two_equal_lines_is_set_aside() -> None:
    assert [s.start for s in set_aside(page(FIRST, SECOND, FIRST), published=None)] == [len(FIRST) + len(SECOND) + 4]


@pytest.mark.parametrize(
    "title", ["Explained: why the dam broke", "Opinion: 12 deaths too many", "Advertisement", FIRST]
)
def test_the_first_line_is_the_title(title: str) -> None:
    assert marked(page(title, SECOND, THIRD)) == []


def test_the_first_line_is_no_title_if_there_is_another() -> None:
    credit = "Photo: Ann Lee"
    assert marked(page(credit, FIRST, SECOND), title=TITLE) == [credit]
    assert marked(page(TITLE, FIRST, SECOND), title=TITLE) == []


@pytest.mark.parametrize("text", ["Dam breaks\n\nTwelve dead.", "Twelve dead. — AFP", FIRST, "Share\nComments", ""])
def test_a_brief_is_not_emptied(text: str) -> None:
    assert marked(text) == []


def test_a_pointer_is_set_aside_even_if_it_is_all_there_is() -> None:
    assert marked("READ MORE: Nine dead in a fire") == ["READ MORE: Nine dead in a fire"]


def test_a_pointer_within_a_line() -> None:
    line = f"{FIRST} READ MORE: Nine dead in a fire on the quay. {SECOND}"
    assert marked(line) == ["READ MORE: Nine dead in a fire on the quay."]


def test_a_headline_before_read_more_within_a_line() -> None:
    line = f"{FIRST} Norland dams: nine reports that nobody read Read more {SECOND}"
    assert marked(line) == ["Norland dams: nine reports that nobody read Read more"]


def test_a_sentence_before_read_more_stays() -> None:
    assert marked(f"{FIRST} Read more {SECOND}") == ["Read more"]
    assert marked("The children were told to read more Dickens, and 12 did.") == []


def test_a_photo_credit_within_a_line() -> None:
    assert marked(f"{FIRST} (Photo: Ann Lee) {SECOND} {THIRD}") == ["(Photo: Ann Lee)"]


def test_the_mark_of_a_cut_off_text_is_set_aside() -> None:
    assert marked(f"{FIRST} The dam was… [+1234 chars]") == ["[+1234 chars]"]


def test_a_long_paragraph_with_a_photo_credit_loses_only_the_credit() -> None:
    line = f"{FIRST} {SECOND} He ran. {THIRD} (Photo: Ann Lee)"
    assert marked(page(TITLE, FIRST + " It was dark.", line, SECOND + " All swim.")) == ["(Photo: Ann Lee)"]


def test_small_print_after_a_sentence_leaves_the_sentence() -> None:
    line = "No arrests were made. Sign up for our newsletter here."
    assert marked(page(TITLE, FIRST, SECOND, line)) == ["Sign up for our newsletter here."]


LINES = st.sampled_from(
    [
        TITLE,
        FIRST,
        SECOND,
        THIRD,
        "",
        " ",
        "Opinion",
        "2 Jan, 2024",
        "READ MORE: x",
        "Read more",
        "Share",
        "x…",
        "— AFP",
        "(Photo: y) z",
        "ß©İ",
    ]
)


@given(st.one_of(st.lists(LINES, max_size=14).map("\n".join), st.lists(LINES, max_size=14).map(" ".join), st.text()))
def test_spans_are_sorted_and_disjoint_and_inside(text: str) -> None:
    spans = set_aside(text, published=DAY)
    edges = [edge for s in spans for edge in (s.start, s.end)]
    assert edges == sorted(edges)
    assert all(s.start < s.end and s.reason for s in spans)
    assert not edges or (edges[0] >= 0 and edges[-1] <= len(text))


@pytest.mark.parametrize(
    "piece", ["(", "a", " ", "Read more ", "READ MORE: ", "Opinion\n2 Jan, 2024\n", "— AFP ", "…", "\n"]
)
def test_a_long_run_of_anything_is_read_in_passing(piece: str) -> None:
    text = piece * (300_000 // len(piece))
    assert all(s.end <= len(text) for s in set_aside(text, published=DAY))
