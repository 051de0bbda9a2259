"""Who stands behind a verb of saying: its speaker, whom the speaker cites, and the agency that was told."""

from __future__ import annotations

from factcheck.language.claimants import Speakers
from factcheck.language.syntax import Tree
from factcheck.language.verbs import verbs_of
from factcheck.model.passage import Token
from factcheck.model.speech import Claimant


def speaker_of_verb(tree: Tree, speakers: Speakers, verb: Token) -> Token | None:
    """The noun phrase that says it: subject, or by-phrase of a passive."""
    if verb.lemma in {"quote", "cite"}:  # "the mayor was quoted as saying", "media quoted him as saying"
        return tree.child(verb, "nsubjpass", "dobj")
    agent = agent_of(tree, verb)
    if agent or tree.child(verb, "nsubjpass", "auxpass") or (verb.dep == "acl" and verb.tag == "VBN"):
        return agent
    return tree.subject(verb) or _inverted(tree, speakers, verb) or _taken_for_apposition(tree, verb)


def quoting_outlet(tree: Tree, speakers: Speakers, verb: Token) -> str | None:
    """The outlet that quotes somebody: "state media quoted the minister as saying"."""
    subject = tree.subject(verb) if verb.lemma in {"quote", "cite"} else None
    return speakers.outlet(subject) if subject is not None else None


def agent_of(tree: Tree, verb: Token) -> Token | None:
    """The noun after "by", also where the parser hangs it on another preposition: "blamed on rebels by the army"."""
    if verb.tag != "VBN":
        return None
    for by in tree.tokens[verb.index + 1 : min(tree.edge(verb)[1] + 1, verb.index + 40)]:
        if by.lower == "by" and (
            tree.head(by) is verb or (tree.head(by).dep in {"prep", "pobj"} and tree.clause(by) is verb)
        ):
            return tree.child(by, "pobj")
    return None


def _inverted(tree: Tree, speakers: Speakers, verb: Token) -> Token | None:
    """ "..., say rescuers": headlines put the speaker last and the parser takes it for an object."""
    if (
        verb.lemma not in {"say", "add", "report", "warn", "write", "explain"}
        or verb.index == 0
        or tree.tokens[verb.index - 1].text not in {",", "”", '"', "–", "—", "-"}
    ):
        return None
    noun = tree.child(verb, "dobj", "attr", "oprd", "ccomp")
    return noun if noun is not None and noun.pos in {"NOUN", "PROPN"} and speakers.can_speak(noun) else None


def _taken_for_apposition(tree: Tree, verb: Token) -> Token | None:
    """ "..., Human Rights Watch said": hung on the noun before the comma, the verb has no subject."""
    noun = tree.tokens[verb.index - 1] if verb.index else verb
    named = _before_name(tree, verb)
    noun = named or noun
    first = tree.edge(noun)[0]
    lost = (noun.dep == "appos" or named is not None) and noun.pos in {"NOUN", "PROPN"}
    lost = lost and first > 0 and tree.tokens[first - 1].text == ","
    return noun if lost and verb.lemma in verbs_of("neutral") else None


def _before_name(tree: Tree, verb: Token) -> Token | None:
    """ "..., the union's lawyer, Ada Renn, said": the lawyer, wherever the parser hangs the two."""
    if verb.index < 4 or tree.tokens[verb.index - 1].text != ",":
        return None
    name = tree.tokens[verb.index - 2]
    first = tree.edge(name)[0]
    if name.pos != "PROPN" or name.dep != "appos" or first < 2 or tree.tokens[first - 1].text != ",":
        return None
    office = tree.tokens[first - 2]
    return office if office.pos == "NOUN" else None


def via_of(tree: Tree, speakers: Speakers, verb: Token) -> str | None:
    """The agency that was told: "officials told Reuters"."""
    for heard in tree.children(verb, "dobj", "dative", "pobj"):
        if heard.dep == "dative" and heard.pos == "ADP":
            heard = tree.child(heard, "pobj") or heard
        outlet = speakers.outlet(heard)
        if heard.lower in {"reporters", "journalists", "correspondents"}:
            continue  # whoever came to the briefing
        if outlet and verb.lemma in {"tell", "inform", "brief", "say"}:
            return outlet
    for prep in tree.children(verb, "prep", "agent"):
        for noun in tree.children(prep, "pobj"):
            if prep.lower in {"to", "by"} and speakers.outlet(noun):
                return speakers.outlet(noun)
    return None


def with_source(tree: Tree, speakers: Speakers, verb: Token, said: tuple[Claimant, ...]) -> tuple[Claimant, ...]:
    """Put whom the speaker cites before the speaker: "Reuters reported, citing officials"."""
    cited = next((t for t in tree.tokens[verb.index : verb.index + 12] if _cites(t)), None)
    noun = tree.child(cited, "dobj", "nsubj") if cited else None
    if noun is None:
        return said
    sources = speakers.of(noun)
    if said and said[0].kind == "media":
        return tuple(heard_by(s, said[0].name) for s in sources)
    return sources + said


def _cites(token: Token) -> bool:
    return token.lemma in verbs_of("citing") and token.tag == "VBG"


def heard_by(claimant: Claimant, outlet: str) -> Claimant:
    """The same claimant, quoted by an outlet."""
    return Claimant(name=claimant.name, kind=claimant.kind, of=claimant.of, via=outlet)
