"""Counts found by nearness where the parse fails: headlines, lists and long sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck import Claim, Passage, Quantity, Scope, Span
from factcheck_casualties.words import population_of

VERB = r"(?:was|were|are|is|be|been|being|have|has|had|had been|confirmed|reported|reportedly|feared|believed|said|to|now|also|others?|more|left|lay|lie)"
WORD = r"(?:[\w’'-]+)"
KINDS = (
    ("killed", "FC101", r"killed|dead|slain|died|dies|die|perished|drowned|deaths|fatalities"),
    ("wounded", "FC102", r"wounded|injured|hurt|injuries"),
    ("missing", "FC103", r"missing"),
)
AFTER = {m: re.compile(rf"^(?:\W+{WORD}){{0,3}}?(?:\W+{VERB}){{0,4}}\W+({w})\b", re.IGNORECASE) for m, _, w in KINDS}
BEFORE = {
    "killed": re.compile(
        r"\b(kill(?:s|ed|ing)?|left|leav(?:es|ing)|claim(?:s|ed|ing)?)\W+(?:the\W+lives\W+of\W+)?$", re.IGNORECASE
    ),
    "wounded": re.compile(r"\b((?:injur|wound)(?:es?|s|ed|ing)|hurt(?:s|ing)?)\W+$", re.IGNORECASE),
}
LEFT = re.compile(r"^left|^leav", re.IGNORECASE)
BREAK = re.compile(r"[,;:.!?()]|\b(?:and|but|while|who|which|that|after|as|when|of)\b", re.IGNORECASE)


def claims(passage: Passage, taken: Sequence[tuple[int, int]]) -> Iterator[Claim]:
    """Claims for the quantities that no other way has found, where a word of harm stands right beside them."""
    for quantity in passage.quantities:
        if any(start < quantity.number_end and quantity.number_start < end for start, end in taken):
            continue
        found = _beside(passage, quantity)
        if found is not None:
            yield _claim(passage, quantity, *found)


def _beside(passage: Passage, quantity: Quantity) -> tuple[str, str, int, int] | None:
    after = passage.text[quantity.end - passage.start :][:90]
    before = passage.text[: quantity.start - passage.start][-40:]
    for measure, rule, _ in KINDS:
        match = AFTER[measure].search(after)
        if match and not BREAK.search(after[: match.start(1)]) and _counts_people(after[: match.start(1)]):
            return measure, rule, quantity.start, quantity.end + match.end(1)
    for measure, pattern in BEFORE.items():
        match = pattern.search(before)
        if match and not LEFT.search(match.group(1)) and _counts_people(after[:40], strict=True):
            rule = "FC101" if measure == "killed" else "FC102"
            return measure, rule, quantity.start - len(before) + match.start(1), quantity.end
    return None


def _counts_people(after: str, *, strict: bool = False) -> bool:
    """Whether the words after the number name people, or (unless ``strict``) name nothing at all."""
    words = re.findall(r"[A-Za-z][\w'-]*", after)[:3]
    singular = [re.sub(r"(?<=[a-z])s$", "", w.lower()) for w in words]
    if any(population_of(w) or population_of(w.lower()) for w in [*words, *singular]):
        return True
    return not strict and all(re.fullmatch(VERB, w, re.IGNORECASE) for w in words)


def _claim(passage: Passage, quantity: Quantity, measure: str, rule: str, start: int, end: int) -> Claim:
    return passage.claim(
        rule=rule, measure=measure, value=quantity, start=start, end=end,
        mark=Span(start=quantity.number_start, end=quantity.number_end), unit="people",
        scope=Scope(increment=quantity.increment),
    )  # fmt: skip
