"""From a word of the parse to the person or thing that it stands for, within the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.model.thing import Thing

if TYPE_CHECKING:
    from factcheck.model.passage import Passage, Token

_RELATIVE = frozenset(["who", "which", "that", "whom"])
_PERSONAL = frozenset(["he", "she", "him", "her"])
_THE = frozenset(["the", "this", "that", "these", "those", "both", "all"])
_CALLED = frozenset(["city", "town", "village", "island", "port", "suburb", "district", "province", "settlement"])
_SOMEBODY = frozenset(["man", "woman", "person", "teenager", "boy", "youth", "driver"])
_SUSPECTED = frozenset(["suspect", "accuse"])
_BEFORE = ("compound", "amod", "nmod", "flat")
_NAMING = ("compound", "flat", "nmod")
_NOT_NAMES = ("DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "PERCENT", "QUANTITY", "NORP")


def thing(passage: Passage, token: Token) -> Thing | None:
    """The person or thing that a word stands for; ``None`` for a pronoun that the sentence does not explain."""
    noun = _meant(passage, token)
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return None
    called = _called(passage, noun)
    title = noun if called is not None else None
    noun = called or noun
    name = _name(passage, noun) if noun.pos == "PROPN" else _beside(passage, noun)
    below = [t for t in _below(passage, noun) if t is not noun]
    names = {_name(passage, t) for t in below if t.pos == "PROPN" and t.dep not in _NAMING and _is_name(t)}
    plain = {t.lemma.lower() for t in below if t.pos in ("NOUN", "ADJ") and t.dep in _BEFORE and not _aged(passage, t)}
    roles = {t.lemma.lower() for t in passage.children(noun, "appos", "compound") if t.pos == "NOUN"}
    return Thing(
        text=_words(passage, title or noun),
        head=_head(passage, title or noun),
        name=name,
        names=tuple(sorted(n for n in names | _owners(passage, noun) if name is None or n not in name)),
        words=tuple(sorted(plain | roles)),
        count=_count(passage, noun),
        many=noun.tag in ("NNS", "NNPS"),
        definite=name is not None or _definite(passage, noun),
        start=min(t.start for t in passage.subtree(title or noun)),
        end=max(t.end for t in passage.subtree(title or noun)),
    )


def _meant(passage: Passage, token: Token) -> Token | None:
    """The noun itself, the noun before "who" and "which", and the one person named before "he"."""
    if token.lower in _RELATIVE and token.pos == "PRON":
        clause = next((t for t in passage.ancestors(token) if t.dep == "relcl"), None)
        return passage.head(clause) if clause is not None else None
    if token.lower in ("it", "they"):
        return _speaking(passage, token)
    if token.lower not in _PERSONAL:
        return token
    before = [t for t in passage.tokens[: token.index] if t.entity == "PERSON" and t.dep not in (*_NAMING, "poss")]
    return before[0] if len({t.text for t in before}) == 1 else None


def _speaking(passage: Passage, token: Token) -> Token | None:
    """ "Northair denied that it had closed": whoever speaks, where the clause that is said begins with it."""
    clause = passage.head(token)
    said = passage.head(clause)
    if token.dep not in ("nsubj", "nsubjpass") or clause.dep != "ccomp" or said.pos != "VERB":
        return None
    return next((t for t in passage.children(said, "nsubj") if t.pos in ("NOUN", "PROPN")), None)


def _head(passage: Passage, noun: Token) -> str:
    """What it is; "the man suspected of the theft" is a suspect, a name alone says nothing."""
    if noun.pos != "NOUN":
        return ""
    suspected = any(t.lemma in _SUSPECTED for t in passage.children(noun, "acl", "relcl"))
    return "suspect" if suspected and noun.lemma in _SOMEBODY else noun.lemma.lower()


def _called(passage: Passage, noun: Token) -> Token | None:
    """ "The city of Corvell" is Corvell."""
    if noun.lemma.lower() not in _CALLED:
        return None
    of = [p for p in passage.children(noun, "prep") if p.lower == "of"]
    return next((t for p in of for t in passage.children(p, "pobj") if t.pos == "PROPN"), None)


def _beside(passage: Passage, noun: Token) -> str | None:
    """The name that stands beside a noun: "the editor, Nadia Orrin"; an owner or a place is none."""
    beside = [t for t in passage.children(noun, "appos") if t.pos == "PROPN" and t.entity in ("PERSON", "FAC", "ORG")]
    return _name(passage, beside[0]) if beside else None


def _name(passage: Passage, head: Token) -> str:
    first = min((t.start for t in passage.subtree(head) if t.dep in _NAMING and t.pos == "PROPN"), default=head.start)
    return passage.quote(min(first, head.start), max(head.end, first))


def _below(passage: Passage, noun: Token) -> Iterator[Token]:
    """The words of the noun's phrase, without the clauses in it."""
    yield noun
    for child in passage.children(noun):
        if child.dep not in ("relcl", "conj", "cc", "appos", "punct", "advcl"):
            yield from _below(passage, child)


def _aged(passage: Passage, token: Token) -> bool:
    """The "old" of "54-year-old" tells nobody from others of his kind."""
    return bool(passage.children(token, "npadvmod"))


def _owners(passage: Passage, noun: Token) -> set[str]:
    owners = [t for t in passage.children(noun, "poss", "nmod") if t.pos == "PROPN" and _is_name(t)]
    if noun.pos == "NOUN":
        owners += [t for t in passage.children(noun, "compound") if _is_name(t) and _capital(t)]
    return {_name(passage, t) for t in owners}


def _capital(token: Token) -> bool:
    """A name, also one at the head of a sentence that the tagger takes for a common noun: "Tarnby airport"."""
    return token.pos == "PROPN" or (token.text[:1].isupper() and bool(token.entity))


def _is_name(token: Token) -> bool:
    return token.entity not in _NOT_NAMES


def _count(passage: Passage, noun: Token) -> int | None:
    for number in passage.quantities:
        counted = passage.counted(number)
        if counted is not None and counted.index == noun.index and number.best is not None:
            return int(number.best)
    return None


def _definite(passage: Passage, noun: Token) -> bool:
    before = [noun, *passage.children(noun, "compound", "nmod", "amod")]
    dets = [t.lower for word in before for t in passage.children(word, "det")]
    return any(d in _THE for d in dets) or bool(passage.children(noun, "poss"))


def _words(passage: Passage, noun: Token) -> str:
    """The noun with what stands before it: "the railway bridge"."""
    first = min((t.start for t in passage.children(noun, *_BEFORE, "poss", "nummod")), default=noun.start)
    return passage.quote(min(first, noun.start), noun.end)
