"""A lexicon's words count for one run, and a broken one costs only itself."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck import Article, compare, hookimpl
from factcheck.plugins import load


class NorthlandWords:
    table = "actors"
    entries: Mapping[str, object] = {"groups": {"Northland Front": ["Sons of the North", "NLF"]}}


class NoSuchTable:
    table = "verbs"
    entries: Mapping[str, object] = {"say": ["quoth"]}


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
    values = [c.to_dict()["value"] for c in compare(ARTICLES, plugins=plugins).claims]
    return {value.get("initiator") for value in values}


def test_added_names_are_one_actor_and_only_for_this_run() -> None:
    assert doers(Plugin(NorthlandWords())) == {"Northland Front"}
    assert len(doers()) == 2


def test_a_lexicon_for_no_table_is_a_problem_and_the_run_goes_on() -> None:
    assert load(plugins=[Plugin(NoSuchTable())]).lexicons
    report = compare(ARTICLES, plugins=[Plugin(NoSuchTable())])
    assert report.claims
    assert [p.message for p in report.problems] == [
        "plugin Plugin (not installed) cannot be used: a lexicon adds to 'verbs', which is no table"
    ]
