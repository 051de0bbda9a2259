"""Nobody that anybody has heard of: "no immediate reports of deaths", "no report of damage or casualties"."""

from __future__ import annotations

from factcheck import Passage, Quantity, Token
from factcheck_casualties.words import harms, listed


def none_reported(passage: Passage, head: Token) -> Quantity | None:
    """The zero before "reports" that holds for the harm of which there are none."""
    if not any(head.lemma in h.nouns for h in harms()):
        return None
    first = head
    while first.dep == "conj":
        first = passage.head(first)
    reports = passage.head(passage.head(first))
    if passage.head(first).lower != "of" or reports.lemma not in listed("reports", "nouns"):
        return None
    noes = {t.start for t in passage.children(reports, "det")}
    return next((q for q in passage.quantities if q.interval.high == 0 and q.start in noes), None)
