"""Does a sentence say that its count of dead holds the attacker?"""

from __future__ import annotations

import pytest
from factcheck_casualties.attackers import includes_attacker

from factcheck import Passage, Token

SENTENCES = {
    "Six people, including the suspected gunman, were killed.": True,
    "Six people including two attackers died in the raid.": True,
    "Six people other than the bomber were killed.": False,
    "Six people, not including the gunman, were killed.": False,
    "Six people and the gunman were killed.": False,
    "Six people were killed at the market.": None,
    "Six people, including a doctor, were killed.": None,
    "Six people were killed. The gunman, including his car, was found.": None,
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_includes_attacker(sentence: str) -> None:
    noun = Token(index=1, start=4, end=10, text="people", lemma="people", pos="NOUN", tag="NNS", dep="nsubj", head=1)
    passage = Passage(article="a", field="text", start=0, end=len(sentence), text=sentence)
    assert includes_attacker(passage, noun) is SENTENCES[sentence]
