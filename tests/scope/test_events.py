"""Which event a claim is about, and why."""

from __future__ import annotations

from factcheck import Article, Settings, compare


def reasons(*texts: str, published: str = "2021-05-05") -> list[str]:
    """The reasons for ``different_scope`` in a story of these texts; 5 May 2021 is a Wednesday."""
    articles = [Article(id=f"a{n}", text=text, published=published) for n, text in enumerate(texts)]
    report = compare(articles, settings=Settings(select=("FC1", "FC2")))
    return [r.why for f in report.findings for r in f.relations if str(r.verdict) == "different_scope"]


def test_an_older_war_is_another_event_and_says_which() -> None:
    told = reasons("The clashes have killed 90 people since Sunday.", "A war in the early 1990s claimed 30,000 lives.")
    assert told == ["“30,000 lives” is about the war of early 1990s, another event"]


def test_a_second_event_is_set_apart_by_its_ordinal() -> None:
    told = reasons("The avalanche killed nine climbers.", "A second avalanche killed four climbers.")
    assert told == ["“killed four climbers” is about second avalanche, another event"]


def test_two_places_are_two_attacks() -> None:
    told = reasons("A bomb in Adrin killed 18 people on Monday.", "A bomb in Belisa killed 11 people on Monday.")
    assert told == ["one is about Adrin, the other about Belisa"]


def test_the_day_is_that_of_the_event_and_not_of_the_saying() -> None:
    told = reasons(
        "Monday's blast killed six people.", "Police said on Tuesday that Monday's blast had killed six people."
    )
    assert told == []


def test_a_page_that_names_no_event_is_not_guessed_into_one() -> None:
    articles = [
        Article(id="a", text="Twelve people were killed, the agency said.", published="2021-05-05"),
        Article(id="b", text="Nine people died in Tuesday's bus crash.", published="2021-05-05"),
    ]
    verdicts = {str(r.verdict) for f in compare(articles).findings for r in f.relations}
    assert verdicts == {"insufficient"}


def test_smaller_counts_of_an_article_do_not_contradict_totals() -> None:
    long = (
        "A gunman killed nine people in Corvell on Monday, police said. He walked into the market at noon. "
        "Nobody stopped him. He went on to the station. The street was empty by then. "
        "Two people were found dead in the market hall."
    )
    articles = [
        Article(id="a", text=long, published="2021-05-04"),
        Article(id="b", text="The gunman who attacked Corvell on Monday killed nine people.", published="2021-05-04"),
    ]
    assert not [f for f in compare(articles).findings if f.verdict.alarm]
