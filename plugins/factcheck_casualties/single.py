"""One person, or a group with a number in its name, without a number word: "a soldier", "she", "the couple"."""

from __future__ import annotations

from factcheck import Interval, Passage, Quantity, Token
from factcheck_casualties.words import listed, pairs, population_of

RULE = "one_person"
DENIED = "denied"
NOUNS = ("NN", "NNP", "JJ")
DETERMINERS = ("det", "nummod", "poss", "predet", "preconj")


def is_one_person(passage: Passage, head: Token, start: int) -> bool:
    """ "A soldier", "the driver", "a 12-year-old", "John Smith, 34", "she": one person."""
    if head.lower in listed("single", "pronouns"):
        return head.tag == "PRP"
    if head.pos == "PROPN" and (head.entity == "PERSON" or _titled(passage, head)):
        return head.dep != "compound" and head.tag != "NNPS"
    if head.tag not in NOUNS or head.lemma in listed("crowd", "words") or head.lemma in pairs("numbers"):
        return False
    determiners = {t.lower for t in passage.children(head, *DETERMINERS)}
    aged = "year-old" in passage.quote(start, head.end) or head.lower.endswith("-old")
    known = population_of(head.lemma) is not None and (head.tag != "JJ" or population_of(head.lower) is not None)
    return (known or aged) and not determiners & listed("single", "not_after") and not _held_together(passage, head)


def _titled(passage: Passage, name: Token) -> bool:
    """A name that no recogniser knows: "corporal Dinan Tharo, 29"."""
    titles = [t for t in passage.children(name, "compound") if population_of(t.lower) is not None]
    ages = [t for t in passage.children(name, "appos") if t.pos == "NUM" and not passage.children(t)]
    first_names = [t for t in passage.children(name, "compound") if t.pos == "PROPN"]
    return bool(first_names) and bool(titles or ages)


def _held_together(passage: Passage, head: Token) -> bool:
    """A noun before another noun names no person: "teen shooting", "police chief"."""
    return head.dep in ("compound", "nmod") or (head.dep == "amod" and passage.head(head).pos in ("NOUN", "PROPN"))


def group_of(passage: Passage, head: Token, start: int) -> Quantity | None:
    """The number of "the couple", "both", "both men", where no other noun follows ("a couple of hours")."""
    determiners = {t.lower for t in passage.children(head, "det", "predet", "preconj")}
    size = pairs("numbers").get(head.lemma) or (2 if "both" in determiners and head.tag in ("NNS", "NNPS") else None)
    if size is None or (any(t.lower == "of" for t in passage.children(head, "prep")) and head.lower != "both"):
        return None
    return made(passage, start, head.end, size, rule="group")


def none_of_any(passage: Passage, head: Token) -> Quantity | None:
    """The zero of "denied that any civilian was killed"."""
    any_ = next((t for t in passage.children(head, "det") if t.lower == "any"), None)
    denies = any_ is not None and any(t.lemma in listed("single", "deny") for t in passage.ancestors(head))
    return made(passage, any_.start, head.end, 0, rule=DENIED) if any_ is not None and denies else None


def one(passage: Passage, start: int, end: int) -> Quantity:
    """The quantity of one person told of between two offsets."""
    return made(passage, start, end, 1, rule=RULE)


def made(passage: Passage, start: int, end: int, number: float, *, rule: str) -> Quantity:
    """A quantity that the text gives without a number word."""
    return Quantity(
        start=start, end=end, number_start=start, number_end=end, text=passage.quote(start, end),
        interval=Interval(low=number, high=number), best=number, hedge="", rule=rule,
    )  # fmt: skip
