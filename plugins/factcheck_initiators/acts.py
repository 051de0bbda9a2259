"""What kind of act a verb names."""

from __future__ import annotations

from factcheck import Passage, Token
from factcheck_initiators.nouns import act_noun, attack_noun, definite, episode_noun, gunfire, plural
from factcheck_initiators.words import needed, phrasal, words

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
    if verb.lemma in words("reciprocal", "verbs"):
        alone = verb.lemma in words("reciprocal", "alone")
        return RECIPROCAL if alone or _any(objects, "reciprocal", "nouns") else None
    if _begins(passage, verb, objects):
        return EXCLUSIVE
    if _settles(passage, verb, objects):
        return BLAME
    return NON_EXCLUSIVE if _harms(passage, verb, objects) else None


def objects_of(passage: Passage, verb: Token) -> list[Token]:
    """What the verb is done to: its objects, in the passive its subject, in a relative clause the noun before it."""
    found = passage.children(verb, "dobj", "obj", "nsubjpass")
    gap = verb.dep == "acl" and verb.tag == "VBN"
    relative = [o for o in found if o.tag in ("WDT", "WP")]
    noun = [passage.head(verb)] if gap or (relative and verb.dep == "relcl") else []
    return noun + [o for o in found if o not in relative]


def particles(passage: Passage, verb: Token) -> set[tuple[str, str]]:
    """The verb with each particle and adverb that could make another verb of it ("hit back")."""
    return {(verb.lemma, t.lower) for t in passage.children(verb, "prt", "advmod")}


def _answers(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    if particles(passage, verb) & phrasal("responsive"):
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
    first = first or passage.head(verb).lower == "first"
    if verb.lemma in words("exclusive", "alone") and objects:
        return True
    if _first_shot(passage, verb, objects):
        return True
    if verb.lemma in words("exclusive", "first"):
        return first or (verb.lemma == "open" and any(o.lemma == "hostility" for o in objects))
    if verb.lemma in words("exclusive", "begin") or particles(passage, verb) & phrasal("exclusive"):
        return any(_beginning(passage, o) for o in objects)
    return False


def _beginning(passage: Passage, thing: Token) -> bool:
    if thing.lower in words("exclusive", "pronouns"):
        return thing.dep != "nsubjpass"
    light = thing.dep == "nsubjpass" and attack_noun(passage, thing) and not episode_noun(passage, thing)
    return act_noun(passage, thing) and not light and thing.lemma not in words("nouns", "weapons")


def _first_shot(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "Fired the first shot", "threw the first bottle": of what is thrown, anything."""
    first = [
        o
        for o in objects
        if any(c.lower in words("exclusive", "first_strike") for c in passage.children(o, "amod", "compound"))
    ]
    if verb.lemma in words("exclusive", "throwing"):
        return bool(first)
    hits = words("exclusive", "first") | words("exclusive", "begin")
    return verb.lemma in hits and any(o.lemma in words("exclusive", "shots") for o in first)


def _settles(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    """ "carried out the attack", "shot down the airliner": one identified act, and this is its author."""
    once = verb.lemma in words("once", "verbs") or bool(particles(passage, verb) & phrasal("once"))
    if once:
        return any(o.pos in ("NOUN", "PROPN") and not plural(o) for o in objects)
    light = verb.lemma in words("light", "verbs") and (
        verb.lemma != "carry" or bool(particles(passage, verb) & phrasal("light"))
    )
    return light and any(attack_noun(passage, o) and definite(passage, o) and not plural(o) for o in objects)


def _harms(passage: Passage, verb: Token, objects: list[Token]) -> bool:
    wanted = needed(verb.lemma)
    if wanted is not None:
        if verb.lemma == "carry" and not particles(passage, verb) & phrasal("light"):
            return False
        around = [*objects, *passage.children(verb, "prt", "oprd", "acomp", "advmod", "xcomp")]
        return any(t.lemma in wanted or t.lower in wanted or (not wanted and attack_noun(passage, t)) for t in around)
    return verb.lemma in words("non_exclusive", "verbs")


def _any(objects: list[Token], section: str, key: str) -> bool:
    return any(o.lemma in words(section, key) for o in objects)
