"""Word of nobody named: "reportedly", "is said to", "unconfirmed reports", "it was established that"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.claimants import Speakers
from factcheck.language.saying import attribution
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Attribution, Factuality


def hearsay(tree: Tree, speakers: Speakers) -> Iterator[Attribution]:
    """Every stretch that the sentence passes on without saying from whom."""
    for token in tree.tokens:
        if token.lower in _words("adverbs"):
            clause = tree.top(tree.clause(token))
            yield attribution(tree, tree.span(clause), None, token, (), "hearsay")
        elif token.tag == "VBN" and tree.child(token, "agent") is None:
            yield from _passive(tree, token)
        elif token.tag == "JJ" and token.dep == "acomp":
            yield from _established(tree, token)
        elif token.lower in _words("nouns") and token.pos == "NOUN":
            yield from _report(tree, speakers, token)


def _passive(tree: Tree, verb: Token) -> Iterator[Attribution]:
    """ "12 are believed to be dead", "it was determined that ..."; confirmed and known are the outlet's own word."""
    clause = tree.child(verb, "ccomp", "xcomp", "oprd")
    if (
        clause is None
        or (tree.child(verb, "auxpass") is None and verb.dep not in {"acl", "ROOT", "ccomp"})
        or tree.child(verb, "nsubj")
    ):
        return
    stance, grade = _passive_stance(verb.lemma)
    if stance and tree.child(verb, "neg") is None:
        subject = tree.child(verb, "nsubjpass")
        raised = subject is not None and subject.lower != "it"
        content = tree.trim(*tree.edge(verb)) if raised else tree.span(clause)
        yield attribution(tree, content, None, verb, (), stance, grade)


def _established(tree: Tree, word: Token) -> Iterator[Attribution]:
    """ "It was determined that ...": the parser takes the participle for an adjective."""
    verb, clause = tree.head(word), tree.child(word, "ccomp")
    subject = tree.child(verb, "nsubj")
    if clause is None or subject is None or subject.lower != "it" or tree.child(verb, "neg"):
        return
    for lemma in (word.lower.removesuffix("ed"), word.lower.removesuffix("d")):
        stance, grade = _passive_stance(lemma)
        if stance:
            yield attribution(tree, tree.span(clause), None, word, (), stance, grade)
            return


def _passive_stance(lemma: str) -> tuple[str | None, Factuality]:
    if lemma in _words("passive_possible"):
        return "hearsay", Factuality.POSSIBLE
    if lemma in _words("passive"):
        return "hearsay", Factuality.STATED
    investigated = frozenset(table("speech")["verbs"]["investigated"])
    return ("investigated" if lemma in investigated - {"find"} else None), Factuality.STATED


def _report(tree: Tree, speakers: Speakers, noun: Token) -> Iterator[Attribution]:
    """ "unconfirmed reports of 12 deaths", "reports that ...", "reports say ..." with nobody behind them."""
    owner = tree.child(noun, "poss")
    if owner is not None:  # "Minsk's claim that ..."
        stance = "distancing" if noun.lemma in {"claim", "allegation"} else "neutral"
        for said in _clauses(tree, noun):
            yield attribution(tree, tree.span(said), owner, noun, speakers.of(owner), stance)
        return
    if noun.tag == "NN" and noun.lower == "report":
        return
    doubted = any(c.lower in _words("doubting") for c in tree.children(noun, "amod"))
    grade = Factuality.POSSIBLE if doubted or noun.lemma == "rumour" else Factuality.STATED
    for said in _reported_below(tree, noun):
        yield attribution(tree, tree.span(said), None, noun, (), "hearsay", grade)


def _clauses(tree: Tree, noun: Token) -> list[Token]:
    return [
        c
        for c in tree.children(noun, "acl", "ccomp", "relcl")
        if any(m.lower == "that" for m in tree.children(c, "mark"))
    ]


def _reported_below(tree: Tree, noun: Token) -> list[Token]:
    clauses = _clauses(tree, noun)
    things = [o for p in tree.children(noun, "prep") if p.lower == "of" for o in tree.children(p, "pobj", "pcomp")]
    verb = tree.head(noun)
    spoken = (
        tree.children(verb, "ccomp")
        if noun.dep == "nsubj" and verb.lemma in {"say", "suggest", "speak", "put", "indicate"}
        else []
    )
    return [*clauses, *things, *spoken]


@remembered
def _words(key: str) -> frozenset[str]:
    return frozenset(table("speech")["hearsay"][key])
