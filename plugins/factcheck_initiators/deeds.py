"""Forms in which somebody does something: active, passive, cleft, "fighting broke out when X fired"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import EXCLUSIVE, NON_EXCLUSIVE, RESPONSIVE, act_of, objects_of
from factcheck_initiators.clauses import agent, direct_after, objects_after, subject
from factcheck_initiators.defence import attacker, defends
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by, weak
from factcheck_initiators.nouns import act_noun, attack_noun, episode_noun, first_act_noun
from factcheck_initiators.senders import sender, weapon
from factcheck_initiators.targets import earnest, target
from factcheck_initiators.words import words

FROM = frozenset({"from", "by"})


def deeds(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that a verb says somebody did."""
    if token.pos in ("VERB", "AUX"):
        yield from _done(passage, token)
        yield from _took_part(passage, token)


def _done(passage: Passage, verb: Token) -> Iterator[Draft]:
    opening = _opening(passage, verb)
    act = opening or act_of(passage, verb)
    if act is None or verb.dep == "amod":
        return
    by = agent(passage, verb)
    who = by or subject(passage, verb)
    if who is not None and (weapon(who) or (by and act_noun(passage, who))):
        who = sender(passage, who)
    name = doers(passage, who, speaking=True) if who else None
    if who is None or name is None or act_noun(passage, who):
        return
    if act == RESPONSIVE and who.lemma in words("responsive", "helpers") and verb.lemma in words("responsive", "calls"):
        return
    things = objects_of(passage, verb)
    act = RESPONSIVE if act == NON_EXCLUSIVE and defends(passage, verb) else _opened(passage, verb, act)
    if not opening and not earnest(passage, verb, who, act):
        return
    yield Draft(
        initiator=name, act=act, words=said_by(who, verb, *things),
        polarity=not (negated(passage, verb) or _not_he(passage, verb, who)),
        target=_opponent(passage, verb, things) if act == RESPONSIVE else target(passage, (verb,), but=name),
        episode=_episode(passage, verb, things, act), presupposed=act == RESPONSIVE, weak=weak(passage, verb, who),
    )  # fmt: skip


def _opponent(passage: Passage, verb: Token, things: list[Token]) -> str | None:
    """ "Answered fire from X", "repelled an attack by X": who is said to have acted first."""
    first = attacker(passage, verb)
    senders = [s for t in things if (s := sender(passage, t) or next(direct_after(passage, t, FROM), None))]
    senders += [first] if first is not None else []
    return next((name for s in senders if (name := doers(passage, s, speaking=True))), None)


def _not_he(passage: Passage, verb: Token, who: Token) -> bool:
    """ "It was not the crew that began it", "the crew were not those who began"."""
    copula = passage.head(who)
    return verb.dep in ("relcl", "ccomp") and copula.lemma == "be" and negated(passage, copula) and copula is not verb


def _opening(passage: Passage, verb: Token) -> str | None:
    """ "Opened the battle", and what began a brawl and begins nothing elsewhere: "when strikers threw bottles"."""
    if verb.lemma in words("exclusive", "opening") and _outbreak(passage, verb):
        return EXCLUSIVE
    opened = verb.lemma == "open" and any(
        episode_noun(passage, o) and o.lemma != "fire" for o in passage.children(verb, "dobj", "nsubjpass")
    )
    return EXCLUSIVE if opened else None


def _opened(passage: Passage, verb: Token, act: str) -> str:
    """ "Fighting broke out when X shelled Y": the act that it broke out with began it."""
    return EXCLUSIVE if act == NON_EXCLUSIVE and _outbreak(passage, verb) else act


def _outbreak(passage: Passage, verb: Token) -> Token | None:
    """The fighting that broke out, began or flared up when somebody did what the verb says."""
    when = any(t.lower in words("exclusive", "when") for t in passage.children(verb, "advmod", "mark"))
    if verb.dep == "conj" and not when and not passage.children(verb, "nsubj", "nsubjpass"):
        return _outbreak(passage, passage.head(verb))
    if not when or verb.dep not in ("advcl", "conj", "relcl"):
        return None
    governor = passage.head(verb)
    if verb.dep == "relcl":  # "began on 9 April, when": the parser hangs the clause on the day
        governor = next((t for t in passage.ancestors(verb) if t.pos == "VERB"), governor)
        if passage.head(verb).entity not in ("DATE", "TIME"):
            return None
    subjects = passage.children(governor, "nsubj", "nsubjpass")
    if governor.lemma in words("exclusive", "collapse"):
        return next((s for s in subjects if s.lemma in words("exclusive", "truces")), None) or _begun(passage, governor)
    return _begun(passage, governor)


def _begun(passage: Passage, governor: Token) -> Token | None:
    """What is said to have broken out."""
    if governor.lemma not in words("exclusive", "broke_out"):
        return None
    over = [passage.head(governor)] if governor.dep == "acl" else []  # "Fighting flared": taken for a participle
    return next(
        (s for s in [*passage.children(governor, "nsubj", "nsubjpass"), *over] if episode_noun(passage, s)), None
    )


def _episode(passage: Passage, verb: Token, things: list[Token], act: str) -> Token | None:
    noun = next((o for o in things if act_noun(passage, o)), None)
    if noun is not None and not (act == EXCLUSIVE and noun.lemma in words("nouns", "weapons")):
        return noun
    return _outbreak(passage, verb) or _when(passage, verb)


def _when(passage: Passage, verb: Token) -> Token | None:
    """ "fired first in the clash": the fighting in which it was done."""
    return next((t for t in objects_after(passage, verb, frozenset({"in"})) if episode_noun(passage, t)), None)


def _took_part(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Warplanes took part in the raid"."""
    if verb.lemma not in ("take", "play", "have"):
        return
    part = [o for o in passage.children(verb, "dobj") if o.lower in words("blame", "part")]
    who = subject(passage, verb)
    name = doers(passage, who, speaking=True) if who else None
    noun = first_act_noun(passage, part[0]) or first_act_noun(passage, verb) if part else None
    if who and name and noun and attack_noun(passage, noun):
        no = negated(passage, verb) or any(t.lower == "no" for t in passage.children(part[0], "det"))
        yield Draft(
            initiator=name, act=NON_EXCLUSIVE, words=said_by(who, verb, noun), episode=noun, polarity=not no,
            weak=weak(passage, verb),
        )  # fmt: skip
