"""The word table beside this file: states by dimension, and what they can be states of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from factcheck import word_table

FORMS = ("patient", "subject", "lasting", "words", "agent")
_NO_DIMENSIONS = frozenset(
    ["about", "control", "of", "people", "verbs", "irregular", "decided", "cause", "called", "effect", "causing"]
)


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """One pole of a dimension; ``of`` is what it can be told of and ``becomes`` what may follow it in time.

    ``by`` marks what is told of somebody's answer to a thing: it matters who answers. ``ends`` are the words for it
    which say that another state was there before, ``*`` all of them, ``final`` those after which nothing follows.
    """

    dimension: str
    name: str
    of: str
    becomes: tuple[str, ...]
    others: tuple[str, ...]
    by: bool
    ends: frozenset[str]
    final: frozenset[str]


def _table() -> dict[str, Any]:
    return word_table("factcheck_states")


@cache
def listed(section: str, key: str) -> frozenset[str]:
    """The words of one row."""
    return frozenset(_table()[section][key])


@cache
def row_of(section: str, word: str) -> str | None:
    """The row of a section in which a word stands."""
    return next((row for row, words in _table()[section].items() if word in words), None)


@cache
def _states() -> tuple[tuple[State, Mapping[str, list[str]]], ...]:
    found = []
    for dimension, poles in _table().items():
        if dimension in _NO_DIMENSIONS:
            continue
        of = next(pole["of"] for pole in poles.values() if "of" in pole)
        for name, rows in poles.items():
            others = tuple(other for other in poles if other != name)
            state = State(
                dimension=dimension, name=name, of=of, becomes=tuple(rows["becomes"]), others=others,
                by="agent" in rows, ends=frozenset(rows.get("ends", ())), final=frozenset(rows.get("final", ())),
            )  # fmt: skip
            found.append((state, rows))
    return tuple(found)


@cache
def by_word(form: str) -> Mapping[str, tuple[State, ...]]:
    """Word -> the states that it gives in one of the ``FORMS``."""
    found: dict[str, list[State]] = defaultdict(list)
    for state, rows in _states():
        for word in rows.get(form, ()):
            found[word].append(state)
    return {word: tuple(states) for word, states in found.items()}


@cache
def phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], State], ...]]:
    """First word -> the phrases that begin with it, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], State]]] = defaultdict(list)
    for state, rows in _states():
        for phrase in rows.get("phrases", ()):
            words = tuple(phrase.split())
            found[words[0]].append((words, state))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


@cache
def person(noun: str) -> bool:
    """Whether a noun names people."""
    if noun in listed("people", "words"):
        return True
    if noun in listed("people", "things"):
        return False
    return len(noun) > 4 and noun.endswith(tuple(listed("people", "endings")))


@cache
def cues() -> tuple[str, ...]:
    """The words that make a sentence worth parsing."""
    verbs = [w for form in ("patient", "subject", "lasting", "agent") for w in by_word(form)]
    forms = {form for verb in (*verbs, *_table()["control"]["cues"]) for form in _forms(verb)}
    firsts = {" ".join(w for w in words[:2] if w != "*") for rows in phrases().values() for words, _ in rows}
    last = {words[-1] for rows in phrases().values() for words, _ in rows if "*" in words}
    short = {first for first in firsts if " " in first}
    return tuple(sorted(forms | set(by_word("words")) | short | last | listed("causing", "cues")))


def _forms(verb: str) -> tuple[str, ...]:
    """The forms that news tells things in: "closes", "closed", "closing"; irregular ones are listed."""
    stem = verb.removesuffix("e")
    past = f"{verb[:-1]}ied" if verb.endswith("y") else f"{stem}ed"
    return (verb, f"{verb}s", past, f"{stem}ing", *_table()["irregular"].get(verb, ()))
