"""What is said, as its content words: each with whether its clause is turned round, and how it is meant to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck import Passage, Token
from factcheck_quotes.words import classes, words

CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM")
NAMES = ("NOUN", "PROPN")
STEM, ENDING = 5, 4  # letters that two forms of one word share, and in which they may differ behind them
COMPLEMENTS = ("xcomp", "ccomp", "pcomp", "acl", "prep")
SUBJECT = ":"  # behind a subject in the normal form
WITHDRAWN = "withdrawn: "  # before the normal form of words that are taken back
SHORT = 2  # letters: "a", "s" say nothing


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A content word. ``mood`` is "" for things and for what is or was so, else will, can, should or may.

    ``subject`` marks whoever does it, or to whom it is done in "the bridge was closed".
    """

    stem: str
    negative: bool = False
    mood: str = ""
    subject: bool = False

    def __str__(self) -> str:
        return " ".join(part for part in ("not" * self.negative, self.mood, self.stem + SUBJECT * self.subject) if part)


def propositions(passage: Passage, start: int, end: int) -> tuple[Word, ...]:
    """The content words of a stretch, in order."""
    found = [t for t in passage.tokens if start <= t.start and t.end <= end and _content(passage, t)]
    return tuple(dict.fromkeys(_word(passage, t, start, end) for t in found))


def written(said: Sequence[Word], *, withdrawn: bool = False) -> str:
    """The normal form that a claim carries."""
    return WITHDRAWN * withdrawn + "; ".join(map(str, said))


@lru_cache(maxsize=4096)  # each report is set against all others of its speaker
def read(normal: str) -> tuple[Word, ...]:
    """The words of a normal form."""
    return tuple(_read(part) for part in normal.removeprefix(WITHDRAWN).split("; ") if part)


def same_word(a: str, b: str) -> bool:
    """Whether two base forms are one word, or two of one family: "mourn" and "mourning"."""
    if a == b:
        return True
    shared = min(len(a), len(b), STEM)
    return shared == STEM and a[:shared] == b[:shared] and max(len(a), len(b)) - shared <= ENDING


def _read(part: str) -> Word:
    *marks, stem = part.split(" ")
    mood = next((m for m in marks if m != "not"), "")
    return Word(stem=stem.removesuffix(SUBJECT), negative="not" in marks, mood=mood, subject=stem.endswith(SUBJECT))


def _content(passage: Passage, token: Token) -> bool:
    if token.lower in words("opposites", "small"):
        return token.pos in ("ADP", "SCONJ")
    if token.pos not in CONTENT or len(token.text) <= SHORT or not token.text[0].isalnum():
        return False
    light = words("light", "nouns" if token.pos in NAMES else "words")
    if token.lemma in light or token.dep in ("neg", "aux", "auxpass"):
        return False
    dated = any(p.start <= token.start < p.end for p in passage.periods)
    return not dated and token.lower not in words("negation", "words") | words("negation", "nobody")


def _word(passage: Passage, token: Token, start: int, end: int) -> Word:
    verb = _clause(passage, token, start, end)
    if verb is None:
        return Word(stem=_stem(token), negative=_denied_noun(passage, token))
    above = list(_above(passage, verb, start, end))
    far = any(t.lower == "from" and passage.head(t).lower == "far" for t in passage.ancestors(token))
    turns = _negations(passage, verb) + sum(_denying(passage, t, below) for t, below in above) + far
    mood = "" if token.pos in NAMES else _mood(passage, [verb, *(t for t, _ in above)])
    subject = token.dep in ("nsubj", "nsubjpass")
    return Word(stem=_stem(token), negative=turns % 2 == 1, mood=mood, subject=subject)


def _stem(token: Token) -> str:
    word = token.lower if token.pos == "PROPN" else token.lemma
    return word.replace(" ", "-").replace(";", "").replace(":", "")


def _clause(passage: Passage, token: Token, start: int, end: int) -> Token | None:
    """The verb of the word's own clause, if it is a part of what is said."""
    for step in (token, *passage.ancestors(token)):
        if step.pos in ("VERB", "AUX") and step.dep not in ("amod", "aux", "auxpass", "compound"):
            return step if start <= step.start < end else None
    return None


def _above(passage: Passage, verb: Token, start: int, end: int) -> Iterator[tuple[Token, Token]]:
    """The verbs whose complement a clause is, as far as what is said goes, each with the one right below it."""
    while verb.dep in COMPLEMENTS and start <= passage.head(verb).start < end:
        below, verb = verb, passage.head(verb)
        yield verb, below


def _negations(passage: Passage, verb: Token) -> int:
    """How many words turn the clause of a verb round."""
    own = [t for t in passage.children(verb) if _turns(passage, t)]
    things = passage.children(verb, "nsubj", "nsubjpass", "dobj", "attr", "prep", "expl", "oprd")
    things += [o for t in things for o in passage.children(t, "pobj")]
    return len(own) + sum(_denied_noun(passage, t) for t in [*things, passage.head(verb)])


def _turns(passage: Passage, token: Token) -> bool:
    if token.dep == "neg" or token.lower in ("never", "hardly"):
        return not any(t.lower in words("negation", "conditions") for t in passage.tokens[token.index + 1 :][:1])
    return token.lower == "longer" and any(t.lower == "no" for t in passage.children(token))


def _denied_noun(passage: Passage, noun: Token) -> bool:
    """ "No warning", "nothing to do with"."""
    if noun.lower in words("negation", "nobody"):
        return True
    marks = passage.children(noun, "det", "neg")
    if noun.pos in NAMES and any(t.lower in ("no", "neither") for t in marks):
        return True
    one = next(iter(passage.children(noun, "nummod", "det")), None)  # "not one soldier", "not a single shell"
    before = passage.tokens[one.index - 1] if one is not None and one.index else None
    return before is not None and before.lower == "not" and passage.head(before).pos in (*NAMES, "NUM", "DET")


def _denying(passage: Passage, governor: Token, below: Token) -> int:
    """What a governing verb does to the clause below it: "refused to", "do not think that"."""
    if governor.lemma in words("negation", "refusing"):
        return 1 + _negations(passage, governor)
    believes = {governor.lemma, *(t.lemma for t in passage.children(governor, "acomp", "attr"))}
    goes_down = below.dep != "ccomp" or bool(believes & words("negation", "raising"))
    return _negations(passage, governor) if goes_down else 0


def _mood(passage: Passage, chain: Sequence[Token]) -> str:
    """How a clause is meant: by its own auxiliary, that of a verb above it, or that of the one it is joined to."""
    for verb in chain:
        for token in (verb, *passage.children(verb, "aux", "acomp")):
            mood = classes("moods").get(token.lower) or classes("moods").get(token.lemma)
            if mood is not None:
                return mood
    last = chain[-1]
    joined = passage.head(last)
    return _mood(passage, [joined]) if last.dep == "conj" and joined.dep != "conj" else ""
