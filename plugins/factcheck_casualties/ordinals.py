"""The place of one victim among all: "a third victim has died" is a toll of three, "claimed its 85th life" of 85."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from factcheck import Claim, Interval, Passage, Quantity, Token
from factcheck_casualties.single import RULE as ONE
from factcheck_casualties.words import pairs

RULE = "ordinal"
_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)$")
INDEFINITE = frozenset({"a", "an"})


def ordinal_of(passage: Passage, head: Token) -> Quantity | None:
    """The toll that an ordinal before ``head`` gives; "the third victim" tells of one of a list and gives none."""
    for word in passage.children(head, "amod", "compound"):
        number = pairs("ordinals").get(word.lower)
        digits = _DIGITS.match(word.lower)
        determiners = {t.lower for t in passage.children(head, "det", "poss")}
        if digits:
            number = int(digits[1])
        if number and (digits or determiners <= INDEFINITE):
            return Quantity(
                start=word.start, end=head.end, number_start=word.start, number_end=word.end,
                text=passage.quote(word.start, head.end), interval=Interval(low=number, high=number), best=number,
                hedge="", rule=RULE,
            )  # fmt: skip
    return None


def counted_alone(claims: Iterable[Claim], one_person: str) -> list[Claim]:
    """The claims, an ordinal taken for one person where it numbers others: "a man was hurt and a second man died"."""
    told = list(claims)
    return [c if not _numbers_others(c, told) else _single(c, one_person) for c in told]


def _numbers_others(claim: Claim, told: Iterable[Claim]) -> bool:
    if not isinstance(claim.value, Quantity) or claim.value.rule != RULE:
        return False
    apart = any(c.measure != claim.measure and c.mark != claim.mark for c in told)
    return claim.measure != "killed" or apart


def _single(claim: Claim, one_person: str) -> Claim:
    if not isinstance(claim.value, Quantity):
        return claim
    value = replace(claim.value, interval=Interval(low=1, high=1), best=1, rule=ONE)
    return replace(claim, value=value, scope=replace(claim.scope, part=one_person, rising=False))
