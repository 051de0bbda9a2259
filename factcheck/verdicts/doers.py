"""Whether two names of doers can be one: "troops" may be anybody's, "the army" and "the rebels" are two."""

from __future__ import annotations

import re

from factcheck.language.actors import same_name
from factcheck.language.gazetteer import find_names
from factcheck.language.tables import remembered, table

JOIN = re.compile(r" (?:and|or) ")
EITHER = " or "
STATES = frozenset({"state", "region"})


def overlap(a: str, b: str) -> bool:
    """Say whether the two names share a doer: "Chad" and "Chad and Niger"."""
    return any(_one(x, y) for x in parts(a) for y in parts(b))


def equal(a: str, b: str) -> bool:
    """Say whether the two name the same doers, no more and no fewer."""
    one, two = parts(a), parts(b)
    return len(one) == len(two) and all(any(_one(x, y) for y in two) for x in one)


def exclude(a: str, b: str) -> bool:
    """Say whether a single act done by the one was not done by the other; nameless doers never do."""
    return all(_two(x, y) for x in parts(a) for y in parts(b))


def parts(name: str) -> tuple[str, ...]:
    """The doers that a joint name holds."""
    return tuple(p for p in JOIN.split(name) if p)


def _one(a: str, b: str) -> bool:
    if _side(a) == _side(b) == "faceless":
        return bool(_marks(a)) and _marks(a) == _marks(b)
    if _side(a) == _side(b) == "state" and not _marks(a) and not _marks(b):
        return True  # "the junta" and "the soldiers", with no other mark, are one side
    return same_name(_plain(a), _plain(b))


def _two(a: str, b: str) -> bool:
    if _one(a, b):
        return False
    one, two = _side(a), _side(b)
    marked = bool(_marks(a) and _marks(b))
    if "faceless" in (one, two):
        return marked and _marks(a).isdisjoint(_marks(b))
    if one and two:
        return one != two or (marked and _marks(a).isdisjoint(_marks(b)))
    if one or two:
        return _side_and_name(one or two or "", b if one else a)
    return not _inside(a, b)


def _side_and_name(side: str, name: str) -> bool:
    """ "The army" may be any state's army, "the rebels" any group; a group is no army, a state no rebels."""
    kind = _kind(name)
    if side == "state":
        unit = set(name.lower().split()) & _words("units") and any(c.isdigit() for c in name)
        return kind not in STATES and not unit
    return kind == "state"


def _inside(a: str, b: str) -> bool:
    one, two = set(a.lower().split()), set(b.lower().split())
    return one <= two or two <= one


@remembered
def _side(name: str) -> str | None:
    """Which side an unnamed doer is on, ``faceless`` if nobody can say, ``None`` for a name."""
    if _kind(name) or any(word[:1].isupper() for word in name.split()):
        return None  # "Tarnby gunmen" are somebody's
    last = name.lower().split()[-1:] or [""]
    pair = " ".join(name.lower().split()[-2:])
    for side in ("state", "insurgents", "faceless"):
        if pair in _words(side) or last[0] in _words(side):
            return side if side != "faceless" or not _proper(name) else None
    return None


def _proper(name: str) -> bool:
    """A faceless word with marks is a name of its own ("red dawn group"), unless only directions mark it."""
    return len(_marks(name)) > 1


@remembered
def _marks(name: str) -> frozenset[str]:
    """The words before an unnamed doer that tell it from others ("northern")."""
    return frozenset(w for w in name.lower().split()[:-1] if w not in _words("plain"))


@remembered
def _plain(name: str) -> str:
    """A people's name as that of its state, and "Tarnby commandos" as Tarnby."""
    *marks, last = name.split() or [""]
    if marks and last in _words("faceless") and all(word[:1].isupper() for word in marks):
        name = " ".join(marks)
    hits = find_names(name)
    return hits[0].entry.name if len(hits) == 1 and hits[0].end - hits[0].start == len(name) else name


@remembered
def _kind(name: str) -> str | None:
    hits = find_names(name)
    return hits[0].entry.kind if hits and hits[0].start == 0 and hits[0].end == len(name) else None


@remembered
def _words(key: str) -> frozenset[str]:
    return frozenset(w.lower() for w in table("doers")["sides"][key])
