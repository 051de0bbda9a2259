"""Parties that no table knows, given away by what is theirs: "the Zarnovian army", "Tarnby's defence ministry"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from factcheck.language.parties import body_words
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Actor

Cut = Callable[[int, int], str]
_OF_PEOPLE = re.compile(r"(?:an|ese|ish|ani)$")
_FAR = 3  # words between an owner and what it owns: "Tarnby's new interior ministry"


def owned_parties(tree: Tree, cut: Cut) -> Iterator[Actor]:
    """Armies, sides and ministries with the name of an owner that the gazetteer has not."""
    for token in tree.tokens:
        kind = _kind(token)
        owner = _before(tree, token) or _behind(tree, token) if kind else ()
        if kind and owner and not (kind != "authority" and _is_persons(owner, tree)):
            yield _actor(tree, token, _first_of_two(tree, owner), kind, cut)


def _kind(token: Token) -> str | None:
    if token.lower in _words("forces"):
        return "force"
    if token.lower in _words("sides"):
        return "state"
    return "authority" if token.lower in _words("bodies") else None


def _before(tree: Tree, noun: Token) -> tuple[Token, ...]:
    """The capitalised words before the noun, over small ones that say which: "Tarnby's [interior] ministry"."""
    at = noun.index - 1
    while at >= 0 and noun.index - at <= _FAR and _says_which(tree.tokens[at]):
        at -= 1
    end = at
    while at >= 0 and end - at < _FAR and _is_name(tree.tokens[at]):
        at -= 1
    run = tree.tokens[at + 1 : end + 1]
    # "the Free Tarnby Army": all of it is one name, and no owner stands in it.
    whole_name = noun.text[:1].isupper() and len(run) > 1
    return () if whole_name or not run or _opens_by_chance(run[0]) else run


def _first_of_two(tree: Tree, owner: tuple[Token, ...]) -> tuple[Token, ...]:
    """Of "Zarnovian and Orrish troops" the first, as with peoples that the gazetteer has: the mark holds both."""
    joined = owner[0].index > 1 and tree.tokens[owner[0].index - 1].lower in {"and", "or"}
    other = tree.tokens[owner[0].index - 2] if joined else owner[0]
    both = joined and _is_name(other) and all(_OF_PEOPLE.search(t.text) for t in (owner[0], other))
    return (other,) if both else owner


def _behind(tree: Tree, noun: Token) -> tuple[Token, ...]:
    """The owner after "of": "the army of Tarnby"."""
    for preposition in tree.children(noun, "prep"):
        for name in tree.children(preposition, "pobj") if preposition.lower == "of" else ():
            if _is_name(name) and name.entity != "PERSON":
                return tuple(t for t in (*tree.children(name, "compound", "amod"), name) if _is_name(t))
    return ()


def _says_which(token: Token) -> bool:
    return token.text in {"'s", "’s"} or (token.text.islower() and token.pos in {"NOUN", "ADJ", "PROPN"})


def _is_name(token: Token) -> bool:
    shape = token.text[:1].isupper() and token.text[1:].islower()
    named = token.pos in {"PROPN", "ADJ"} or (token.pos == "NOUN" and token.entity)
    return shape and bool(named) and token.entity in _ENTITIES and token.lower not in _words("no_owners")


_ENTITIES = frozenset({"", "GPE", "LOC", "NORP", "ORG", "PERSON", "FAC"})


def _opens_by_chance(token: Token) -> bool:
    """A capital that only begins the sentence: "Heavy artillery", but not "Kestrian troops"."""
    return token.index == 0 and not token.entity and not _OF_PEOPLE.search(token.text)


def _is_persons(owner: tuple[Token, ...], tree: Tree) -> bool:
    """ "Assad's forces" are those of a state whose name is not said."""
    after = tree.tokens[owner[-1].index + 1]
    return owner[-1].entity == "PERSON" and after.text in {"'s", "’s", "'", "’"}


def _actor(tree: Tree, noun: Token, owner: tuple[Token, ...], kind: str, cut: Cut) -> Actor:
    state = " ".join(cut(owner[0].start, owner[-1].end).split())
    adjective = owner[-1].pos == "ADJ" or owner[-1].entity == "NORP"
    party = f"{state}s" if adjective and _OF_PEOPLE.search(state) and state[-1] in "ni" else state
    name = party
    if kind == "authority":
        between = [
            t.lower for t in tree.tokens[owner[-1].index + 1 : noun.index + 1] if t.pos in {"NOUN", "ADJ", "PROPN"}
        ]
        name = f"{state}{'' if adjective else chr(39) + 's'} {body_words(between or [noun.lower])}"
    start, end = min(owner[0].start, noun.start), max(owner[-1].end, noun.end)
    return Actor(start=start, end=end, text=cut(start, end), name=name, kind=kind, of=party)


@remembered
def _words(key: str) -> frozenset[str]:
    return frozenset(table("actors")["owned"][key])
