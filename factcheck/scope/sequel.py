"""Two events in one sentence: "six died in Corvell on Thursday, a day after an air strike in Tarnby killed 35".

The words behind "a day after" belong to what happened before, and those before it to the news: neither lends the other
its place or its day. "A day after the ferry sank" names the event itself and divides nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.language.tables import remembered, table
from factcheck.model.article import Span
from factcheck.model.claim import Claim
from factcheck.model.passage import Passage

FRONT = 6  # letters before which the clause stands at the head of its sentence


def one_event(passage: Passage, claim: Claim) -> tuple[Passage, bool]:
    """The passage with the names and times of the claim's own side only; whether its sentence counts for two events."""
    before = _before(passage)
    if before is None:
        return passage, False
    own = before.start <= claim.mark.start < before.end
    mine = replace(
        passage,
        actors=tuple(a for a in passage.actors if (before.start <= a.start < before.end) == own),
        periods=tuple(p for p in passage.periods if (before.start <= p.start < before.end) == own),
    )
    return mine, True


def _before(passage: Passage) -> Span | None:
    """Where a sentence tells of an earlier event with a count of its own; ``None`` if it tells of one event only."""
    match = _after().search(passage.text)
    if match is None:
        return None
    start, end = passage.start + match.end(), passage.end
    if match.start() < FRONT:
        counted = next((q.end for q in passage.quantities if q.start >= start), end)
        comma = passage.text.find(",", counted - passage.start)
        end = passage.start + comma if comma >= 0 else end
    counts = [q for q in passage.quantities if q.end <= passage.start + match.start() or q.start >= start]
    sides = {start <= q.start < end for q in counts}
    return Span(start=start, end=end) if sides == {True, False} else None


@remembered
def _after() -> re.Pattern[str]:
    """ "Just a day after", "two weeks after", "hours after", and then an event that the text has not named yet."""
    words = table("events")["sequel"]
    spans, known = ("|".join(map(re.escape, words[key])) for key in ("spans", "known"))
    return re.compile(rf"\b(?:{spans}) after (?!(?:{known})\b)", re.IGNORECASE)
