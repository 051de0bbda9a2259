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
def word(section: str, key: str) -> str:
    """A row that holds one word."""
    return str(_table()[section][key])


@cache
def phrasal(section: str) -> frozenset[tuple[str, str]]:
    """Verb and particle of the phrasal verbs of a section."""
    return frozenset((verb, particle) for verb, particle in _table()[section]["phrasal"])


@cache
def needed(verb: str) -> frozenset[str] | None:
    """The objects without which the verb is no act of violence; ``None`` if it needs none."""
    objects = _table()["non_exclusive"]["needs"].get(verb)
    return None if objects is None else frozenset(objects)


@cache
def cues() -> tuple[str, ...]:
    """Every word that can make a sentence worth parsing, as beginnings of words."""
    table = _table()
    rows = [table["exclusive"][k] for k in ("begin", "alone", "first", "nouns", "episode_roles")]
    rows += [table["responsive"]["verbs"], table["reciprocal"]["verbs"], table["once"]["verbs"]]
    rows += [
        table["blame"][k] for k in ("accuse", "blame", "condemn", "deny", "responsible", "behind", "responsibility")
    ]
    rows += [table["nouns"]["weapons"], table["blame"]["charges"], table["blame"]["confess"]]
    stems = {f"{v.removesuffix('e').removesuffix('y')}*" for row in rows for v in row}
    return tuple(
        sorted(
            stems | set(table["responsive"]["nouns"]) | set(table["nouns"]["attacks"]) | set(table["cues"]["irregular"])
        )
    )
