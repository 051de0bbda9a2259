"""The cards of the rules about places."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

WHERE, WHENCE = "FC401", "FC402"
SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_places", "measured")

RULES = (
    Rule(
        code=WHERE,
        slug="where",
        summary="Two statements put one act in places that cannot be one.",
        why="A wrong town sends readers, families and help to the wrong people.",
        examples=(
            "The ferry Halden sank off Cape Sarn on Monday.",
            "On Monday the ferry Halden sank off Cape Orrin.",
        ),
        limits=(
            "two names of one place, and its spellings",
            "a village, its district and its country; a street and its city",
            "near a place and in it",
            "two attacks, or one on several places",
            "what moves: a storm, a prisoner who was transferred",
            "a forecast of where it will be",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES[WHERE]),
    ),
    Rule(
        code=WHENCE,
        slug="from-where",
        summary="Two statements let one thing come from places that cannot be one.",
        why="Where a rocket, a ship or a man came from is taken for who sent them.",
        examples=("The plane had taken off from Corvell.", "The plane was on its way from Tarnby."),
        limits=("a stop on the way and the start", "another plane, ship or person", "a village and its country"),
        settings=SETTINGS,
        status="preview",
        measured=Measured(**FIGURES[WHENCE]),
    ),
)
