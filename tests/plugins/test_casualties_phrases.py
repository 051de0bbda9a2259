"""Turns of phrase that a parser reads wrongly, with the counts that they state."""

from __future__ import annotations

import pytest
from casualties_told import told

SENTENCES = {
    "The crush on the temple steps cost 51 pilgrims their lives.": ["killed 51..51 pop=pilgrim"],
    "The crash cost the company 51 contracts.": [],
    "Corporal Dinan Tharo, 29, was killed by a roadside bomb.": ["killed 1..1 part=one person"],
    "The general said that 26 soldiers had fallen on the ridge.": ["killed 26..26 pop=combatant"],
    "Two brothers and their uncle drowned in the quarry.": [
        "killed 3..3 pop=people",
        "killed 2..2 pop=brother",
        "killed 1..1 pop=uncle part=one person",
    ],
    # what all of the dead were: armed or not
    "The strike killed 12 people, all of them militants.": [
        "killed 12..12 pop=people",
        "killed 12..12 pop=combatant",
        "killed 0..0 pop=civilian",
    ],
    "The strike killed only militants.": ["killed 0..0 pop=civilian"],
    "All of the dead were villagers.": ["killed 0..0 pop=combatant"],
    "The army identified the nine men killed on Monday as armed smugglers.": [
        "killed 9..9 pop=man",
        "killed 9..9 pop=combatant",
        "killed 0..0 pop=civilian",
    ],
    "The 12 people killed were foreigners.": ["killed 12..12 pop=people"],
    "The people killed were not militants.": [],
    "Most of the dead were villagers.": [],
    "The strike killed 20 rebels and no civilians.": [
        "killed 19..21 pop=people",
        "killed 19..21 pop=combatant sid=rebels",
        "killed 0..0 pop=civilian",
    ],
    "The index had fallen 26 points.": [],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_counts_of_a_sentence(sentence: str) -> None:
    assert sorted(told(sentence)) == sorted(SENTENCES[sentence])
