"""What is announced and has not happened yet: a plan can be misreported like anything else."""

from __future__ import annotations

from factcheck import Factuality, Passage, Token
from factcheck_amounts.words import table


def announced(passage: Passage, token: Token, measure: str) -> Factuality | None:
    """``possible`` for an amount of a kind that is announced beforehand ("will cut 200 jobs"), else ``None``.

    What a question or a condition says stays without weight.
    """
    row = table("planned")
    above = [t for t in (token, *passage.ancestors(token)) if t.pos in ("VERB", "AUX")]
    beside = [c for verb in above for c in passage.children(verb, "aux", "mark")]
    if measure not in row["kinds"] or "?" in passage.text or any(c.lower in row["conditions"] for c in beside):
        return None
    planned = any(c.lower in row["auxiliaries"] for c in beside) or any(t.lemma in row["verbs"] for t in above[1:])
    return Factuality.POSSIBLE if planned else None
