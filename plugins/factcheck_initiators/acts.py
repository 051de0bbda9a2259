"""What kind of act a verb names."""

from __future__ import annotations

import re

from factcheck import Passage, Token
from factcheck_initiators.harm import deed_of
from factcheck_initiators.nouns import act_noun, attack_noun, definite, episode_noun, first_strike, gunfire, plural
from factcheck_initiators.words import phrasal, words

EXCLUSIVE, NON_EXCLUSIVE, RESPONSIVE, RECIPROCAL, BLAME = (
    "exclusive",
    "non_exclusive",
    "responsive",
    "reciprocal",
    "blame",
)


def act_of(passage: Passage, verb: Token) -> str | None:
    """The class of the act that a verb with its particle, adverb and object names."""
    objects = objects_of(passage, verb)
    if _answers(passage, verb, objects):
        return RESPONSIVE
    if each_other(passage, verb) and deed_of(passage, verb, objects):
        return RECIPROCAL
    if verb.lemma in words("reciprocal", "verbs"):
        alone = verb.lemma in words("reciprocal", "alone")
        return RECIPROCAL if alone or _any(objects, "reciprocal", "nouns") else None
    if _begins(passage, verb, objects) or breaks_truce(passage, verb, objects):
        return EXCLUSIVE
    if _settles(passage, verb, objects):
        return BLAME
    if _unprovoked(passage, verb, objects):
        return EXCLUSIVE
    return NON_EXCLUSIVE if _harms(passage, verb, objects) else None


def objects_of(passage: Passage, verb: Token) -> list[Token]:
    """What the verb is done to: its objects, in the passive its subject, in a relative clause the noun before it."""
    found = passage.children(verb, "dobj", "obj", "nsubjpass")
    gap = verb.dep == "acl" and verb.tag == "VBN" and not passage.children(verb, "nsubj", "aux")
    if (misread := _misread_subject(passage, verb)) is not None:
        return [misread]
    relative = [o for o in found if o.tag in ("WDT", "WP")]
    own = [o for o in found if o not in relative and o.lower not in words("nouns", "reflexive")]
    noun = [passage.head(verb)] if gap or (verb.dep == "relcl" and (relative or _gap(passage, verb, own))) else []
    return noun + own


def _gap(passage: Passage, verb: Token, own: list[Token]) -> bool:
    """ "The bomb (that) the rebels had planted": a clause with its own subject and no object is about its noun."""
    subjects = passage.children(verb, "nsubj")
    content = passage.head(verb).lemma in words("blame", "charges")  # "the charge that it fired"
    if content or any(t.lower == "whose" for t in passage.subtree(verb)):
        return False
    return not own and any(s.lower not in ("that", "who", "which") for s in subjects)


def _misread_subject(passage: Passage, verb: Token) -> Token | None:
    """ "The mine that sank the ferry Halden was laid": the parser takes the name for the subject of what follows it."""
    names = passage.children(verb, "nsubjpass")
    head = passage.head(verb)
    near = verb.dep == "relcl" and any(n.pos == "PROPN" and n.index == head.index + 1 for n in names)
    root = next((t for t in (head, *passage.ancestors(head)) if t.dep == "ROOT"), None)
    return root if near and root is not None and root.pos == "NOUN" else None


def each_other(passage: Passage, verb: Token) -> bool:
    """ "Shelled each other", "fired on one another"."""
    after = passage.quote(verb.end, passage.end).lower().split()[:4]
    return any(
        pair in (["each", "other"], ["one", "another"])
        for pair in ([re.sub(r"\W.*", "", w) for w in after[n : n + 2]] for n in (0, 1))
    )


def particles(passage: Passage, verb: Token) -> set[tuple[str, str]]:
    """The verb with each particle and adverb that could make another verb of it ("hit back")."""
    return {(verb.lemma, t.lower) for t in passage.children(verb, "prt", "advmod")}


def _answers(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    if particles(passage, verb) & phrasal("responsive"):
        return True
    if verb.lemma in ("act", "defend") and _in_defence(passage, verb, objects):
        return True
    if verb.lemma in words("responsive", "objects"):
        return any(o.lemma == "fire" for o in objects)
    if verb.lemma in words("responsive", "needs_violence"):
        below = (t for t in passage.subtree(verb) if t.index > verb.index and t.dep in ("pobj", "dobj"))
        return any(act_noun(passage, o) or gunfire(passage, o) for o in [*objects, *below])
    if any(answering(passage, o) for o in objects) and verb.lemma in words("light", "verbs") | words(
        "exclusive", "begin"
    ):
        return True
    return verb.lemma in words("responsive", "verbs")


def _in_defence(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "Acted in self-defence", "had merely defended themselves"; a right to do so is no deed."""
    if verb.lemma == "act":
        own = [o for p in passage.children(verb, "prep") if p.lower == "in" for o in passage.children(p, "pobj")]
        return any("self" in (o.lower, *(t.lower for t in passage.children(o, "compound"))) for o in own)
    itself = any(o.lower in words("nouns", "reflexive") for o in passage.children(verb, "dobj"))
    words_only = any(p.lower in ("against", "from") for p in passage.children(verb, "prep"))
    return itself and verb.tag != "VB" and not objects and not words_only


def answering(passage: Passage, noun: Token) -> bool:
    """Whether the noun names an answer to an attack ("a counter-offensive", "a retaliatory strike")."""
    if noun.lemma in words("responsive", "nouns") or noun.lower in words("responsive", "nouns"):
        return True
    before = {t.lower for t in passage.children(noun, "amod", "compound")}
    if act_noun(passage, noun) and before & words("responsive", "modifiers"):
        return True
    parts = passage.tokens[noun.index : noun.index + 3]  # the tokenizer cuts at the hyphen
    joined = "".join(t.lower for t in parts)
    back = "".join(t.lower for t in passage.tokens[max(noun.index - 2, 0) : noun.index + 1])
    return joined in words("responsive", "nouns") or back in words("responsive", "nouns")


def _begins(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    first = any(t.lower == "first" for t in passage.children(verb, "advmod", "amod", "oprd", "acomp", "npadvmod"))
    near = passage.tokens[verb.index + 1 : verb.index + 4]
    first = first or passage.head(verb).lower == "first" or any(t.lower == "first" and t.dep == "advmod" for t in near)
    if _before_others(passage, verb) and deed_of(passage, verb, objects):
        return True
    if verb.lemma in words("exclusive", "alone") and objects:
        return True
    if _first_shot(passage, verb, objects):
        return True
    if first and deed_of(passage, verb, objects):
        return True
    if first and verb.lemma in words("exclusive", "opening"):
        return True
    if verb.lemma in words("exclusive", "first"):
        return first or (verb.lemma == "open" and any(o.lemma == "hostility" for o in objects))
    if verb.lemma in words("exclusive", "begin") or particles(passage, verb) & phrasal("exclusive"):
        return any(_beginning(passage, o) for o in objects)
    return False


def breaks_truce(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "Broke the truce": it lasts until one side breaks it, while it can be violated by many."""
    deed = deed_of(passage, verb, objects)
    ends = deed is not None and deed.noun == "breach" and verb.lemma in words("exclusive", "ends_truce")
    return ends and any(o.lemma in words("exclusive", "truces") and not plural(o) for o in objects)


def _unprovoked(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "Opened fire without warning", "attacked without provocation": nothing went before."""
    without = [p for p in passage.children(verb, "prep") if p.lower == "without"]
    none = any(t.lower in words("exclusive", "without") for p in without for t in passage.children(p, "pobj"))
    return none and deed_of(passage, verb, objects) is not None


def _before_others(passage: Passage, verb: Token) -> bool:
    """ "Fired before the others did"."""
    clauses = passage.children(verb, "advcl")
    return any(
        c.lemma == "do" and any(t.lower == "before" for t in passage.children(c, "mark", "advmod")) for c in clauses
    )


def _beginning(passage: Passage, thing: Token) -> bool:
    if thing.lower in words("exclusive", "pronouns"):
        return thing.dep != "nsubjpass"
    light = (
        attack_noun(passage, thing) and not episode_noun(passage, thing) and (thing.dep == "nsubjpass" or plural(thing))
    )
    return act_noun(passage, thing) and not light and thing.lemma not in words("nouns", "weapons")


def _first_shot(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "Fired the first shot", "threw the first bottle": of what is thrown, anything."""
    first = [o for o in objects if first_strike(passage, o)]
    if verb.lemma in words("exclusive", "throwing"):
        return bool(first)
    hits = words("exclusive", "first") | words("exclusive", "begin")
    return verb.lemma in hits and any(o.lemma in words("exclusive", "shots") for o in first)


def _settles(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "carried out the attack", "shot down the airliner": one identified act, and this is its author."""
    deed = deed_of(passage, verb, objects)
    if deed is not None and deed.once:
        known = deed.noun in words("nouns", "wrecks")  # many buses are destroyed, "the bus" was once
        return any(
            o.pos in ("NOUN", "PROPN") and not plural(o) and (not known or definite(passage, o)) for o in objects
        )
    one = any(attack_noun(passage, o) and definite(passage, o) and not plural(o) for o in objects)
    return one and _light(passage, verb)


def _light(passage: Passage, verb: Token) -> bool:
    """ "carried out", "staged": the verb adds nothing, its object says what was done."""
    phrase = verb.lemma != "carry" or bool(particles(passage, verb) & phrasal("light"))
    return verb.lemma in words("light", "verbs") and phrase


def _harms(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    if deed_of(passage, verb, objects) is not None:
        return True
    below = [*objects, *passage.children(verb, "oprd", "xcomp")]
    return _light(passage, verb) and any(attack_noun(passage, o) for o in below)


def _any(objects: list[Token], section: str, key: str) -> bool:
    return any(o.lemma in words(section, key) for o in objects)
