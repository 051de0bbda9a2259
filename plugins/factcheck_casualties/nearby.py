"""Counts found by nearness where the parse fails: headlines, lists and long sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck import Claim, Passage, Quantity, Scope, Span
from factcheck_casualties.attackers import attackers_among
from factcheck_casualties.gravity import grade_between
from factcheck_casualties.parts import part_before
from factcheck_casualties.words import either, harm_of, listed, pairs, population_of

WORD = r"(?:[\w’'-]+)"
AFTER, BEFORE = 90, 40  # characters in which a word of harm is looked for


def claims(passage: Passage, taken: Sequence[tuple[int, int]]) -> Iterator[Claim]:
    """Claims for the quantities that no other way has found, where a word of harm stands right beside them."""
    for quantity in passage.quantities:
        if any(start < quantity.number_end and quantity.number_start < end for start, end in taken):
            continue
        found = _beside(passage, quantity)
        if found is not None:
            yield _claim(passage, quantity, *found)


@cache
def _after(measure: str) -> re.Pattern[str]:
    words, between = either(frozenset(pairs("near", "after")[measure])), either(listed("near", "between"))
    return re.compile(rf"^(?:\W+{WORD}){{0,3}}?(?:\W+(?:{between})){{0,4}}\W+({words})\b", re.IGNORECASE)


@cache
def _before(measure: str) -> re.Pattern[str]:
    words = either(frozenset(pairs("near", "before")[measure]))
    return re.compile(rf"\b({words})[\s:]+(?:the\s+lives\s+of\s+)?$" if words else r"(?!)", re.IGNORECASE)


@cache
def _breaks() -> re.Pattern[str]:
    return re.compile(rf"[,;:.!?()]|\b(?:{either(listed('near', 'breaks'))})\b", re.IGNORECASE)


def _beside(passage: Passage, quantity: Quantity) -> tuple[str, int, int] | None:
    after = passage.text[quantity.end - passage.start :][:AFTER]
    before = passage.text[: quantity.start - passage.start][-BEFORE:]
    leader = re.search(r"([\w’']+)\s+$", before)
    for measure in pairs("near", "after"):
        match = _after(measure).search(after)
        if match and not (leader and leader.group(1).lower() in listed("near", "not_after")):
            gap, end = after[: match.start(1)], quantity.end + match.end(1)
            if not _breaks().search(gap) and _counts_people(gap) and not _describes(passage, end):
                return measure, quantity.start, end
        match = _before(measure).search(before)
        if match and (_counts_people(after[:BEFORE], strict=True) or _ends_here(after)):
            return measure, quantity.start - len(before) + match.start(1), quantity.end
    return None


def _describes(passage: Passage, end: int) -> bool:
    """Whether the word that ends at ``end`` belongs to a thing: "two dead accounts"."""
    follows = re.match(r" ([A-Za-z]+)", passage.quote(end, passage.end))
    noun = passage.token_at(end + 1) if follows else None
    return noun is not None and noun.pos == "NOUN" and population_of(noun.lemma) is None and passage.field == "text"


def _ends_here(after: str) -> bool:
    """Whether the number has no noun of its own: "kills 27, wounds 60", "kills nine in market"."""
    word = re.match(r"\s*([A-Za-z]*)", after)
    return word is not None and (word.group(1).lower() in listed("near", "then") or not word.group(1))


def _counts_people(after: str, *, strict: bool = False) -> bool:
    """Whether the words after the number name people, or (unless ``strict``) name nothing at all."""
    every = re.findall(r"[A-Za-z][\w'-]*", after)
    words = every[:3]
    behind_names = next((w for w in every if w[0].islower()), "")  # "22 Red Crescent (RC) volunteers"
    if any(_people(w) for w in (*words, behind_names)):
        return True
    return not strict and all(w.lower() in listed("near", "between") for w in words)


def _people(word: str) -> str | None:
    singular = re.sub(r"(?<=[a-z])s$", "", word.lower())
    return population_of(word) or population_of(word.lower()) or population_of(singular)


def _claim(passage: Passage, quantity: Quantity, measure: str, start: int, end: int) -> Claim:
    words = re.findall(r"[A-Za-z][\w'-]*", passage.quote(quantity.end, passage.end))[:1]
    kind = next((k for w in words if (k := _people(w)) and k != "everyone"), None)
    grade = grade_between(passage.quote(quantity.end, max(end, quantity.end))) if measure == "wounded" else None
    last = passage.token_at(quantity.end - 1)
    return passage.claim(
        rule=harm_of(measure).rule, measure=measure, value=quantity, start=start, end=end, population=kind,
        mark=Span(start=quantity.number_start, end=quantity.number_end), unit="people",
        scope=Scope(
            part=grade or part_before(passage, quantity.start), increment=quantity.increment,
            includes=attackers_among(passage, last) if last is not None else None,
        ),
    )  # fmt: skip
