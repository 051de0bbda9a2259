"""Whom a verb or an adjective is about, by the dependency parse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_casualties.kinds import names_people
from factcheck_casualties.words import harms, listed

SUBJECTS = ("nsubj", "nsubjpass")
OBJECTS = ("dobj", "obj")
RELATIVE = frozenset({"who", "which", "that", "whom"})
NOMINAL = ("NOUN", "PROPN", "NUM", "PRON", "DET", "ADJ")


def patients(passage: Passage, verb: Token) -> list[Token]:
    """Object of an active verb, subject of a passive one; "34 killed in blast" has its patient before it."""
    if objects := [t for t in passage.children(verb, *OBJECTS) if t.lower not in RELATIVE]:
        return objects
    if verb.dep == "amod" or _of_whom(passage, verb):
        return [passage.head(verb)]
    if found := listed_as(passage, verb) or _objects_further_on(passage, verb):
        return found
    passive = is_passive(passage, verb) or (verb.tag == "VBD" and _elliptic(passage, verb))
    return arguments(passage, verb, SUBJECTS) if passive else []


def _of_whom(passage: Passage, verb: Token) -> bool:
    """ "The men they shot", "those whom the army killed": the clause has a subject of its own and no other object."""
    subjects = [t for t in passage.children(verb, "nsubj") if t.lower not in RELATIVE]
    return verb.dep == "relcl" and bool(subjects) and passage.head(verb).pos in NOMINAL


def is_passive(passage: Passage, verb: Token) -> bool:
    """Whether the verb's subject is its patient; of two joined verbs the first decides."""
    if verb.tag == "VBN" or passage.children(verb, "auxpass", "nsubjpass"):
        return not _active_perfect(passage, verb)
    head = passage.head(verb)
    return verb.dep == "conj" and head.tag == "VBN" and not _active_perfect(passage, head)


def _active_perfect(passage: Passage, verb: Token) -> bool:
    """ "Has killed" without an object: no passive."""
    helpers = passage.children(verb, "aux", "auxpass")
    return bool(helpers) and all(t.lemma in ("have", "'ve", "will", "would") for t in helpers) and verb.dep != "acl"


def _elliptic(passage: Passage, verb: Token) -> bool:
    """Headline passives ("34 killed in blast") are often parsed as actives without an object."""
    subjects = passage.children(verb, "nsubj")
    return bool(subjects) and any(q.start <= subjects[0].start < q.end for q in passage.quantities)


def _objects_further_on(passage: Passage, verb: Token) -> list[Token]:
    """Of "killed and wounded 30 people" the first verb takes the object of the second."""
    for later in passage.children(verb, "conj"):
        if later.pos == "VERB" and later.index - verb.index <= 2:
            return passage.children(later, *OBJECTS)
    return []


def listed_as(passage: Passage, word: Token) -> list[Token]:
    """ "Listed 103 of its men as killed", "reported 12 miners as missing"."""
    head = passage.head(word)
    if word.dep == "advcl" and any(t.lower == "as" for t in passage.children(word, "mark")):
        return passage.children(head, "dobj", "nsubjpass")
    if head.lower != "as" or head.pos not in ("ADP", "SCONJ"):
        return []
    return passage.children(passage.head(head), "dobj", "nsubjpass")


def arguments(passage: Passage, verb: Token, deps: tuple[str, ...]) -> list[Token]:
    """The verb's own arguments, else those it shares with the verb or noun it hangs on."""
    helpers = passage.children(verb, "aux")  # "three are missing": the subject may hang on the helping verb
    own = [t for v in (verb, *helpers) for t in passage.children(v, *deps) if t.lower not in RELATIVE]
    if own:
        return [_antecedent(passage, verb, t) for t in own]
    head = passage.head(verb)
    if head.index == verb.index:
        return []
    if verb.dep in ("relcl", "acl") and head.pos in NOMINAL:
        return _whole_list(passage, head)
    if verb.dep in ("xcomp", "conj", "advcl", "ccomp", "oprd") and head.pos in ("VERB", "AUX", "ADJ"):
        if verb.dep == "advcl" and verb.tag == "VBG":
            return []
        if verb.dep == "oprd" and (objects := passage.children(head, "dobj")):
            return objects  # "left 32 miners trapped"
        return arguments(passage, head, (*deps, "dobj") if verb.dep == "xcomp" else deps)
    return []


def _antecedent(passage: Passage, verb: Token, subject: Token) -> Token:
    """In "two walkers, both of whom died" those who died are the walkers."""
    of_whom = any(t.lower == "whom" for p in passage.children(subject, "prep") for t in passage.children(p, "pobj"))
    head = passage.head(verb)
    return head if of_whom and subject.lower in ("both", "all") and verb.dep == "relcl" else subject


def _whole_list(passage: Passage, last: Token) -> list[Token]:
    """Of "84 fighters and 11 civilians killed" the parse ties the verb to the last noun only."""
    head = passage.head(last)
    if last.dep == "conj" and head.pos in ("NOUN", "PROPN") and _counted(passage, head):
        between = passage.tokens[head.index + 1 : last.index]
        parted = any(t.lower in h.adjectives or t.lemma in h.transitive for t in between for h in harms())
        return [last] if parted else [head]
    return [last]


def _counted(passage: Passage, noun: Token) -> bool:
    return bool(passage.children(noun, "nummod")) or names_people(noun)


def with_conjuncts(passage: Passage, head: Token) -> Iterator[Token]:
    """The noun and those joined to it: "a man", "two women", "their son"."""
    yield head
    for other in (*passage.children(head, "conj", "appos"), *_hung_on_the_verb(passage, head)):
        if other.pos in ("NOUN", "PROPN", "NUM") and (other.dep == "conj" or _listed(passage, other)):
            yield from with_conjuncts(passage, other)


def _hung_on_the_verb(passage: Passage, head: Token) -> list[Token]:
    """Of "killed a couple and their three children" the parse ties the children to the verb."""
    if head.dep not in OBJECTS:
        return []
    later = [t for t in passage.children(passage.head(head), "conj") if t.index > head.index and t.pos == "NOUN"]
    return [t for t in later if passage.children(t, "nummod", "poss", "det")]


def _listed(passage: Passage, noun: Token) -> bool:
    """The middle of a list is often parsed as an apposition: "a doctor, two nurses and five patients"."""
    first = passage.head(noun)
    if re.search(r"[:(–—]|\s-\s", passage.quote(first.end, noun.start)):
        return False  # "nine people: seven passengers and two of the crew" are nine
    kin = any(t.tag == "PRP$" for t in passage.children(noun, "poss"))  # "a man, his wife and their child"
    counted = _article(passage, first) or bool(passage.children(first, "nummod"))
    told_alike = first.pos == "NOUN" and counted and (kin or _article(passage, noun))
    return (bool(passage.children(noun, "nummod")) or told_alike) and bool(passage.children(noun, "conj"))


def _article(passage: Passage, noun: Token) -> bool:
    return any(t.lower in ("a", "an") for t in passage.children(noun, "det"))


def denied(passage: Passage, word: Token) -> bool:
    """Whether the word's own clause says that it was not so: "was not hurt", "did not die"."""
    step = word
    for _ in range(2):
        if passage.children(step, "neg") and step.pos in ("VERB", "AUX", "ADJ"):
            return True
        adverbs = {t.lower for t in passage.children(step, "advmod")}
        if adverbs & listed("denied", "adverbs") or (step.pos == "ADJ" and passage.children(step, "npadvmod")):
            return True
        if step.dep not in ("acomp", "xcomp", "oprd", "attr"):
            return False
        step = passage.head(step)
    return False
