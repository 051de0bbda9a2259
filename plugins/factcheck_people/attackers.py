"""How many attacked, and who they were: "two gunmen opened fire", "a lone attacker", "the bomber was a woman"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Passage, Token
from factcheck_people.drafts import Draft
from factcheck_people.rules import ATTACKERS
from factcheck_people.words import listed, pairs, sex_of, state_of

DUAL = "two states"
HYPHENS = ("-", "‑", "–")
MANY = 60  # more are an army, and nobody counts them one by one


def attackers(passage: Passage, token: Token) -> Iterator[Draft]:
    """Everything that is told of attackers at a noun for them."""
    if token.pos not in ("NOUN", "PROPN") or not _attacks(passage, token):
        return
    count = _count(passage, token)
    if count is not None and (_whole(passage, token) or _alone(passage, token)):
        first = min((token, *passage.children(token, "nummod", "amod")), key=lambda t: t.start)
        yield Draft(rule=ATTACKERS, measure="attackers", normal=str(count), first=first, last=token)
    if token.tag in ("NN", "NNP") and _known(passage, token):
        yield from _traits(passage, token)


def _attacks(passage: Passage, noun: Token) -> bool:
    """Whether a noun is one for attackers, or for anybody who does here what attackers do: "the driver opened fire"."""
    if noun.lemma.lower() in listed("attackers", "nouns"):
        return True
    verb = passage.head(noun)
    deeds = [verb, *passage.children(verb, "xcomp", "conj")]
    return (
        noun.lemma in listed("attackers", "anybody") and noun.dep == "nsubj" and any(_attack(passage, d) for d in deeds)
    )


def _attack(passage: Passage, verb: Token) -> bool:
    objects = {t.lemma for t in passage.children(verb, "dobj")}
    return verb.lemma in listed("attackers", "verbs") or any(
        (verb.lemma, o) in pairs("attackers", "phrases") for o in objects
    )


def _count(passage: Passage, noun: Token) -> int | None:
    for number in passage.quantities:
        counted = passage.counted(number)
        if counted is not None and counted.index == noun.index and number.best and not number.hedge:
            return int(number.best) if number.best <= MANY and number.interval.low == number.interval.high else None
    return 1 if _alone(passage, noun) else None


def _alone(passage: Passage, noun: Token) -> bool:
    return any(t.lower in listed("attackers", "alone") for t in passage.children(noun, "amod"))


def _whole(passage: Passage, noun: Token) -> bool:
    """Whether they do what all attackers did, so that none of them is left out."""
    verb = passage.head(passage.head(noun)) if noun.dep == "pobj" else passage.head(noun)
    if noun.dep == "pobj" and passage.head(noun).dep != "agent":
        return False
    if noun.dep not in ("nsubj", "pobj") or verb.pos != "VERB":
        return False
    return _attack(passage, verb)


def _known(passage: Passage, noun: Token) -> bool:
    """ "The gunman", or "a lone gunman"; any other may be one of several."""
    return any(t.lower == "the" for t in passage.children(noun, "det")) or _alone(passage, noun)


def _traits(passage: Passage, noun: Token) -> Iterator[Draft]:
    for said in (noun, *_said(passage, noun)):
        near = [t for t in (said, *passage.children(said, "amod", "compound", "nmod")) if t is not noun]
        for word in near:
            if sex := sex_of(word.lower):
                yield _trait("attacker's sex", sex, noun, word)
        if nation := next((n for word in near if (n := _nation(passage, word))), None):
            yield _trait("attacker's nationality", nation, noun, said)


def _trait(measure: str, normal: str, noun: Token, word: Token) -> Draft:
    """What stands beside the clause is quoted alone: whatever the clause doubts, it does not doubt this."""
    aside = word is not noun and word.dep in ("appos", "pobj")
    first, last = (word, word) if aside else sorted((noun, word), key=lambda t: t.start)
    return Draft(rule=ATTACKERS, measure=measure, normal=normal, first=first, last=last)


def _said(passage: Passage, noun: Token) -> Iterator[Token]:
    """What the attacker is said to be: "was a woman", "identified as a Norlander", "the attacker, a Norlander"."""
    yield from _beside(passage, noun)
    for name in _named(passage, noun):
        yield name
        yield from _beside(passage, name)
    verb = passage.head(noun)
    if noun.dep == "nsubj" and verb.lemma == "be":
        yield from passage.children(verb, "attr")


def _named(passage: Passage, noun: Token) -> Iterator[Token]:
    """ "The attacker was identified as", "the attacker, identified as": what stands behind it."""
    verbs = passage.children(noun, "acl")
    if noun.dep == "nsubjpass":
        verbs.append(passage.head(noun))
    naming = [verb for verb in verbs if verb.lemma in listed("attackers", "naming")]
    preps = [p for verb in naming for p in passage.children(verb, "prep") if p.lower == "as"]
    yield from (name for prep in preps for name in passage.children(prep, "pobj"))


def _beside(passage: Passage, name: Token) -> Iterator[Token]:
    """ "The attacker, Imran Halabi, a Norlander": one stands beside the other, and that beside the first."""
    comma = passage.tokens[name.index + 1 : name.index + 2]
    twins = passage.children(passage.head(name), "nsubj") if name.dep == "nsubj" else []
    behind = [t for t in twins if t.pos == "PROPN" and t.index > name.index and [c.text for c in comma] == [","]]
    for other in (*passage.children(name, "appos"), *behind):  # the parser may take the name for a second subject
        yield other
        yield from passage.children(other, "appos")


def _nation(passage: Passage, word: Token) -> str | None:
    """The state whose national a word makes somebody; "Tunisian-born" tells where he is from."""
    text = passage.text
    before, after = text[: word.start - passage.start], text[word.end - passage.start :]
    if word.lower == "dual" and after.split()[:1] and after.split()[0].strip(".,;") in listed("nationality", "dual"):
        return DUAL
    if noun := state_of(word.lower):
        return noun
    actor = next((a for a in passage.actors if a.start <= word.start < a.end and a.kind == "state"), None)
    if actor is None or after.lstrip().lower().startswith(tuple(listed("nationality", "descent"))):
        return None
    if (before[-1:] in HYPHENS and before[-2:-1].isalpha()) or (after[:1] in HYPHENS and after[1:2].isupper()):
        return DUAL  # "a French-Tunisian national"
    return None if after[:1] in HYPHENS else actor.of or actor.name
