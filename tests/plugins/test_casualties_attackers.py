"""Does a sentence say that its count of dead holds the attackers?"""

from __future__ import annotations

import pytest
from factcheck_casualties.attackers import attackers_among

from factcheck import Article, Passage, Token, extract

SENTENCES = {
    "Six people, including the suspected gunman, were killed.": "attacker",
    "Six people including two attackers died in the raid.": "attackers",
    "Six people other than the bomber were killed.": None,
    "Six people, not including the gunman, were killed.": None,
    "Six people and the gunman were killed.": None,
    "Six people were killed at the market.": None,
    "Six people, including a doctor, were killed.": None,
    "Six people were killed. The gunman, including his car, was found.": None,
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_attackers_among(sentence: str) -> None:
    noun = Token(index=1, start=4, end=10, text="people", lemma="people", pos="NOUN", tag="NNS", dep="nsubj", head=1)
    passage = Passage(article="a", field="text", start=0, end=len(sentence), text=sentence)
    assert attackers_among(passage, noun) == SENTENCES[sentence]


def test_how_many_attackers() -> None:
    text = "Nineteen people died in the assault on the Hotel Beau Rivage in Corvell, including the three attackers."
    claims = extract([Article(id="a", text=text)])
    assert {claim.scope.includes for claim in claims} == {"3 attackers", None}
