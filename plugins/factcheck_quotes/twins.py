"""FC603: the same words, given to two speakers."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from factcheck import Claim, Claimant, Relation, Severity, Verdict
from factcheck_quotes.speaking import same_speaker
from factcheck_quotes.wordings import wording
from factcheck_quotes.words import words

ALIKE = 0.9  # likeness word by word from which two wordings are one; our convention
QUOTED, REPORTED = 5, 10  # words from which a quotation, and a statement without quotation marks, is nobody else's
UNNAMED = ("anonymous", "media", "witness")
LETTERS = 3  # in the small words of a name, such as "of"
BEHIND = re.compile(r"\b(?:at|from|of|with) (?:the )?((?:[A-Z][\w'’-]+ ){1,4}[A-Z][\w'’-]+)")
DESCRIBED = 3  # words from which a name in small letters is that of one body: "corvell relief committee"


def relate_twins(left: Claim, right: Claim) -> Relation | None:
    """A conflict if one wording is given to two who cannot be one; ``None`` for all others."""
    a, b = wording(left.quote), wording(right.quote)
    if not _same(a, b) or left.article == right.article or not _surely_two(left, right):
        return None
    why = f"the same words are given to {_speaker(left).name} and to {_speaker(right).name}"
    return Relation(
        left=left.id, right=right.id, verdict=Verdict.CONFLICT, why=why, subtype="speaker", severity=Severity.MAJOR
    )


def _same(a: list[str], b: list[str]) -> bool:
    short, long = sorted((a, b), key=len)
    if not short or len(set(short) & set(long)) / len(set(short)) < ALIKE:
        return False
    if any(long[n : n + len(short)] == short for n in range(len(long) - len(short) + 1)):
        return True
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE


def _surely_two(left: Claim, right: Claim) -> bool:
    """Two persons by name, or two institutions by name; a person may speak for an institution."""
    if len(left.claimants) != 1 or len(right.claimants) != 1 or same_speaker(left, right) is not None:
        return False
    a, b = _speaker(left), _speaker(right)
    if not _named(a, left) or not _named(b, right) or _mentions(left, b) or _mentions(right, a):
        return False
    return _body(a) is _body(b) and not _of_one(a, b)


def _speaker(claim: Claim) -> Claimant:
    """The claimant; of somebody without a name the body that the words for saying name: "activists at the ..."."""
    claimant = claim.claimants[0]
    if claim.said is None or any(c.isupper() for c in claimant.name):
        return claimant
    at = claim.sentence.start
    behind = BEHIND.search(claim.context[claim.said.start - at : claim.said.end - at])
    return Claimant(name=behind[1], kind="authority") if behind else claimant


def _named(claimant: Claimant, claim: Claim) -> bool:
    """A name, or a description that is printed like one: "the Valley Relief Committee"."""
    if claimant.kind in UNNAMED:
        return False
    printed = len(claimant.name.split()) >= DESCRIBED and claimant.name.title() in claim.context
    return printed or any(c.isupper() for c in claimant.name)


def _mentions(claim: Claim, other: Claimant) -> bool:
    """Whether the sentence names the other speaker too: then it is not known who of the two says it."""
    around = set(wording(claim.context.replace(claim.quote, " ")))
    return any(w in around for w in other.name.lower().split() if len(w) > LETTERS)


def _body(claimant: Claimant) -> bool:
    """Whether it is an institution; a person's name is sometimes taken for that of a group."""
    known = claimant.kind in ("state", "force", "authority") or (claimant.name.isupper() and len(claimant.name) > 1)
    return known or bool(set(claimant.name.lower().split()) & words("speakers", "bodies"))


def _of_one(a: Claimant, b: Claimant) -> bool:
    """Whether they may speak for one body: two institutions of one state, or names that share a word."""
    shared = set(a.name.lower().split()) & set(b.name.lower().split())
    return bool(shared) or (a.kind != "person" and a.of is not None and a.of == b.of)
