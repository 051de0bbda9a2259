"""The word table beside this file as typed records."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from factcheck import word_table


@dataclass(frozen=True, kw_only=True, slots=True)
class Harm:
    """The words of one measure, by the place their victims take in the sentence."""

    measure: str
    rule: str
    transitive: frozenset[str] = field(default=frozenset())
    intransitive: frozenset[str] = field(default=frozenset())
    acts: frozenset[str] = field(default=frozenset())
    adjectives: frozenset[str] = field(default=frozenset())
    nouns: frozenset[str] = field(default=frozenset())
    held: frozenset[str] = field(default=frozenset())
    bodies: frozenset[str] = field(default=frozenset())
    soldiers: frozenset[str] = field(default=frozenset())
    fighters: frozenset[str] = field(default=frozenset())
    tolls: frozenset[str] = field(default=frozenset())
    lives: frozenset[str] = field(default=frozenset())

    @property
    def verbs(self) -> frozenset[str]:
        """Verbs that say of their subject or object that it came to this harm."""
        return self.transitive | self.intransitive


def _table() -> dict[str, Any]:
    return word_table("factcheck_casualties")


@cache
def harms() -> tuple[Harm, ...]:
    """All measures, in the order of the table."""
    return tuple(_harm(row) for row in _table()["harm"])


def _harm(row: dict[str, Any]) -> Harm:
    words: dict[str, Any] = {k: v if isinstance(v, str) else frozenset(v) for k, v in row.items()}
    return Harm(**words)


@cache
def harm_of(measure: str) -> Harm:
    """The words of one measure."""
    return next(h for h in harms() if h.measure == measure)


@cache
def listed(section: str, key: str) -> frozenset[str]:
    """The words under ``key`` of a section of the table."""
    return frozenset(_table()[section][key])


@cache
def pairs(section: str, key: str = "") -> dict[str, Any]:
    """A section, or a table within it, as it stands: from a word to its number or partner."""
    found: dict[str, Any] = _table()[section]
    return dict(found[key]) if key else found


@cache
def either(words: frozenset[str]) -> str:
    """The words as alternatives of a regular expression, longest first; ``*`` is any ending, ``?`` an option."""
    ordered = sorted(words, key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\*", r"\w*").replace(r"\?", "?").replace(r"\ ", r"\s+") for w in ordered)


@cache
def population_of(noun: str) -> str | None:
    """The kind of people a noun names: ``everyone``, a group, the noun itself for a role, ``None`` if not people."""
    return listed_population(noun) or _by_ending(noun)


@cache
def listed_population(noun: str) -> str | None:
    """The same by the table alone: a surname may end like a trade."""
    singular = re.sub(r"men$", "man", re.sub(r"children$", "child", noun))
    for kind, nouns in _table()["people"].items():
        for form in (noun, singular, singular.removesuffix("s")):
            if form in nouns:
                return form if kind == "role" else str(kind)
    return None


def _by_ending(plural: str) -> str | None:
    """ "Potholer", "herder", "anarchist": English makes words for people by endings, and no list has them all."""
    noun = plural.removesuffix("s")
    ending = any(noun.endswith(e) and len(noun) > len(e) + 2 for e in listed("endings", "people"))
    return noun if ending and noun not in listed("endings", "things") else None


@cache
def cues() -> tuple[str, ...]:
    """Every word that can make a sentence worth parsing, as beginnings of words."""
    plain = set(listed("cues", "words"))
    for harm in harms():
        plain |= {f"{v.removesuffix('e')}*" for v in harm.verbs}
        plain |= {f"{n.removesuffix('y')}*" for n in harm.nouns | harm.tolls | harm.held}
        plain |= harm.adjectives | harm.acts
    plain |= {f"{noun} {verb}" for noun in listed("forces", "nouns") for verb in listed("forces", "past")}
    return tuple(sorted(plain))
