"""Which articles tell of one event."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck import Article, group
from factcheck.scope.rarity import weighed
from factcheck.scope.stories import KEYS, NEIGHBOURS, candidates
from factcheck.scope.traces import traces

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


SHOT = (
    "A 34-year-old man was shot dead outside a petrol station on Quarry Road in Tarnby late on Monday, police said. "
    "Officers called to the 2100 block of Quarry Road at 11:40 p.m. found Owen Marsh with wounds to the chest. He died "
    "at St Brannoc's hospital. Witnesses heard four shots and saw a grey van drive away. No arrests have been made and "
    "police asked anybody who was on Quarry Road that night to call them. Neighbours said that Marsh had moved to "
    "Tarnby with his two daughters in the spring and worked at the boatyard, where colleagues laid flowers at the gate."
)
SHOT_TOO = (
    "Police in Tarnby have named the victim of Monday night's shooting on Quarry Road as Owen Marsh, 34. The father of "
    "two was hit by several bullets beside the petrol station and died in hospital, a spokeswoman said. Detectives are "
    "looking for a grey van. Colleagues at the boatyard where Marsh worked called him a quiet man. His sister asked "
    "whoever saw the van to come forward. It was the third killing in the town this year, and the mayor has called a "
    "meeting for Thursday, where the head of the police will answer questions about the number of patrols at night."
)
SHOT_LATER = (
    "Two teenagers were wounded in a shooting in Tarnby on Friday evening, police said. A 17-year-old boy was hit in "
    "the leg and a girl of 16 in the arm when somebody opened fire on a bus shelter in Harbour Lane at about 7:15 p.m. "
    "Both were taken to St Brannoc's hospital, where their condition was described as stable. Officers found six shell "
    "casings. Police said that a young man in a red jacket ran off towards the railway bridge and that nobody has been "
    "arrested. A reward was offered. Shopkeepers in the lane said that they would close early until he was caught."
)


def test_another_shooting_in_the_same_town_four_days_later_is_another_story() -> None:
    articles = [
        Article(id="a", text=SHOT, published="2031-05-06"),
        Article(id="b", text=SHOT_LATER, published="2031-05-10"),
        Article(id="c", text=SHOT_TOO, published="2031-05-07"),
    ]
    assert group(articles) == [["a", "c"], ["b"]]


def test_a_brief_of_months_later_that_names_the_time_of_the_event_is_of_the_same_story() -> None:
    trapped = "Thirty-five miners are trapped in the Orrin mine, whose roof fell in on 5 August."
    freed = "The last of the miners trapped since 5 August in the Orrin mine was brought up on Wednesday."
    articles = [
        Article(id="a", text=trapped, published="2030-08-24"),
        Article(id="b", text=freed, published="2030-10-14"),
    ]
    assert group(articles) == [["a", "b"]]


def test_the_work_grows_with_the_articles_not_with_their_pairs() -> None:
    articles = [Article(id=str(n), text=f"{FERRY} Report {n}.", published="2021-05-04") for n in range(200)]
    told = traces(articles)
    assert len(candidates(told, weighed(told))) <= len(articles) * KEYS * NEIGHBOURS
    assert len(group(articles)) == 1


@given(st.permutations([SHOT, SHOT_LATER, SHOT_TOO, FERRY, FERRY_TOO, STRIKE]))
def test_the_order_of_the_articles_changes_nothing(texts: list[str]) -> None:
    found = group([Article(id=text[:20], text=text, published="2031-05-07") for text in texts])
    assert {frozenset(ids) for ids in found} == {
        frozenset(text[:20] for text in story)
        for story in ([SHOT, SHOT_TOO], [SHOT_LATER], [FERRY, FERRY_TOO], [STRIKE])
    }
