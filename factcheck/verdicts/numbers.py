"""Two counts to a verdict: do the ranges meet, is one a part, did the count move on?"""

from __future__ import annotations

from dataclasses import replace

from factcheck.model.claim import EARLIER, Claim
from factcheck.model.finding import Relation, Severity, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.scope.events import LEAD
from factcheck.scope.gate import Gate, Scoping
from factcheck.scope.locate import empty
from factcheck.scope.populations import ONE_PERSON, of_any_outcome
from factcheck.scope.totals import INDIVIDUALS
from factcheck.verdicts.moving import fell, later_part, lowered, may_lag, moved
from factcheck.verdicts.pair import Pair, number
from factcheck.verdicts.severity import grade, point, severity_of
from factcheck.verdicts.stages import stages
from factcheck.verdicts.sums import added_up, other_item, reconciled, with_the_dead
from factcheck.verdicts.voices import clash
from factcheck.verdicts.wording import fit, words

LOOSE = 5  # times the top of "dozens", "scores", "hundreds" up to which a count is only odd; our convention
SHORT = 0.75  # times the bottom of such a word from which a count is only odd; our convention
LAG = 1.25  # two lower bounds further apart than this are worth a flag; our convention
FAR = 10  # times: our convention
SEVERAL = (2, 9)  # attackers of whom no number is given; our convention
VAGUE = frozenset({"multiple", "unquantified"})  # ranges that no plausible count could fail


def relate_numbers(pair: Pair, scope: Gate) -> Relation:
    """The verdict for two counts whose events are the same."""
    a, b = pair.numbers
    if Factuality.DENIED in (pair.left.factuality, pair.right.factuality):
        return _denied(pair, a, b)
    if scope.answer in (Scoping.PART, Scoping.WHOLE):
        return _part(pair, scope)
    if a.rule in VAGUE or b.rule in VAGUE:
        return _vague(pair, a, b)
    if pair.copied and a.best != b.best and a.rule == b.rule:
        drift = against(pair, f"one text, two numbers: {words(a)} and {words(b)}", "copy_drift", "shared_origin")
        return replace(drift, verdict=Verdict.CONFLICT)
    totals = (pair.left.scope.total and pair.right.scope.total) or a.unit is not None
    if not totals and not a.interval.meets(b.interval):
        return _smaller_count(pair, a, b)
    move = moved(pair)
    if move is not None and not _fixed(pair):
        return pair.verdict(Verdict.UPDATE, move.why, move.subtype, *move.flags, severity=move.severity)
    return _ranges(pair, a, b)


def _fixed(pair: Pair) -> bool:
    """Whether both values cannot grow and no text speaks of a revision, or of an earlier reading."""
    scopes = (pair.left.scope, pair.right.scope)
    return all(s.fixed for s in scopes) and not any(s.rising or s.correction or s.stage == EARLIER for s in scopes)


def _smaller_count(pair: Pair, a: Quantity, b: Quantity) -> Relation:
    """A count that is not its article's total stands beside a total as a part of it, if it is smaller."""
    small, large = (pair.left, pair.right) if point(a) < point(b) else (pair.right, pair.left)
    if large.scope.total and not small.scope.total:
        part, whole = words(number(small)), words(number(large))
        why = f"{part} is not what its article gives as the total, so it can be a part of {whole}"
        return pair.verdict(Verdict.PARTIAL, why, "subcount")
    return pair.verdict(
        Verdict.INSUFFICIENT, "one of the two counts is not a total, and nothing says of what it is a part", "subcount"
    )


def _ranges(pair: Pair, a: Quantity, b: Quantity) -> Relation:
    if a.interval.meets(b.interval):
        subtype = "equal" if a.interval == b.interval else "hedge_overlap"
        return pair.verdict(Verdict.COMPATIBLE, fit(a, b), subtype, *_tension(a, b))
    if a.interval.reaches(b.interval) or _loosely_beside(a, b) or _loosely_beside(b, a):
        why = f"{words(a)} and {words(b)} fit only at the edge of what the words allow"
        return pair.verdict(Verdict.COMPATIBLE, why, "strained", "strained")
    if _off_by_attackers(pair, a, b):
        why = f"{words(a)} and {words(b)} differ by the attacker, whom one of them counts"
        return pair.verdict(Verdict.COMPATIBLE, why, "reconciles", "reconciles")
    if (dead := with_the_dead(pair)) is not None:
        return reconciled(pair, dead)
    if _untied(pair):
        why = f"{words(a)} and {words(b)} are so far apart that one must name its event to be set against the other"
        return pair.verdict(Verdict.INSUFFICIENT, why, "no_anchor")
    if fell(pair):
        why = f"{words(a)} and {words(b)} never meet, and no text says why the later count is lower"
        return against(pair, why, "unmarked_decrease")
    flags = ("possible_lag",) if may_lag(pair) and not _far(pair) else ()
    unknown = "" if stages(pair) else ", and without the day of both nobody can tell whether one is only the newer"
    return against(pair, f"{words(a)} and {words(b)} never meet{unknown}", "", *flags)


def _untied(pair: Pair) -> bool:
    """A tenfold difference is nearly always another event, unless both texts name theirs or begin with the counts."""
    counted = number(pair.left).unit is None
    return counted and _far(pair) and any(empty(c.scope) and c.position > LEAD for c in (pair.left, pair.right))


def _far(pair: Pair) -> bool:
    """Whether even the nearest ends of the two ranges lie a factor of ten apart."""
    a, b = (q.interval for q in pair.numbers)
    return max(a.low, b.low) >= FAR * max(min(a.high, b.high), 1)


def against(pair: Pair, why: str, subtype: str, *flags: str) -> Relation:
    """The verdict for two counts that cannot both hold: whose word stands against whose."""
    a, b = pair.numbers
    verdict, kind, voice = clash(pair.left, pair.right)
    severity = severity_of(a, b)
    if "possible_lag" in flags or subtype == "unmarked_decrease":
        severity = min(severity, Severity.MAJOR, key=list(Severity).index)
    return pair.verdict(verdict, f"{why}; {voice}", subtype or kind or "numeric", *flags, severity=severity)


def _denied(pair: Pair, a: Quantity, b: Quantity) -> Relation:
    """Somebody says that a count is false: a quarrel with whoever gives that count, and with nobody else."""
    if pair.left.factuality is pair.right.factuality or not a.interval.meets(b.interval):
        return pair.verdict(Verdict.INSUFFICIENT, "a denied count says nothing about the true one", "denial")
    verdict, _, voice = clash(pair.left, pair.right)
    why = f"{words(a)} is stated by one and denied by the other; {voice}"
    return pair.verdict(verdict, why, "denial", severity=Severity.MAJOR)


def _vague(pair: Pair, a: Quantity, b: Quantity) -> Relation:
    if not a.interval.meets(b.interval) and 0 in (a.interval.high, b.interval.high):
        return against(pair, f"{words(a)} and {words(b)} never meet", "polarity")
    return pair.verdict(Verdict.INSUFFICIENT, "one of the two names no number that could be wrong", "undefined")


def _tension(a: Quantity, b: Quantity) -> tuple[str, ...]:
    """Ranges that meet by the letter and look odd to readers."""
    if a.interval.open and b.interval.open:
        low, high = sorted((a.interval.low, b.interval.low))
        return ("lagging_bound",) if low > 0 and high / low >= LAG else ()
    return ("strained",) if _unusual(a, b) or _unusual(b, a) or _edge(a, b) else ()


def _unusual(bound: Quantity, other: Quantity) -> bool:
    """ "At least 100" and 400, or "up to 400": it fits by the letter."""
    usual = bound.interval.usual_high
    named = other.interval.high if other.rule == "up_to" else other.interval.low
    return usual is not None and named is not None and named > usual


def _edge(a: Quantity, b: Quantity) -> bool:
    """Two soft ranges that meet, neither holding the other's point."""
    if a.best is None or b.best is None or a.interval.open or b.interval.open:
        return False
    return not a.interval.holds(b.best) and not b.interval.holds(a.best)


def _loosely_beside(vague: Quantity, other: Quantity) -> bool:
    """ "Dozens" has a soft upper end and a nearly hard lower one: 120 and 22 are odd, 2,000 and 15 not meant."""
    bottom, top = vague.interval.low, vague.interval.high
    return _vaguely(vague) and (
        top < other.interval.low <= top * LOOSE or bottom * SHORT <= other.interval.high < bottom
    )


def _vaguely(count: Quantity) -> bool:
    """ "Dozens", "hundreds"."""
    interval = count.interval
    return interval.low_hard and not interval.high_hard and count.best is None and not interval.open


def _off_by_attackers(pair: Pair, a: Quantity, b: Quantity) -> bool:
    """Six dead "including the gunman" are the five dead of another text."""
    one, two = pair.left.scope.includes, pair.right.scope.includes
    if bool(one) == bool(two) or a.best is None or b.best is None:
        return False
    number, more = (one or two or "").split()[0], a.best - b.best if one else b.best - a.best
    if number == "attackers":
        return SEVERAL[0] <= more <= SEVERAL[1]
    return more == (int(number) if number.isdigit() else 1)


def _part(pair: Pair, scope: Gate) -> Relation:
    part, whole = (pair.left, pair.right) if scope.answer is Scoping.PART else (pair.right, pair.left)
    inner, outer = number(part), number(whole)
    if outer.rule in VAGUE and inner.interval.high > 0:
        return _vague(pair, inner, outer)
    if (elsewhere := other_item(pair, part, whole)) is not None:
        why = f"one counts {part.scope.places[0]}, the other {elsewhere}"
        return pair.verdict(Verdict.DIFFERENT_SCOPE, why, "place")
    sums = added_up(pair, part, whole)
    if sums is not None and not later_part(part, whole, pair):
        return _sum(pair, sums, outer)
    if _exceeds(part, whole):
        return _larger_part(pair, part, whole, scope)
    same = inner.best == outer.best and inner.best is not None
    return pair.verdict(Verdict.PARTIAL, scope.why, scope.gate, *(("same_number",) if same else ()))


def _larger_part(pair: Pair, part: Claim, whole: Claim, scope: Gate) -> Relation:
    """What is more than that of which it is said to be a part, and whether anything but an error explains it."""
    inner, outer = number(part), number(whole)
    if part.scope.increment:
        return pair.verdict(Verdict.PARTIAL, scope.why, scope.gate)
    if _off_by_attackers(pair, *pair.numbers):
        return reconciled(pair, f"{words(inner)} and {words(outer)} differ by the attackers, whom one of them counts")
    if later_part(part, whole, pair):
        later = "newer" if whole.scope.stage == EARLIER else "of a later day"
        why = f"{words(inner)} is {later} than {words(outer)}: the whole must have risen"
        return pair.verdict(Verdict.UPDATE, why, "toll_rise")
    if not whole.scope.total or inner.rule in INDIVIDUALS:
        return pair.verdict(Verdict.INSUFFICIENT, "the smaller count is not a total", "subcount")
    if part.measure == "wounded" and (less := lowered(part, whole, pair)) is not None:
        return pair.verdict(Verdict.UPDATE, less.why, less.subtype)
    if of_any_outcome(part.scope.part) and outer.interval.high > 0:
        why = f"some of the {words(inner)} taken to hospital can have died since"
        return pair.verdict(Verdict.INSUFFICIENT, why, "subcount")
    if _vaguely(outer) and inner.interval.low <= outer.interval.high * LOOSE:
        return pair.verdict(Verdict.PARTIAL, scope.why, scope.gate, "strained")
    if outer.interval.high > 0 and _far(pair):
        why = f"{words(inner)} is so much more than {words(outer)} that it can hardly be a part of it"
        return pair.verdict(Verdict.INSUFFICIENT, why, "no_anchor")
    why = f"{scope.why}, but {words(inner)} is more than {words(outer)}"
    return against(pair, why, "polarity" if outer.interval.high == 0 else "part_exceeds_whole")


def _sum(pair: Pair, sums: tuple[str, str, int], whole: Quantity) -> Relation:
    """How grave it is that parts do not add up is a matter of their sum, not of the one part in the pair."""
    kind, why, amount = sums
    if kind == "reconciles":
        return reconciled(pair, why)
    return replace(against(pair, why, kind), severity=grade(amount, point(whole)))


def _exceeds(part: Claim, whole: Claim) -> bool:
    outer = number(whole).interval
    reach = outer.reach_high if outer.reach_high is not None else outer.high
    return number(part).interval.low > reach and part.scope.part != ONE_PERSON and not whole.scope.increment
