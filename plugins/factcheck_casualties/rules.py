"""The cards of the casualty rules."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

WHY = (
    "Tolls are the numbers readers remember and quote. Two outlets that give different ones for the same people, place "
    "and time cannot both be right, and an old or partial count passed on as the whole misleads everyone after it."
)
LIMITS = (
    "another event, or the war behind it",
    "a part of the whole: children among the dead, one district, one day",
    "an older count against a newer one",
    "a hedge that fits: 'nearly 100' and 95",
    "one wire text printed twice",
)

SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_casualties", "measured")

RULES = (
    Rule(
        code="FC101",
        slug="deaths",
        summary="Two statements give different numbers of dead for one event, population and side.",
        why=WHY,
        examples=("Nine dockers died in Monday's fire.", "Monday's fire killed 14 dockers."),
        limits=(*LIMITS, "killed against killed-and-wounded: a part, not a conflict"),
        settings=SETTINGS,
        measured=Measured(**FIGURES["FC101"]),
    ),
    Rule(
        code="FC102",
        slug="wounded",
        summary="Two statements give different numbers of wounded for one event, population and side.",
        why=WHY,
        examples=("The collision injured 12 people.", "Thirty people were hurt in the collision."),
        limits=LIMITS,
        settings=SETTINGS,
        measured=Measured(**FIGURES["FC102"]),
    ),
    Rule(
        code="FC103",
        slug="missing-captured-displaced",
        summary="Two statements differ on how many are missing, trapped, captured, abducted, displaced or rescued.",
        why=WHY,
        examples=("Nine sailors are missing.", "Some 30 sailors are missing after the ferry sank."),
        limits=(*LIMITS, "people against families or households"),
        settings=SETTINGS,
        measured=Measured(**FIGURES["FC103"]),
    ),
)
