"""From a total to a higher count in another article: whether the one can be the older state of the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation
from factcheck.model.quantity import Quantity
from factcheck.verdicts.pair import Issue, Pair, number
from factcheck.verdicts.stages import Stage, stages
from factcheck.verdicts.wording import words

HARM = frozenset({"killed", "wounded"})
Fact = tuple[str | None, str]
LAG = 1.25  # times: our convention, as for two lower bounds


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A total and a higher count of one fact; ``whole`` if that is a total too, ``one_desk`` if one outlet has both."""

    low: Stage
    high: Stage
    whole: bool
    one_desk: bool

    @property
    def meets(self) -> bool:
        """Whether one value could satisfy both wordings."""
        one, two = self._numbers
        return one.interval.meets(two.interval)

    @property
    def later(self) -> bool:
        """Whether the higher one is of a later day."""
        return self.low.day < self.high.day

    @property
    def clear(self) -> bool:
        """Whether each names a number: "dozens" may be any."""
        return all(n.interval.open or n.best is not None or n.rule == "between" for n in self._numbers)

    @property
    def far(self) -> bool:
        """Whether the lower one is a bound so far below the higher one that a reader asks why."""
        return number(self.low.claim).interval.open and self.high.size >= LAG * self.low.size

    @property
    def fact(self) -> Fact:
        """Event and measure."""
        return self.low.claim.event, self.low.claim.measure

    @property
    def texts(self) -> tuple[str, str]:
        """The article of the lower count and that of the higher one."""
        return self.low.claim.article, self.high.claim.article

    @property
    def _numbers(self) -> tuple[Quantity, Quantity]:
        return number(self.low.claim), number(self.high.claim)

    @property
    def told(self) -> tuple[str, str]:
        """Both counts as printed."""
        was, now = self._numbers
        return words(was), words(now)


def step_of(relation: Relation, known: Mapping[str, Claim], issues: Mapping[str, Issue]) -> Step | None:
    """The step between the two ends of a relation; ``None`` if it is of anything else, or the higher one is older."""
    left, right = known[relation.left], known[relation.right]
    same = left.measure == right.measure and left.measure in HARM and left.event == right.event
    if not same or left.article == right.article or left.scope.increment or right.scope.increment:
        return None
    one, two = issues[left.article], issues[right.article]
    sides = stages(Pair(left=left, right=right, left_issue=one, right_issue=two))
    if sides is None:
        return None
    low, high = sorted(sides, key=lambda s: s.size)
    late = low.day > high.day or low.printed_after(high) or high.before(low)
    if late or low.size == high.size or not low.claim.scope.total:
        return None
    return Step(low=low, high=high, whole=high.claim.scope.total, one_desk=bool(one.sources & two.sources))
