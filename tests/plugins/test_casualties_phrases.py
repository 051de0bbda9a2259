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
    # lists and pairs
    "The shell killed a couple and their three children.": [
        "killed 5..5 pop=people",
        "killed 2..2",
        "killed 3..3 pop=child",
    ],
    "A couple of people were killed.": ["killed 2..3 pop=people"],
    "The blast killed a couple and destroyed three houses.": ["killed 2..2"],
    "The flood killed a man, a woman and their three children.": [
        "killed 5..5 pop=people",
        "killed 1..1 pop=man part=one person",
        "killed 1..1 pop=woman part=one person",
        "killed 3..3 pop=child",
    ],
    "Police: six dead and 20 injured as coach overturns": ["killed 6..6", "wounded 19..21"],
    "Thirty-eight passengers and crew lost their lives.": ["killed 38..38 pop=people"],
    "Twenty-two children were killed along with six teachers.": [
        "killed 28..28 pop=people",
        "killed 22..22 pop=child",
        "killed 6..6 pop=teacher",
    ],
    "The driver died with six passengers in the car.": ["killed 1..1 pop=driver part=one person"],
    "The crush left 41 people including 17 women dead.": [
        "killed 41..41 pop=people",
        "killed 17..17 pop=woman part=including",
    ],
    "A man, his wife and their four sons were killed.": [
        "killed 6..6 pop=people",
        "killed 1..1 pop=man part=one person",
        "killed 1..1 pop=woman part=one person",
        "killed 4..4 pop=child",
    ],
    "The fire took the lives of a cook, her sister and two guests.": [
        "killed 4..4 pop=people",
        "killed 1..1 pop=cook part=one person",
        "killed 1..1 pop=sister part=one person",
        "killed 2..2 pop=guest",
    ],
    "The raid left 54 dead: 31 herders and 23 raiders.": [
        "killed 54..54",
        "killed 31..31 pop=herder part=of them",
        "killed 23..23 pop=raider part=of them",
    ],
    "Nine people, seven men and two women, were hurt.": [
        "wounded 9..9 pop=people",
        "wounded 7..7 pop=man",
        "wounded 2..2 pop=woman",
    ],
    "Two men, a woman and a child were killed.": [
        "killed 4..4 pop=people",
        "killed 2..2 pop=man",
        "killed 1..1 pop=woman part=one person",
        "killed 1..1 pop=child part=one person",
    ],
    "Nine others suffered life-threatening injuries.": ["wounded 9..9 part=critical"],
    "None of the wounded had life-threatening injuries.": ["wounded 0..0 part=critical"],
    "Three were treated for non-life-threatening injuries.": ["wounded 3..3 part=in care"],
    "At least two injured, thousands flee as fireworks burst.": [
        "displaced 2000..9999",
        "wounded 2..inf",
    ],
    "Police found the bodies of a couple, their son and a lodger.": ["killed 4..4 pop=people part=bodies"],
    "The surviving victims included seven men.": [],
    # ranges
    "The death toll was estimated between 600 and 1400.": ["killed 600..1400"],
    "Doctors gave death tolls that ranged from about 60 to some 240.": ["killed 60..240"],
    "The death toll rose from 600 to some 1,400.": ["killed 1260..1540"],
    # shares
    "A third of the 36 passengers died.": ["killed 11..13 pop=passenger"],
    "Two thirds of the 36 passengers died.": ["killed 22.8..25.2 pop=passenger"],
    "A third of the dead were children.": [],
    "One in five of the 60 passengers died.": ["killed 11..13 pop=passenger"],
    "Half the ferry's 40 passengers drowned.": ["killed 19..21 pop=passenger"],
    "One in three passengers died.": [],
    "All but three of the 47 people aboard died.": ["killed 44..44 pop=people"],
    "All 47 people aboard but three died.": ["killed 44..44 pop=people"],
    "The fire killed all but six of the passengers.": [],
    # deaths without a word of dying
    "The river took 45 people that night.": ["killed 45..45 pop=people"],
    "The wave took 14 fishermen to the beach.": [],
    "The town has lost 75 people to the fever.": ["killed 75..75 pop=people"],
    "The brigade lost six of its own.": ["killed 6..6 sid=brigade"],
    "The operator lost six of its ships.": [],
    "Northland put 12 prisoners to death.": ["killed 12..12 pop=prisoner"],
    "The crush on the Tarnby bridge on Monday cost 289 lives.": ["killed 289..289 pop=people"],
    "Thirty-six shoppers died at the hands of a gunman.": ["killed 36..36 pop=shopper"],
    "Nobody was hurt.": ["killed 0..0 pop=people", "wounded 0..0"],
    "Nobody who lives near the harbour was hurt.": [],
    "Two people died and nobody was hurt.": ["killed 2..2 pop=people", "wounded 0..0"],
    "The storm drove 1,850 people into schools and churches.": ["displaced 1757.5..1942.5 pop=people"],
    # some of them
    "Eight people, five of them teenagers, died on Saturday.": [
        "killed 8..8 pop=people",
        "killed 5..5 pop=child part=of them",
    ],
    "Some 80 people were killed or injured; nine of them died.": ["killed_or_wounded 72..88 pop=people", "killed 9..9"],
    "The crash left 39 people killed or wounded, nine of them fatally.": [
        "killed_or_wounded 39..39 pop=people",
        "killed 9..9",
    ],
    "Gunmen killed 16 people before all three of them were shot dead.": [
        "killed 16..16 pop=people",
        "killed 3..3 part=of them",
    ],
    "Two buses collided; 14 people died and 31 were hurt, five of them badly.": [
        "killed 14..14 pop=people",
        "wounded 31..31",
        "wounded 5..5 part=serious",
    ],
    # dead and wounded
    "The bomb left 64 dead and wounded.": ["killed_or_wounded 64..64"],
    "The bomb left 12 dead and injured dozens.": ["killed 12..12", "wounded 24..99"],
    "The riot left nine dockers dead and 31 with bullet wounds.": ["killed 9..9 pop=docker", "wounded 31..31"],
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
