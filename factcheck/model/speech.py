"""Who acts and who speaks: actors, claimants, and the stretches of a sentence that somebody else answers for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Voice(StrEnum):
    """Whose word a statement is."""

    OWN = "own"  # the outlet says it itself
    ATTRIBUTED = "attributed"  # somebody named or described says it
    HEARSAY = "hearsay"  # "reportedly": somebody unnamed


class Factuality(StrEnum):
    """How the statement is put, after FactBank's grades."""

    STATED = "stated"
    POSSIBLE = "possible"  # "may have died", "believed to be"
    NON_FACTUAL = "non_factual"  # question, forecast, condition, fear
    DENIED = "denied"  # the claimant says it is not so


@dataclass(frozen=True, kw_only=True, slots=True)
class Actor:
    """A party, place, body or person named in a text.

    ``name`` is the canonical name ("Azerbaijan" for Baku, Azeri and Azerbaijan's army): two marks are one actor if
    their names are equal. ``kind`` is one of ``state region city group force authority person place other``. ``of``
    is the state or group it belongs to, where the text or a table says so ("Azerbaijan" for "the Azerbaijani
    defence ministry").
    """

    start: int
    end: int
    text: str
    name: str
    kind: str
    of: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Claimant:
    """Somebody whose word a claim is.

    ``name`` is canonical. ``kind`` is one of ``state force group authority person witness media anonymous``. ``of``
    is the party it speaks for, if any; ``via`` the agency or outlet it was quoted by ("Reuters").
    """

    name: str
    kind: str
    of: str | None = None
    via: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Attribution:
    """A stretch of a sentence that is somebody's word.

    ``start`` and ``end`` bound the content that is said, ``cue_start`` and ``cue_end`` the words that say so ("Macron
    said"). ``stance`` is ``neutral committed distancing hearsay investigated denial accusation blame``. For an
    accusation ``claimants`` are those who accuse.
    """

    start: int
    end: int
    cue_start: int
    cue_end: int
    cue: str
    claimants: tuple[Claimant, ...]
    voice: Voice
    factuality: Factuality = Factuality.STATED
    stance: str = "neutral"
    direct: bool = False
