"""The cards of the rules about times."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

WHEN, LONG, ORDER = "FC301", "FC302", "FC303"

SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_dates", "measured")

RULES = (
    Rule(
        code=WHEN,
        slug="when",
        summary="Two statements give different days or hours for one act.",
        why="A wrong day is copied for years, and an hour decides who can have known what.",
        examples=("The dam burst at 6 a.m. on Sunday.", "At 7.30 a.m. on Sunday the dam burst."),
        limits=(
            "a weekday and a date that are one day, a local time and the same one in GMT",
            "zones that nobody can tell: 14:20 local time and 08:20 GMT of an unknown place",
            "'about 3 p.m.' and 3.20, 'just after midnight' and 'overnight'",
            "two acts: an arrest and a charge, a shock and an aftershock",
            "a date that the text itself says was moved or corrected",
            "the day of a report, of an anniversary, of a plan or a hope",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES[WHEN]),
    ),
    Rule(
        code=LONG,
        slug="how-long",
        summary="Two statements give different lengths of time for one act.",
        why="How long it took is what help, defence and blame are measured by.",
        examples=("The shaking lasted 15 seconds.", "The quake shook houses for a minute."),
        limits=(
            "90 minutes and an hour and a half, 'nearly two hours' and 'two hours'",
            "two acts: the siege and the shootout that ended it",
            "a length that goes on growing while reports are written",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES[LONG]),
    ),
    Rule(
        code=ORDER,
        slug="order",
        summary="Two statements put the same two acts in opposite order.",
        why="What came first decides what is cause and what is answer.",
        examples=(
            "He shot the guard before setting the house on fire.",
            "The guard was shot after the house was on fire.",
        ),
        limits=("another pair of acts", "acts of other people or in another place"),
        settings=SETTINGS,
        measured=Measured(**FIGURES[ORDER]),
    ),
)
