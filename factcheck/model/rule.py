"""A rule's card: what it looks for, why it matters, when it stays quiet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """The card of one rule.

    ``code`` is letters and digits ("FC101"), ``slug`` a readable name usable everywhere the code is. ``examples`` are
    statements that conflict, ``limits`` say when the rule stays quiet. ``status`` is ``stable`` or ``preview``.
    """

    code: str
    slug: str
    summary: str
    why: str
    examples: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    status: str = "stable"
