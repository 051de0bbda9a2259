"""Whose act it was: "came from", "was the work of", "was an army shell", "evidence points to", "are believed to be"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.acts import BLAME, EXCLUSIVE, NON_EXCLUSIVE, objects_of
from factcheck_initiators.clauses import direct_after, subject
from factcheck_initiators.doers import doer, doers
from factcheck_initiators.drafts import Draft, negated, said_by, weak
from factcheck_initiators.named import people_of
from factcheck_initiators.nouns import act_noun, attack_noun, episode_noun, first_act_noun, first_strike, plural
from factcheck_initiators.people import can_act
from factcheck_initiators.senders import weapon
from factcheck_initiators.targets import name_of
from factcheck_initiators.words import word, words

OF = frozenset({"of", "from", "by"})


def origins(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about where an act came from."""
    if token.pos in ("VERB", "AUX"):
        yield from _came_from(passage, token)
        yield from _under_attack(passage, token)
        yield from _points_to(passage, token)
        yield from _hallmarks(passage, token)
        yield from _believed(passage, token)
    elif token.dep == "attr":
        yield from _identified(passage, token)


def _came_from(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "The attacks on Monday came from Cambodia", "the shell was fired from Eritrea"."""
    fired = verb.lemma in words("origin", "fired_from") and bool(passage.children(verb, "nsubjpass"))
    opened = verb.lemma in words("origin", "opened_from") and bool(passage.children(verb, "nsubjpass"))
    if verb.lemma not in words("origin", "verbs") and not fired and not opened:
        return
    things = objects_of(passage, verb) if fired or opened else said_by(subject(passage, verb))
    nouns = [s for s in things if act_noun(passage, s) or first_strike(passage, s)]
    for source in _sources(passage, verb):
        name = doers(passage, source, speaking=True)
        if name and nouns:
            yield Draft(
                initiator=name, act=_sent(passage, nouns[0], fired),
                words=said_by(nouns[0], verb, source), episode=nouns[0], polarity=not negated(passage, verb),
                weak=weak(passage, verb, source),
            )  # fmt: skip


def _sources(passage: Passage, verb: Token) -> Iterator[Token]:
    """What stands after "from" and "out of"."""
    yield from direct_after(passage, verb, frozenset({word("origin", "preposition")}))
    for out in passage.children(verb, "prep", "advmod", "prt"):
        if out.lower == "out":
            yield from direct_after(passage, out, frozenset({"of"}))


def _sent(passage: Passage, noun: Token, fired: bool) -> str:
    """The class of an act that came from somebody: the first shot began it, one shell has one author."""
    if first_strike(passage, noun) or (not weapon(noun) and (episode_noun(passage, noun) or plural(noun))):
        return EXCLUSIVE
    return NON_EXCLUSIVE if fired and plural(noun) else BLAME


def _under_attack(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "The depot came under fire from X"."""
    for noun in direct_after(passage, verb, frozenset({"under"})):
        sources = [*direct_after(passage, verb, OF), *direct_after(passage, noun, OF)]
        name = next((n for s in sources if (n := doers(passage, s, speaking=True))), None)
        if name and (act_noun(passage, noun) or noun.lemma in words("nouns", "fires")):
            hit = next(iter(passage.children(verb, "nsubj")), None)
            at = name_of(passage, hit) if hit is not None else None
            yield Draft(
                initiator=name, act=NON_EXCLUSIVE, words=said_by(verb, noun, sources[0]), target=at,
                episode=noun if act_noun(passage, noun) else None, polarity=not negated(passage, verb),
            )  # fmt: skip


def _identified(passage: Passage, noun: Token) -> Iterator[Draft]:
    """ "The projectile was a rocket of the brigade", "it was an army shell that hit", "was the work of X"."""
    verb = passage.head(noun)
    thing = next(iter(passage.children(verb, "nsubj")), None)
    if verb.lemma != "be" or thing is None:
        return
    work = noun.lemma in words("blame", "authors")
    cleft = thing.lower == "it" and bool(passage.children(noun, "relcl") or passage.children(verb, "ccomp", "relcl"))
    if not (attack_noun(passage, noun) and (attack_noun(passage, thing) or cleft)) and not work:
        return
    owners = [t for t in reversed(passage.children(noun, "compound", "amod", "poss", "nmod")) if doer(passage, t)]
    owners += direct_after(passage, noun, OF)
    author = work and (name := doers(passage, thing, speaking=True)) is not None
    owners = [thing] if author and name else owners
    deed = first_act_noun(passage, thing) or first_act_noun(passage, noun)
    for owner in owners[:1]:
        if (who := doers(passage, owner, speaking=True)) and (deed or cleft):
            yield Draft(
                initiator=who, act=BLAME, words=said_by(thing, noun, owner),
                episode=deed if deed is not owner else None,
                polarity=not negated(passage, verb), weak=weak(passage, verb, noun),
            )  # fmt: skip


def _points_to(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "Evidence points to the army"; "suggests that X did it" is X's deed with a weak footing."""
    pointing = verb.lemma in words("blame", "point") | words("blame", "rests")
    signs = [s for s in passage.children(verb, "nsubj") if s.lemma in words("evidence", "nouns")]
    if not signs or not pointing:
        return
    for thing in direct_after(passage, verb, words("blame", "pointed_at") | words("blame", "rests_with")):
        if name := doers(passage, thing, speaking=True):
            yield Draft(
                initiator=name, act=BLAME, words=said_by(signs[0], verb, thing), weak=True,
                episode=first_act_noun(passage, verb), polarity=not negated(passage, verb),
            )  # fmt: skip


def _hallmarks(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "The attack bore the hallmarks of Black Heron"."""
    marks = [o for o in passage.children(verb, "dobj") if o.lemma in words("evidence", "hallmarks")]
    noun = next((s for s in passage.children(verb, "nsubj") if attack_noun(passage, s)), None)
    for mark in marks[:1]:
        for thing in direct_after(passage, mark, OF):
            if noun and (name := doers(passage, thing, speaking=True)):
                yield Draft(
                    initiator=name, act=BLAME, words=said_by(noun, verb, thing), episode=noun, weak=True,
                    polarity=not negated(passage, verb),
                )  # fmt: skip


def _believed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "The planes are believed to be Libyan", "the attackers are members of Black Heron": who they were."""
    if verb.lemma != "be":
        return
    who = subject(passage, verb)
    if who is None or not (can_act(who) or attack_noun(passage, who)):
        return
    for thing in passage.children(verb, "acomp", "attr", "oprd"):
        name = doers(passage, thing, speaking=True)
        sure = weapon(who) and people_of(thing)
        if name and (sure or weak(passage, verb)) and not act_noun(passage, thing):
            yield Draft(
                initiator=name, act=BLAME, words=said_by(who, verb, thing), weak=not sure or weak(passage, verb),
                episode=who if attack_noun(passage, who) else None, polarity=not negated(passage, verb),
            )  # fmt: skip
