"""How many people came? Organisers and police seldom agree."""

import factcheck

CROWDS = factcheck.Rule(
    code="CROWD001",
    slug="crowd-size",
    summary="Two statements give different sizes of a crowd at one event.",
    why="The size of a march is taken for its support: organisers count high, police count low.",
    examples=("Some 80,000 people marched through Corvell.", "About 12,000 people joined the march, police said."),
    limits=(
        "a hedge that fits: 'tens of thousands' and 40,000",
        "another march, or another day of it",
        "a part of those who came: the monks among them",
    ),
)
COME = ("attend", "demonstrate", "gather", "join", "march", "parade", "protest", "rally", "turn")  # "turned out"
ANYBODY = ("demonstrator", "marcher", "people", "person", "protester", "supporter")
SMALLEST = 20  # "two ministers joined the march" is no crowd


class Crowds(factcheck.Checker):
    """Finds who came in what number."""

    rules = (CROWDS,)
    # Only sentences with one of these are parsed; a star stands for any ending.
    cues = ("attend*", "demonstrat*", "gather*", "join*", "march*", "parad*", "protest*", "rall*", "turned out")

    def extract(self, passage):
        """A number of people who come somewhere."""
        for number in passage.quantities:
            if passage.done_by(number, *COME) and number.interval.high >= SMALLEST:
                who = passage.counted(number)
                # Monks are a part of all who came. Where nobody is named ("80,000 marched") the number counts itself.
                group = None if who.pos == "NUM" or who.lemma in ANYBODY else who.lemma
                yield passage.claim(rule=CROWDS.code, measure="crowd", population=group, value=number)


@factcheck.hookimpl
def factcheck_checkers():
    """The checkers of this plugin."""
    return [Crowds()]
