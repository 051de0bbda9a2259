"""Sentences to times: when something happened, how long it lasted, what came first."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import Checker, Claim, Factuality, Passage, Relation, Verdict
from factcheck_dates.acts import SOMETHING
from factcheck_dates.lengths import lengths_of
from factcheck_dates.order import orders_of
from factcheck_dates.rules import RULES, WHEN
from factcheck_dates.when import times_of
from factcheck_dates.words import kin, listed, table

HEAD = 2  # the last of the sentences, counted from 0, in which news says when its event was; our convention
NEAR = 45  # days up to which two dates of what comes again may be one date, misprinted; our convention
MOST = 0.7  # share of all words of two topics that both have; our convention
SAME = 3  # words that two topics must share to be of one event that could come again


class DateChecker(Checker):
    """Finds the days and hours of acts, lengths of time, and the order of two acts."""

    rules = RULES
    cues = tuple(table("cues")["words"])

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The times of one sentence."""
        yield from times_of(passage)
        yield from lengths_of(passage)
        yield from orders_of(passage)

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """Times of two acts are not compared; the core compares the others."""
        one, two = left.population, right.population
        if left.rule != WHEN:
            return None
        if SOMETHING in (one, two):
            return _unknown(left, right, "nothing says what “it” was")
        if one is None or two is None:
            return None if _of_the_news(left, right) else _unknown(left, right, "it may be another act")
        if not kin(one, two):
            return _apart(left, right, one, two)
        return _aside(left, right) or _twice(left, right) or _held(left, right)


def _aside(left: Claim, right: Claim) -> Relation | None:
    """What an article tells farther down happened on many days; only its head says when its own event was."""
    hours = _by_the_clock(left) and _by_the_clock(right) and not _days_between(left, right)
    far = next((c for c in (left, right) if c.field != "title" and c.position > HEAD), None)
    if far is None or (hours and left.article != right.article):
        return None
    return _unknown(left, right, f"“{far.quote}” is told farther down, perhaps of another time")


def _of_the_news(left: Claim, right: Claim) -> bool:
    """Whether hours are told of "it" and of an act: both by the clock, or of one day and an act at a text's head."""
    clocks = _by_the_clock(left), _by_the_clock(right)
    if all(clocks) or not any(clocks) or _days_between(left, right):
        return all(clocks)
    act = left if left.scope.topic else right
    return act.position <= HEAD and all(c.scope.when is not None and c.scope.when.hours for c in (left, right))


def _by_the_clock(claim: Claim) -> bool:
    return claim.scope.when is not None and claim.scope.when.clock is not None


def _apart(left: Claim, right: Claim, one: str, two: str) -> Relation:
    why = f"one tells of {_article(one)}, the other of {_article(two)}"
    return Relation(left=left.id, right=right.id, verdict=Verdict.DIFFERENT_SCOPE, why=why, subtype="act")


def _twice(left: Claim, right: Claim) -> Relation | None:
    """What comes again has not come twice only if the days are near and nearly all that is told is the same."""
    gap = _days_between(left, right)
    if gap < 1 or _planned_or_moved(left, right):
        return None
    one, two = set(left.scope.topic), set(right.scope.topic)
    once, rare = listed("once", "acts"), listed("once", "rare")
    if left.population == right.population and (
        (left.population in once and (len(one & two) > 1 or _names(left, right)))
        or (left.population in rare and gap == 1)
    ):
        return None
    if gap <= NEAR and _alike(one, two) and _width(left) == _width(right) and _in_one_order(left, right):
        return None
    return _unknown(left, right, "days apart it may have happened twice")


def _names(left: Claim, right: Claim) -> bool:
    """Whether a name that one act is told of stands in the sentence of the other."""
    return any(w[:1].isupper() and w in b.context for a, b in ((left, right), (right, left)) for w in a.scope.topic)


def _alike(one: set[str], two: set[str]) -> bool:
    both = one & two
    return len(both) >= SAME and len(both) >= MOST * len(one | two)


def _in_one_order(left: Claim, right: Claim) -> bool:
    """Whether the words that both have come in one order: "settlers attacked shepherds" is not the reverse of it."""
    both = set(left.scope.topic) & set(right.scope.topic)
    one, two = (sorted((c.context.lower().find(w.lower()[:5]), w) for w in both) for c in (left, right))
    return [w for at, w in one if at >= 0] == [w for at, w in two if at >= 0]


def _planned_or_moved(left: Claim, right: Claim) -> bool:
    planned = all(c.factuality is Factuality.POSSIBLE for c in (left, right))
    return planned or left.scope.correction or right.scope.correction


def _width(claim: Claim) -> str:
    """How exactly the day is given."""
    precision = claim.scope.when.precision if claim.scope.when is not None else ""
    return "day" if precision == "hour" else precision


def _held(left: Claim, right: Claim) -> Relation | None:
    """What was planned for one day and was on another was moved."""
    planned = [c for c in (left, right) if c.factuality is Factuality.POSSIBLE]
    if len(planned) != 1 or _days_between(left, right) < 1:
        return None
    why = f"“{planned[0].quote}” was a plan, the other is what happened"
    return Relation(left=left.id, right=right.id, verdict=Verdict.UPDATE, why=why, subtype="rescheduled")


def _days_between(left: Claim, right: Claim) -> int:
    a, b = left.scope.when, right.scope.when
    if a is None or b is None or a.overlaps(b):
        return 0
    ends = [(p.earliest, p.latest) for p in (a, b)]
    gaps = [(late - early).days for (early, _), (_, late) in (ends, ends[::-1]) if early and late]
    return max((abs(g) for g in gaps if g), default=0) if gaps else 0


def _unknown(left: Claim, right: Claim, why: str) -> Relation:
    return Relation(left=left.id, right=right.id, verdict=Verdict.INSUFFICIENT, why=why, subtype="no_anchor")


def _article(act: str) -> str:
    return f"{'an' if act[0] in 'aeiou' else 'a'} {act.replace('_', ' ')}"
