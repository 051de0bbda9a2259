"""Is one count the older state of the other? Days, clocks and the words of the text say so; nothing else does."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model.claim import EARLIER, Claim
from factcheck.model.finding import Severity
from factcheck.verdicts.pair import Pair, number
from factcheck.verdicts.severity import severity_of
from factcheck.verdicts.stages import Stage, printed_order, stages, told_order
from factcheck.verdicts.voices import party, same_claimant
from factcheck.verdicts.wording import day, words

HALF = 2  # times a later count of wounded up to which an earlier one is explained by those who died; our convention
FALLING = frozenset({"missing", "trapped", "captured", "abducted", "detained", "displaced"})  # as people are found


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """That a count is the older state of another one: the subtype, the reason, and what readers should see."""

    subtype: str
    why: str
    flags: tuple[str, ...] = ()
    severity: Severity | None = None


def moved(pair: Pair) -> Move | None:
    """How one count became the other, ``None`` if nothing shows that it did."""
    sides = stages(pair)
    if sides is None or pair.left.scope.increment or pair.right.scope.increment:
        return None
    one, two = sides
    quarrel = _two_parties(pair) and not (one.stated and two.stated) and not _told_together(pair)
    told = None if quarrel and one.day == two.day else told_order(one, two)
    if told is not None:
        return _between(*told) if one.size != two.size else None
    a, b = pair.numbers
    if a.interval.meets(b.interval) or quarrel:
        return None
    printed = printed_order(one, two)
    return _between(*printed) if printed else _revised(pair)


def fell(pair: Pair) -> bool:
    """Say whether the later count is the lower one."""
    sides = stages(pair)
    order = (told_order(*sides) or printed_order(*sides)) if sides else None
    return order is not None and order[1].size < order[0].size


def _told_together(pair: Pair) -> bool:
    """ "The toll grew through the night, with the mayor saying 61": one article tells of both as stages."""
    return pair.left.article == pair.right.article and (pair.left.scope.rising or pair.right.scope.rising)


def _two_parties(pair: Pair) -> bool:
    """Each side's word is a quarrel, whatever either says of a count that still rises, and whoever spoke last."""
    if not (pair.left.claimants and pair.right.claimants) or same_claimant(pair.left, pair.right):
        return False
    sides = [c.kind in ("state", "force", "group") for claim in (pair.left, pair.right) for c in claim.claimants]
    nobody = any(q.interval.high == 0 for q in pair.numbers)
    return any(sides) or (nobody and (party(pair.left) or party(pair.right)))


def _between(older: Stage, newer: Stage) -> Move | None:
    was, now = words(number(older.claim)), words(number(newer.claim))
    if newer.size < older.size and older.claim.measure not in FALLING:
        return _lowered(older, newer, was, now)
    why = _reason(older, newer, was, now)
    if _left_standing(older, newer):
        grade = max(severity_of(number(older.claim), number(newer.claim)), Severity.MINOR, key=list(Severity).index)
        return Move(subtype="stale", why=why, flags=("left_standing",), severity=grade)
    named = older.stated or older.claim.scope.stage == EARLIER
    return Move(subtype="stale" if named and older.printed_after(newer) else "toll_rise", why=why)


def _lowered(older: Stage, newer: Stage, was: str, now: str) -> Move | None:
    """Why a count fell: a text corrects it, or some of the wounded have died since; else nobody knows."""
    if any(s.claim.scope.correction or s.claim.scope.stage == EARLIER for s in (older, newer)):
        return Move(subtype="revised_down", why=f"{now} corrects the earlier {was}")
    if newer.claim.measure == "wounded" and newer.size * HALF >= older.size:
        why = f"{now} is the newer count of the wounded than {was}: some may have died, or been let go unhurt"
        return Move(subtype="revised_down", why=why)
    return None


def _left_standing(older: Stage, newer: Stage) -> bool:
    """Whether an article keeps a count that its own text has overtaken, without saying so."""
    named = older.stated or older.growing or older.claim.scope.stage == EARLIER
    return older.claim.article == newer.claim.article and not named


def _reason(older: Stage, newer: Stage, was: str, now: str) -> str:
    if older.claim.scope.stage == EARLIER:
        return f"its own text gives {was} as an earlier count; {now} is the newer one"
    if older.day != newer.day:
        return f"{was} is the older count, of {day(older.day)}; {now} is of {day(newer.day)}"
    if older.stated and newer.stated and older.before(newer):
        return f"{was} was counted earlier on {day(older.day)} than {now}"
    if newer.claim.scope.rising:
        return f"the text itself says that the count was rising, to {now}"
    if older.growing:
        return f"the text that gives {was} says that the count was still going on"
    return f"{now} was published later on the same day"


def _revised(pair: Pair) -> Move | None:
    if pair.left.scope.correction or pair.right.scope.correction:
        return Move(subtype="revised", why="the text itself marks a revision")
    return None


def may_lag(pair: Pair) -> bool:
    """Say whether two counts of one day, or of unknown days, may be two stages with nothing to show it."""
    sides = stages(pair)
    if pair.left.article == pair.right.article:
        return False
    return sides is None or (sides[0].day == sides[1].day and not (sides[0].stated or sides[1].stated))


def lowered(part: Claim, whole: Claim, pair: Pair) -> Move | None:
    """The move from a part to a whole of a later day that is smaller, if words or deaths can have made it so."""
    sides = stages(pair)
    if sides is None:
        return None
    older, newer = sides if sides[0].claim.id == part.id else (sides[1], sides[0])
    return _lowered(older, newer, words(number(part)), words(number(whole))) if older.day < newer.day else None


def later_part(part: Claim, whole: Claim, pair: Pair) -> bool:
    """Say whether a part was counted after its whole: the whole has then risen too."""
    sides = stages(pair)
    if sides is None:
        return False
    order = told_order(*sides)
    if order is not None and whole.scope.stage == EARLIER:
        return order[0].claim.id == whole.id
    days = {side.claim.id: side.day for side in sides}
    return days[part.id] > days[whole.id]
