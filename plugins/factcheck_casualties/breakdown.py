"""Counts listed by place or by kind: "20 people died: 12 in Tarnby and eight in Orrin", "54 dead: 31 herders and"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck import Claim, Passage, Quantity, Scope, Span, Token
from factcheck_casualties.claims import JOINT
from factcheck_casualties.kinds import names_people, population_of_noun

AMONG = "among others"  # ends the part of a place that stands in a list of places
# "12 in Tarnby", "12 people in the village of Tarnby", and between two of them nothing but marks and "and"
_NAME = r"(?:in|at)\s+((?:the\s+(?:[a-z]+\s+of\s+)?)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)"
_PLACE = re.compile(rf"\s+(?:(?:people|persons|others|more|dead|deaths|bodies|victims|of them)\s+){{0,2}}{_NAME}")
# the place of the first count may stand behind its verb: "150 bodies were counted in Hamra"
_FIRST = re.compile(rf"\s+(?:[a-z]+\s+){{0,6}}?{_NAME}")
_BETWEEN = re.compile(r"[\s,;]*(?:\b(?:and|another|with|while)\b\s*)?")
_ASIDE = re.compile(r"[\s,;]*(?:\b(?:and|with|plus)\b)?(?:,[^,;:.]{1,60},)?\s*")
_COLON = re.compile(r"[^:]*[:—–-]\s*")


def by_place(passage: Passage, claims: Sequence[Claim]) -> list[Claim]:
    """The claims with those of a list by place, each marked as one of several; lists of one are none."""
    found = list(claims)
    for claim in claims:
        if not isinstance(claim.value, Quantity) or claim.measure == JOINT or claim.rule == "FC103":
            continue
        rows = _rows(passage, claim)
        if len(rows) < 2:
            continue
        listed = [_listed(passage, claim, q, end, place) for q, end, place in rows]
        marks = {c.mark for c in listed if c.measure == claim.measure}
        return [c for c in found if c.mark not in marks or c.measure != claim.measure] + listed
    return found


def by_kind(passage: Passage, claims: Sequence[Claim]) -> list[Claim]:
    """The claims with those of a list by kind behind a colon: "54 dead: 31 herders and 23 raiders"."""
    for claim in claims:
        if not isinstance(claim.value, Quantity) or claim.measure == JOINT or claim.rule == "FC103":
            continue
        rows = _kinds(passage, claim.value)
        if len(rows) > 1 and sum(q.interval.low for q, _ in rows) <= claim.value.interval.high:
            marks = {c.mark.start for c in claims if c.measure == claim.measure}
            new = [_of_kind(passage, claim, q, noun) for q, noun in rows if q.number_start not in marks]
            return [*claims, *new]
    return list(claims)


def _kinds(passage: Passage, whole: Quantity) -> list[tuple[Quantity, Token]]:
    """The numbers of people behind the colon, as long as nothing but a clause between commas parts them."""
    rows: list[tuple[Quantity, Token]] = []
    at = whole.end
    for quantity in (q for q in passage.quantities if q.start > whole.end):
        noun = passage.counted(quantity)
        gap = passage.quote(at, quantity.start)
        fits = _ASIDE.fullmatch(gap) if rows else _COLON.fullmatch(gap)
        if noun is None or not names_people(noun) or not fits:
            break
        rows.append((quantity, noun))
        at = max(noun.end, quantity.end)
    return rows


def _of_kind(passage: Passage, like: Claim, value: Quantity, noun: Token) -> Claim:
    mark = Span(start=value.number_start, end=value.number_end)
    end = max(value.end, noun.end)
    return replace(
        like, value=value, start=value.start, end=end, quote=passage.quote(value.start, end), mark=mark, side=None,
        population=population_of_noun(passage, noun), scope=Scope(part="of them"),
    )  # fmt: skip


def _rows(passage: Passage, claim: Claim) -> list[tuple[Quantity, int, str]]:
    """The numbers of the list with the end and the name of each place, the claim's own first if it has a place."""
    rows: list[tuple[Quantity, int, str]] = []
    text, at = passage.text, claim.value.end - passage.start if isinstance(claim.value, Quantity) else 0
    for quantity in (q for q in passage.quantities if q.number_start >= claim.mark.start):
        start, end = quantity.start - passage.start, quantity.end - passage.start
        first = quantity == claim.value
        place = (_FIRST if first else _PLACE).match(text, end)
        if len(rows) < 2 and not first and _COLON.fullmatch(text[at:start]):
            rows = []  # "20 people in the north: 12 in Tarnby": the list begins behind the colon
        elif not first and not _BETWEEN.fullmatch(text[at:start]):
            break
        if place is None and not first:
            break
        if place is not None:
            rows.append((quantity, passage.start + place.end(), place[1]))
            at = place.end()
    return rows


def _listed(passage: Passage, like: Claim, value: Quantity, end: int, place: str) -> Claim:
    start = min(like.start, value.start) if value == like.value else value.start
    mark = Span(start=value.number_start, end=value.number_end)
    return replace(
        like, value=value, start=start, end=end, quote=passage.quote(start, end), mark=mark,
        scope=Scope(part=f"in {place} {AMONG}", places=(place,)),
    )  # fmt: skip
