"""Which deed a verb names: "shelled", "set fire to", "hurled petrol bombs"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from factcheck import Passage, Token
from factcheck_initiators.people import craft
from factcheck_initiators.words import table

RESTS = ("prt", "advmod", "acomp", "oprd", "dobj", "nsubjpass", "prep", "xcomp", "npadvmod")


@dataclass(frozen=True, kw_only=True, slots=True)
class Deed:
    """A row of the table of deeds as one verb has it.

    ``once`` is done to one thing only once, ``plain`` is also said of traders and strikers.
    """

    noun: str
    once: bool
    plain: bool


def deed_of(passage: Passage, verb: Token, objects: Iterable[Token]) -> Deed | None:
    """The deed that a verb names with its particle and its objects, ``None`` if it hurts nobody."""
    things = list(objects)
    names = [f"{verb.lemma} {rest}" for rest in _rests(passage, verb)]
    for name in [*names, verb.lemma]:
        for noun in _nouns().get(name, ()):
            row = table("deeds")["deed"][noun]
            if _fits(verb, name, row, passage, things):
                return Deed(noun=noun, once=name in row.get("once", ()), plain=_plain(row, verb, name))
    return None


def _plain(row: dict[str, list[str]], verb: Token, name: str) -> bool:
    return name in row.get("plain", ()) or (name != verb.lemma and verb.lemma in row.get("plain", ()))


def _rests(passage: Passage, verb: Token) -> Iterator[str]:
    """What makes another verb of it: "down", "up", "fire", "on fire", "to the torch", "hostage"."""
    for word in passage.children(verb, *RESTS):
        yield word.lower
        for noun in passage.children(word, "pobj") if word.dep == "prep" else ():
            article = " ".join(t.lower for t in passage.children(noun, "det"))
            yield " ".join(w for w in (word.lower, article, noun.lower) if w)


def _by_craft(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "The cutter struck the trawler", "swerved into its path": a soldier who hits a ship is no craft."""
    into = [o for p in passage.children(verb, "prep") for o in passage.children(p, "pobj")]
    who = [*passage.children(verb, "nsubj"), *(o for p in passage.children(verb, "agent") for o in passage.children(p))]
    near = [
        w for o in into for w in (o, *(t for p in passage.children(o, "prep") for t in passage.children(p, "pobj")))
    ]
    return any(craft(t) for t in who) and any(craft(t) or t.lower == "it" for t in (*objects, *near))


def _fits(verb: Token, name: str, row: dict[str, Any], passage: Passage, objects: list[Token]) -> bool:
    wanted = row.get("needs", {}).get(verb.lemma)
    if wanted is not None:
        return any(t.lemma in wanted or t.lower in wanted for t in (*objects, *passage.children(verb, "dobj")))
    loads = row.get("loads", {}).get(verb.lemma)
    if name in row.get("by_craft", ()) and not _by_craft(passage, verb, objects):
        return False
    if (kinds := row.get("of", {}).get(verb.lemma)) is not None:
        return any(t.lower in kinds for o in objects for t in (o, *passage.children(o, "compound", "amod")))
    if (
        loads
        and passage.children(verb, "nsubjpass")
        and any(t.lower in ("on", "upon", "at") for t in passage.children(verb, "prep", "prt", "advmod"))
    ):
        return True  # "were fired on by": they are what was fired on
    return loads is None or all(t.lemma in loads or t.pos == "PRON" for t in objects)


@cache
def _nouns() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for noun, row in table("deeds")["deed"].items():
        for name in (*row["verbs"], *row.get("particles", ())):
            found[name] = (*found.get(name, ()), noun)
    return found


def deed_verbs() -> Iterator[str]:
    """Every verb that alone, or with its particle, hurts somebody; those that need an object do so only with it."""
    for row in table("deeds")["deed"].values():
        yield from (v for v in row["verbs"] if v not in row.get("needs", {}))
        yield from row.get("particles", ())


def deed_objects() -> Iterator[str]:
    """The objects that make a deed of a harmless verb."""
    for row in table("deeds")["deed"].values():
        for objects in row.get("needs", {}).values():
            yield from objects
