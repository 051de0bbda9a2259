"""A lexicon's words count for one run, and a broken one costs only itself."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from factcheck import Article, Settings, compare, hookimpl


class NorthlandWords:
    table = "actors"
    entries: Mapping[str, object] = {"groups": {"Northland Front": ["Sons of the North", "NLF"]}}


class Plugin:
    def __init__(self, lexicon: object) -> None:
        self.lexicon = lexicon

    @hookimpl
    def factcheck_lexicons(self) -> list[object]:
        return [self.lexicon]


ARTICLES = [
    Article(
        id="a",
        text="The Northland Front carried out Monday's attack on the depot, police said.",
        published="2021-05-04",
    ),
    Article(id="b", text="The NLF carried out Monday's attack on the depot.", published="2021-05-04"),
]


def doers(*plugins: object) -> set[object]:
    claims = compare(ARTICLES, plugins=plugins, settings=Settings(select=("FC2",))).claims
    return {claim.to_dict()["value"].get("initiator") for claim in claims}


def test_added_names_are_one_actor_and_only_for_this_run() -> None:
    assert doers(Plugin(NorthlandWords())) == {"Northland Front"}
    assert len(doers()) == 2


class Words:
    def __init__(self, table: str, entries: object) -> None:
        self.table, self.entries = table, entries


@pytest.mark.parametrize(
    ("table", "entries", "told"),
    [
        ("verbs", {"say": ["quoth"]}, "a lexicon adds to 'verbs', which is no table"),
        ("actors", ["NLF"], "in 'actors', is a list, not a table"),
        (
            "actors",
            {"groups": {"Northland Front": "NLF"}},
            "in 'actors', 'groups' 'Northland Front' is a str, not a list",
        ),
        ("actors", {"groups": {"Northland Front": [3]}}, "'int' object has no attribute"),
        ("hedges", {"hedge": [{"before": ["some"]}]}, "in 'hedges', 'hedge' [0] lacks 'id'"),
    ],
)
def test_a_lexicon_that_cannot_be_used_is_named_and_the_run_goes_on(table: str, entries: object, told: str) -> None:
    report = compare(ARTICLES, plugins=[Plugin(Words(table, entries))])
    assert report.claims
    (problem,) = report.problems
    start = "plugin Plugin (not installed) brought through factcheck_lexicons at test_lexicons.py:"
    assert problem.message.startswith(start)
    assert told in problem.message
