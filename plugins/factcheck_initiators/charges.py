"""What somebody is charged with: the deed in "of starting the war", the noun in "for the attack"."""

from __future__ import annotations

import re

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE, NON_EXCLUSIVE, RECIPROCAL, act_of, objects_of
from factcheck_initiators.clauses import direct_after
from factcheck_initiators.nouns import act_noun, attack_noun, episode_noun, first_act_noun, first_strike, plural
from factcheck_initiators.words import words

TYPE = re.compile(r"\b[A-Z]\w*-[A-Z\d]\w{0,2} $")


def charge_of(passage: Passage, deed: Token) -> tuple[str | None, Token | None]:
    """The class of the act in "of starting the fighting" or "of an attack", and its noun."""
    if deed.pos in ("VERB", "AUX") and deed.lemma in words("blame", "take_part"):
        part = next((o for o in passage.children(deed, "dobj") if o.lower in words("blame", "part")), None)
        noun = first_act_noun(passage, deed) if part is not None else None
        return (act_of_noun(passage, noun), noun) if noun else (None, None)
    if deed.lemma in words("blame", "involve") and deed.tag == "VBN":
        noun = first_act_noun(passage, deed)
        return (act_of_noun(passage, noun), noun) if noun else (None, None)
    arms = _arms_used(passage, deed) if deed.pos == "VERB" and act_of(passage, deed) is None else None
    if arms is not None:
        return BLAME, arms
    if deed.pos in ("VERB", "AUX"):
        things = objects_of(passage, deed)
        noun = next((o for o in things if act_noun(passage, o)), None) or _fought(passage, deed)
        if act_of(passage, deed) == EXCLUSIVE:
            first = noun is not None and first_strike(passage, noun)
            light = noun is not None and attack_noun(passage, noun) and not episode_noun(passage, noun) and not first
            return (BLAME if light and deed.lemma in words("light", "verbs") else EXCLUSIVE), noun
        if act_of(passage, deed) is None and deed.lemma == "be":
            behind = first_act_noun(passage, deed)
            return (act_of_noun(passage, behind), behind) if behind else (None, None)
        return (_known(passage, deed, noun), noun) if act_of(passage, deed) else (None, None)
    if act_noun(passage, deed):
        return act_of_noun(passage, deed), deed
    inner = first_act_noun(passage, deed) if deed.lower in words("blame", "part") | words("blame", "charges") else None
    return (act_of_noun(passage, inner), inner) if inner else (None, None)


def _arms_used(passage: Passage, deed: Token) -> Token | None:
    """The arms in "of using chemical weapons", "of firing a Tarn-2 missile", "denied using the Tarn-2 system"."""
    if deed.lemma not in words("wielding", "verbs"):
        return None
    things = passage.children(deed, "dobj")
    named = [t for t in things if t.lemma in words("wielding", "systems") and _named(passage, t)]
    return next((t for t in (*things, *named) if t.lemma in words("wielding", "arms") or t in named), None)


def _named(passage: Passage, noun: Token) -> bool:
    """Whether arms stand before the noun, or a type of them by its name: "Tarn-2"."""
    before = passage.children(noun, "compound", "amod", "nmod")
    model = TYPE.search(passage.text[: noun.start - passage.start])
    return model is not None or any(t.lemma in words("wielding", "arms") for t in before)


def act_of_noun(passage: Passage, noun: Token | None) -> str:
    """To blame somebody for a war or its outbreak is to say that he began it; attacks at large are no one act."""
    if noun is None:
        return BLAME
    if noun.lemma in words("exclusive", "nouns") or (episode_noun(passage, noun) and not attack_noun(passage, noun)):
        return EXCLUSIVE
    bare = plural(noun) and not passage.children(noun, "det", "poss", "nummod")
    return NON_EXCLUSIVE if bare else BLAME


def _known(passage: Passage, deed: Token, noun: Token | None) -> str:
    """An accusation of a plain deed is blame for it, unless the deed is one of many ("targeting villages")."""
    if act_of(passage, deed) == RECIPROCAL:
        return RECIPROCAL
    things = [noun] if noun else objects_of(passage, deed)
    return (
        NON_EXCLUSIVE
        if not things or all(plural(t) and not passage.children(t, "det", "nummod") for t in things)
        else BLAME
    )


def _fought(passage: Passage, deed: Token) -> Token | None:
    return next((t for t in direct_after(passage, deed, frozenset({"in", "during"})) if episode_noun(passage, t)), None)
