"""Readings that the parser misses for some numbers and unknown names, though place and capitals give them away."""

from __future__ import annotations

from dataclasses import replace

from factcheck.language.tables import table
from factcheck.language.verbs import saying_verbs
from factcheck.model.passage import Token

_FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")


def mended(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The parse with what place and capitals tell about it."""
    found = list(tokens)
    for token in tokens:
        if _opens_clause(found, token):
            _make_subject(found, token)
        elif said := _what_was_said(found, token):
            found[token.index] = replace(token, head=said.index)
        elif teller := _told_whom(found, token):
            found[token.index] = replace(token, head=teller.index, dep="ccomp")
        elif it_was := _cleft(found, token):
            found[token.index] = replace(token, head=it_was.index)
        elif _is_name_after_all(found, token):
            _make_name(found, token)
        elif _no_part_of_a_name(token):
            found[token.index] = replace(token, entity="")
        if _tells_what_went_before(found, token):
            _swap(found, token)
    return tuple(found)


def _opens_clause(tokens: list[Token], token: Token) -> bool:
    """ "Killed 49 people and nine are missing": a number between "and" and a finite verb is that verb's subject."""
    if token.pos != "NUM" or token.dep != "conj" or token.index + 1 >= len(tokens):
        return False
    verb = tokens[token.index + 1]
    joined = tokens[token.index - 1].lower in {"and", "but", "while"}
    return joined and verb.pos == "AUX" and verb.tag in _FINITE and not _subjects(tokens, _predicate(tokens, verb))


def _predicate(tokens: list[Token], verb: Token) -> Token:
    return tokens[verb.head] if verb.dep in {"aux", "auxpass"} else verb


def _subjects(tokens: list[Token], verb: Token) -> list[Token]:
    return [t for t in tokens if t.head == verb.index and t.dep in _SUBJECTS and t is not verb]


def _make_subject(tokens: list[Token], token: Token) -> None:
    auxiliary = tokens[token.index + 1]
    dep = "nsubjpass" if auxiliary.dep == "auxpass" else "nsubj"
    tokens[token.index] = replace(token, head=_predicate(tokens, auxiliary).index, dep=dep)


def _what_was_said(tokens: list[Token], token: Token) -> Token | None:
    """ "Said 36 people were killed and 58 wounded": the second number continues what was said, not the saying."""
    verb = tokens[token.head]
    if token.pos != "NUM" or token.dep != "conj" or verb.lemma not in saying_verbs():
        return None
    said = [t for t in tokens[verb.index : token.index] if t.head == verb.index and t.dep == "ccomp"]
    return said[-1] if said else None


def _told_whom(tokens: list[Token], verb: Token) -> Token | None:
    """ "Told a briefing that 26 had fallen": what follows "that" is told, it does not say which briefing."""
    heard = tokens[verb.head]
    teller = tokens[heard.head]
    if (
        verb.dep != "relcl"
        or heard.dep not in {"dobj", "dative"}
        or teller.lemma not in table("speech")["objects"]["telling"]
    ):
        return None
    that = tokens[heard.index + 1]
    whole = that.lower == "that" and any(t is not that for t in _subjects(tokens, verb))
    return teller if whole else None


def _cleft(tokens: list[Token], verb: Token) -> Token | None:
    """ "Said it was Norland that began it": the clause after "that" belongs to "it was", whoever said so."""
    subject = next(iter(_subjects(tokens, verb)), None) if verb.dep == "ccomp" else None
    if subject is None or subject.lower not in {"that", "who"} or not subject.index:
        return None
    named = tokens[subject.index - 1]
    be = tokens[named.head]
    it = any(t.lower == "it" for t in _subjects(tokens, be))
    return be if named.dep == "attr" and be.lemma == "be" and it and be.index < verb.index else None


def _tells_what_went_before(tokens: list[Token], verb: Token) -> bool:
    """ "Sixty were killed, General Ivo Berg told reporters": joined by a comma alone, it tells the clause before."""
    before = tokens[verb.head]
    if verb.dep != "conj" or verb.lemma not in saying_verbs():
        return False
    if before.dep != "ROOT" or before.lemma in saying_verbs():
        return False
    subject = next(iter(_subjects(tokens, verb)), None)
    below = [t.dep for t in tokens if t.head == verb.index] + [
        t.dep for t in tokens[before.index : verb.index] if t.head == before.index
    ]
    comma = subject and any(t.text == "," for t in tokens[before.index : subject.index])
    return bool(comma) and not {"cc", "ccomp", "xcomp"} & set(below)


def _swap(tokens: list[Token], verb: Token) -> None:
    before = tokens[verb.head]
    tokens[verb.index] = replace(verb, head=verb.index, dep="ROOT")
    tokens[before.index] = replace(before, head=verb.index, dep="ccomp")


def _no_part_of_a_name(token: Token) -> bool:
    """The recogniser takes "Velby accused Orrin" for one body."""
    return (
        token.pos == "VERB" and token.tag == "VBD" and token.text.islower() and token.entity in {"ORG", "PERSON", "GPE"}
    )


def _is_name_after_all(tokens: list[Token], token: Token) -> bool:
    """A capital inside a sentence of small letters is a name's, whatever its ending: "shelled Velly on Monday"."""
    if token.tag not in {"RB", "NNP"} or not token.text.istitle() or not token.text.isalpha() or not token.index:
        return False
    before = tokens[token.index - 1]
    plain = before.text.islower() or before.tag == "NNP"
    verb = tokens[token.head]
    return plain and token.dep == "advmod" and verb.pos == "VERB" and verb.text.islower()  # no headline in capitals


def _make_name(tokens: list[Token], token: Token) -> None:
    before, verb = tokens[token.index - 1], tokens[token.head]
    name = replace(token, pos="PROPN", tag="NNP")
    if before.tag == "NNP" and before.head == verb.index and before.dep in _SUBJECTS:
        tokens[before.index] = replace(before, head=token.index, dep="compound")
        name = replace(name, dep=before.dep)
    elif before.index == verb.index and not any(t.head == verb.index and t.dep == "dobj" for t in tokens):
        name = replace(name, dep="dobj")
    tokens[token.index] = name
