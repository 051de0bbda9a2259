"""Does a count of dead hold the one who brought it about? "Six people, including the gunman, were killed"."""

from __future__ import annotations

import re
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.words import either, listed, pairs

LOOK = 120  # characters behind the counted noun, or before it, in which the attacker must be named


def attackers_among(passage: Passage, noun: Token) -> str | None:
    """The attackers among those counted: "attacker", "attackers", "3 attackers"; ``None`` if none is named."""
    after = passage.text[noun.end - passage.start :][:LOOK]
    before = passage.text[: noun.start - passage.start][-LOOK:]
    if _named("without").search(after) or _named("without").search(before):
        return None
    named = _named("with").search(after)
    if named is None:
        return None
    inside = range(noun.end + named.start(), noun.end + named.end())
    number = next((q.best for q in passage.quantities if q.number_start in inside), None)
    several = re.search(r"(?:men|[^s]s)$", named[0]) is not None
    return f"{number:g} attackers" if number is not None and number > 1 else "attackers" if several else "attacker"


@cache
def _named(side: str) -> re.Pattern[str]:
    """ "including the suspected gunman", "other than the bomber", a few words between."""
    words = pairs("people")["attacker"]
    attackers = either(frozenset([*words, *(w.replace("man", "men") for w in words)]))
    lead = either(listed("attacker", side))
    return re.compile(rf"^[^.;:]*\b(?:{lead})\s+(?:[\w’'-]+\s+){{0,4}}?(?:{attackers})s?\b", re.IGNORECASE)
