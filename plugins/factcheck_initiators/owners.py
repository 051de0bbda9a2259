"""Whether a word before a deed names who did it: "a rebel raid" does, "the Tarnby blast" tells where it was."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.doers import doer
from factcheck_initiators.named import people_of, proper
from factcheck_initiators.nouns import attack_noun
from factcheck_initiators.people import armed, craft
from factcheck_initiators.words import words

AIM = ("of", "on", "against", "upon")
SHORT = 4  # letters: "US", "UK", "Nato" have no adjective of their own
SIDES = ("group", "force", "authority")


def owns(passage: Passage, before: Token, deed: Token) -> bool:
    """Say whether ``before``, which stands before the noun ``deed``, names who did it."""
    if attack_noun(passage, before) or craft(before) or before.lower in words("doers", "no_owners"):
        return False
    if before.dep == "poss":
        return not _somewhere(passage, before) or _aimed(passage, deed)
    if people_of(before):
        return deed.lemma not in words("nouns", "placed")
    kinds = {a.kind for a in passage.actors if a.start <= before.start < a.end}
    if kinds & {"state", "region"}:
        return _adjective(passage, before) or (len(before.text.replace(".", "")) <= SHORT and _military(deed))
    return bool(kinds & set(SIDES)) or _marked(passage, before, deed)


def _marked(passage: Passage, before: Token, deed: Token) -> bool:
    """A common noun for those who bear arms; a name only before what is fired, for "a Tarnby raid" may be one on it."""
    if proper(before):
        return deed.lemma in words("nouns", "fired") and before.entity != "PERSON"
    return armed(before) and doer(passage, before) is not None


def _somewhere(passage: Passage, before: Token) -> bool:
    named = before.pos in ("NOUN", "PROPN")
    return named and (before.entity in words("doers", "places") or doer(passage, before) is None)


def _aimed(passage: Passage, deed: Token) -> bool:
    """ "Corvell's bombing of the depot": with a target, what stands before is no place."""
    return any(p.lower in AIM for p in passage.children(deed, "prep"))


def _adjective(passage: Passage, before: Token) -> bool:
    """Whether a known state is named by its people ("Libyan") rather than by its name, which may be the place."""
    return before.pos == "ADJ" or before.entity == "NORP"


def _military(deed: Token) -> bool:
    return deed.lemma in words("nouns", "military")
