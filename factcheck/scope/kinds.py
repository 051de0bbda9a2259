"""What kind of event a noun names, and which family the kind belongs to."""

from __future__ import annotations

import re

from factcheck.language.tables import remembered, table
from factcheck.model.passage import Passage, Token


@remembered
def kinds() -> dict[str, tuple[str, str]]:
    """Noun -> (family, kind)."""
    families = table("events")["families"]
    return {noun: (f, k) for f, kinds_ in families.items() for k, nouns in kinds_.items() for noun in nouns}


def kind_of(noun: str) -> str | None:
    """The kind of event that a noun names, if any."""
    return kinds()[noun][1] if noun in kinds() else None


@remembered
def family_of(kind: str) -> str | None:
    """The family that a kind of event belongs to."""
    return next((f for f, k in kinds().values() if k == kind), None)


def kind_at(passage: Passage, noun: Token) -> str | None:
    """The kind of event, also of a word that the tokenizer has cut at its hyphen ("flare-up")."""
    found = kind_of(printed(passage, noun)) or kind_of(noun.lemma) or kind_of(noun.lower)
    if found == "clash" and noun.lemma == "outbreak" and _of_disease(passage, noun):
        return "disease"
    return "clash" if found == "fire" and _gunfire(passage, noun) else found


def _of_disease(passage: Passage, noun: Token) -> bool:
    """ "The cholera outbreak", "an outbreak of measles"."""
    near = [
        *passage.children(noun, "compound", "amod"),
        *(t for p in passage.children(noun, "prep") for t in passage.children(p)),
    ]
    return any(kind_of(t.lemma) == "disease" for t in near)


def printed(passage: Passage, noun: Token) -> str:
    """The event noun as printed, whole also where the tokenizer has cut it at its hyphen."""
    after = passage.text[noun.end - passage.start :]
    return noun.lower + (re.match(r"-\w+", after) or [""])[0].lower()


def _gunfire(passage: Passage, noun: Token) -> bool:
    words = table("events")["gunfire"]
    head = passage.head(noun)
    if (noun.dep in ("dobj", "pobj") and head.lemma in words["verbs"]) or head.lower == "under":
        return True
    if head.lower == "of" and passage.head(head).lemma == "exchange":
        return True
    return any(t.lower in words["modifiers"] for t in passage.children(noun, "compound", "amod"))
