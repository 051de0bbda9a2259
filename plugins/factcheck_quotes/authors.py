"""FC603: one study, two who made it. A study is known by what it found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck import Claim, Passage, Relation, Severity, Statement, Token, Verdict
from factcheck_quotes.propositions import propositions, same_word
from factcheck_quotes.words import words

ENOUGH, FEW = 0.6, 2  # share, and number, of the words of the shorter finding that are in the other one


@dataclass(frozen=True, kw_only=True, slots=True)
class Author:
    """Whoever made a study, with the words for what it found."""

    start: int
    end: int
    name: str
    found: tuple[str, ...]


def authors(passage: Passage) -> Iterator[Author]:
    """Who made a study that the sentence knows by its finding: "the poll that found … was done by …"."""
    for noun in passage.tokens:
        if noun.pos != "NOUN" or noun.lemma not in words("studies", "nouns"):
            continue
        found = _finding(passage, noun)
        makers = (_name(passage, maker) for maker in _makers(passage, noun))
        name = next((m for m in makers if m is not None), None)
        if found and name is not None:
            yield Author(start=name[0], end=name[1], name=passage.quote(*name), found=found)


def _finding(passage: Passage, noun: Token) -> tuple[str, ...]:
    for verb in passage.children(noun, "relcl", "acl"):
        if verb.lemma in words("studies", "find"):
            below = [t for t in passage.subtree(verb) if t.index > verb.index]
            if below:
                said = propositions(passage, min(t.start for t in below), max(t.end for t in below))
                return tuple(sorted({w.stem for w in said}))
    return ()


def _makers(passage: Passage, noun: Token) -> Iterator[Token]:
    """Those by whom or where it was made: "was done at", "scientists at … carried out", "carried out by"."""
    verb = passage.head(noun)
    made = [t for t in (verb, *passage.children(noun, "acl", "relcl")) if t.lemma in words("studies", "make")]
    for act in made:
        if act is verb and noun.dep == "dobj":
            yield from passage.children(act, "nsubj")
        elif act is not verb or noun.dep == "nsubjpass":
            near = [p for p in passage.children(act, "agent", "prep") if p.lower in ("by", "at")]
            yield from (o for p in near for o in passage.children(p, "pobj"))
    yield from (o for p in passage.children(noun, "prep") if p.lower == "by" for o in passage.children(p, "pobj"))


def _name(passage: Passage, head: Token) -> tuple[int, int] | None:
    """From the first to the last name below a noun: "the University of Tarnby"."""
    names = [t for t in passage.subtree(head) if t.pos == "PROPN" and t.entity not in ("DATE", "TIME")]
    return (min(t.start for t in names), max(t.end for t in names)) if names else None


def relate_authors(left: Claim, right: Claim) -> Relation | None:
    """A conflict if one study is given to two; ``None`` for two studies."""
    a, b = left.scope.topic, right.scope.topic
    shared = sum(any(same_word(x, y) for y in b) for x in a)
    if left.article == right.article or shared < FEW or shared / min(len(a), len(b)) < ENOUGH:
        return None
    one, two = (c.value.text if isinstance(c.value, Statement) else "" for c in (left, right))
    if {w for w in one.lower().split() if len(w) > FEW} & {
        w for w in two.lower().split() if w[:1].isalpha()
    } - _plain():
        why = f"both give the study to {one}"
        return Relation(left=left.id, right=right.id, verdict=Verdict.COMPATIBLE, why=why, subtype="equal")
    why = f"one gives the study to {one}, the other to {two}"
    return Relation(
        left=left.id, right=right.id, verdict=Verdict.CONFLICT, why=why, subtype="source", severity=Severity.MAJOR
    )


def _plain() -> frozenset[str]:
    return words("studies", "houses")
