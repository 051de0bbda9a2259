"""The one person, place or thing that a state or a trait is told of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Thing:
    """Somebody or something with what sets it apart from others of its kind.

    ``text`` is how the sentence calls it and ``head`` the noun for what it is ("bridge"; empty for a bare name).
    ``name`` is its own name ("Port Ellery"), ``names`` are those that place it ("the bridge over the Lenn"), ``words``
    the plain words that tell it from others of its kind ("railway"). ``count`` is how many they are, ``many`` whether
    they are several, and ``definite`` marks a name, or a noun with "the" or an owner. ``start`` and ``end`` bound the
    whole phrase, whose times and places are the thing's and not those of what is told of it.
    """

    text: str
    head: str = ""
    name: str | None = None
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    count: int | None = None
    many: bool = False
    definite: bool = False
    start: int = 0
    end: int = 0
