"""Headline forms: "Toll rises to 24: officials", "Police: two hurt in crash"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.claimants import Speakers
from factcheck.language.syntax import Tree
from factcheck.model.passage import Token
from factcheck.model.speech import Attribution, Voice

_SETS_OFF = {":", "-", "–", "—", "--"}
_LONGEST = 7  # words that name a source in a headline


def set_off(tree: Tree, speakers: Speakers) -> Iterator[Attribution]:
    """A source set off by a colon or dash, at the end or at the beginning."""
    tokens = tree.tokens
    for mark in tokens:
        if mark.text in _SETS_OFF and _spaced(tokens, mark):
            after, before = tokens[mark.index + 1 :], tokens[: mark.index]
            if _names_source(speakers, after) and len(before) > 2:
                yield _attribution(tree, speakers, after, (0, mark.index - 1))
            elif mark.text == ":" and _names_source(speakers, before) and len(after) > 2:
                yield _attribution(tree, speakers, before, (mark.index + 1, len(tokens) - 1))


def _spaced(tokens: tuple[Token, ...], mark: Token) -> bool:
    """A dash inside a word sets off nothing."""
    if mark.text == ":":
        return mark.index + 1 < len(tokens) and mark.end < tokens[mark.index + 1].start
    if not 0 < mark.index < len(tokens) - 1:
        return True
    return tokens[mark.index - 1].end < mark.start and mark.end < tokens[mark.index + 1].start


def _names_source(speakers: Speakers, words: tuple[Token, ...]) -> bool:
    names = [w for w in words if w.pos != "PUNCT"]
    if not 0 < len(names) <= _LONGEST or any(w.pos in {"VERB", "AUX", "PRON"} for w in names):
        return False
    return speakers.can_speak(_head(words))


def _head(words: tuple[Token, ...]) -> Token:
    """The last noun before any preposition: the parser rarely understands headlines."""
    nouns: list[Token] = []
    for word in words:
        if word.pos == "ADP" and nouns:
            break
        if word.pos in {"NOUN", "PROPN", "ADJ", "X"}:
            nouns.append(word)
    return nouns[-1] if nouns else words[0]


def _attribution(tree: Tree, speakers: Speakers, cue: tuple[Token, ...], content: tuple[int, int]) -> Attribution:
    start, end = tree.trim(*content)
    named = [w for w in cue if w.pos != "PUNCT"]
    return Attribution(
        start=start, end=end, cue_start=named[0].start, cue_end=named[-1].end, cue="",
        claimants=speakers.of(_head(cue)), voice=Voice.ATTRIBUTED,
    )  # fmt: skip
