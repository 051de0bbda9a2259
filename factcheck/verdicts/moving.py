"""Is one count the older state of the other? Days, clocks and the words of the text say so; nothing else does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.model.claim import Claim
from factcheck.verdicts.pair import Moment, Pair, day_of, number
from factcheck.verdicts.severity import point
from factcheck.verdicts.wording import day, words

FALLING = frozenset({"missing", "captured", "abducted", "detained", "displaced"})  # these go down as people are found


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A claim with the day its count is of, whether its own text says so, and when its article appeared."""

    claim: Claim
    day: date
    stated: bool
    published: Moment


def moved(pair: Pair) -> tuple[str, str] | None:
    """Subtype and reason if one count is the older state of the other, ``None`` if nothing shows it."""
    sides = dated(pair)
    if sides is None or pair.left.scope.increment or pair.right.scope.increment:
        return None
    a, b = pair.numbers
    meets = a.interval.meets(b.interval)
    one, two = sides
    if one.day == two.day:
        return None if meets else _same_day(pair)
    older, newer = (one, two) if one.day < two.day else (two, one)
    if meets and not _told_apart(older, newer):
        return None
    return _between(older, newer)


def fell(pair: Pair) -> bool:
    """Say whether the count of a later day is the lower one."""
    sides = dated(pair)
    if sides is None or sides[0].day == sides[1].day:
        return False
    older, newer = sorted(sides, key=lambda side: side.day)
    return point(number(newer.claim)) < point(number(older.claim))


def _told_apart(older: Dated, newer: Dated) -> bool:
    """Ranges that meet are an update only if the text itself dates one of two different figures."""
    return older.stated and point(number(older.claim)) != point(number(newer.claim))


def _between(older: Dated, newer: Dated) -> tuple[str, str] | None:
    was, now = number(older.claim), number(newer.claim)
    if point(now) >= point(was) or older.claim.measure in FALLING:
        kind = "stale" if older.stated and _appeared_later(older, newer) else "toll_rise"
        return kind, f"{words(was)} is the older count, of {day(older.day)}; {words(now)} is of {day(newer.day)}"
    if newer.claim.scope.correction or older.claim.scope.correction:
        return "revised_down", f"{words(now)} corrects the earlier {words(was)}"
    return None


def _appeared_later(older: Dated, newer: Dated) -> bool:
    one, two = day_of(older.published), day_of(newer.published)
    return one is not None and two is not None and one > two


def dated(pair: Pair) -> tuple[Dated, Dated] | None:
    """Both claims with the day of their counts; ``None`` if a day is unknown."""
    left = _dated(pair.left, pair.left_published)
    right = _dated(pair.right, pair.right_published)
    return (left, right) if left and right else None


def _dated(claim: Claim, published: Moment) -> Dated | None:
    as_of = claim.scope.as_of
    day = (as_of.latest or as_of.earliest) if as_of else None
    stated = day if as_of and as_of.relation == "as_of" else None
    when = stated or day or day_of(published)  # the day of the saying is nearer to the count than that of printing
    return Dated(claim=claim, day=when, stated=stated is not None, published=published) if when else None


def _same_day(pair: Pair) -> tuple[str, str] | None:
    """On one day only the narrative or a clock time shows which count came first."""
    a, b = pair.numbers
    high, higher = (a, pair.left) if point(a) > point(b) else (b, pair.right)
    if pair.left.scope.rising or pair.right.scope.rising:
        return "toll_rise", f"the text itself says that the count was rising, to {words(high)}"
    if pair.left.scope.correction or pair.right.scope.correction:
        return "revised", "the text itself marks a revision"
    one, two = pair.left_published, pair.right_published
    if isinstance(one, datetime) and isinstance(two, datetime) and pair.left.article != pair.right.article:
        later = pair.right if _later(two, one) else pair.left if _later(one, two) else None
        if later is higher:
            return "toll_rise", f"{words(high)} was published later on the same day"
    return None


def _later(one: datetime, two: datetime) -> bool:
    """Clock times are compared only where both or neither know their zone."""
    return (one.tzinfo is None) == (two.tzinfo is None) and one > two


def may_lag(pair: Pair) -> bool:
    """Say whether two counts of one day, or of unknown days, may be two stages with nothing to show it."""
    sides = dated(pair)
    if pair.left.article == pair.right.article:
        return False
    return sides is None or (sides[0].day == sides[1].day and not (sides[0].stated or sides[1].stated))


def later_part(part: Claim, whole: Claim, pair: Pair) -> bool:
    """Say whether a part is of a later day than its whole: the whole has then risen too."""
    sides = dated(pair)
    if sides is None:
        return False
    days = {side.claim.id: side.day for side in sides}
    return days[part.id] > days[whole.id]
