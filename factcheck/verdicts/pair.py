"""Two claims to be judged, with what is known of when their articles appeared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.quantity import Quantity
from factcheck.scope.units import in_unit
from factcheck.verdicts.voices import same_claimant

Moment = date | datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Issue:
    """When and where an article appeared; ``edition`` numbers the updates of one text, 0 for a first version."""

    published: Moment = None
    edition: int = 0
    sources: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """Two claims of one story; ``copied`` says that one agency's sentence stands in both.

    ``left_beside`` and ``right_beside`` are the claims that stand in the same sentence as each.
    """

    left: Claim
    right: Claim
    left_issue: Issue = Issue()
    right_issue: Issue = Issue()
    copied: bool = False
    left_beside: tuple[Claim, ...] = ()
    right_beside: tuple[Claim, ...] = ()

    @property
    def numbers(self) -> tuple[Quantity, Quantity]:
        """The two numbers; ``TypeError`` if a claim holds none."""
        return number(self.left), number(self.right)

    def in_one_unit(self) -> Pair:
        """The pair with its right number in the unit of the left one, where a library knows both units."""
        right = replace(self.right, value=in_unit(number(self.right), self.left.unit))
        return replace(self, right=right)

    @property
    def flags(self) -> tuple[str, ...]:
        """Flags that hold whatever the verdict."""
        return ("same_claimant",) if same_claimant(self.left, self.right) else ()

    def verdict(
        self, verdict: Verdict, why: str, subtype: str, *flags: str, severity: Severity | None = None
    ) -> Relation:
        """The relation between the two with this verdict."""
        return Relation(
            left=self.left.id,
            right=self.right.id,
            verdict=verdict,
            why=why,
            subtype=subtype,
            severity=severity,
            flags=tuple(dict.fromkeys((*self.flags, *flags))),
        )


def number(claim: Claim) -> Quantity:
    """The claim's count."""
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no number")
    return claim.value


def day_of(moment: Moment) -> date | None:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment
