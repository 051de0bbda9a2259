"""Are two values told of one thing? The words around them decide; names weigh more than common words."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.language.actors import same_name
from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.scope.gate import Gate, Scoping
from factcheck.scope.kinds import kind_of

NAME = 2  # weight of a name beside that of a common word; our convention
MOST = 0.8  # the same where each has words that the other lacks: the damage to a mill and to a street
ENOUGH = 0.5  # share of the lighter topic that must be in the other one too; our convention
CLOSE = 3  # weight of the shared words from which two topics are one for certain; our convention
STEM = 5  # letters that two forms of one word share at least: "explode" and "explosion"
ENDING = 5  # letters in which they may differ behind it


def topic_gate(left: Claim, right: Claim) -> Gate:
    """Same topic, another one, or too little to say; claims without topics are not asked."""
    a, b = _told(left), _told(right)
    if not a or not b:
        return Gate(gate="topic", answer=Scoping.SAME)
    share = _shared(a, b) / min(_weight(a), _weight(b))
    apart = [w for w in a if not _in(w, b)], [w for w in b if not _in(w, a)]
    if share >= ENOUGH and (_one_act(left, right) or _close(share, apart)):
        return Gate(gate="topic", answer=Scoping.SAME)
    if share == 0:
        return Gate(gate="topic", answer=Scoping.OTHER, why=f"one is told of {_words(a)}, the other of {_words(b)}")
    why = f"nothing says whether {_words(a)} and {_words(b)} are one thing"
    return Gate(gate="topic", answer=Scoping.UNKNOWN, why=why)


def _one_act(left: Claim, right: Claim) -> bool:
    """Whether both tell the same of an act, as its time: who and what may be told in other words."""
    return left.scope.tells is not None and left.scope.tells == right.scope.tells


def _close(share: float, apart: tuple[list[str], list[str]]) -> bool:
    """Enough for an amount: if each has words that the other lacks, few of them and names on one side at most."""
    return share >= (MOST if all(apart) else ENOUGH) and not all(any(map(_is_name, words)) for words in apart)


def _told(claim: Claim) -> list[str]:
    """The topic without what makes the claim a part ("in Lubo"), which is asked elsewhere."""
    return [w for w in claim.scope.topic if not (_is_name(w) and w in (claim.scope.part or ""))]


def _in(word: str, topic: Sequence[str]) -> bool:
    return any(same_word(word, other) for other in topic)


def same_thing(left: Claim, right: Claim) -> bool:
    """Whether two claims name one thing so closely that another time cannot make two of it.

    A name and a word, or three words, that both have; the same day counts as a word.
    """
    return closeness(left, right) >= CLOSE


def closeness(left: Claim, right: Claim) -> float:
    """The weight of what both topics name, and of the day if it is the same."""
    one, two = left.scope.when, right.scope.when
    day = one is not None and two is not None and one.earliest == one.latest and one.earliest == two.earliest
    a, b = left.scope.topic, right.scope.topic
    beside = {w for one, other in ((a, right), (b, left)) for w in one if _stands(w, other.context)}
    both = {w for w in a if any(same_word(w, o) for o in b)}
    return _weight(tuple(both | beside)) + day


def one_topic(left: Claim, right: Claim) -> bool:
    """Whether each topic says nothing that the other does not; of an event ("the quake") one may say more."""
    a, b = sorted((left.scope.topic, right.scope.topic), key=len)
    event = any(_kind(w) is not None for w in a)
    return bool(a) and all(_in(w, b) for w in a) and (event or all(_in(w, a) for w in b))


def _stands(word: str, text: str) -> bool:
    """Whether a sentence has the name, or a plain word in any form, outside its topic."""
    return word in text if _is_name(word) else len(word) >= STEM and f" {word[:STEM]}" in f" {text.lower()}"


def _shared(a: Sequence[str], b: Sequence[str]) -> float:
    short, long = sorted((a, b), key=lambda topic: (_weight(topic), *topic))  # the same from both sides
    return sum(_weight((w,)) for w in short if _in(w, long))


def _weight(words: Sequence[str]) -> float:
    return sum(NAME if _is_name(w) else 1 for w in words)


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def same_word(a: str, b: str) -> bool:
    """Whether two words name one thing: one name, one word in two forms, or two words for one kind of event."""
    if a == b:
        return True
    if _is_name(a) or _is_name(b):
        return _is_name(a) and _is_name(b) and same_name(a, b)
    if _kind(a) is not None and _kind(a) == _kind(b):
        return True
    stem = min(len(a), len(b), STEM)
    return stem == STEM and a[:stem] == b[:stem] and max(len(a), len(b)) - stem <= ENDING


def _kind(word: str) -> str | None:
    return kind_of(word) or table("events")["verbs"].get(word)


def _words(topic: Sequence[str]) -> str:
    return " ".join(topic[:6])
