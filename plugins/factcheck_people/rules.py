"""The cards of the rules about people."""

from __future__ import annotations

from factcheck import Measured, Rule, word_table

PERSON, ATTACKERS = "FC601", "FC602"

FIGURES = word_table("factcheck_people", "measured")

RULES = (
    Rule(
        code=PERSON,
        slug="person",
        summary="Two statements give one person two ages, two offices, or one office two names.",
        why="A wrong age or name is the error that readers write in about, and the first sign of a mixed-up person.",
        examples=(
            "Mayor Ines Dalby, 54, was stabbed in Varno.",
            "Ines Dalby, the 45-year-old mayor of Varno, was stabbed.",
        ),
        limits=(
            "somebody else: another name, or 'a man' in both",
            "ages a year apart that a birthday between two days of publication explains",
            "offices that one person can hold together, and those of another body or place",
            "spellings and short forms of one name: Chris and Christopher",
        ),
        settings=("copy-containment",),
        measured=Measured(**FIGURES[PERSON]),
    ),
    Rule(
        code=ATTACKERS,
        slug="attackers",
        summary="Two statements give the attackers another number, sex or nationality.",
        why="Who attacked is what a whole group is blamed for; early reports of a second gunman stay in print.",
        examples=(
            "Two gunmen opened fire in the Varno mall on Sunday.",
            "A lone gunman opened fire in the Varno mall on Sunday.",
        ),
        limits=(
            "a part of them: one of three gunmen who was shot",
            "another attack",
            "where somebody was born beside whose national he is",
        ),
        settings=("copy-containment",),
        measured=Measured(**FIGURES[ATTACKERS]),
    ),
)
