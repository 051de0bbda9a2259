"""When and where something was said: two speeches are not one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from factcheck import Claim, Passage, Period, Span
from factcheck_quotes.words import classes, words

GAP = 14  # characters between the words for saying and a day that belongs to them: "said in Paris on Monday"
WORD = re.compile(r"\w+")


def day_of_saying(passage: Passage, said: Span, start: int, end: int) -> Period | None:
    """The day on which the words from ``start`` to ``end`` were said: as the sentence says, else by the article's day.

    An article that gives no day tells what was said that day or the day before.
    """
    outside = [p for p in passage.periods if p.end <= start or p.start >= end or _close(p, said, start)]
    given = [p for p in outside if p.earliest is not None and p.relation in ("at", "as_of")]
    if given:
        return replace(min(given, key=lambda p: abs(p.start - said.end)), relation="said")
    if passage.published is None:
        return None
    first = passage.published - timedelta(days=1)
    return Period(
        start=passage.start, end=passage.start, text="", earliest=first, latest=passage.published, precision="day",
        relation="published",
    )  # fmt: skip


def _close(period: Period, said: Span, start: int) -> bool:
    """ "Said on Monday it had seen nothing": the day stands right behind the verb of saying."""
    return 0 <= period.start - said.end <= GAP and period.start - start < len("on the ")


def other_day(left: Claim, right: Claim) -> bool:
    """Whether two statements were made on two days."""
    a, b = left.scope.as_of, right.scope.as_of
    return a is not None and b is not None and not a.overlaps(b)


def later(left: Claim, right: Claim) -> Claim:
    """The one that was said later, the right one of a day."""
    a, b = left.scope.as_of, right.scope.as_of
    first, second = a and a.earliest, b and b.earliest
    return left if first and second and first > second else right


def other_occasion(left: Claim, right: Claim) -> bool:
    """Whether two statements were made to two kinds of listeners."""
    a, b = _occasions(left), _occasions(right)
    return bool(a) and bool(b) and not a & b


def _occasions(claim: Claim) -> set[str]:
    kinds = classes("occasions")
    return {kinds[w] for w in _around(claim) if w in kinds}


def translated(claim: Claim) -> bool:
    """Whether the words around a statement say that it was said in another language."""
    around = _around(claim)
    if set(around) & words("translation", "markers"):
        return True
    named, into = words("translation", "languages"), words("translation", "before")
    return any(a in into and b in named for a, b in pairwise(around))


def changed(claim: Claim) -> bool:
    """Whether the sentence tells of an earlier position beside the new one."""
    text = claim.context.lower()
    return any(marker in text for marker in words("change", "markers"))


def _around(claim: Claim) -> list[str]:
    at = claim.sentence.start
    outside = f"{claim.context[: claim.start - at]} {claim.context[claim.end - at :]}"
    return WORD.findall(outside.lower())
