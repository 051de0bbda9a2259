"""A headline against its own text: whoever wrote the one had the other before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.language.tables import table
from factcheck.language.words import words_of
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.verdicts.copies import same_content
from factcheck.verdicts.pair import Pair

FLAG = "headline"


def over_its_text(pair: Pair, relation: Relation, claims: Sequence[Claim]) -> Relation:
    """The relation of a headline and its text, flagged if they differ: in number, in doer, or in what is counted."""
    left, right = pair.left, pair.right
    if left.article != right.article or left.field == right.field:
        return relation
    if relation.verdict.alarm:
        why = f"the headline and its own text: {relation.why}"
        return replace(relation, why=why, flags=(*relation.flags, FLAG))
    title, text = (left, right) if left.field == "title" else (right, left)
    if _overclaims(title, text, relation) and not any(_backs(c, title) for c in claims):
        why = f"the headline counts as {title.measure} those whom its own text counts as {text.measure}"
        return pair.verdict(
            Verdict.CONFLICT, why.replace("_", " "), "category", FLAG, "same_number", severity=Severity.MAJOR
        )
    return relation


def _overclaims(title: Claim, text: Claim, relation: Relation) -> bool:
    """ "45 killed" over "killed and wounded 45"; who is only "shot" may well be dead, and may well be wounded."""
    wider = text.measure == "killed_or_wounded" and title.measure in ("killed", "wounded")
    both = any(w.lower in table("events")["joint"]["words"] for w in words_of(text.quote))
    return wider and both and relation.verdict is Verdict.PARTIAL and "same_number" in relation.flags


def _backs(claim: Claim, title: Claim) -> bool:
    """Whether the text says elsewhere what the headline says."""
    own = claim.article == title.article and claim.field != "title" and claim.measure == title.measure
    return own and same_content(claim, title)
