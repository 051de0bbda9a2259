"""Does a count of dead hold the one who brought it about? "Six people, including the gunman, were killed"."""

from __future__ import annotations

import re
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.words import either, listed, pairs

LOOK = 60  # characters behind the counted noun, or before it, in which the attacker must be named


def includes_attacker(passage: Passage, noun: Token) -> bool | None:
    """Say whether the people that ``noun`` counts include the attacker; ``None`` where the sentence does not say."""
    after = passage.text[noun.end - passage.start :][:LOOK]
    before = passage.text[: noun.start - passage.start][-LOOK:]
    if _named("without").search(after) or _named("without").search(before):
        return False
    return True if _named("with").search(after) else None


@cache
def _named(side: str) -> re.Pattern[str]:
    """ "including the suspected gunman", "other than the bomber", at most two words between."""
    attackers = either(frozenset(pairs("people")["attacker"]))
    lead = either(listed("attacker", side))
    return re.compile(rf"^[^.;:]*\b(?:{lead})\s+(?:[\w’'-]+\s+){{0,3}}?(?:{attackers})s?\b", re.IGNORECASE)
