"""The cards of the rules about quotations."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

TWO_SPEAKERS, OPPOSITE_WORDS = "FC603", "FC604"
SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_quotes", "measured")

RULES = (
    Rule(
        code=TWO_SPEAKERS,
        slug="quote-speaker",
        summary="The same words are given to two speakers.",
        why="Who said it is half of a quotation. A line put into another mouth is passed on with the wrong name.",
        examples=(
            "“The bridge was never safe in a storm,” mayor Orla Venn said.",
            "“The bridge was never safe in a storm,” engineer Tam Rusk said.",
        ),
        limits=(
            "a spokesman and the body he speaks for",
            "speakers without a name: 'a resident', 'officials'",
            "slogans and other words too few to be one's own",
            "two who speak together",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES[TWO_SPEAKERS]),
    ),
    Rule(
        code=OPPOSITE_WORDS,
        slug="quote-drift",
        summary="One speaker is reported with opposite words, or denies the words.",
        why="A lost 'not' turns a quotation round, and its speaker will be held to it. It is checked against the tape.",
        examples=("“We were warned,” mayor Orla Venn said.", "“We were never warned,” mayor Orla Venn said."),
        limits=(
            "translations and paraphrases, one quotation cut short",
            "what was said on two days, or to two audiences",
            "words withdrawn, a change of mind that the text tells",
            "what is not yet known and known later",
            "speakers without a name",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES[OPPOSITE_WORDS]),
    ),
)
