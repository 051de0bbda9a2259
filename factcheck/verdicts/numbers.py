"""Two counts to a verdict: do the ranges meet, is one a part, did the count move on?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from factcheck.model.claim import Claim, plain
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.scope.relate import Gate, Scoping
from factcheck.verdicts.voices import clash, same_claimant

LAG = 1.25  # two lower bounds further apart than this are worth a flag; our convention
SEVERITIES = ((1.05, Severity.TRIVIAL), (1.25, Severity.MINOR), (2.0, Severity.MAJOR))
FALLING = frozenset({"missing", "captured", "abducted", "detained", "displaced"})  # these go down as people are found


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """When each of two articles was published, and whether both come from one text."""

    left: date | datetime | None
    right: date | datetime | None
    copied: bool = False


def relate_numbers(left: Claim, right: Claim, scope: Gate, clock: Clock) -> Relation:
    """The verdict for two counts whose events are the same."""
    a, b = _quantity(left), _quantity(right)
    flags = _flags(left, right, a, b)
    if Factuality.DENIED in (left.factuality, right.factuality):
        return _denied(left, right, a, b, flags)
    if scope.answer in (Scoping.PART, Scoping.WHOLE):
        return _part(left, right, scope, flags, clock)
    if _vague(a) or _vague(b):
        return _relation(
            left, right, Verdict.INSUFFICIENT, "one of the two names no number that could be wrong", flags=flags
        )
    if clock.copied and a.best != b.best and a.rule == b.rule:
        drift = _incompatible(
            left,
            right,
            (*flags, "shared_origin"),
            subtype="copy_drift",
            why=f"one text, two numbers: {_words(a)} and {_words(b)}",
        )
        return replace(drift, verdict=Verdict.CONFLICT)
    moved = _moved(left, right, a, b, clock)
    if moved is not None:
        return _relation(left, right, Verdict.UPDATE, moved[1], subtype=moved[0], flags=flags)
    if a.interval.meets(b.interval):
        return _relation(
            left, right, Verdict.COMPATIBLE, _fits(a, b), subtype="hedge_overlap" if a != b else "equal", flags=flags
        )
    if a.interval.reaches(b.interval):
        why = f"{_words(a)} and {_words(b)} fit only at the edge of what the words allow"
        return _relation(left, right, Verdict.COMPATIBLE, why, subtype="strained", flags=(*flags, "strained"))
    return _incompatible(left, right, flags, lag=_maybe_lag(left, right, a, b, clock))


def _denied(left: Claim, right: Claim, a: Quantity, b: Quantity, flags: tuple[str, ...]) -> Relation:
    """Somebody says that a count is false: a quarrel with whoever gives that count, and with nobody else."""
    if left.factuality is right.factuality or not a.interval.meets(b.interval):
        return _relation(
            left,
            right,
            Verdict.INSUFFICIENT,
            "a denied count says nothing about the true one",
            subtype="denial",
            flags=flags,
        )
    verdict, _, voice = clash(left, right)
    return _relation(
        left,
        right,
        verdict,
        f"{_words(a)} is stated by one and denied by the other; {voice}",
        subtype="denial",
        severity=Severity.MAJOR,
        flags=flags,
    )


def severity_of(a: Quantity, b: Quantity) -> Severity:
    """How far apart, by the ratio of the best points; zero against some is major, from ten up critical."""
    one, two = _point(a), _point(b)
    low, high = sorted((one, two))
    if low == 0:
        return Severity.CRITICAL if high >= 10 else Severity.MAJOR
    return next((s for limit, s in SEVERITIES if high / low < limit), Severity.CRITICAL)


def _point(q: Quantity) -> float:
    if q.best is not None:
        return q.best
    return q.interval.low if q.interval.open else (q.interval.low + q.interval.high) / 2


def _quantity(claim: Claim) -> Quantity:
    if not isinstance(claim.value, Quantity):
        raise TypeError(f"claim {claim.id} of {claim.rule} holds no number")
    return claim.value


def _vague(q: Quantity) -> bool:
    """A range that no plausible count could fail; it still excludes zero."""
    return q.rule in ("multiple", "unquantified")


def _flags(left: Claim, right: Claim, a: Quantity, b: Quantity) -> tuple[str, ...]:
    flags = []
    if same_claimant(left, right):
        flags.append("same_claimant")
    if a.interval.open and b.interval.open and _apart(a.interval.low, b.interval.low):
        flags.append("lagging_bound")
    elif a.interval.meets(b.interval) and (_unusual(a, b) or _unusual(b, a) or _edge(a, b)):
        flags.append("strained")
    return tuple(flags)


def _apart(one: float, two: float) -> bool:
    low, high = sorted((one, two))
    return low > 0 and high / low >= LAG


def _unusual(bound: Quantity, other: Quantity) -> bool:
    """ "At least 100" and 400: it fits by the letter."""
    usual = bound.interval.usual_high
    return usual is not None and other.interval.low > usual


def _edge(a: Quantity, b: Quantity) -> bool:
    """Two soft ranges that meet, neither holding the other's point."""
    if a.best is None or b.best is None or a.interval.open or b.interval.open:
        return False
    return not a.interval.holds(b.best) and not b.interval.holds(a.best)


def _part(left: Claim, right: Claim, scope: Gate, flags: tuple[str, ...], clock: Clock) -> Relation:
    part, whole = (left, right) if scope.answer is Scoping.PART else (right, left)
    inner, outer = _quantity(part).interval, _quantity(whole).interval
    reach = outer.reach_high if outer.reach_high is not None else outer.high
    if inner.low > reach and _later_part(part, whole, clock, left):
        return _relation(
            left,
            right,
            Verdict.UPDATE,
            f"{_words(_quantity(part))} is of a later day than {_words(_quantity(whole))}: the whole must have risen",
            subtype="toll_rise",
            flags=flags,
        )
    if inner.low > reach and not (part.scope.part == "one person" or _quantity(whole).increment):
        subtype = "polarity" if outer.high == 0 else "part_exceeds_whole"
        return _incompatible(
            left,
            right,
            flags,
            subtype=subtype,
            why=f"{scope.why}, but {_words(_quantity(part))} is more than {_words(_quantity(whole))}",
        )
    if _quantity(part).best == _quantity(whole).best and _quantity(part).best is not None:
        flags = (*flags, "same_number")
    return _relation(left, right, Verdict.PARTIAL, scope.why, subtype=scope.gate, flags=flags)


def _later_part(part: Claim, whole: Claim, clock: Clock, left: Claim) -> bool:
    one = _stated(part) or _day(clock_of(part, left, clock))
    two = _stated(whole) or _day(clock_of(whole, left, clock))
    return one is not None and two is not None and one > two


def _moved(left: Claim, right: Claim, a: Quantity, b: Quantity, clock: Clock) -> tuple[str, str] | None:
    """Is one the older count of the other? Subtype and reason, ``None`` if nothing shows it."""
    days = _days(left, right, clock)
    meets = a.interval.meets(b.interval)
    if days is None:
        return None
    (first, second), stated = days
    if first == second:
        return _same_day(left, right, a, b, clock) if not meets else None
    older, newer, was, now = (left, right, a, b) if first < second else (right, left, b, a)
    text_dated = stated and _stated(older) is not None
    if meets and not (text_dated and _point(was) != _point(now)):
        return None
    if older.scope.increment or newer.scope.increment:
        return None
    if _point(now) >= _point(was) or older.measure in FALLING:
        kind = (
            "stale"
            if text_dated
            and clock_of(older, left, clock)
            and _later(clock_of(older, left, clock), clock_of(newer, left, clock))
            else "toll_rise"
        )
        return kind, f"{_words(was)} is the older count ({min(first, second)}), {_words(now)} the newer"
    if newer.scope.correction or older.scope.correction:
        return "revised_down", f"{_words(now)} corrects the earlier {_words(was)}"
    return None


def clock_of(claim: Claim, left: Claim, clock: Clock) -> date | datetime | None:
    """When the claim's article was published."""
    return clock.left if claim is left else clock.right


def _later(one: date | datetime | None, two: date | datetime | None) -> bool:
    return one is not None and two is not None and _day(one) > _day(two)


def _same_day(left: Claim, right: Claim, a: Quantity, b: Quantity, clock: Clock) -> tuple[str, str] | None:
    """On one day only the narrative or a clock time shows which count came first."""
    low, high, claim = (a, b, right) if _point(a) < _point(b) else (b, a, left)
    if left.scope.rising or right.scope.rising:
        return "toll_rise", f"the text itself says that the count rose to {_words(high)}"
    if left.scope.correction or right.scope.correction:
        return "revised", "the text itself marks a revision"
    times = (clock.left, clock.right)
    if all(isinstance(t, datetime) for t in times) and times[0] != times[1] and left.article != right.article:
        later = right if str(times[1]) > str(times[0]) else left
        if later is claim:
            return "toll_rise", f"{_words(high)} was published later on the same day than {_words(low)}"
    return None


def _days(left: Claim, right: Claim, clock: Clock) -> tuple[tuple[date, date], bool] | None:
    """The days the two counts are of, and whether a text states one of them."""
    one, two = _stated(left), _stated(right)
    first = one or _day(clock.left)
    second = two or _day(clock.right)
    if first is None or second is None:
        return None
    return (first, second), bool(one or two)


def _stated(claim: Claim) -> date | None:
    """The day the text itself gives for the count."""
    as_of = claim.scope.as_of
    return (as_of.latest or as_of.earliest) if as_of and as_of.relation == "as_of" else None


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def _maybe_lag(left: Claim, right: Claim, a: Quantity, b: Quantity, clock: Clock) -> tuple[str, ...]:
    days = _days(left, right, clock)
    if days is None or left.article == right.article:
        return ()
    (first, second), stated = days
    if first == second and not stated:
        return ("possible_lag",)
    return ()


def _incompatible(
    left: Claim, right: Claim, flags: tuple[str, ...], *, subtype: str = "", why: str = "", lag: tuple[str, ...] = ()
) -> Relation:
    a, b = _quantity(left), _quantity(right)
    verdict, kind, voice = clash(left, right)
    severity = severity_of(a, b)
    base = why or f"{_words(a)} and {_words(b)} never meet: same event, people and side"
    return _relation(
        left,
        right,
        verdict,
        f"{base}; {voice}",
        subtype=subtype or kind or "numeric",
        severity=severity,
        flags=(*flags, *lag),
    )


def _relation(
    left: Claim, right: Claim, verdict: Verdict, why: str, *,
    subtype: str | None = None, severity: Severity | None = None, flags: tuple[str, ...] = (),
) -> Relation:  # fmt: skip
    return Relation(
        left=left.id,
        right=right.id,
        verdict=verdict,
        why=why,
        subtype=subtype,
        severity=severity,
        flags=tuple(dict.fromkeys(flags)),
    )


def _fits(a: Quantity, b: Quantity) -> str:
    if a.exact and b.exact:
        return f"both say {_words(a)}"
    return f"{_words(a)} and {_words(b)} can both be true"


def _words(q: Quantity) -> str:
    """The number as printed, with the range it allows where that is not plain."""
    text = " ".join(q.text.split())
    if q.exact:
        return text
    low, high = plain(q.interval.low), plain(q.interval.high)
    return f"{text} ({low} or more)" if high is None else f"{text} ({low}–{high})"
