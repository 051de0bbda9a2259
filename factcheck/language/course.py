"""The course of a count in a text: named as an early one, still going on, or corrected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.language.tables import remembered, table

NEAR = r"[^.;:!?\n]"  # the same clause, nearly
Found = tuple[int, int]


def early_counts(text: str, numbers: Sequence[Found]) -> frozenset[int]:
    """Which of the numbers, given by their offsets in one sentence, the sentence itself calls those of before."""
    early: set[int] = set()
    for match in _early().finditer(text):
        if _beside_former().search(text[: match.start()]):
            continue  # "2.6 billion, up from a first estimate": the number before it is of now
        after = [n for n, (start, _) in enumerate(numbers) if start >= match.end()]
        near = [n for n in after if not _turns().search(text[match.end() : numbers[n][0]])]
        early |= set(near) if near else set(_before(text, match.start(), numbers) if not after else ())
    for match in _after().finditer(text):
        early |= set([n for n, (_, end) in enumerate(numbers) if end <= match.start()][-1:])
    for match in _former().finditer(text):
        early |= set([n for n, (start, _) in enumerate(numbers) if start >= match.end()][:1])
    return frozenset(early)


def nobody_yet(text: str) -> bool:
    """Say whether a sentence that counts nobody speaks of the first hours: "no immediate reports of casualties"."""
    return re.search(rf"\b(?:{_either(table('course')['early']['nobody'])})\b", text, re.IGNORECASE) is not None


def _before(text: str, place: int, numbers: Sequence[Found]) -> Iterable[int]:
    return [n for n, (_, end) in enumerate(numbers) if end <= place and not _turns().search(text[end:place])]


@remembered
def _early() -> re.Pattern[str]:
    """ "Early reports", "initially put"; the verb may stand behind the subject ("initially the dead were put at")."""
    words = table("course")["early"]
    nouns = rf"(?:{_either(words['adjectives'])}) (?:\w+ )?(?:{_either(words['nouns'])})"
    verbs = rf"(?:{_either(words['adverbs'])})\b(?={NEAR}{{0,60}}?\b(?:{_either(words['verbs'])})\b)"
    return re.compile(rf"\b(?:{nouns}\b|{verbs}|(?:{_either(words['partial'])})\b)", re.IGNORECASE)


@remembered
def _after() -> re.Pattern[str]:
    between = r"(?:[\w’'-]+ ){0,2}?"
    return re.compile(rf"(?<=\s){between}(?:{_either(table('course')['early']['after'])})\b", re.IGNORECASE)


@remembered
def _former() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['early']['former'])})\b", re.IGNORECASE)


@remembered
def _beside_former() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['early']['former'])}) (?:\w+ )?$", re.IGNORECASE)


@remembered
def _turns() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['early']['turns'])})\b", re.IGNORECASE)


def unfinished(text: str) -> frozenset[str]:
    """What a text says is still being counted: ``killed``, ``wounded``, both or nothing."""
    return _told(text, (_growing("coming", "grow"), *_going(), _searching(), _plain()))


def risen(text: str) -> frozenset[str]:
    """What a text says has been growing up to the count that it gives: ``killed``, ``wounded``, both or nothing."""
    return _told(text, _going())


def _going() -> tuple[re.Pattern[str], ...]:
    return _growing("going", "growing"), _growing("lasting", "grow")


def _told(text: str, patterns: Iterable[re.Pattern[str]]) -> frozenset[str]:
    found: set[str] = set()
    for pattern in patterns:
        for match in pattern.finditer(text):
            if not _over().search(_clause(text, match)):
                found |= _measures(match[0])
    return frozenset(found)


def _measures(words: str) -> set[str]:
    """ "Casualties" and bare "numbers" are of dead and wounded alike."""
    unfinished = table("course")["unfinished"]
    if re.match(rf"(?:{_either(unfinished['everybody'])})\b", words, re.IGNORECASE):
        return {"killed", "wounded"}
    return {"wounded"} if re.search(rf"\b(?:{_either(unfinished['wounded'])})\b", words, re.IGNORECASE) else {"killed"}


def _clause(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(mark, 0, match.start()) for mark in (". ", "\n", "; ")) + 1
    ends = [e for mark in (". ", "\n", "; ") if (e := text.find(mark, match.end())) >= 0]
    return text[start : min(ends, default=len(text))]


@remembered
def _growing(tie: str, grow: str) -> re.Pattern[str]:
    w = table("course")["unfinished"]
    grown = rf"\b(?:{_either(w[tie])})(?: [\w’'-]+){{0,2}}? (?:{_either(w[grow])})\b"
    return re.compile(rf"\b(?:{_either(w['counts'])})\b{NEAR}{{0,60}}?{grown}", re.IGNORECASE)


@remembered
def _over() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['unfinished']['over'])})\b", re.IGNORECASE)


@remembered
def _searching() -> re.Pattern[str]:
    w = table("course")["unfinished"]
    looks = rf"\b(?:{_either(w['search'])}) (?:[\w’'-]+ )?(?:{_either(w['find'])})\b"
    return re.compile(rf"{looks}{NEAR}{{0,60}}?\b(?:{_either(w['sought'])})\b", re.IGNORECASE)


@remembered
def _plain() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['unfinished']['plain'])})\b", re.IGNORECASE)


def goes_on(text: str) -> bool:
    """Say whether the words of a sentence count only so far, or within hours of what happened."""
    words = table("course")["unfinished"]
    known = r"(?! (?:an?|another|two|three)\b)"  # "hours after a strike killed 35" is hours after something else
    told = rf"\b(?:{_either(words['so_far'])}|(?:{_either(words['hours_after'])}){known})\b"
    return re.search(told, text, re.IGNORECASE) is not None


def corrects(title: str | None, text: str) -> bool:
    """Say whether an article says that it corrects a count, in its headline, its first line or a note."""
    heads = [line for line in (title or "", text.lstrip()[:120]) if _head().match(line)]
    notes = (_clause(text, match) for match in _note().finditer(text))
    about = re.compile(rf"\b(?:{_either(table('course')['corrected']['about'])})\b", re.IGNORECASE)
    return bool(heads) or any(about.search(note) for note in notes)


@remembered
def _head() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_either(table('course')['corrected']['heads'])})\b", re.IGNORECASE)


@remembered
def _note() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_either(table('course')['corrected']['notes'])})\b", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    """The words as alternatives of a regular expression, longest first; ``*`` stands for any ending or word."""
    ordered = sorted(words, key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ \*\ ", r" \w+ ").replace(r"\*", r"\w*") for w in ordered)
