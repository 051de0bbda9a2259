"""The ladder by example: two texts, the verdict between them, and why it must be so."""

from __future__ import annotations

import pytest

from factcheck import Article, compare

MONDAY, TUESDAY, WEDNESDAY, THURSDAY = "2021-05-03", "2021-05-04", "2021-05-05", "2021-05-06"

ROWS = [
    # hedges
    ("conflict", "Tuesday's mine collapse killed 17 people.", "Tuesday's mine collapse killed 41 people."),
    ("compatible", "The ferry fire killed nearly 80 people.", "The ferry fire killed 76 people."),
    ("compatible", "The ferry fire killed at least 12 people.", "The ferry fire killed 15 people."),
    ("compatible", "The flood killed dozens of people.", "The flood killed 44 people."),
    ("compatible", "The flood killed scores of villagers.", "The flood killed 58 villagers."),
    ("conflict", "The flood killed hundreds of people.", "The flood killed 31 people."),
    ("compatible", "About 300 people were killed in the quake.", "The quake killed 290 people."),
    ("conflict", "No more than 20 people died in the train crash.", "The train crash killed 34 people."),
    # part and whole
    ("partial", "The raid killed 40 people.", "The raid killed 12 children."),
    ("partial", "The raid killed 40 people, including 12 children.", "The raid killed 40 people."),
    ("partial", "Some 60 people were killed and wounded in the raid.", "The raid killed 18 people."),
    ("conflict", "The bus crash killed 14 people.", "The bus crash killed 22 children."),
    ("partial", "The storm killed 210 people.", "In Karsund, the storm killed 64 people."),
    ("different_scope", "The shelling killed 30 soldiers.", "The shelling killed 30 civilians."),
    ("compatible", "Eleven people were shot at the fair.", "The shooting at the fair left 2 dead and 9 wounded."),
    # other events
    ("different_scope", "Tuesday's blast at the mill killed six.", "A similar blast at the mill in 2011 killed 50."),
    ("different_scope", "The clashes have killed 90 people.", "The war of the early 1980s killed 20,000 people."),
    ("different_scope", "The first tremor killed 60 people.", "A second tremor killed five people in Arlo."),
    ("different_scope", "A bomb in Lurne killed 18 people.", "A bomb in Ostby killed 11 people on the same day."),
    # no statement at all
    ("insufficient", "The toll of the fire could reach 300 dead.", "The fire killed 20 people."),
    ("insufficient", "Did the fire kill 300 people?", "The fire killed 20 people."),
    # voices
    ("disputed", "Police said the fire killed 14 people.", "The hospital said the fire killed nine people."),
    ("conflict", "Police said the fire killed 14 people.", "The fire killed 41 people, police said."),
    ("conflict", "The fire killed 14 people.", "Police said the fire killed 29 people."),
    ("disputed", "The rebels said the raid killed 70 soldiers.", "The army said the raid killed nine soldiers."),
    ("conflict", "The shelling caused no casualties.", "The shelling killed two people."),
]  # fmt: skip


def verdicts(a: str, b: str, first: str = WEDNESDAY, second: str = WEDNESDAY) -> set[str]:
    report = compare(
        [
            Article(id="a", text=a, source="Northern Post", published=first),
            Article(id="b", text=b, source="Southern Mail", published=second),
        ]
    )
    claims = {c.id: c.article for c in report.claims}
    return {
        str(r.verdict) for f in report.findings for r in f.relations if {claims[r.left], claims[r.right]} == {"a", "b"}
    }


@pytest.mark.parametrize(("verdict", "a", "b"), ROWS, ids=[f"{v}: {a[:40]}" for v, a, _ in ROWS])
def test_verdict(verdict: str, a: str, b: str) -> None:
    assert verdict in verdicts(a, b)
    if verdict not in ("conflict", "disputed"):
        assert not verdicts(a, b) & {"conflict", "disputed"}


@pytest.mark.parametrize(("verdict", "a", "b"), ROWS, ids=[f"{v}: {a[:40]}" for v, a, _ in ROWS])
def test_the_order_of_the_articles_does_not_matter(verdict: str, a: str, b: str) -> None:
    assert verdicts(a, b) == verdicts(b, a)


def test_a_rising_toll_is_an_update() -> None:
    assert verdicts("The quake killed 30 people.", "The quake killed 52 people.", TUESDAY, THURSDAY) == {"update"}


def test_an_unmarked_fall_is_a_conflict() -> None:
    assert verdicts("The quake killed 52 people.", "The quake killed 30 people.", TUESDAY, THURSDAY) == {"conflict"}


def test_a_marked_fall_is_an_update() -> None:
    told = "Officials revised the toll of the quake down to 30 dead."
    assert verdicts("The quake killed 52 people.", told, TUESDAY, THURSDAY) == {"update"}


def test_the_day_in_the_text_beats_the_day_of_publication() -> None:
    older = "As of Monday 41 miners had been killed in the collapse."
    newer = "By Tuesday 57 miners had been killed in the collapse."
    assert verdicts(older, newer, THURSDAY, WEDNESDAY) == {"update"}


def test_one_wire_text_in_two_outlets_is_one_source() -> None:
    text = "A gang armed with rifles burst into a wedding hall in the port of Larna on Monday and shot dead 21 guests."
    assert verdicts(f"LARNA (Reuters) - {text}", f"{text} (Reuters)") == {"same_copy"}


def test_far_apart_and_nowhere_named_is_no_conflict() -> None:
    report = verdicts("Thirty people were killed, he said.", "The blast at the mill killed 4,000 people.")
    assert not report & {"conflict", "disputed"}


def test_the_same_event_with_both_numbers_is_a_critical_conflict() -> None:
    report = compare(
        [
            Article(id="a", text="Nearly 100 people were killed in Sunday's battle at Karsund.", published=WEDNESDAY),
            Article(id="b", text="Sunday's battle at Karsund killed 30,000 people.", published=WEDNESDAY),
        ]
    )
    assert [(str(f.verdict), str(f.severity)) for f in report.conflicts] == [("conflict", "critical")]
    assert (report.conflicts[0].low, report.conflicts[0].high) == (90, 31_500)
