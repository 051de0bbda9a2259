"""How badly people were hurt: "critically injured", "18 in a serious condition", "eight fighting for their lives"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.grammar import SUBJECTS, arguments, patients
from factcheck_casualties.words import harm_of, listed, pairs

GRADES = ("critical", "serious", "slight")  # the names under which two texts' badly hurt are the same part


def gravity_of(passage: Passage, cue: Token, count: Count) -> str | None:
    """The grade of injury at the cue or the number: "critically injured", "grave wounds", "12 of them seriously"."""
    injuries = [t for o in passage.children(cue, "dobj") for t in passage.children(o, "amod")]
    before = [passage.tokens[cue.index - 1]] if cue.index else []
    beside = [*passage.children(cue, "advmod", "amod"), *injuries, *before]
    behind = [t for t in passage.tokens if t.start >= count.value.end][:3]
    after = [t for n, t in enumerate(behind) if all(b.lower in ("of", "them", "whom") for b in behind[:n])]
    return next((g for t in (*after, *beside) if (g := _grade_at(passage, t)) is not None), None)


def _grade_at(passage: Passage, word: Token) -> str | None:
    """The grade a word gives; "life-threatening" is cut at its hyphens, and with "non" before it means the opposite."""
    if word.lower in listed("gravity", "threatening"):
        before = passage.text[: word.start - passage.start].lower()
        return "slight" if re.search(r"\b(?:non|not|no)\W*life\W*$", before) else "critical"
    return _grades().get(word.lower)


def graded(passage: Passage, word: Token) -> Iterator[tuple[str, Count]]:
    """The counts of people whose state ``word`` names, each with its grade: "in a critical condition"."""
    grade = _grade_of_state(passage, word)
    heads = _in_state(passage, word) if grade else []
    if word.pos == "ADV" and word.index and _hurt_before(passage, word):
        grade, heads = _grade_at(passage, word), [passage.tokens[word.index - 1]]
    if grade is None:
        return
    for head in heads:
        count = count_of(passage, head)
        if count is not None and not count.single:
            yield grade, count


def _grade_of_state(passage: Passage, word: Token) -> str | None:
    if word.lemma in listed("gravity", "states"):
        return next((g for t in passage.children(word, "amod") if (g := _grade_at(passage, t))), None)
    if word.dep == "acomp" and word.pos == "ADJ" and not passage.children(word, "prep"):  # "50 were still critical"
        return _grades().get(word.lower) if passage.head(word).lemma in listed("gravity", "being") else None
    if word.lemma in listed("gravity", "fights"):
        prepositions = [p for p in passage.children(word, "prep") if p.lower == "for"]
        objects = [o for p in prepositions for o in passage.children(p, "pobj")]
        return "critical" if any(o.lemma in listed("gravity", "lives") for o in objects) else None
    return None


def _in_state(passage: Passage, word: Token) -> list[Token]:
    """Those of whom it is said: the subject of "are in", the noun itself of "42 people in a critical condition"."""
    if word.pos == "VERB" or word.dep == "acomp":
        return arguments(passage, word if word.pos == "VERB" else passage.head(word), SUBJECTS)
    preposition = passage.head(word)
    if preposition.lower != "in":
        return []
    holder = passage.head(preposition)
    if holder.pos not in ("VERB", "AUX"):
        return [holder]
    being = holder.lemma in listed("gravity", "being")
    return arguments(passage, holder, SUBJECTS) if being else patients(passage, holder)


def _hurt_before(passage: Passage, word: Token) -> bool:
    """ "Injured 60 people, eight critically": the word of harm that the adverb goes with stands farther up."""
    harm = harm_of("wounded")
    return any(t.lemma in harm.verbs or t.lower in harm.adjectives for t in passage.tokens[: word.index - 1])


def grade_between(words: str) -> str | None:
    """The grade that an adverb gives between a number and its word of harm: "42 people seriously injured"."""
    return next((g for word in words.lower().split() if (g := _grades().get(word))), None)


@cache
def _grades() -> dict[str, str]:
    """From each word to its grade."""
    return {word: grade for grade in GRADES for word in pairs("gravity", "words")[grade]}
