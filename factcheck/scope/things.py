"""Are two claims about one person or thing? Names decide, then the noun and what tells it from others of its kind."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language.actors import same_name
from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim
from factcheck.model.thing import Thing
from factcheck.scope.gate import Gate, Scoping
from factcheck.scope.kinds import kind_of

SHORT = 3  # letters of the shortest short form: "Ben", "Ali"


def thing_gate(left: Claim, right: Claim) -> Gate:
    """One thing, two things, or nobody can tell; ``OTHER`` without a reason is no relation at all."""
    a, b = left.scope.thing, right.scope.thing
    if a is None or b is None:
        return Gate(gate="thing", answer=Scoping.UNKNOWN, why="only one of the two says what it is about")
    one, two = _unnamed(a), _unnamed(b)
    if one.name and two.name:
        return _by_name(one, two)
    if not one.name and not two.name:
        return _by_noun(one, two)
    return _name_and_noun(one, two) if one.name else _name_and_noun(two, one)


def _by_name(a: Thing, b: Thing) -> Gate:
    if same_name(a.name or "", b.name or "") or _titled(a.name or "", b.name or ""):
        return Gate(gate="thing", answer=Scoping.SAME)
    shared = _same_head(a, b) or set(a.words) & set(b.words)
    if shared and _short_form(a.name or "", b.name or ""):
        return Gate(gate="thing", answer=Scoping.SAME)
    return _other(a, b) if shared else Gate(gate="thing", answer=Scoping.OTHER)


def _titled(a: str, b: str) -> bool:
    """ "Banker Ewan Strand" and "Ewan Strand": the title of one is taken for a part of the name."""
    short, long = sorted((a, b), key=len)
    return " " in short and long.endswith(f" {short}")


def _short_form(a: str, b: str) -> bool:
    """ "Christopher" and "Chris Orrin", both a brother: the first name in short, the family name in one only."""
    one, two = sorted((a.split(), b.split()), key=len)
    first, second = sorted((one[0], two[0]), key=len)
    return len(one) == 1 < len(two) and len(first) >= SHORT and second.startswith(first)


def _name_and_noun(named: Thing, noun: Thing) -> Gate:
    """ "The editor" beside "editor Nadia Orrin": one person, if she is called so."""
    called = {named.head, *named.words, *(named.name or "").lower().split()} - {""}
    if not any(same_kind(noun.head, word) for word in called):
        return Gate(gate="thing", answer=Scoping.OTHER)
    # "Northland's interior minister" beside "Interior Minister Nadia Orrin"
    titled = bool(noun.words) and {*noun.words} <= called and not named.names
    if noun.definite and not noun.many and (not noun.names or titled or _share(noun.names, named.names)):
        return Gate(gate="thing", answer=Scoping.SAME)
    return _unknown(named, noun)


def _by_noun(a: Thing, b: Thing) -> Gate:
    if not _same_head(a, b):
        return Gate(gate="thing", answer=Scoping.OTHER)
    if _told_apart(a, b):
        return _other(a, b)
    if a.names and b.names and not _share(a.names, b.names):
        return _unknown(a, b)
    return Gate(gate="thing", answer=Scoping.SAME) if _pinned(a, b) else _unknown(a, b)


def _told_apart(a: Thing, b: Thing) -> bool:
    if a.many != b.many or (a.count is not None and b.count is not None and a.count != b.count):
        return True
    return any(x != y and {x, y} <= row for x in a.words for y in b.words for row in _apart())


def _pinned(a: Thing, b: Thing) -> bool:
    """Whether enough is said to take them for one: a place in common, or "the" on both."""
    told = _share(a.names, b.names) or set(a.words) & set(b.words) - _empty()
    if a.many and a.count is None and b.count is None and not told:
        return False
    if _share(a.names, b.names):
        return True
    if a.head in table("things")["anybody"]["nouns"] and not told:
        return False
    return all(t.definite or (t.count or 0) > 1 for t in (a, b)) and _alike(a, b)


def _alike(a: Thing, b: Thing) -> bool:
    """Whether the words beside the noun fit: "the jailed editor" is "the editor", "the sports editor" no other one."""
    one, two = set(a.words) - _empty(), set(b.words) - _empty()
    return not one or not two or bool(one & two)


def _same_head(a: Thing, b: Thing) -> bool:
    return bool(a.head) and bool(b.head) and same_kind(a.head, b.head)


def same_kind(a: str, b: str) -> bool:
    """Whether two nouns may name one thing: one noun, or two that news uses in turn."""
    if a == b:
        return True
    return any({a, b} <= row for row in _rows()) or (kind_of(a) is not None and kind_of(a) == kind_of(b))


def _share(one: Iterable[str], two: Iterable[str]) -> bool:
    return any(same_name(a, b) for a in one for b in two)


def _unnamed(thing: Thing) -> Thing:
    """ "Ellery Airport" as an airport of Ellery: what it is stands in its name."""
    words = (thing.name or "").split()
    last = words[-1].lower() if words else ""
    if len(words) < 2 or last not in _kinds():
        return thing
    names = (*thing.names, " ".join(words[:-1]))
    return Thing(text=thing.text, head=last, names=names, words=thing.words, definite=True)


def _other(a: Thing, b: Thing) -> Gate:
    return Gate(gate="thing", answer=Scoping.OTHER, why=f"one is told of “{a.text}”, the other of “{b.text}”")


def _unknown(a: Thing, b: Thing) -> Gate:
    why = f"nothing says whether “{a.text}” and “{b.text}” are one"
    return Gate(gate="thing", answer=Scoping.UNKNOWN, why=why)


@remembered
def _rows() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row) for row in table("things")["alike"]["rows"])


@remembered
def _apart() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row) for row in table("things")["apart"]["rows"])


@remembered
def _empty() -> frozenset[str]:
    return frozenset(table("things")["empty"]["words"])


@remembered
def _kinds() -> frozenset[str]:
    return frozenset(table("things")["kinds"]["nouns"])
