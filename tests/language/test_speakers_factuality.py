"""How a sentence puts what it says: as fact, possible, not factual or not so."""

from __future__ import annotations

import pytest
from parsing import tokens_of

from factcheck.language.factuality import factuality_at

# the words in brackets are the ones asked about
PUT = [
    ("stated", "[Twelve people] died in the fire."),
    ("non_factual", "Did [twelve people] die in the fire?"),
    ("non_factual", "The storm will kill [hundreds of people]."),
    ("non_factual", "The toll is expected to reach [40]."),
    ("non_factual", "[Hundreds] are expected to die."),
    ("possible", "[Twelve people] may have died."),
    ("possible", "As many as [40] could have been killed."),
    ("non_factual", "The floods could kill [thousands]."),
    ("possible", "[Forty people] are feared dead."),
    ("possible", "[Forty people] were feared drowned."),
    ("possible", "[Three] are believed to be dead."),
    ("non_factual", "If [ten people] die, the trial will begin."),
    ("non_factual", "Unless troops leave, [hundreds] will die."),
    ("denied", "The blast did not kill [five people]."),
    ("denied", "[Five people] were not killed in the blast."),
    ("denied", "The army never shelled [the village]."),
    ("stated", "Not only did it kill [five people], it closed the port."),
    ("denied", "The bomb failed to kill [the minister]."),
    ("non_factual", "There are fears that [100 people] have drowned."),
    ("non_factual", "Rebels threatened to kill [20 hostages]."),
    ("non_factual", "Rebels planned to attack [the town]."),
    ("stated", "The general said troops had killed [20 rebels]."),
    ("stated", "Troops killed [20 rebels] and wounded 30."),
    ("stated", "[Five people] died before the police could act."),
    ("possible", "The missing man is probably among [the dead]."),
    ("stated", "No fewer than [20 people] died."),
    ("stated", "[No one] was killed."),
    ("stated", "The quake killed [20 people], and aid will arrive on Monday."),
    ("stated", "Ministers will meet after [20 people] died."),
    ("non_factual", "The missile could hit the town, killing [hundreds]."),
    ("possible", "The shelling may have killed [20 people]."),
    ("non_factual", "The risk of [50 deaths] was real."),
    ("non_factual", "The minister asked whether [ten people] had died."),
    ("stated", "Police do not know why [ten people] died."),
    ("possible", "It is feared that [60 people] have died."),
    ("possible", "[Sixty people] are thought to have died."),
    ("stated", "The fire that killed [20] may have started in the kitchen."),
    ("denied", "The ministry said its troops did not shell [the village]."),
    ("stated", "The man who wanted to leave killed [two guards]."),
    ("non_factual", "They want to free [20 hostages]."),
    ("denied", "Officers prevented [a massacre]."),
    ("possible", "[Twenty people] are presumed dead."),
]


@pytest.mark.parametrize(("factuality", "marked"), PUT)
def test_factuality(factuality: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert factuality_at(tokens_of(text), start, end) == factuality


def test_nothing_there_is_nothing_doubted() -> None:
    assert factuality_at((), 0, 5) == "stated"
