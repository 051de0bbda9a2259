"""Reported speech: "X said that ...", "..., X said", "according to X", "X told Y", "X put the toll at ..."."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.according import according
from factcheck.language.claimants import Speakers
from factcheck.language.content import Content, content_of
from factcheck.language.sources import heard_by, quoting_outlet, speaker_of_verb, via_of, with_source
from factcheck.language.syntax import Tree
from factcheck.language.tables import table
from factcheck.language.verbs import counting_verbs, saying_verbs, stance_of, verbs_of
from factcheck.model.passage import Token
from factcheck.model.speech import Attribution, Claimant, Factuality, Voice


def reported(tree: Tree, speakers: Speakers) -> Iterator[Attribution]:
    """Every stretch that a verb of saying with a speaker, or "according to", ascribes to somebody."""
    for token in tree.tokens:
        if token.lower == "according" or (token.lower == "per" and token.dep == "prep"):
            yield from according(tree, speakers, token)
        elif token.pos == "VERB" and token.lemma in saying_verbs():
            yield from _said(tree, speakers, token)


def _said(tree: Tree, speakers: Speakers, verb: Token) -> Iterator[Attribution]:
    noun = speaker_of_verb(tree, speakers, verb)
    if any(o.lemma in table("speech")["not_said"]["objects"] for o in tree.children(verb, "dobj")):
        return
    if noun is None or noun.entity in ("DATE", "TIME") or not _may_say(tree, speakers, verb, noun):
        return
    negated = tree.child(verb, "neg") is not None
    content = content_of(tree, verb, noun)
    if content is None or (negated and verb.lemma not in verbs_of("committed") | verbs_of("denial")):
        return
    claimants = with_source(tree, speakers, verb, speakers.of(noun))
    via = quoting_outlet(tree, speakers, verb) or via_of(tree, speakers, verb)
    if via and all(c.kind != "media" for c in claimants):
        claimants = tuple(heard_by(c, via) for c in claimants)
    stance = stance_of(verb.lemma)
    if negated:
        stance = "neutral"
    yield attribution(tree, content, noun, verb, claimants, stance, _grade(verb, stance, negated))


def _grade(verb: Token, stance: str, negated: bool) -> Factuality:
    if negated:  # "could not confirm"; "did not deny"
        return Factuality.POSSIBLE if verb.lemma in verbs_of("committed") else Factuality.STATED
    if stance == "denial":
        return Factuality.DENIED
    if verb.lemma in verbs_of("believing"):
        return Factuality.POSSIBLE
    if verb.lemma in verbs_of("fearing") | verbs_of("asking"):
        return Factuality.NON_FACTUAL
    return Factuality.STATED


def attribution(
    tree: Tree, content: Content, noun: Token | None, verb: Token, claimants: tuple[Claimant, ...], stance: str,
    factuality: Factuality = Factuality.STATED,
) -> Attribution:  # fmt: skip
    """One attribution whose cue runs from the speaker to the verb, or the other way round."""
    first, last = (verb, verb) if noun is None else (min(noun, verb, key=_at), max(noun, verb, key=_at))
    start = tree.tokens[tree.edge(noun)[0]] if noun is not None and noun is first else first
    start = start if verb.index - start.index < 15 else first
    return Attribution(
        start=content[0], end=content[1], cue_start=start.start, cue_end=last.end, cue="", claimants=claimants,
        voice=Voice.ATTRIBUTED if claimants else Voice.HEARSAY, factuality=factuality, stance=stance,
    )  # fmt: skip


def _at(token: Token) -> int:
    return token.index


def _may_say(tree: Tree, speakers: Speakers, verb: Token, noun: Token) -> bool:
    """Things show and count too; only somebody, or somebody's report, is a claimant."""
    if noun.pos == "PRON":
        return noun.lower not in {
            "which",
            "that",
            "this",
            "these",
            "there",
            "what",
            "you",
            "nobody",
            "none",
            "who",
        } and not _expletive(tree, verb, noun)
    if noun.lower in table("speech")["hearsay"]["nouns"] and speakers.of(noun)[0].name == noun.lower:
        return False  # "reports say": nobody's word
    if tree.child(noun, "det") and tree.children(noun, "det")[0].lower == "no":
        return False  # "no group claimed the attack"
    if verb.dep == "acl" and verb.tag == "VBG":
        return speakers.can_speak(noun)
    if verb.lemma in counting_verbs():
        return speakers.can_speak(noun) or _tallies(verb, noun)
    return noun.pos in {"NOUN", "PROPN"} or speakers.can_speak(noun)


def _tallies(verb: Token, noun: Token) -> bool:
    """ "The database lists 300 deaths" gives a source, "the district recorded 300 deaths" a place."""
    places = table("events")["districts"]["nouns"]
    return verb.lemma in table("speech")["tallying"]["verbs"] and noun.pos == "NOUN" and noun.lemma not in places


def _expletive(tree: Tree, verb: Token, noun: Token) -> bool:
    return noun.lower == "it" and tree.child(verb, "auxpass", "nsubjpass") is not None
