"""The cards of the rules about who began and who did it."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

SETTINGS = ("background-days", "copy-containment")

FIGURES = word_table("factcheck_initiators", "measured")

RULES = (
    Rule(
        code="FC201",
        slug="initiator",
        summary="Two statements name different sides as the one that began an episode of violence.",
        why=(
            "Who began is the claim that parties fight over hardest. An outlet that states one side's version as fact, "
            "without saying whose it is, takes that side whether it means to or not."
        ),
        examples=("The fighting began when the northern army opened fire.", "Southern troops started the fighting."),
        limits=(
            "acts that both sides can do: 'X shelled A' and 'Y shelled B'",
            "another episode: last month's border attack",
            "mutual blame beside either half of it",
            "two attacks on two others: 'X launched an attack on A' and 'Y launched an attack on B'",
            "doers without identity: 'troops', 'gunmen', or two states where one text says 'the government'",
            "strikes by workers, attacks on a plan, a blaze",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES["FC201"]),
    ),
    Rule(
        code="FC202",
        slug="responsibility",
        summary="Two statements name different doers of one attack, or one of them denies it.",
        why="One rocket has one sender. A denial that is left out, or a doer named without proof, changes the story.",
        examples=("A rebel mine sank the ferry.", "The mine that sank the ferry was the army's."),
        limits=(
            "distinct attacks by both sides, or of two kinds (a shelling, a shooting)",
            "an accusation and an admission that name the same doer",
            "a plain deed ('X shelled the town') beside the blame for one identified attack",
            "allies: 'X and Y' beside 'Y' alone",
            "nameless doers ('gunmen'), and names that can be one ('the rebels', 'the opposition')",
        ),
        settings=SETTINGS,
        measured=Measured(**FIGURES["FC202"]),
    ),
)
