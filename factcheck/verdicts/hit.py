"""Whether two deeds were done to one thing: "the freighter Halden" and "the Halden", "oil depot" and "depot"."""

from __future__ import annotations

from factcheck.language.tables import remembered, table
from factcheck.verdicts.doers import overlap


@remembered
def same_target(a: str | None, b: str | None) -> bool | None:
    """Whether two targets are one; ``None`` where one text names none."""
    if a is None or b is None:
        return None
    if overlap(a, b):
        return True
    one, two = _names(a), _names(b)
    if one and two:
        return bool(one & two)
    if bool(one) != bool(two) and (_in_full(a) or _in_full(b)):
        return None  # "Ada Renn" may be "the photographer"
    return _head(a) == _head(b) or _head(a) in _words(b) or _head(b) in _words(a)


def one_thing(target: str | None) -> bool:
    """Say whether the target is a single thing or person; several can be hit by several."""
    if not target:
        return False
    if target.split()[-1][:1].isupper():
        return True  # "the Petrels": a name is one thing however it ends
    last = target.split()[-1].lower()
    return not last.endswith("s") or last.endswith(("ss", "us", "is")) or last in _singular()


def _names(target: str) -> frozenset[str]:
    return frozenset(w.lower().strip("'’") for w in target.split() if w[:1].isupper())


def _in_full(target: str) -> bool:
    """Whether it is a name of two words and nothing else, as people have."""
    words = target.split()
    return len(words) > 1 and all(w[:1].isupper() for w in words)


def _words(target: str) -> frozenset[str]:
    return frozenset(w.lower() for w in target.split())


def _head(target: str) -> str:
    """The noun itself: of "the gate of the depot" and "depot gate" the gate."""
    last = target.split()[-1].lower()
    return last if last in _singular() else last.removesuffix("s")


@remembered
def _singular() -> frozenset[str]:
    return frozenset(table("doers")["acts"]["singular"])
