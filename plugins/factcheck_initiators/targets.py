"""On whom or what: the object of a deed, what stands after "on" and "of", what a shell hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import EXCLUSIVE, NON_EXCLUSIVE, RECIPROCAL, act_of, objects_of
from factcheck_initiators.doers import doer
from factcheck_initiators.harm import deed_of
from factcheck_initiators.marked import bears_arms
from factcheck_initiators.named import proper, thing
from factcheck_initiators.nouns import act_noun, attack_noun
from factcheck_initiators.people import armed, craft, touchable
from factcheck_initiators.words import words

AIMED = frozenset({"on", "upon", "against"})
THROWN = AIMED | {"at", "into", "toward", "towards"}
FAR = ("shooting", "throwing", "shelling", "ramming")
OF = frozenset({"of"})


def target(passage: Passage, said: Iterable[Token], but: str | None = None) -> str | None:
    """The first target that one of a draft's words has, ``but`` no doer is his own."""
    names = (name_of(passage, at) for word in said for at in _targets(passage, word))
    return next((name for name in names if name and name != but), None)


def aimed_at(passage: Passage, verb: Token) -> Iterator[Token]:
    """What a deed is aimed at: the nouns after "on", "at", "into"."""
    fire = any(t.lower in ("fire", "light", "torch") for t in passage.children(verb, "dobj"))
    deed = deed_of(passage, verb, objects_of(passage, verb))
    # elsewhere, and after "opened fire", "at" tells where it was done
    far = deed is not None and deed.noun in FAR and verb.lemma != "open"
    lurking = deed is not None and deed.noun == "ambush"  # "waylaid the convoy"
    to = ({"to"} if fire else set()) | ({"for"} if lurking else set())
    yield from _after(passage, verb, (THROWN if far else AIMED) | to)


def earnest(passage: Passage, verb: Token, who: Token, act: str) -> bool:
    """Traders attack the pound and strikers a goal: whoever bears no arms must do it to what can be touched."""
    things = objects_of(passage, verb)
    if act == EXCLUSIVE and not bears_arms(passage, who) and not proper(who):
        return deed_of(passage, verb, things) is not None or any(_begun(passage, o) for o in things)
    deed = deed_of(passage, verb, things)
    if deed is None or not deed.plain or act != NON_EXCLUSIVE:
        return True
    if any(o.lemma in words("nouns", "harmless_target") for o in (*things, *aimed_at(passage, verb))):
        return False
    if deed.noun == "beating" and not armed(who):  # teams beat each other
        return who.pos == "NOUN" and any(touchable(t) for t in things)
    return bears_arms(passage, who) or any(_hurt(passage, t) for t in (*things, *aimed_at(passage, verb)))


def _begun(passage: Passage, thing: Token) -> bool:
    return (
        act_noun(passage, thing)
        or thing.lower in words("exclusive", "pronouns")
        or thing.lemma in words("exclusive", "shots")
    )


def _hurt(passage: Passage, at: Token) -> bool:
    parts = passage.children(at, "compound")
    return touchable(at) or doer(passage, at) is not None or any(touchable(t) for t in parts)


def _targets(passage: Passage, word: Token) -> Iterator[Token]:
    if word.pos in ("VERB", "AUX") and act_of(passage, word) not in (None, RECIPROCAL):
        for at in objects_of(passage, word):
            yield from _targets(passage, at) if act_noun(passage, at) else (at,)
        yield from aimed_at(passage, word)
    elif act_noun(passage, word):
        yield from _of_noun(passage, word)


def _of_noun(passage: Passage, noun: Token) -> Iterator[Token]:
    """ "The attack on the depot", "the depot bombing", "bombing the depot", "the shell that hit the depot"."""
    weapon = noun.lemma in words("nouns", "weapons")
    if weapon:
        yield from _hit_by(passage, noun)
    blast = {"at"} if noun.lemma in words("nouns", "blasts") else set()
    lurking = {"for"} if noun.lemma == "ambush" else set()
    yield from _after(passage, noun, AIMED if weapon else AIMED | OF | blast | lurking)
    if lurking and noun.dep in ("dobj", "nsubjpass"):  # "the ambush was laid for a patrol"
        yield from _after(passage, passage.head(noun), frozenset({"for", "on"}))
    yield from passage.children(noun, "dobj") if noun.tag == "VBG" else ()
    for clause in passage.children(noun, "relcl", "acl"):
        if clause.tag != "VBN" and (deed_of(passage, clause, []) or act_of(passage, clause)):
            yield from passage.children(clause, "dobj")
    if attack_noun(passage, noun) and not weapon:
        by_craft = noun.lemma in words("nouns", "by_craft")  # "a drone strike"
        near = [*passage.children(noun, "compound", "amod"), *([passage.head(noun)] if noun.dep == "compound" else [])]
        yield from (t for t in near if touchable(t) and t.text.islower() and not (by_craft and craft(t)))


def _hit_by(passage: Passage, weapon: Token) -> Iterator[Token]:
    """What a shell hits where it is the subject, or what was hit "by a shell"."""
    head = passage.head(weapon)
    verb = passage.head(head) if head.lower == "by" else head
    caused = verb.lemma in words("light", "verbs")
    if (weapon.dep == "nsubj" or head.lower == "by") and (caused or deed_of(passage, verb, [])):
        for at in objects_of(passage, verb):
            yield from _of_noun(passage, at) if act_noun(passage, at) else (at,)


def _after(passage: Passage, word: Token, prepositions: frozenset[str]) -> Iterator[Token]:
    for preposition in passage.children(word, "prep"):
        if preposition.lower in prepositions:
            yield from passage.children(preposition, "pobj")
            for doing in passage.children(preposition, "pcomp"):  # "an ambush on herders driving their cattle"
                yield from passage.children(doing, "nsubj")


def name_of(passage: Passage, at: Token) -> str | None:
    """The name of a target; what is fired or broken is none."""
    if at.lower in words("doers", "some"):  # "one of its cutters"
        among = next((o for p in passage.children(at, "prep") for o in passage.children(p, "pobj")), None)
        return name_of(passage, among) if among is not None else None
    if act_noun(passage, at) or at.lemma in words("nouns", "no_targets") | words("exclusive", "shots"):
        return None
    what = thing(passage, at)
    who = doer(passage, at) if what is None or _somebody(at) else None
    longer = who and what and who.islower() and not what.islower() and who in what  # "freighter Halden"
    return what if longer else who or what


def _somebody(at: Token) -> bool:
    """Whether the target stands for the side it belongs to: Sudrian troops do, a Sudrian village and a mayor do not."""
    return proper(at) or craft(at) or armed(at) or at.lower in words("doers", "members") | words("doers", "held")
