"""Forms in which somebody is blamed: accused, held responsible, pointed at."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_initiators.charges import act_of_noun, charge_of
from factcheck_initiators.clauses import direct_after, objects_after, patient, subject
from factcheck_initiators.doers import doers
from factcheck_initiators.drafts import Draft, negated, said_by, weak
from factcheck_initiators.marked import bears_arms
from factcheck_initiators.mutual import mutual_object
from factcheck_initiators.nouns import act_noun, first_act_noun
from factcheck_initiators.senders import sender, weapon
from factcheck_initiators.speaking import blamer
from factcheck_initiators.words import words

OF = frozenset({"of", "with"})


def blame(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that ``token`` says about who is to blame."""
    if token.pos == "VERB":
        yield from _accused(passage, token)
        yield from _blamed(passage, token)
        yield from _laid(passage, token)
        yield from _bears(passage, token)
    yield from _to_blame(passage, token)
    yield from _called_author(passage, token)
    yield from _responsible(passage, token)
    yield from _rests_with(passage, token)


def _accused(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "C accused X of starting the war", "X was accused by C of an attack"."""
    if verb.lemma not in words("blame", "accuse") or mutual_object(passage, verb):
        return
    accused = _object(passage, verb)
    name = doers(passage, accused) if accused else None
    for deed in objects_after(passage, verb, OF) if accused and name else ():
        act, noun = charge_of(passage, deed)
        if act:
            yield Draft(
                initiator=name, act=act, words=said_by(verb, accused, deed, noun), episode=noun,
                polarity=not negated(passage, verb), speaker=blamer(passage, verb),
            )  # fmt: skip
            return


def _object(passage: Passage, verb: Token) -> Token | None:
    """Who is accused; in a headline the verb stands without its "was": "Peru blamed for attack"."""
    found = next(iter(passage.children(verb, "dobj")), None) or patient(passage, verb)
    return found or (subject(passage, verb) if verb.tag in ("VBN", "VBD") else None)


def _blamed(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "C blamed X for N", "C blamed N on X"."""
    if verb.lemma not in words("blame", "blame") or mutual_object(passage, verb):
        return
    things = passage.children(verb, "dobj", "nsubjpass") or said_by(_object(passage, verb))
    for thing in things:
        if act_noun(passage, thing):
            said = objects_after(passage, verb, words("blame", "on_words"))
            found = [w for n in said if (w := _behind(passage, n)) is not None and doers(passage, w)]
            for who in found[-1:]:
                yield from _draft(passage, verb, who, thing, thing)
        else:
            for deed in objects_after(passage, verb, words("blame", "for_words")):
                yield from _draft(passage, verb, thing, deed, deed)


def _draft(passage: Passage, verb: Token, who: Token, what: Token, deed: Token) -> Iterator[Draft]:
    act, noun = charge_of(passage, deed)
    name = doers(passage, who)
    if name and act:
        yield Draft(
            initiator=name,
            act=act,
            words=said_by(verb, who, what, noun),
            episode=noun,
            polarity=not negated(passage, verb),
        )


def _laid(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "C laid the blame on X", "C pointed the finger at X", "C attributed the attack to X"."""
    things = [*passage.children(verb, "dobj"), *said_by(patient(passage, verb))]
    to = _laid_on(passage, verb)
    laid = bool(to) and any(t.lower in words("blame", "responsibility") or act_noun(passage, t) for t in things)
    pointed = verb.lemma in words("blame", "point") and any(t.lower in words("blame", "fingers") for t in things)
    if not laid and not pointed:
        return
    at = to if laid else words("blame", "pointed_at")
    noun = first_act_noun(passage, verb)
    for named in (*objects_after(passage, verb, at), *(_doors(passage, verb) if laid else ())):
        who = _behind(passage, named)
        if who is not None and (name := doers(passage, who)):
            yield Draft(
                initiator=name, act=act_of_noun(passage, noun), words=said_by(verb, things[0], who, noun), episode=noun,
                polarity=not negated(passage, verb), speaker=blamer(passage, verb),
            )  # fmt: skip
            return


def _behind(passage: Passage, who: Token) -> Token | None:
    """ "Put the blast down to a Sudrian missile", "traced the panic to shots by the guards"."""
    return sender(passage, who) if act_noun(passage, who) or weapon(who) else who


def _doors(passage: Passage, verb: Token) -> Iterator[Token]:
    """ "Laid the blame at the army's door"."""
    for door in objects_after(passage, verb, frozenset({"at"})):
        if door.lemma in words("blame", "doors"):
            yield from passage.children(door, "poss")


def _laid_on(passage: Passage, verb: Token) -> frozenset[str]:
    """The prepositions before whom a verb lays blame on."""
    down = verb.lemma == "put" and any(t.lower == "down" for t in passage.children(verb, "prt", "advmod", "prep"))
    if verb.lemma in words("blame", "ascribe") or down:
        return words("blame", "ascribed_to")
    return words("blame", "laid_on") if verb.lemma in words("blame", "lay") else frozenset()


def _responsible(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "X is responsible for N", "C holds X responsible", "X was behind N"."""
    behind = token.lower in words("blame", "behind")
    if token.lower not in words("blame", "responsible") and not behind:
        return
    verb = passage.head(token)
    if token.dep == "amod" and passage.head(verb).lemma in words("blame", "hold"):  # "holds the rebels responsible"
        token, verb = verb, passage.head(verb)
    held = verb.lemma in ("hold", "deem", "find", "consider", "believe")
    who = (next(iter(passage.children(verb, "dobj")), None) if held else None) or patient(passage, verb)
    who = who or next(iter(passage.children(token, "nsubj")), None) or subject(passage, verb)
    those = token.dep == "amod" and verb.lower in ("those", "people", "person")
    if verb.lemma not in words("blame", "hold") and not passage.children(token, "nsubj") and not those:
        return
    if those:
        who, verb = next(iter(passage.children(passage.head(verb), "attr")), None), passage.head(verb)
    name = doers(passage, who, speaking=True) if who else None
    noun = first_act_noun(passage, token) or (first_act_noun(passage, verb) if held else None)
    if who and name and (noun or (not behind and bears_arms(passage, who))):
        yield Draft(
            initiator=name, act=act_of_noun(passage, noun), words=said_by(who, token, noun), episode=noun,
            polarity=not negated(passage, verb), weak=weak(passage, token, who),
        )  # fmt: skip


def _bears(passage: Passage, verb: Token) -> Iterator[Draft]:
    """ "X bears the responsibility for N"."""
    things = [o for o in passage.children(verb, "dobj") if o.lower in words("blame", "responsibility")]
    if verb.lemma in words("blame", "bear") and things:
        yield from _guilty(passage, subject(passage, verb), verb, first_act_noun(passage, verb))


def _to_blame(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "X is to blame for N", "N is X's fault", "N was X's doing"."""
    verb = passage.head(token)
    if token.lemma in words("blame", "blame") and token.dep == "xcomp" and verb.lemma == "be":
        yield from _guilty(passage, subject(passage, verb), verb, first_act_noun(passage, token))
    if token.dep == "attr" and token.lower in words("blame", "responsibility") | words("blame", "authors"):
        noun = next((s for s in passage.children(verb, "nsubj") if act_noun(passage, s)), None)
        if noun is not None:
            yield from _guilty(passage, next(iter(passage.children(token, "poss")), None), verb, noun)


def _called_author(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "Called the separatists the authors of the bombing"."""
    verb = passage.head(token)
    if token.lemma not in words("blame", "authors") or verb.lemma not in words("blame", "calling"):
        return
    noun = first_act_noun(passage, token)
    others = [t for t in passage.children(verb, "dobj", "nsubj") if t.index != token.index and t.index < token.index]
    who = next((passage.head(verb) if t.tag == "WP" else t for t in others if t.pos != "PRON" or t.tag == "WP"), None)
    speaker = blamer(passage, verb)
    if who is not None and noun is not None and (name := doers(passage, who)):
        yield Draft(
            initiator=name, act=act_of_noun(passage, noun), words=said_by(who, token, noun), episode=noun,
            polarity=not negated(passage, verb), speaker=speaker,
        )  # fmt: skip


def _guilty(passage: Passage, who: Token | None, verb: Token, noun: Token | None) -> Iterator[Draft]:
    name = doers(passage, who, speaking=True) if who is not None else None
    no = negated(passage, verb) or any(negated(passage, t) for t in passage.children(verb, "xcomp", "attr"))
    if who is not None and name and noun is not None:
        yield Draft(
            initiator=name, act=act_of_noun(passage, noun), words=said_by(who, verb, noun), episode=noun,
            polarity=not no, weak=weak(passage, verb, who),
        )  # fmt: skip


def _rests_with(passage: Passage, token: Token) -> Iterator[Draft]:
    """ "Responsibility for N lies with X"."""
    verb = passage.head(token)
    if token.lower not in words("blame", "responsibility") or token.dep not in ("nsubj", "nsubjpass"):
        return
    if verb.lemma not in words("blame", "rests") | words("blame", "lay") | words("blame", "ascribe"):
        return
    noun = first_act_noun(passage, token)
    for who in direct_after(passage, verb, words("blame", "rests_with")):
        if name := doers(passage, who):
            yield Draft(
                initiator=name, act=act_of_noun(passage, noun), words=said_by(token, who), episode=noun,
                polarity=not negated(passage, verb), weak=token.lower == "suspicion",
            )  # fmt: skip
