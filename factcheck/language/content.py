"""What a verb of saying covers: the clause below it, the clause around it, what follows a colon, its object."""

from __future__ import annotations

from itertools import pairwise

from factcheck.language.figures import figure_of
from factcheck.language.syntax import Tree
from factcheck.language.tables import table
from factcheck.language.verbs import verbs_of
from factcheck.model.passage import Token

Content = tuple[int, int]
_QUOTES = frozenset(["“", "”", '"', "„", "«"])


def content_of(tree: Tree, verb: Token, noun: Token) -> Content | None:
    """What is said: the clause below the verb, the clause it is slipped into, what follows a colon, the object."""
    passive = tree.child(verb, "nsubjpass")
    if passive is not None and passive is not noun and passive.lower != "it":
        return _around(tree, passive, verb)
    if (figure := figure_of(tree, verb)) is not None:
        return figure
    clause = _clause_said(tree, verb)
    if clause:
        return _widened(tree, clause, verb, noun)
    after = _after_colon(tree, verb)
    if (named := _named_so(tree, verb)) is not None:
        return named
    if verb.lemma in _clause_only() and not _counts(tree, verb):
        return after
    if verb.dep in {"parataxis", "advcl"} and _slipped_in(tree, verb):
        return _without(tree, tree.clause(tree.head(verb)), verb)
    if after:
        return after
    thing = tree.child(verb, "dobj", "oprd")
    if thing is not None and thing is not noun and _takes_object(tree, verb) and (verb.lemma != "tell"):
        return tree.span(thing)[0], max(tree.span(c)[1] for c in [thing, *_late(tree, verb, thing)])
    if verb.lemma == "say" and thing is not None and thing.index > verb.index and tree.children(thing, "acl", "relcl"):
        return tree.span(thing)  # "said a fight that began inside led to ...": a clause taken for an object
    return _before(tree, verb, noun)


def _clause_said(tree: Tree, verb: Token) -> Token | None:
    for child in tree.children(verb, "ccomp", "xcomp"):
        if child.index < verb.index and verb.lemma in verbs_of("denial"):
            continue  # "Minsk said it was shelled; Kyiv denied it"
        if (
            child.pos in {"NOUN", "PROPN"}
            and child.index > verb.index
            and verb.lemma == "say"
            and not tree.children(child)
        ):
            continue  # "..., say rescuers"
        if child.dep == "ccomp" or verb.lemma not in {"say", "put"}:
            return child
    if verb.lemma in {"tell", "order", "urge", "warn"}:  # "told them on Sunday to leave": taken for a purpose
        purpose = tree.child(verb, "advcl")
        if purpose is not None and any(t.lower == "to" for t in tree.children(purpose, "aux")):
            return purpose
    for prep in tree.children(verb, "prep"):
        if prep.lower == "as" and verb.lemma in {"quote", "cite"}:
            inner = tree.child(prep, "pcomp")
            return tree.child(inner, "ccomp") if inner else None
    return None


def _widened(tree: Tree, clause: Token, verb: Token, noun: Token) -> Content:
    """A clause before its verb of saying reaches back to where the sentence or the clause around begins."""
    start, end = tree.span(clause)
    cue = min(verb.index, tree.edge(noun)[0])
    if clause.index < cue and verb.dep in {"ROOT", "parataxis", "conj"}:
        first = tree.edge(verb)[0]
        last = min(tree.edge(clause)[1], cue - 1) if tree.edge(clause)[0] <= cue else cue - 1
        return tree.trim(first, max(first, last if tree.edge(clause)[1] < cue else tree.edge(clause)[1]))
    return start, end


def _slipped_in(tree: Tree, verb: Token) -> bool:
    """ "Twelve people, police said, were hurt"; "as officials said"; "…, the ministry reported at noon"."""
    first = tree.edge(verb)[0]
    bare = verb.dep == "advcl" and not tree.children(verb, "mark", "advmod") and verb.tag == "VBD"
    commas = [tree.tokens[first].text, tree.tokens[first - 1].text if first else ""]
    if bare and "," in commas and verb.lemma in verbs_of("neutral"):
        return True
    return verb.dep == "parataxis" or any(m.lower == "as" for m in tree.children(verb, "mark", "advmod", "prep"))


def _without(tree: Tree, whole: Token, part: Token) -> Content:
    first, last = tree.edge(whole)
    low, high = tree.edge(part)
    if low <= first:
        first = min(high + 1, last)
    elif high >= last:
        last = max(low - 1, first)
    return tree.trim(first, last)


def _around(tree: Tree, passive: Token, verb: Token) -> Content:
    """ "12 deaths were reported by the ministry": the subject, and the clause about it."""
    return tree.trim(tree.edge(passive)[0], tree.edge(verb)[1])


def _after_colon(tree: Tree, verb: Token) -> Content | None:
    for token in tree.tokens[verb.index + 1 : verb.index + 12]:
        if token.text == ":" and token.index + 1 < len(tree.tokens):
            return tree.trim(token.index + 1, len(tree.tokens) - 1)
    return None


def _takes_object(tree: Tree, verb: Token) -> bool:
    if verb.lemma in _clause_only():
        return _counts(tree, verb)
    listed = verb.lemma in frozenset(table("speech")["objects"]["verbs"])
    return listed or verb.lemma in verbs_of("believing") | verbs_of("fearing") | {"estimate", "tally", "log"}


def _counts(tree: Tree, verb: Token) -> bool:
    """ "counts 74 dead", "put the toll at 13"; not "put out the fire"."""
    if verb.lemma == "put":
        after = tree.tokens[verb.index + 1 : tree.edge(verb)[1] + 1]
        return any(t.lower == "at" and following.tag == "CD" for t, following in pairwise(after)) or any(
            p.lower == "at" for p in tree.children(verb, "prep")
        )
    return verb.lemma in frozenset(table("speech")["objects"]["counting"])


def _clause_only() -> frozenset[str]:
    return frozenset(table("speech")["objects"]["clause_only"])


def _named_so(tree: Tree, verb: Token) -> Content | None:
    """ "Called the strike a disgrace", "branded them “thugs”": it is the word of whoever calls it so."""
    if verb.lemma not in table("speech")["objects"]["naming"]:
        return None
    things = tree.children(verb, "dobj", "oprd", "ccomp")
    last = max((tree.edge(t)[1] for t in things), default=verb.index)
    quoted = any(t.text in _QUOTES for t in tree.tokens[verb.index : last + 1])
    if not quoted and not any(t.dep == "oprd" or (t.dep == "ccomp" and t.pos != "VERB") for t in things):
        return None  # "called the police", "called an election"
    return tree.trim(verb.index + 1, last)


def _late(tree: Tree, verb: Token, thing: Token) -> list[Token]:
    """What belongs to the object in meaning: "put the toll [at 13]", "described it [as ...]"."""
    return [
        c
        for c in tree.children(verb, "prep", "oprd", "dep", "advcl")
        if c.index > thing.index and c.lemma not in verbs_of("citing")
    ]


def _before(tree: Tree, verb: Token, noun: Token) -> Content | None:
    """The parser lost the link: a cue set off by a comma or quotation mark covers what stands before it."""
    cue = min(verb.index, tree.edge(noun)[0])
    if (
        cue < 3
        or tree.tokens[cue - 1].text not in {",", "”", '"', "''", "–", "—", "-"}
        or verb.lemma not in verbs_of("neutral") | verbs_of("committed")
    ):
        return None
    if tree.tokens[cue - 1].text == "," and tree.child(verb, "dobj", "prep") and verb.dep != "ROOT":
        return None
    return tree.trim(0, cue - 1)
