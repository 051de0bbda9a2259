"""The card of the rule about states."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

STATE = "FC701"

FIGURES = word_table("factcheck_states", "measured")

RULES = (
    Rule(
        code=STATE,
        slug="state",
        summary="Two statements give a person or thing two states, or an event two causes, that exclude each other.",
        why="Dead or alive, taken or held, open or shut: people act on it, and no range of figures softens the slip.",
        examples=(
            "The level crossing at Tarnby was open all Thursday.",
            "The level crossing at Tarnby was closed all Thursday.",
        ),
        limits=(
            "states that followed each other: missing on Thursday, found on Friday",
            "two things: the road bridge and the railway bridge, two miners, three of the nine hostages",
            "an arrest and a release on one day, when nothing says that both are told of one hour",
            "causes of one kind: a storm and a fault; an attack is of another kind",
            "forecasts, conditions and questions: 'the dam could burst'",
            "somebody or something that is not named and has no 'the'",
        ),
        settings=("copy-containment",),
        measured=Measured(**FIGURES[STATE]),
    ),
)
