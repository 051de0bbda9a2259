"""How many people came? Organisers and police seldom agree."""

import factcheck

CROWDS = factcheck.Rule(
    code="CROWD001",
    slug="crowd-size",
    summary="Two statements give different sizes of a crowd at one event.",
    why="The size of a march is taken for its support: organisers count high, police count low.",
    examples=("Some 80,000 people marched through Corvell.", "About 12,000 people joined the march, police said."),
    limits=("a hedge that fits: 'tens of thousands' and 40,000", "another march, or another day of it"),
)
COME = ("attend", "demonstrate", "gather", "join", "march", "parade", "protest", "rally", "turn")
SMALLEST = 20  # "two men joined the march" is no crowd


class Crowds(factcheck.Checker):
    """Finds who came in what number."""

    rules = (CROWDS,)
    cues = (
        "attend*",
        "crowd*",
        "demonstrat*",
        "gather*",
        "join*",
        "march*",
        "parad*",
        "protest*",
        "rall*",
        "turned out",
    )

    def extract(self, passage):
        """A number of people who come somewhere, or that a crowd is put at."""
        for number in passage.quantities:
            people = passage.counted(number)
            verb = people and passage.verb_of(people)
            if verb and verb.lemma in COME and number.interval.high >= SMALLEST:
                yield passage.claim(rule=CROWDS.code, measure="crowd", value=number)


@factcheck.hookimpl
def factcheck_checkers():
    """The checkers of this plugin."""
    return [Crowds()]
