"""Figures given without a clause: "put at 17 the number of dead", "gave the toll as 41", "spoke of 14 dead"."""

from __future__ import annotations

from factcheck.language.syntax import Tree
from factcheck.language.tables import table
from factcheck.model.passage import Token


def figure_of(tree: Tree, verb: Token) -> tuple[int, int] | None:
    """The stretch that gives the figure, ``None`` if the verb gives none; whatever follows the verb belongs to it."""
    rows = table("speech")["figures"]
    if verb.lemma in rows["put"] and _tied(tree, verb, ("at",)):
        return _rest(tree, verb)
    if verb.lemma in rows["give"] and _tied(tree, verb, ("as", "at")) and _toll(tree, verb):
        return _rest(tree, verb)
    if verb.lemma in rows["give"] and (counted := _counted(tree, verb)) is not None:
        return tree.span(counted)
    if verb.lemma in rows["revise"] and _tied(tree, verb, ("to", "by")) and _toll(tree, verb):
        return _rest(tree, verb)
    if verb.lemma in rows["speak"]:
        holders = [verb, *tree.children(verb, "dobj", "dative")]  # "told radio of 14 dead"
        return next((tree.span(p) for h in holders for p in tree.children(h, "prep") if p.lower == "of"), None)
    return None


def _tied(tree: Tree, verb: Token, prepositions: tuple[str, ...]) -> bool:
    """Whether a number follows one of the prepositions, wherever the parser hangs it."""
    after = tree.tokens[verb.index + 1 : max(tree.edge(verb)[1], verb.index + 3) + 1]
    numbers = (t for t in after if t.tag == "CD" or t.lower in ("dozens", "scores", "hundreds", "thousands"))
    return any(t.lower in prepositions for n in numbers for t in tree.tokens[max(verb.index, n.index - 3) : n.index])


def _toll(tree: Tree, verb: Token) -> bool:
    things = tree.children(verb, "dobj", "nsubjpass")
    return any(t.lemma in table("speech")["figures"]["nouns"] for t in things)


def _counted(tree: Tree, verb: Token) -> Token | None:
    """ "The bulletin gives 212 deaths"."""
    harmed = [t for t in tree.children(verb, "dobj") if t.lemma in table("speech")["figures"]["harms"]]
    return next((t for t in harmed if tree.child(t, "nummod") is not None), None)


def _rest(tree: Tree, verb: Token) -> tuple[int, int]:
    last = next((t.index - 1 for t in tree.tokens[verb.index :] if t.text in (".", ";") and t.dep == "punct"), None)
    return tree.trim(verb.index + 1, max(tree.edge(verb)[1], last or 0))
