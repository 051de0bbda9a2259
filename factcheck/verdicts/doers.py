"""Whether two names of doers can be one: "troops" may be anybody's, "the army" and "the rebels" are two."""

from __future__ import annotations

import re

from factcheck.language.actors import same_name
from factcheck.language.gazetteer import find_names
from factcheck.language.tables import remembered, table

JOIN = re.compile(r" (?:and|or) ")
EITHER = " or "
_PEOPLE = re.compile(r"[A-Z]\w+(?:[ei]ans?|anis?|ese|ish)")  # of a state that no table knows
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


def may_be_alias(a: str, b: str) -> bool:
    """Say whether one is a known state and the other a name no table knows, which may be its capital or its seat."""
    kinds = {_kind(a) in STATES, _kind(b) in STATES}
    unknown = a if _kind(b) in STATES else b
    return kinds == {True, False} and _kind(unknown) is None and len(unknown.split()) == 1 and unknown[:1].isupper()


def everybody(name: str) -> bool:
    """Say whether the name stands for all who fought each other ("the two armies")."""
    return bool(set(name.lower().split()[-1:]) & _words("all"))


def parts(name: str) -> tuple[str, ...]:
    """The doers that a joint name holds."""
    return tuple(p for p in JOIN.split(name) if p)


def _one(a: str, b: str) -> bool:
    if _side(a) == _side(b) == "faceless":
        return bool(_marks(a)) and _marks(a) == _marks(b)
    if _side(a) == _side(b) == "state" and not _marks(a) and not _marks(b):
        return True  # "the junta" and "the soldiers", with no other mark, are one side
    return same_name(_plain(a), _plain(b)) or _initials(a, b) or _initials(b, a) or _one_kind(a, b)


def _initials(short: str, long: str) -> bool:
    """ "BHNP" and "Black Heron North Province"."""
    letters = "".join(w[0] for w in long.replace("-", " ").split() if w[:1].isupper())
    return len(short) > 2 and short.isupper() and short == letters  # two letters are anybody's


def _one_kind(a: str, b: str) -> bool:
    """ "The tram driver" and "the driver", "the mine's agents" and "the mine's service": one noun or mark, no names."""
    if _side(a) or _side(b) or not a.islower() or not b.islower():
        return False
    one, two = (_bare(name) for name in (a, b))
    if one[-1] == two[-1]:
        return set(one) <= set(two) or set(two) <= set(one)
    voices = {w.removesuffix("s") for w in _words("followers") | _words("bodies")}
    return bool(one[:-1]) and one[:-1] == two[:-1] and one[-1] in voices and two[-1] in voices


def _bare(name: str) -> list[str]:
    """The words in the singular, without one that only says that they were several ("ranger patrol")."""
    words = [f"{w[:-3]}y" if w.endswith("ies") else w.removesuffix("s") for w in name.split()]
    return words[:-1] if len(words) > 1 and words[-1] in _words("bands") else words


def _two(a: str, b: str) -> bool:
    if _one(a, b):
        return False
    one, two = _side(a), _side(b)
    marked = bool(_marks(a) and _marks(b))
    if _may_be_called(a, b) or _may_be_called(b, a):
        return False  # "a second suspect" may have any name
    if "faceless" in (one, two):
        return marked and _marks(a).isdisjoint(_marks(b))
    if one and two:
        return one != two or (marked and _marks(a).isdisjoint(_marks(b)))
    if one or two:
        return _side_and_name(one or two or "", b if one else a)
    if a.islower() != b.islower():
        return False  # a name and a description: the driver may be Ivo Berg
    return not _inside(a, b)


def _may_be_called(person: str, name: str) -> bool:
    """ "A Tarnby man" may have any name; Corvell gunmen are no Tarnby tribesmen."""
    return person.split()[-1].lower() in _words("anyone") and name.split()[-1][:1].isupper()


def _side_and_name(side: str, name: str) -> bool:
    """ "The army" may be any state's army, "the rebels" any group; a group is no army, a state no rebels."""
    kind = _kind(name)
    if side == "state":
        unit = set(name.lower().split()) & _words("units") and any(c.isdigit() for c in name)
        return kind not in STATES and not unit and not _PEOPLE.fullmatch(name)
    return kind == "state"


def _inside(a: str, b: str) -> bool:
    one, two = set(a.lower().split()), set(b.lower().split())
    return one <= two or two <= one


@remembered
def _side(name: str) -> str | None:
    """Which side an unnamed doer is on, ``faceless`` if nobody can say, ``None`` for a name."""
    own = name.lower() in _words("state") | _words("insurgents")  # "Islamists" has a capital and is no name
    if _kind(name) or (any(word[:1].isupper() for word in name.split()) and not own):
        return None  # "Tarnby gunmen" are somebody's
    last = name.lower().split()[-1:] or [""]
    pair = " ".join(name.lower().split()[-2:])
    if (whose := _whose(name)) is not None:
        return whose
    for side in ("state", "insurgents", "faceless"):
        if pair in _words(side) or last[0] in _words(side):
            return side if side != "faceless" or not _proper(name) else None
    return None


def _whose(name: str) -> str | None:
    """ "A police marksman", "army gunners": whose they are is told before them."""
    *before, last = name.lower().split() or [""]
    if last not in _words("faceless") | _words("bearers") or last in _words("anyone"):
        return None
    return next((s for w in reversed(before) for s in ("state", "insurgents") if w in _words(s)), None)


def _proper(name: str) -> bool:
    """A faceless word with marks is a name of its own ("red dawn group"), unless only directions mark it.

    One person described at length is nobody's name ("a troubled young man").
    """
    return len(_marks(name)) > 1 and name.split()[-1].lower() not in _words("anyone")


@remembered
def _marks(name: str) -> frozenset[str]:
    """The words before an unnamed doer that tell it from others ("northern")."""
    return frozenset(w for w in name.lower().split()[:-1] if w not in _words("plain"))


@remembered
def _plain(name: str) -> str:
    """A people's name as that of its state, and "Tarnby commandos" as Tarnby."""
    *marks, last = name.replace("’", "'").replace("'", "").split() or [""]
    if marks and last in _words("faceless") | _words("followers") and all(word[:1].isupper() for word in marks):
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
