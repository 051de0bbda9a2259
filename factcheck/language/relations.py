"""What the words before a time do with it: "since Sunday", "until 1967", "as of Wednesday"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.language.moments import Moment, shifted
from factcheck.language.tables import remembered, table
from factcheck.language.words import Phrases, Word, at, ending, phrases

_MIDNIGHT = 24 * 60


def related(words: list[Word], moment: Moment, anchor: date | None, floor: int) -> Moment:
    """The moment with the relation that the words before it give; ``floor`` is where the mark before it ended."""
    if moment.relation != "at":
        return moment
    first = _skipped(words, moment.first)
    for relation, known in _known():
        lead = ending(words, first, known)
        if lead and first - len(lead) >= floor:
            if relation == "as_of" and (_to_come(moment, anchor) or _owns(words, moment)):
                return moment  # "by 2030" is a deadline, "by Saturday's fires" no date of a count
            return _placed(replace(moment, first=first - len(lead)), relation, " ".join(lead), anchor)
    return moment


@remembered
def _known() -> tuple[tuple[str, Phrases], ...]:
    table_ = table("periods")["relation"]
    return tuple((r, phrases(table_[r])) for r in ("since", "until", "as_of"))


def _skipped(words: list[Word], first: int) -> int:
    """Step left over up to two small words between the relation and the time: "since the early 1970s"."""
    small = table("periods")["relation"]["between"]
    for _ in range(2):
        if at(words, first - 1).lower not in small:
            break
        first -= 1
    return first


def _owns(words: list[Word], moment: Moment) -> bool:
    return at(words, moment.last).text in ("'", "’") and at(words, moment.last + 1).lower == "s"


def _to_come(moment: Moment, anchor: date | None) -> bool:
    return moment.days is not None and anchor is not None and moment.days[0] > anchor


def _placed(moment: Moment, relation: str, lead: str, anchor: date | None) -> Moment:
    days = moment.days
    if relation == "as_of":
        return replace(moment, relation="as_of")
    if relation == "since":
        end = anchor if days and anchor and anchor >= days[0] else None
        days = (days[0], end or days[1]) if days else None
        return replace(moment, relation="since", days=days, open_end=end is None)
    if moment.clock is not None and lead in table("periods")["relation"]["before"]:
        # "before dawn on Monday" is on Monday, and "before midnight on Monday" at its end
        return replace(moment, relation="at", clock=moment.clock or _MIDNIGHT)
    if days and lead in table("periods")["relation"]["before"]:
        day = shifted(days[0], -1)
        days = (day, day) if day else None
    return replace(moment, relation="until", days=days, open_start=True)
