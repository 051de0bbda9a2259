"""Accusation and blame: who accuses, and the stretch that only the accuser answers for."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.claimants import Speakers
from factcheck.language.saying import attribution
from factcheck.language.sources import speaker_of_verb
from factcheck.language.syntax import Tree
from factcheck.language.tables import remembered, table
from factcheck.model.passage import Token
from factcheck.model.speech import Attribution


def accusations(tree: Tree, speakers: Speakers) -> Iterator[Attribution]:
    """Every "C accused X of ...", "blamed on X by C", "C condemned ...", "C holds X responsible"."""
    for verb in tree.tokens:
        stance = _stance(tree, verb)
        if stance is None or tree.child(verb, "neg"):
            continue
        noun = None if _headline_passive(tree, verb) else speaker_of_verb(tree, speakers, verb)
        content = _content(tree, verb, noun)
        if content:
            claimants = speakers.of(noun) if noun is not None else ()
            yield attribution(tree, content, noun, verb, claimants, stance)


def _stance(tree: Tree, verb: Token) -> str | None:
    if verb.pos not in {"VERB", "AUX"} and verb.tag not in {"VBN", "VBD"}:
        return None
    if verb.lemma in _verbs("accusation"):
        return (
            "accusation"
            if verb.lemma == "accuse" or any(p.lower == "of" for p in tree.children(verb, "prep"))
            else None
        )
    if verb.lemma in _verbs("blame"):
        return "blame"
    if verb.lemma in _verbs("condemning"):
        return "accusation"
    return "blame" if _lays_blame(tree, verb) else None


def _headline_passive(tree: Tree, verb: Token) -> bool:
    """ "Minsk blamed for attack": without an object, and without "was", the subject is the accused."""
    plain = verb.tag in {"VBD", "VBN"} and not tree.child(verb, "dobj", "nsubjpass", "auxpass", "agent")
    return plain and verb.dep == "ROOT" and any(p.lower in {"of", "for", "over"} for p in tree.children(verb, "prep"))


def _lays_blame(tree: Tree, verb: Token) -> bool:
    """ "put the blame on", "holds Minsk responsible", "pointed the finger at"."""
    thing = tree.child(verb, "dobj")
    if (
        verb.lemma in {"put", "lay", "place", "pin", "point"}
        and thing
        and thing.lower in {"blame", "responsibility", "finger", "fingers"}
    ):
        return True
    near = tree.tokens[verb.index + 1 : verb.index + 10]
    return verb.lemma == "hold" and any(t.lower in {"responsible", "accountable"} for t in near)


def _content(tree: Tree, verb: Token, noun: Token | None) -> tuple[int, int] | None:
    """From the accused to the end of what they are accused of; the accuser stays outside where word order lets it."""
    parts = list(tree.children(verb, "dobj", "nsubjpass", "prep", "ccomp", "xcomp", "oprd", "acomp", "pobj"))
    if verb.dep in {"acl", "relcl"}:  # "the attack, blamed on rebels by the ministry"
        head = tree.head(verb)
        return tree.trim(tree.edge(head)[0], tree.edge(verb)[1])
    if _headline_passive(tree, verb):
        parts.extend(tree.children(verb, "nsubj"))
    edges = [tree.edge(p) for p in parts if noun is None or not _within(tree, noun, p)]
    if not edges:
        return None
    return tree.trim(min(e[0] for e in edges), max(e[1] for e in edges))


def _within(tree: Tree, noun: Token, part: Token) -> bool:
    return tree.edge(part)[0] <= noun.index <= tree.edge(part)[1]


@remembered
def _verbs(stance: str) -> frozenset[str]:
    return frozenset(table("speech")["verbs"][stance])
