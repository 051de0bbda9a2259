"""Where: a place as a text describes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """A place by its names, its ground and how it lies to another one.

    ``names`` are those of the place and of what it lies in. ``ground`` is what it is ("water", "land"), as a table has
    it, ``wide`` marks a land, a province, a valley, in which towns lie, ``near`` says that it is only near the place
    named. ``away`` is the distance from ``origin`` in kilometres, ``bearing`` the direction from there in degrees.
    ``owner`` is whose ground, air or water it is.
    """

    names: tuple[str, ...] = ()
    ground: str | None = None
    wide: bool = False
    near: bool = False
    away: tuple[float, float] | None = None
    bearing: float | None = None
    origin: str | None = None
    owner: str | None = None
