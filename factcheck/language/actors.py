"""Who and where: the parties, places, bodies and persons that a sentence names."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Callable, Iterator

from factcheck.language.entities import find_entities
from factcheck.language.gazetteer import Hit, find_names
from factcheck.language.owned import owned_parties
from factcheck.language.parties import hyphened, named_party, unnamed_parties
from factcheck.language.spelling import same_name
from factcheck.language.syntax import Tree
from factcheck.model.passage import Token
from factcheck.model.speech import Actor

__all__ = ["find_actors", "same_name"]


def find_actors(text: str, tokens: tuple[Token, ...], base: int = 0) -> tuple[Actor, ...]:
    """Every actor of a sentence, sorted; ``base`` is the offset of ``text`` in the field the tokens count in.

    Known names win over those that only what they own gives away, these over armed groups and offices without a name,
    and those over what the entity recogniser says.
    """
    if not tokens:
        return ()
    tree = Tree(tokens)
    cut: Callable[[int, int], str] = lambda start, end: text[start - base : end - base]  # noqa: E731
    found = list(_known(text, tree, base, cut))
    _add(found, owned_parties(tree, cut))
    _add(found, unnamed_parties(tree, cut))
    _add(found, find_entities(tree, cut))
    return tuple(sorted(found, key=lambda a: (a.start, a.end)))


def _known(text: str, tree: Tree, base: int, cut: Callable[[int, int], str]) -> Iterator[Actor]:
    starts = [t.start for t in tree.tokens]
    taken = 0
    for hit in _without_doubles(find_names(text)):
        token = tree.tokens[max(bisect_right(starts, base + hit.end - 1) - 1, 0)]
        first = tree.tokens[max(bisect_right(starts, base + hit.start) - 1, 0)]
        if base + hit.start < taken or _in_longer_name(tree, first, token, hit):
            continue
        if hyphened(tree, token):
            continue
        actor = named_party(tree, first, token, hit.entry, cut)
        if actor:
            taken = max(taken, actor.end)
            yield actor


def _without_doubles(hits: list[Hit]) -> list[Hit]:
    """ "the US State Department": one actor, not two."""
    kept = list(hits)
    for hit, after in itertools.pairwise(hits):
        if after.entry.form == "seat" and after.entry.name == hit.entry.name and after.start - hit.end == 1:
            kept.remove(hit)
    return kept


def _in_longer_name(tree: Tree, first: Token, last: Token, hit: Hit) -> bool:
    """Whether a known name is only a part of a longer name: a Mr Jordan, a Paris with a surname."""
    follows = tree.tokens[last.index + 1] if last.index + 1 < len(tree.tokens) else None
    if last.entity in {"LOC", "FAC"} and follows is not None and follows.entity == last.entity:
        return follows.tag.startswith("NNP")  # "the Indian Ocean"
    if hit.entry.form == "people" or last.entity != "PERSON":
        return False
    before = tree.tokens[first.index - 1] if first.index else None
    after = tree.tokens[last.index + 1] if last.index + 1 < len(tree.tokens) else None
    return any(t is not None and t.entity == "PERSON" and t.tag.startswith("NNP") for t in (before, after))


def _add(found: list[Actor], more: Iterator[Actor]) -> None:
    covered = sorted((a.start, a.end) for a in found)
    for actor in more:
        at = bisect_right(covered, (actor.end - 1, 10**12)) - 1
        if at < 0 or covered[at][1] <= actor.start:
            found.append(actor)
