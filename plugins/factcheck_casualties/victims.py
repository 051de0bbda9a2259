"""From a word of harm to the nouns that name those who came to it, by the dependency parse."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.words import Harm, bullets, dead_by, homes, population_of

SUBJECTS = ("nsubj", "nsubjpass")
RELATIVE = frozenset({"who", "which", "that", "whom"})


def victims_of(passage: Passage, token: Token, harm: Harm) -> list[Token]:
    """The head nouns of those that ``token`` says came to ``harm``; empty if it says nothing of the kind."""
    if token.pos in ("VERB", "AUX"):
        found = _of_verb(passage, token, harm)
    elif token.lower in harm.adjectives:
        found = _of_adjective(passage, token)
    else:
        found = []
    if not found and (token.lemma in harm.nouns or token.lower in harm.nouns) and token.pos in ("NOUN", "PROPN", "ADJ"):
        found = [token]
    return [noun for head in found for noun in _with_conjuncts(passage, head)]


def _of_verb(passage: Passage, verb: Token, harm: Harm) -> list[Token]:
    if verb.lemma in harm.transitive:
        return [] if _shot_dead(passage, verb) and harm.measure == "killed_or_wounded" else _patients(passage, verb)
    if verb.lemma in harm.intransitive:
        return _arguments(passage, verb, SUBJECTS)
    if verb.lemma in harm.soldiers:
        return [t for t in _arguments(passage, verb, SUBJECTS) if population_of(t.lemma) == "combatant"]
    if harm.lives and verb.lemma == "lose":
        return [t for t in passage.children(verb, "dobj") if population_of(t.lemma) not in (None, "everyone")]
    if harm.measure == "displaced" and verb.lemma in homes()[0] and _from_home(passage, verb):
        return _patients(passage, verb)
    if harm.measure == "killed_or_wounded" and verb.lemma in bullets()[0] and _by_bullets(passage, verb):
        return _patients(passage, verb)
    if harm.measure == "killed" and verb.lemma == "shoot" and _shot_dead(passage, verb):
        return _patients(passage, verb)
    if verb.lower in harm.adjectives:
        return _of_adjective(passage, verb)
    return []


def _shot_dead(passage: Passage, verb: Token) -> bool:
    near = passage.text[max(0, verb.start - passage.start - 12) : verb.end - passage.start + 12].lower()
    return verb.lemma == "shoot" and bool(set(near.split()) & dead_by())


def _from_home(passage: Passage, verb: Token) -> bool:
    verbs_from = [p for p in passage.children(verb, "prep") if p.lower == "from"]
    return any(t.lemma in homes()[1] for p in verbs_from for t in passage.children(p, "pobj"))


def _by_bullets(passage: Passage, verb: Token) -> bool:
    agents = [p for p in passage.children(verb, "agent", "prep") if p.lower in ("by", "with")]
    return any(w.lemma in bullets()[1] for p in agents for w in passage.subtree(p))


def _patients(passage: Passage, verb: Token) -> list[Token]:
    """Object of an active verb, subject of a passive one; "34 killed in blast" has its patient before it."""
    objects = passage.children(verb, "dobj", "obj")
    if objects:
        return objects
    if verb.dep == "amod":
        return [passage.head(verb)]
    listed = _listed_as(passage, verb)
    if listed:
        return listed
    passive = verb.tag == "VBN" or bool(passage.children(verb, "auxpass", "nsubjpass"))
    if not passive and verb.dep == "conj" and passage.head(verb).tag == "VBN":
        passive = True
    shared = _objects_further_on(passage, verb)
    if shared:
        return shared
    return _arguments(passage, verb, SUBJECTS) if passive or (verb.tag == "VBD" and _elliptic(passage, verb)) else []


def _listed_as(passage: Passage, word: Token) -> list[Token]:
    """ "Listed 103 of its men as killed", "reported 12 miners as missing"."""
    head = passage.head(word)
    if word.dep == "advcl" and any(t.lower == "as" for t in passage.children(word, "mark")):
        return passage.children(head, "dobj", "nsubjpass")
    if head.lower != "as" or head.pos not in ("ADP", "SCONJ"):
        return []
    return passage.children(passage.head(head), "dobj", "nsubjpass")


def _elliptic(passage: Passage, verb: Token) -> bool:
    """Headline passives ("34 killed in blast") are often parsed as actives without an object."""
    subjects = passage.children(verb, "nsubj")
    return bool(subjects) and any(q.start <= subjects[0].start < q.end for q in passage.quantities)


def _objects_further_on(passage: Passage, verb: Token) -> list[Token]:
    """Of "killed and wounded 30 people" the first verb takes the object of the second."""
    for later in passage.children(verb, "conj"):
        if later.pos == "VERB" and later.index - verb.index <= 2:
            return passage.children(later, "dobj", "obj")
    return []


def _arguments(passage: Passage, verb: Token, deps: tuple[str, ...]) -> list[Token]:
    """The verb's own arguments, else those it shares with the verb or noun it hangs on."""
    own = [t for t in passage.children(verb, *deps) if t.lower not in RELATIVE]
    if own:
        return own
    head = passage.head(verb)
    if head.index == verb.index:
        return []
    if verb.dep in ("relcl", "acl") and head.pos in ("NOUN", "PROPN", "NUM", "PRON", "DET", "ADJ"):
        return _whole_list(passage, head)
    if verb.dep in ("xcomp", "conj", "advcl", "ccomp", "oprd") and head.pos in ("VERB", "AUX", "ADJ"):
        if verb.dep == "advcl" and verb.tag == "VBG":
            return []
        return _arguments(passage, head, (*deps, "dobj") if verb.dep == "xcomp" else deps)
    return []


def _whole_list(passage: Passage, last: Token) -> list[Token]:
    """Of "84 fighters and 11 civilians killed" the parse ties the verb to the last noun only."""
    head = passage.head(last)
    if last.dep == "conj" and head.pos in ("NOUN", "PROPN") and any(c.dep == "nummod" for c in passage.children(head)):
        return [head]
    return [last]


def _of_adjective(passage: Passage, token: Token) -> list[Token]:
    """ "Twelve are dead", "left 24 dead", "three dead", "shot dead 21", "the missing"."""
    inside = passage.children(token, "nsubj", "nsubjpass")
    if inside:
        return inside
    numbers = passage.children(token, "nummod")
    if numbers:
        return [token]
    listed = _listed_as(passage, token)
    if listed:
        return listed
    head = passage.head(token)
    if token.dep == "amod" and head.pos in ("NOUN", "PROPN", "NUM"):
        return [head]
    if head.pos in ("VERB", "AUX") and head.index != token.index:
        objects = passage.children(head, "dobj")
        return objects or _arguments(passage, head, SUBJECTS)
    return [head] if head.pos in ("NUM", "NOUN", "PRON") and head.index != token.index else []


def _with_conjuncts(passage: Passage, head: Token) -> Iterator[Token]:
    yield head
    for other in passage.children(head, "conj"):
        if other.pos in ("NOUN", "PROPN", "NUM"):
            yield from _with_conjuncts(passage, other)
