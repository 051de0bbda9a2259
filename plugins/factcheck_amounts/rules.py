"""The cards of the rules about amounts."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

MONEY, SIZE, RATE = "FC501", "FC502", "FC503"
LIMITS = (
    "another amount: what was pledged and what was paid, what one gave and what all gave",
    "a part of the whole: one town's share, one day's addition",
    "two currencies: no rate is assumed",
    "miles and kilometres that come to the same",
)

SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_amounts", "measured")

RULES = (
    Rule(
        code=MONEY,
        slug="money",
        summary="Two statements give different amounts of money for one purpose.",
        why="Millions become billions in one keystroke, and a pledge grows in the retelling.",
        examples=("The council pledged $7 million for dykes.", "The council pledged $7 billion for dykes."),
        limits=LIMITS,
        settings=SETTINGS,
        measured=Measured(**FIGURES[MONEY]),
    ),
    Rule(
        code=SIZE,
        slug="size",
        summary="Two statements give different distances, areas, magnitudes, weights or shares of one thing.",
        why="Hectares printed as acres and kilometres as miles go unseen by every reader who does not convert.",
        examples=("The fire burned 8,300 hectares.", "The fire burned 8,300 acres."),
        limits=LIMITS,
        settings=SETTINGS,
        measured=Measured(**FIGURES[SIZE]),
    ),
    Rule(
        code=RATE,
        slug="rate",
        summary="Two statements give different prices or rates for one thing.",
        why="A price for a month and one for a year are easily taken for each other.",
        examples=("The rent is 300 euros a month.", "The rent is 450 euros a month."),
        limits=LIMITS,
        settings=SETTINGS,
        measured=Measured(**FIGURES[RATE]),
    ),
)
