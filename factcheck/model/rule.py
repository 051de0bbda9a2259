"""A rule's card: what it looks for, why it matters, when it stays quiet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Measured:
    """How often a rule was right, as shares of 1.

    ``precision`` is the share of its alarms that were right and ``recall`` the share of true contradictions that it
    raised, over ``cases`` labelled cases of ``data``.
    """

    precision: float | None = None
    recall: float | None = None
    cases: int
    data: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """The card of one rule.

    ``code`` is letters and digits ("FC101"), ``slug`` a readable name usable everywhere the code is. ``examples`` are
    statements that conflict, ``limits`` say when the rule stays quiet. ``status`` is ``stable`` or ``preview``.
    ``settings`` names the settings that change what it finds, and ``measured`` says how often it was right, ``None``
    where nobody has measured it.
    """

    code: str
    slug: str
    summary: str
    why: str
    examples: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    status: str = "stable"
    settings: tuple[str, ...] = ()
    measured: Measured | None = None
