"""Whether two reports quote one speaker."""

from __future__ import annotations

import re

from factcheck import Claim, Claimant, same_claimant
from factcheck_quotes.words import words


def same_speaker(left: Claim, right: Claim) -> Claimant | None:
    """The speaker whom both quote; two offices of one country are two speakers."""
    shared = same_claimant(left, right)
    if shared is None:
        return None
    a, b = _office(left), _office(right)
    return shared if not a or not b or a <= b or b <= a else None


def _office(claim: Claim) -> frozenset[str]:
    """The office that the words for saying name, with what it is an office of: "finance minister"."""
    if claim.said is None:
        return frozenset()
    at = claim.sentence.start
    said = re.findall(r"[\w-]+", claim.context[claim.said.start - at : claim.said.end - at].lower())
    offices = [n for n, word in enumerate(said) if word in words("speakers", "offices")]
    return frozenset(said[n] for office in offices for n in (office - 1, office) if n >= 0) - words("speakers", "plain")
