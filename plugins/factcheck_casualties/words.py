"""The word table beside this file as typed records."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, kw_only=True, slots=True)
class Harm:
    """The words of one measure, by the place their victims take in the sentence."""

    measure: str
    rule: str
    transitive: frozenset[str]
    intransitive: frozenset[str]
    adjectives: frozenset[str]
    nouns: frozenset[str]
    bodies: frozenset[str]
    soldiers: frozenset[str]
    tolls: frozenset[str]
    lives: frozenset[str]


@cache
def _table() -> dict[str, Any]:
    path = resources.files("factcheck_casualties") / "words.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def harms() -> tuple[Harm, ...]:
    """All measures, in the order of the table."""
    return tuple(
        Harm(**{key: value if isinstance(value, str) else frozenset(value) for key, value in row.items()})
        for row in _table()["harm"]
    )


@cache
def population_of(noun: str) -> str | None:
    """The kind of people a noun names: ``everyone``, a group, the noun itself for a role, ``None`` if not people."""
    singular = re.sub(r"men$", "man", re.sub(r"children$", "child", noun))
    for kind, nouns in _table()["people"].items():
        for form in (noun, singular, singular.removesuffix("s")):
            if form in nouns:
                return form if kind == "role" else str(kind)
    return None


@cache
def part_words() -> frozenset[str]:
    """Words after which a part of the people just counted is named."""
    return frozenset(_table()["part"]["words"])


@cache
def homes() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs and nouns of "driven from their homes"."""
    row = _table()["driven"]
    return frozenset(row["verbs"]), frozenset(row["from"])


@cache
def bullets() -> tuple[frozenset[str], frozenset[str]]:
    """Verbs and nouns of "hit by bullets"."""
    row = _table()["hit_by"]
    return frozenset(row["verbs"]), frozenset(row["by"])


@cache
def dead_by() -> frozenset[str]:
    """Words that make "shot" deadly: "shot dead", "fatally shot"."""
    return frozenset(_table()["fatal"]["words"])


@cache
def cues() -> tuple[str, ...]:
    """Every word that can make a sentence worth parsing, as beginnings of words."""
    plain: set[str] = {
        "life",
        "lives",
        "bodies",
        "body",
        "died",
        "dying",
        "lost",
        "shot",
        "slain",
        "fled",
        "fell",
        "homes",
        "bullet*",
        "victim*",
    }
    for harm in harms():
        verbs = harm.transitive | harm.intransitive
        plain |= {f"{v[:-1] if v.endswith('e') else v}*" for v in verbs}
        plain |= {f"{n.removesuffix('y')}*" for n in harm.nouns | harm.tolls}
        plain |= harm.adjectives | {f"{a}" for a in harm.adjectives}
    return tuple(sorted(plain))
