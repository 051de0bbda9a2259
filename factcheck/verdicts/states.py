"""Two states of one thing: the time between them decides whether the later one is news or a contradiction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.model.claim import Claim, Statement
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.speech import Factuality
from factcheck.verdicts.pair import Moment, Pair, day_of
from factcheck.verdicts.voices import clash, named

DENIAL = "denial"


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A state with the days it is told of, and whether the text itself gives them."""

    claim: Claim
    value: Statement
    first: date | None
    last: date | None
    stated: bool
    published: Moment


def excludes(a: Statement, b: Statement) -> bool:
    """Whether the two cannot hold at one time."""
    if a.normal == b.normal:
        return False
    if a.excludes is None and b.excludes is None:
        return True
    return b.normal in (a.excludes or ()) or a.normal in (b.excludes or ())


def follows(now: Statement, was: Statement) -> bool:
    """Whether one value may have come after the other."""
    return now.normal in was.becomes or "*" in was.becomes


def opposed(pair: Pair, a: Statement, b: Statement) -> Relation:
    """Two values that exclude each other: a denial, a change, an order that nobody knows, or a contradiction."""
    if Factuality.POSSIBLE in (pair.left.factuality, pair.right.factuality):
        return pair.verdict(Verdict.INSUFFICIENT, "one of the two is only thought possible", "possible", "possible")
    left, right = _told(pair.left, a, pair.left_issue.published), _told(pair.right, b, pair.right_issue.published)
    older, newer = _in_order(left, right)
    if DENIAL in (pair.left.stance, pair.right.stance) and not (older and left.stated and right.stated):
        return _clash(pair, a, b)
    if older and newer:
        return _between(pair, older, newer)
    return _one_time(pair, left, right)


def _told(claim: Claim, value: Statement, published: Moment) -> Told:
    when = claim.scope.when or claim.scope.as_of
    day = day_of(published)
    if when is None or (when.earliest is None and when.latest is None):
        return Told(claim=claim, value=value, first=day, last=day, stated=False, published=published)
    first = when.earliest if when.earliest is not None else when.latest
    last = when.latest if when.relation != "since" else (day or when.latest)
    return Told(
        claim=claim, value=value, first=first, last=last or first, stated=when.precision in ("day", "hour"),
        published=published,
    )  # fmt: skip


def _in_order(a: Told, b: Told) -> tuple[Told, Told] | tuple[None, None]:
    """The earlier and the later one, if their days do not meet or clock times of publication tell."""
    if a.last and b.first and a.last < b.first:
        return (None, None) if _undated(b, a) else (a, b)
    if b.last and a.first and b.last < a.first:
        return (None, None) if _undated(a, b) else (b, a)
    one, two = a.published, b.published
    if not (a.stated or b.stated) and isinstance(one, datetime) and isinstance(two, datetime) and one != two:
        return (a, b) if one.isoformat() < two.isoformat() else (b, a)
    return None, None


def _undated(later: Told, earlier: Told) -> bool:
    """Whether the later one only seems so: it happened on a day that no text gives, and both appeared on one day."""
    if later.stated or later.value.lasts or earlier.published is None or later.published is None:
        return False
    return day_of(later.published) == day_of(earlier.published)


def _between(pair: Pair, older: Told, newer: Told) -> Relation:
    was, now = older.value, newer.value
    if follows(now, was):
        why = f"“{was.text}” was the earlier state, “{now.text}” the later one"
        return pair.verdict(Verdict.UPDATE, why, "status_change")
    if follows(was, now) and not (older.stated and newer.stated):
        why = f"“{now.text}” may tell of the time before “{was.text}”"
        return pair.verdict(Verdict.INSUFFICIENT, why, "order")
    return _clash(pair, was, now)


def _one_time(pair: Pair, a: Told, b: Told) -> Relation:
    """Within one day a state may change, unless the texts give the time, or it lasts in both."""
    forth, back = follows(b.value, a.value), follows(a.value, b.value)
    may, stated = forth or back, a.stated and b.stated
    lasting = a.value.lasts and b.value.lasts
    spoken = bool(pair.left.claimants) and bool(pair.right.claimants) and pair.left.article != pair.right.article
    if not spoken and (order := _ended(a, b) or _ended(b, a)):
        was, now = order
        why = f"“{now.value.text}” says itself that it was “{was.value.text}” before"
        return pair.verdict(Verdict.UPDATE, why, "status_change")
    settled = lasting or (not (forth and back) if stated else spoken)
    if may and not settled:
        why = f"“{a.value.text}” and “{b.value.text}” may have followed each other"
        return pair.verdict(Verdict.INSUFFICIENT, why, "order")
    if may and pair.left.article == pair.right.article and not stated:
        why = "one article tells of both, one after the other"
        return pair.verdict(Verdict.INSUFFICIENT, why, "order")
    flags = ("possible_lag",) if may and not stated else ()
    return _clash(pair, pair_value(pair.left), pair_value(pair.right), *flags)


def _ended(was: Told, now: Told) -> tuple[Told, Told] | None:
    """ "Reopened" beside "shut": the later one names what it ended, and no text gives it an earlier time."""
    ended = (
        was.value.normal in now.value.ends
        and follows(now.value, was.value)
        and not (was.stated and now.stated and was.value.lasts)
    )
    return (was, now) if ended else None


def pair_value(claim: Claim) -> Statement:
    """The claim's statement."""
    if not isinstance(claim.value, Statement):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no statement")
    return claim.value


def _clash(pair: Pair, a: Statement, b: Statement, *flags: str) -> Relation:
    verdict, subtype, voice = clash(pair.left, pair.right)
    if DENIAL in (pair.left.stance, pair.right.stance) and subtype != "misreport":
        denier = pair.left if pair.left.stance == DENIAL else pair.right
        verdict, subtype, voice = Verdict.DISPUTED, "denial", f"{named(denier)} denies it"
    why = f"one says “{pair_value(pair.left).text}”, the other “{pair_value(pair.right).text}”; {voice}"
    return pair.verdict(verdict, why, subtype or "value", *flags, severity=Severity.MAJOR)
