"""When was each of two counts taken, and does anything in the texts show which of them is the older?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.language.tables import remembered, table
from factcheck.language.words import phrases, starting, words_of
from factcheck.model.claim import EARLIER, UNFINISHED, Claim
from factcheck.model.period import Period
from factcheck.verdicts.pair import Issue, Moment, Pair, day_of, number
from factcheck.verdicts.severity import point

Hours = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """A claim with the day and the hours its count is of, whether its own text says so, and when it was printed.

    ``size`` is the point of the count, without the attackers among the dead where the other count is one of victims.
    """

    claim: Claim
    size: float
    day: date
    hours: Hours | None
    stated: bool
    issue: Issue

    @property
    def growing(self) -> bool:
        """Whether the text says that its count was not the last."""
        return self.claim.scope.stage == UNFINISHED or self.claim.scope.rising

    def before(self, other: Stage) -> bool:
        """Say whether the times as of which the two count show that this one is the older."""
        if self.day != other.day:
            return self.day < other.day
        one, two = self.hours, other.hours
        return one is not None and two is not None and one[0] < two[0] and one[1] < two[1]

    def printed_after(self, other: Stage) -> bool:
        """Say whether this one appeared on a later day."""
        one, two = day_of(self.issue.published), day_of(other.issue.published)
        return one is not None and two is not None and one > two


def stages(pair: Pair) -> tuple[Stage, Stage] | None:
    """Both claims with the day of their counts; ``None`` if a day is unknown."""
    left = _stage(pair.left, pair.left_issue, pair.right)
    right = _stage(pair.right, pair.right_issue, pair.left)
    return (left, right) if left and right else None


def _stage(claim: Claim, issue: Issue, other: Claim) -> Stage | None:
    as_of = claim.scope.as_of
    said = (as_of.latest or as_of.earliest) if as_of else None
    stated = as_of is not None and as_of.relation == "as_of"
    day = said or day_of(issue.published)  # the day of the saying is nearer to the count than that of printing
    hours = hours_of(as_of) if as_of and stated else None
    size = point(number(claim)) - _attackers(claim, other)
    return Stage(claim=claim, size=size, day=day, hours=hours, stated=stated, issue=issue) if day else None


def _attackers(claim: Claim, other: Claim) -> int:
    """How many attackers a count holds beyond the other one, which is of victims."""
    included = claim.scope.includes
    if not included or other.scope.includes or "victim" not in other.quote.lower():
        return 0
    first = included.split()[0]
    return int(first) if first.isdigit() else 1


def hours_of(period: Period) -> Hours | None:
    """The minutes after midnight that a time can mean: a clock time, or a part of the day."""
    if period.clock is not None:
        return period.clock, period.clock
    words = words_of(period.text)
    known = phrases(_parts())
    found = (starting(words, index, known) for index in range(len(words)))
    part = next((" ".join(f) for f in found if f), None)
    return _parts().get(part.replace(" - ", "-")) if part else None


@remembered
def _parts() -> dict[str, Hours]:
    return {word: (hours[0], hours[1]) for word, hours in table("periods")["hours"].items()}


def told_order(one: Stage, two: Stage) -> tuple[Stage, Stage] | None:
    """The older and the newer of two counts, if a text itself says which it is."""
    early = [s.claim.scope.stage == EARLIER for s in (one, two)]
    if early[0] != early[1]:
        return (one, two) if early[0] else (two, one)
    if one.stated and two.stated:
        return (one, two) if one.before(two) else (two, one) if two.before(one) else _grown(one, two)
    return _grown(one, two) or _dated_earlier(one, two)


def _grown(one: Stage, two: Stage) -> tuple[Stage, Stage] | None:
    """ "The toll rose to 17": what is lower is older, unless it is of a later day or another article printed later."""
    low, high = (one, two) if one.size < two.size else (two, one)
    late = low.day > high.day and (low.stated or low.claim.article != high.claim.article)
    if one.size == two.size or late or low.printed_after(high):
        return None
    return (low, high) if high.claim.scope.rising or low.growing else None


def _dated_earlier(one: Stage, two: Stage) -> tuple[Stage, Stage] | None:
    older, newer = (one, two) if one.before(two) else (two, one)
    return (older, newer) if older.stated and older.before(newer) else None


def printed_order(one: Stage, two: Stage) -> tuple[Stage, Stage] | None:
    """The older and the newer by what is known of days and of clock times of publication."""
    if one.day != two.day:
        return (one, two) if one.day < two.day else (two, one)
    if one.claim.article == two.claim.article:
        return None
    a, b = one.issue, two.issue
    if a.edition != b.edition and a.sources & b.sources:
        return (one, two) if a.edition < b.edition else (two, one)
    if _later(b.published, a.published):
        return one, two
    return (two, one) if _later(a.published, b.published) else None


def _later(one: Moment, two: Moment) -> bool:
    """Clock times are compared only where both or neither know their zone."""
    if not isinstance(one, datetime) or not isinstance(two, datetime):
        return False
    return (one.tzinfo is None) == (two.tzinfo is None) and one > two
