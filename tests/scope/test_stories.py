"""Which articles tell of one event."""

from __future__ import annotations

from factcheck import Article, group

FERRY = (
    "The ferry Nordlicht capsized off Sandvik on Monday evening with 120 passengers on board, the coastguard said. "
    "Helicopters searched the bay through the night and divers reached the wreck at dawn. Relatives of the passengers "
    "waited on the quay at Sandvik, where the mayor had opened the town hall. The company that runs the ferry said the "
    "ship had passed its inspection in March. The transport minister flew to Sandvik and promised an inquiry into the "
    "sinking of the Nordlicht, the worst accident on the line since it was opened forty years ago, he told reporters."
)
FERRY_TOO = (
    "Divers found more bodies in the wreck of the Nordlicht on Tuesday, a day after the ferry went down off Sandvik. "
    "The coastguard called off its helicopters at noon. In the town hall of Sandvik a list of the passengers hung on "
    "the wall. The company said the ferry had been inspected in March, and the transport minister, who flew there, "
    "said that an inquiry would find out why the Nordlicht capsized with 120 people on board on a calm evening. The "
    "mayor asked for divers from the neighbouring port, and relatives waited on the quay all night for the ships."
)
STRIKE = (
    "Teachers in Lurne walked out on Tuesday over pay, closing 40 schools. The union said that its members had not had "
    "a rise in six years. Parents gathered outside the education office with placards and pushchairs. The council said "
    "it had no money and asked the government for a loan, while the head of the largest school in Lurne called on both "
    "to talk. Pupils of the final year worried about their examinations, which begin in three weeks, and some of them "
    "sat in the library of the university, whose rector had opened it for them, he said in a short statement."
)


def test_articles_on_one_event_are_one_story() -> None:
    articles = [
        Article(id="a", text=FERRY, published="2021-05-03"),
        Article(id="b", text=STRIKE, published="2021-05-04"),
        Article(id="c", text=FERRY_TOO, published="2021-05-04"),
    ]
    assert group(articles) == [["a", "c"], ["b"]]


def test_the_same_words_months_apart_are_two_stories() -> None:
    articles = [
        Article(id="a", text=FERRY, published="2021-05-03"),
        Article(id="b", text=FERRY_TOO, published="2021-11-04"),
    ]
    assert group(articles) == [["a"], ["b"]]


def test_every_article_is_in_exactly_one_story() -> None:
    articles = [Article(id=str(n), text=text) for n, text in enumerate([FERRY, STRIKE, "", FERRY_TOO, "…"])]
    found = group(articles)
    assert sorted(i for ids in found for i in ids) == ["0", "1", "2", "3", "4"]


def test_no_articles_no_stories() -> None:
    assert group([]) == []
