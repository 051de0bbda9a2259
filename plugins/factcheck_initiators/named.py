"""Noun phrases in print: what before a noun tells who or what it is, and whose it is."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.people import armed, can_act, craft
from factcheck_initiators.words import words

BEFORE = ("amod", "compound", "poss", "nmod")


def proper(token: Token) -> bool:
    """Whether the word is a name; the tagger takes unknown names at the head of a sentence for common nouns."""
    named = token.pos == "NOUN" and token.text[:1].isupper() and token.entity in words("doers", "name_entities")
    return token.pos == "PROPN" or (named and not can_act(token))


def phrase(passage: Passage, token: Token, *, until: int | None = None) -> str:
    """The noun with what stands before it and tells who it is; only names keep their capitals.

    With ``until``, an offset, only what stands before it.
    """
    parts = [t for t in passage.children(token, *BEFORE) if t.index < token.index]
    parts += [t for t in passage.children(token, "advmod") if t.index == token.index - 1 and not parts]  # "away fans"
    whole = token.pos == "PROPN"
    every = [w for part in parts for w in passage.subtree(part) if _tells(w) or (whole and w.pos == "PROPN")]
    number = [
        t
        for t in passage.tokens[token.index + 1 : token.index + 2]
        if whole and t.pos == "NUM" and t.head == token.index
    ]
    told = sorted([*every, token, *number], key=lambda w: w.index)
    if until is not None:
        told = [w for w in told if w.end <= until and w.dep in ("amod", "compound")]
    return _printed_all(passage, told)


def thing(passage: Passage, token: Token) -> str | None:
    """What a deed is done to, in print: "customs house", "freighter Halden"; ``None`` for pronouns and clauses."""
    if token.pos not in ("NOUN", "PROPN") or token.entity in words("doers", "no_things"):
        return None
    parts = [w for p in passage.children(token, *BEFORE) if p.index < token.index for w in passage.subtree(p)]
    kept = [w for w in parts if w.pos in ("NOUN", "PROPN", "ADJ") and w.entity not in words("doers", "no_things")]
    beside = [t for n in passage.children(token, "appos") if n.pos == "PROPN" for t in passage.subtree(n)]
    beside = [t for t in beside if all(w.pos == "PROPN" for w in passage.tokens[token.index + 1 : t.index + 1])]
    return _printed_all(passage, sorted([*kept, token, *beside], key=lambda w: w.index))


def owner(passage: Passage, token: Token) -> str | None:
    """ "Norland's troops", "a Sudrian submarine" are theirs, whoever that is."""
    theirs = craft(token) or token.lower in words("doers", "members") - words("doers", "anyone")
    deps = ("poss", "compound", "amod") if theirs else ("poss",)
    names = [t for t in passage.children(token, *deps) if t.index < token.index and _names(passage, t)]
    owned = token.lower in words("doers", "arms") | words("doers", "members") or craft(token)
    return phrase(passage, names[-1]) if names and owned else None


def people_of(token: Token) -> bool:
    """Whether an adjective names a people, and so a state that no table need know ("Sudrian")."""
    return token.pos == "ADJ" and token.entity == "NORP"


def _names(passage: Passage, token: Token) -> bool:
    bare = (armed(token) or craft(token)) and not passage.children(token, "compound", "amod")
    named = token.pos == "PROPN" and not bare and token.text[:1].isupper()
    return people_of(token) or (named and _known(token))


def people_beside(passage: Passage, token: Token) -> str | None:
    """ "Libyan or Sudanese warplanes": the second people stands inside the mark of the first, not in one of its own."""
    inside = any(a.start < token.start < a.end for a in passage.actors)
    whole = any(a.start == token.start for a in passage.actors)
    bare = token.text[:1].isupper() and token.pos in ("ADJ", "PROPN")
    return token.text if bare and token.dep == "conj" and inside and not whole else None


def excepted(passage: Passage, token: Token) -> bool:
    """ "The farmers, not the herdsmen", "the army rather than the rebels": a noun that is set aside."""
    first = min([token, *passage.children(token, "det", "amod", "compound", "poss")], key=lambda t: t.index)
    beside = passage.children(passage.head(token), "cc") if token.dep == "conj" else []
    return (first.index > 0 and passage.tokens[first.index - 1].lower == "not") or any(
        t.lower == "than" for t in beside
    )


def longer_name(passage: Passage, token: Token, end: int) -> bool:
    """Whether a known name is only the head of a longer one: "Black Heron North Province"."""
    after = [t for t in passage.tokens[: token.index + 1] if t.start >= end]
    return len(after) > 1 and all(t.pos == "PROPN" and not can_act(t) for t in after)


def _printed_all(passage: Passage, told: list[Token]) -> str:
    return " ".join(_printed(passage, w) for w in told if w.text[0].isalnum() and w.lower != "no")


def _printed(passage: Passage, token: Token) -> str:
    """A name as printed; in a headline, where every word has a capital, nothing tells names from nouns."""
    lowered = any(t.text.islower() and t.pos in ("NOUN", "VERB", "ADJ") for t in passage.tokens)
    common = can_act(token) or token.lower in words("doers", "plain")
    name = token.pos == "PROPN" or proper(token) or people_of(token)
    alone = token.tag == "NNP" and token.dep in ("nsubj", "nsubjpass")
    known = alone or _known(token) or _begins_a_name(passage, token)
    return token.text if name and lowered and known and (token.index or not common) else token.lower


def _begins_a_name(passage: Passage, token: Token) -> bool:
    """ "Black Heron": the next word is a name too, and no noun in capitals."""
    after = passage.tokens[token.index + 1 : token.index + 2]
    return any(t.pos == "PROPN" and t.text[:1].isupper() and not can_act(t) for t in after)


def _known(token: Token) -> bool:
    """A capital that only begins the sentence names nobody: "Riot police"."""
    mere = token.dep == "compound" and token.entity == "PERSON"
    return token.index > 0 or token.dep == "poss" or bool(token.entity and not mere)


def _tells(token: Token) -> bool:
    place = token.entity in ("GPE", "LOC", "FAC", "CARDINAL", "DATE", "TIME")
    return not place and token.lower not in words("doers", "plain") and token.pos not in ("PUNCT", "NUM", "DET", "PRON")
