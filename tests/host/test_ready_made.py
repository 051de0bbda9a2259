"""A checker that compares its claims alone: what it leaves open is not compared, whatever the scopes."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import (
    Article,
    Checker,
    Claim,
    Passage,
    Relation,
    Rule,
    Statement,
    Verdict,
    compare,
    hookimpl,
    same_claimant,
)

NORTH = Article(id="north", text="Mayor Orla Venn painted the bridge red in Corvell.", published="2031-05-04")
SOUTH = Article(id="south", text="The bridge was painted green in Tarnby in 1987.", published="2031-05-04")


class Colours(Checker):
    """Compares colours; only red and green have to do with each other."""

    rules = (Rule(code="ACME001", slug="acme", summary="Colours.", why="To test."),)
    cues = ("painted",)
    ready_made = False

    def __init__(self, verdict: Verdict | None) -> None:
        self.verdict = verdict

    def extract(self, passage: Passage) -> Iterable[Claim]:
        assert passage.published is not None
        return [
            passage.claim(rule="ACME001", measure="colour", value=Statement(text=t.text, normal=t.lower))
            for t in passage.tokens
            if t.lower in ("red", "green")
        ]

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        if self.verdict is None:
            return None
        return Relation(left=left.id, right=right.id, verdict=self.verdict, why="red is not green")


class Plugin:
    """Brings it."""

    def __init__(self, verdict: Verdict | None) -> None:
        self.verdict = verdict

    @hookimpl
    def factcheck_checkers(self) -> list[Checker]:
        return [Colours(self.verdict)]


def verdicts(verdict: Verdict | None) -> list[Verdict]:
    report = compare([NORTH, SOUTH], plugins=[Plugin(verdict)])
    ours = {c.id for c in report.claims if c.rule == "ACME001"}
    assert len(ours) == 2
    return [r.verdict for f in report.findings for r in f.relations if r.left in ours]


def test_its_answer_stands_whatever_the_scopes() -> None:
    assert verdicts(Verdict.CONFLICT) == [Verdict.CONFLICT]


def test_what_it_leaves_open_is_not_compared() -> None:
    assert verdicts(None) == []


def said(article: str, text: str) -> Claim:
    articles = [Article(id=article, text=text, published="2031-05-04")]
    (claim,) = (c for c in compare(articles).claims if c.rule == "FC604")
    return claim


def test_a_surname_and_a_full_name_are_one_claimant() -> None:
    left = said("north", "Orla Venn said the bridge was safe.")
    right = said("south", "The bridge was safe, Venn said.")
    shared = same_claimant(left, right)
    assert shared is not None
    assert shared.name == "Orla Venn"
    assert same_claimant(left, said("east", "Tam Rusk said the bridge was safe.")) is None
