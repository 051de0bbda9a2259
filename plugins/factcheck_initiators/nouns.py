"""Nouns of violence: what is begun, what is carried out, and look-alikes that hurt nobody."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.words import words


def episode_noun(passage: Passage, token: Token) -> bool:
    """Whether the noun names open violence between sides."""
    return _among(passage, token, "episodes") and _violent(passage, token)


def attack_noun(passage: Passage, token: Token) -> bool:
    """Whether the noun names an attack that somebody carries out, or the weapon it was done with."""
    if token.lemma in words("nouns", "fires") and not gunfire(passage, token):
        return False
    return _among(passage, token, "attacks") and _violent(passage, token)


def act_noun(passage: Passage, token: Token) -> bool:
    """Whether the noun names violence of either kind."""
    return episode_noun(passage, token) or attack_noun(passage, token)


def gunfire(passage: Passage, token: Token) -> bool:
    """Whether "fire" is shooting; a blaze is nobody's act."""
    before = {t.lower for t in passage.children(token, "compound", "amod")}
    return token.lemma in words("nouns", "fires") and bool(before & words("nouns", "of_fire"))


def first_act_noun(passage: Passage, top: Token) -> Token | None:
    """The first noun of violence at or below a word."""
    below = sorted(passage.subtree(top), key=lambda t: t.index)
    found = [t for t in below if act_noun(passage, t) and not _inside_another(passage, t, top)]
    return next((t for t in found if t.dep != "compound"), found[0] if found else None)


def _inside_another(passage: Passage, noun: Token, top: Token) -> bool:
    """ "Responsible for a decrease in crime", "for the missile programme": for something else than the deed."""
    if noun.dep == "compound" and noun.head != top.index:
        return passage.head(noun).lemma in words("nouns", "about_deeds")
    at = passage.head(noun)
    over = passage.head(at) if at.dep == "prep" else noun
    return over.index not in (noun.index, top.index) and over.lemma in words("nouns", "changes")


def first_strike(passage: Passage, noun: Token) -> bool:
    """Whether it is "the first shot", "the opening salvo"."""
    before = passage.children(noun, "amod", "compound")
    before += [t for n in passage.children(noun, "nsubj") for t in passage.children(n, "amod")]
    return any(c.lower in words("exclusive", "first_strike") for c in before)


def plural(token: Token) -> bool:
    """Whether the noun is a plural."""
    return token.tag in ("NNS", "NNPS")


def definite(passage: Passage, noun: Token) -> bool:
    """Whether the noun is marked as known: "the attack", "Friday's bombing"."""
    marks = passage.children(noun, "det", "poss")
    head = passage.head(noun)
    if noun.dep == "attr" and head.lemma == "be" and any(t.lower == "it" for t in passage.children(head, "nsubj")):
        return True  # "it was a shell that hit the bakery": the one that hit it
    return any(t.lower in ("the", "this", "that", "these", "those") or t.dep == "poss" for t in marks)


def in_words(passage: Passage, noun: Token | None) -> str | None:
    """The noun in plain words with its article, which tells "the attack" from "an attack"."""
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return None
    name = noun.lower if plural(noun) else noun.lemma.lower()
    if definite(passage, noun):
        return f"the {name}"
    if not any(t.lower in ("a", "an") for t in passage.children(noun, "det")):
        return name
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def _among(passage: Passage, token: Token, key: str) -> bool:
    named = token.pos in ("NOUN", "PROPN") or token.tag == "VBG"
    forms = {token.lemma.lower(), token.lower, *_whole(passage, token)}
    return named and bool(forms & words("nouns", key))


def _whole(passage: Passage, token: Token) -> tuple[str, ...]:
    """The word that the tokenizer has cut at its hyphen: "flare-up"."""
    for first in (token.index, token.index - 2):
        parts = passage.tokens[first : first + 3] if first >= 0 else ()
        if len(parts) == 3 and parts[1].text == "-":
            return ("".join(t.lower for t in parts),)
    return ()


def _violent(passage: Passage, token: Token) -> bool:
    """ "a heart attack", "an attack on the bill", "a nurses' strike" hurt nobody."""
    before = {t.lower for t in passage.children(token, "compound", "amod", "poss", "nmod")}
    if before & words("nouns", "harmless_before"):
        return False
    after = [o for p in passage.children(token, "prep") for o in passage.children(p, "pobj")]
    return not any(o.lemma in words("nouns", "harmless_target") for o in after)
