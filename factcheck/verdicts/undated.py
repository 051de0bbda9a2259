"""Articles of which nobody knows the day, where it mattered: they were set against others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Problem, Relation
from factcheck.reading.names import shown

NAMED = 5


def undated(relations: Iterable[Relation], claims: Iterable[Claim], articles: Mapping[str, Article]) -> list[Problem]:
    """One problem for all of a story: in a folder without dates there is one thing to do, not a hundred."""
    home = {c.id: c.article for c in claims}
    pairs = [(home[r.left], home[r.right]) for r in relations]
    compared = {name for pair in pairs if pair[0] != pair[1] for name in pair}
    without = [a for i, a in articles.items() if a.day is None and i in compared]
    if not without:
        return []
    names = ", ".join(shown(a) for a in without[:NAMED])
    more = f" and {len(without) - NAMED} more" if len(without) > NAMED else ""
    message = (
        f"no date is known of {names}{more}, so nobody can tell whether a higher count is only a newer one; "
        "give the day, as 'date: 2020-09-30' between two lines of '---' above the text or in the file's name"
    )
    return [Problem(kind="doubt", message=message, article=without[0].id if len(without) == 1 else None)]
