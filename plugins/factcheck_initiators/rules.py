"""The cards of the rules about who began and who did it."""

from __future__ import annotations

from factcheck import Rule

RULES = (
    Rule(
        code="FC201",
        slug="initiator",
        summary="Two statements name different sides as the one that began an episode of violence.",
        why=(
            "Who began is the claim that parties fight over hardest. An outlet that states one side's version as fact, without "
            "saying whose it is, takes that side whether it means to or not."
        ),
        examples=("The fighting began when the northern army opened fire.", "Southern troops started the fighting."),
        limits=(
            "acts that both sides can do: 'X shelled A' and 'Y shelled B'",
            "another episode: last month's border attack",
            "mutual blame beside either half of it",
        ),
    ),
    Rule(
        code="FC202",
        slug="responsibility",
        summary="Two statements name different doers of one attack, or one of them denies it.",
        why="One rocket has one sender. A denial that is left out, or a doer named without proof, changes the story.",
        examples=("An army shell hit the hospital.", "The shell that hit the hospital was the rebels'."),
        limits=("distinct attacks by both sides", "an accusation and an admission that name the same doer"),
    ),
)
