"""Stories of very many articles: what is said again is told once, nothing that matters is lost, work is bounded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import factcheck

TELLERS = ("police", "rescuers", "doctors", "divers", "sailors")


def article(number: int, toll: str, teller: str | None = None) -> factcheck.Article:
    said = f", {teller} said" if teller else ""
    # Words of its own, and short sentences, so that nobody takes one for a copy of another.
    own = " ".join(f"street{number}x{n}" for n in range(40))
    text = f"{toll} people died in Monday's fire{said}. The fire injured 31 people.\n\nClosed: {own}."
    return factcheck.Article(id=f"a{number:03}", source=f"Outlet {number}", published="2023-03-07", text=text)


def crowd(size: int) -> list[factcheck.Article]:
    """Outlets that agree, in their own voice or in the words of one of several offices; the last two do not."""
    agreeing = [article(n, "At least 40", (None, *TELLERS)[n % 6]) for n in range(size - 2)]
    return [*agreeing, article(size - 2, "Exactly 55"), article(size - 1, "Exactly 12", "police")]


@cache
def report(size: int, *, backwards: bool = False) -> factcheck.Report:
    return factcheck.compare(crowd(size)[:: -1 if backwards else 1], settings=factcheck.Settings(select=("FC1",)))


def deaths(found: factcheck.Report) -> factcheck.Finding:
    facts = [f for f in found.findings if f.rule == "FC101"]
    assert len(facts) == 1
    return facts[0]


def alarms(found: factcheck.Report) -> set[tuple[str, ...]]:
    """The pairs of values that exclude each other."""
    said = {c.id: c.value.text for c in found.claims if isinstance(c.value, factcheck.Quantity)}
    relations = deaths(found).relations
    return {tuple(sorted((said[r.left], said[r.right]))) for r in relations if r.verdict.alarm}


def standing(found: factcheck.Report) -> Sequence[int]:
    return sorted((len(r.claims) for r in deaths(found).readings), reverse=True)


def test_a_crowd_comes_to_the_same_contradictions_as_a_few() -> None:
    assert alarms(report(20)) == alarms(report(160))
    assert deaths(report(20)).verdict is deaths(report(160)).verdict is factcheck.Verdict.CONFLICT


def test_a_crowd_is_read_alike_from_both_ends() -> None:
    assert alarms(report(160)) == alarms(report(160, backwards=True))


def test_those_who_say_the_same_are_folded_and_still_counted() -> None:
    found = report(160)
    folded = [c for c in found.claims if c.folded_into and c.measure == "killed"]
    assert len(folded) > 140
    assert sum(standing(found)) > 150
    assert dict(deaths(found).support)["articles"] == 160


def test_relations_grow_with_the_articles_not_with_their_pairs() -> None:
    few, many = (sum(len(f.relations) for f in report(size).findings) for size in (160, 320))
    assert many < 2.5 * few
    assert len(report(320).to_json()) < 2_000_000


def test_an_article_with_a_thousand_counts_is_no_square() -> None:
    lines = [f"{n} people were killed in the village of Lenn{n}." for n in range(2, 1002)]
    one = factcheck.Article(id="list", text="\n".join(lines), published="2023-03-07")
    found = factcheck.compare([one, article(1, "Exactly 12")])
    assert sum(len(f.relations) for f in found.findings) < 60_000
