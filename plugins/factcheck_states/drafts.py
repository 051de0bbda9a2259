"""A state as it is found in a sentence, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import Token


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What is told (``measure``, ``state``) of whom or what (``bearer``), in which words.

    ``verb`` is the word that says it, ``words`` those to be quoted beside the bearer. ``by`` is who answers or has
    control. ``negated`` says that it is not so, ``lasts`` that it goes on, ``ends`` what it says was before, ``once``
    that it is over whatever came later.
    """

    measure: str
    state: str
    bearer: Token
    verb: Token
    words: tuple[Token, ...]
    of: str
    others: tuple[str, ...] = ()
    becomes: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    by: Token | None = None
    negated: bool = False
    lasts: bool = True
    once: bool = False
