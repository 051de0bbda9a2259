"""Who stands in one list of victims, and who is only told of beside it: other harm, or what the victims were."""

from __future__ import annotations

import re
from functools import cache

from factcheck import Passage, Token
from factcheck_casualties.grammar import with_conjuncts
from factcheck_casualties.kinds import names_people
from factcheck_casualties.words import either, harms, listed, population_of

_ASIDE = re.compile(r"--|[–—(:?]| - ")


def victims_with(passage: Passage, head: Token, cue: Token) -> list[Token]:
    """The victim at ``head`` and those joined to it who came to the same harm.

    Of "left a man dead and three others wounded" it is the man alone, of "four people -- two men and two women -- were
    hurt" the four.
    """
    items = [n for n in with_conjuncts(passage, head) if not _past(passage, head, cue, n)]
    return items[1:] if len(items) > 1 and _came_to_other_harm(passage, items[0], items[1], cue) else items


def _past(passage: Passage, head: Token, cue: Token, noun: Token) -> bool:
    """Whether the word of harm, or a dash or bracket, stands between the first of a list and this one."""
    between = passage.quote(head.end, noun.start) if head.end <= noun.start else ""
    return head.index <= cue.index < noun.index or _ASIDE.search(between) is not None


def _came_to_other_harm(passage: Passage, first: Token, second: Token, cue: Token) -> bool:
    """The officers of "two officers shot, a passer-by killed": a word of harm of their own follows them."""
    between = passage.tokens[first.index + 1 : second.index]
    if not first.index < second.index < cue.index:
        return False
    return any(_harms(t) and t.lower != cue.lower for t in between) and any(t.text == "," for t in between)


def _harms(word: Token) -> bool:
    return any(word.lemma in h.transitive or word.lower in h.adjectives for h in harms())


def unborn(passage: Passage, noun: Token) -> bool:
    """Say whether the noun names an unborn child, whom one text counts and the other does not."""
    modifiers = {t.lower for t in passage.children(noun, "amod", "compound")}
    return noun.lemma in listed("unborn", "nouns") or bool(modifiers & listed("unborn", "adjectives"))


def not_alone(passage: Passage, start: int, noun: Token) -> bool:
    """Say whether the number at ``start`` is one item of a list of victims: "father, 2 children dead"."""
    if "appos" in (noun.dep, passage.head(noun).dep):
        return False  # "nine people, seven men and two women"
    later = any(_joins(passage, noun, t) for t in passage.children(noun, "conj"))
    earlier = noun.dep == "conj" and _joins(passage, passage.head(noun), noun)
    return later or earlier or _after_somebody(passage, start)


def _joins(passage: Passage, noun: Token, other: Token) -> bool:
    """Whether people come to the same harm beside those whom the noun counts."""
    between = passage.tokens[noun.index + 1 : other.index]
    numbered = passage.children(other, "nummod", "det", "poss")
    return (
        other.index > noun.index
        and names_people(other)
        and bool(numbered)
        and not unborn(passage, other)
        and not any(other.lemma in h.nouns for h in harms())
        and not any(_harms(t) for t in (*between, *passage.tokens[other.index + 1 : other.index + 2]))
    )


def _after_somebody(passage: Passage, start: int) -> bool:
    """Whether one person stands right before the number, at the head of a text or behind what was done to them."""
    match = _somebody().search(passage.quote(passage.start, start))
    if match is None or match[1].lower() in listed("list", "pronouns"):
        return match is not None
    return population_of(match[1].lower()) not in (None, "everyone") and not match[1].endswith("s")


@cache
def _somebody() -> re.Pattern[str]:
    lead = either(listed("list", "leads"))
    words = r"(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,2}?"
    return re.compile(rf"(?:^|[:–—]\s|\b(?:{lead})\s){words}([\w’'-]+)(?:,\s+|\s+and\s+|\s+&\s+)$", re.IGNORECASE)
