"""Persons, places and bodies that only the entity recogniser or a preposition gives away."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factcheck.language.parties import body_words, hyphened
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Actor

Cut = Callable[[int, int], str]
_KINDS = {"PERSON": "person", "GPE": "place", "LOC": "place", "FAC": "place", "ORG": "other"}


def find_entities(tree: Tree, cut: Cut) -> Iterator[Actor]:
    """Named persons with their titles, places, and bodies."""
    at = 0
    tokens = tree.tokens
    while at < len(tokens):
        run = _run(tokens, at)
        if run:
            actor = _entity(tree, run, cut)
            if actor:
                yield actor
        at += max(len(run), 1)


def _run(tokens: tuple[Token, ...], at: int) -> tuple[Token, ...]:
    """The words of one entity, or of a capitalised name after a preposition of place."""
    kind = tokens[at].entity
    end = at
    if kind in _KINDS:
        while end < len(tokens) and tokens[end].entity == kind:
            end += 1
    elif _opens_place(tokens, at):
        while end < len(tokens) and tokens[end].tag.startswith("NNP") and tokens[end].text[0].isupper():
            end += 1
    return tokens[at:end]


def _opens_place(tokens: tuple[Token, ...], at: int) -> bool:
    words = table("actors")["place_words"]
    token = tokens[at]
    return (
        at > 0
        and token.entity in {"", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "NORP"}
        and token.tag.startswith("NNP")
        and token.text[0].isupper()
        and (tokens[at - 1].lower in words["prepositions"] or _the_ground(tokens, at) or _of_ground(tokens, at))
        and token.lower not in words["not_places"]
    )


def _the_ground(tokens: tuple[Token, ...], at: int) -> bool:
    """ "At the Lubo copper pit": a name between "at the" and a word for a piece of ground."""
    words = table("actors")["place_words"]
    before = at > 1 and tokens[at - 1].lower == "the" and tokens[at - 2].lower in words["prepositions"]
    return before and any(t.lemma in words["ground"] for t in tokens[at + 1 : at + 4])


def _of_ground(tokens: tuple[Token, ...], at: int) -> bool:
    """ "The eastern city of Lubo"."""
    ground = table("actors")["place_words"]["ground"]
    return at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lemma in ground


def _entity(tree: Tree, run: tuple[Token, ...], cut: Cut) -> Actor | None:
    kind = _KINDS.get(run[0].entity, "place")
    if kind in {"other", "person"} and _located(tree, run):
        kind = "place"
    elif (
        kind == "place"
        and run[0].index
        and tree.tokens[run[0].index - 1].lower in table("actors")["place_words"]["craft"]
    ):
        kind = "other"
    while run and (run[0].pos in {"DET", "PUNCT", "ADP"} or run[0].text in {"'s", "’s"}):
        run = run[1:]
    while run and (run[-1].pos in {"PUNCT", "ADV"} or run[-1].text in {"'s", "’s"}):  # "Lubo alone"
        run = run[:-1]
    if (
        not run
        or hyphened(tree, run[-1])
        or (not any(c.isupper() for c in run[0].text + run[-1].text) and kind != "other")
    ):
        return None
    first = run[0]
    if kind == "person":
        run = _without_title(run)
        first = _title_before(tree, run[0]) if run[0] is first else first
    name = cut(run[0].start, run[-1].end)
    if kind == "other" and run[-1].lower in _bodies():
        return _actor(first, run[-1], cut, body_words([t.lower for t in run if t.pos != "ADP"]), "authority")
    return _actor(first, run[-1], cut, " ".join(name.split()), kind)


def _located(tree: Tree, run: tuple[Token, ...]) -> bool:
    """ "Near Oruro", "in Lubo province", "the Sarn bridge": what the recogniser takes for a body or person is a place.

    "In NATO" stays a body, and "in Anna Smith" is nobody's wording.
    """
    words = table("actors")["place_words"]
    before = tree.tokens[run[0].index - 1].lower if run[0].index else ""
    if before in words["located"] and run[0].text.istitle() and (len(run) == 1 or _ground_before(tree, run[0])):
        return True
    if _of_ground(tree.tokens, run[0].index):
        return True
    head = tree.tokens[run[-1].head]
    return run[-1].dep in {"compound", "nmod"} and head.lemma in words["ground"] and head.index > run[-1].index


def _ground_before(tree: Tree, token: Token) -> bool:
    """ "The training ground at Orrin Holm"."""
    before = tree.tokens[token.index - 2] if token.index > 1 else None
    return before is not None and before.lemma in table("actors")["place_words"]["ground"]


def _without_title(run: tuple[Token, ...]) -> tuple[Token, ...]:
    rest = run
    while len(rest) > 1 and rest[0].lower.rstrip(".") in _titles():
        rest = rest[1:]
    return rest


def _title_before(tree: Tree, token: Token) -> Token:
    first = token
    while first.index and tree.tokens[first.index - 1].lower.rstrip(".") in _titles():
        first = tree.tokens[first.index - 1]
    return first


def _actor(first: Token, last: Token, cut: Cut, name: str, kind: str) -> Actor:
    return Actor(start=first.start, end=last.end, text=cut(first.start, last.end), name=name, kind=kind)


@remembered
def _titles() -> frozenset[str]:
    return frozenset(w for title in table("actors")["titles"]["words"] for w in title.split())


@remembered
def _bodies() -> frozenset[str]:
    return frozenset(table("actors")["nouns"]["body"])
