"""The word table beside this file as sets."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def _table() -> dict[str, Any]:
    path = resources.files("factcheck_initiators") / "words.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def words(section: str, key: str) -> frozenset[str]:
    """The words of one row."""
    return frozenset(_table()[section][key])


@cache
def phrasal(section: str) -> frozenset[tuple[str, str]]:
    """Verb and particle of the phrasal verbs of a section."""
    return frozenset((verb, particle) for verb, particle in _table()[section]["phrasal"])


@cache
def cues() -> tuple[str, ...]:
    """Every word that can make a sentence worth parsing, as beginnings of words."""
    table = _table()
    verbs = {
        *table["exclusive"]["begin"], *table["exclusive"]["alone"], *table["exclusive"]["first"],
        *table["responsive"]["verbs"], *table["reciprocal"]["verbs"], *table["blame"]["accuse"], *table["blame"]["blame"],
        *table["blame"]["condemn"], *table["blame"]["deny"], *table["blame"]["responsible"], "accusation", "responsib",
        "hit back", "struck", "began", "begun", "broke out", "erupt", "fired", "carried out", "launch",
    }  # fmt: skip
    stems = {f"{v.removesuffix('e').removesuffix('y')}*" for v in verbs}
    return tuple(sorted(stems | set(table["responsive"]["nouns"]) | set(table["nouns"]["attacks"])))
