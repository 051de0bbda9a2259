"""What may be wrong in a case, told at its key: shapes, unknown keys, words that stand nowhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from rapidfuzz import fuzz, process

from factcheck.model.article import Article

Pair = tuple[str, str]

_ALIKE = 65  # of 100


class TypoError(Exception):
    """What is wrong in a case, and at which key, or at which words in its value."""

    def __init__(self, key: str, message: str, words: str | None = None) -> None:
        super().__init__(message)
        self.key, self.words = key, words


def text_of(entry: Mapping[str, Any], key: str) -> str:
    """The text at a key."""
    value = entry[key]
    if not isinstance(value, str) or not value.strip():
        raise TypoError(key, f"{key} is no text")
    return value


def list_of(entry: Mapping[str, Any], key: str) -> list[Any]:
    """The list at a key, empty if the key is not there."""
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise TypoError(key, f"{key} is no list")
    return value


def pair_of(value: Any, key: str) -> Pair:
    """Two quotations."""
    if not isinstance(value, list) or len(value) != 2:
        example = '["14 people", "88 people"]'
        shown = f"pairs of words from the articles, [{example}]" if key == "fires" else f"two words, {example}"
        raise TypoError(key, f"{key} takes {shown}, not {value!r}")
    return words_of(value[0], key), words_of(value[1], key)


def words_of(value: Any, key: str) -> str:
    """A quotation from an article."""
    if not isinstance(value, str) or not value.strip():
        raise TypoError(key, f"{key} takes words from the articles, not {value!r}")
    return value


def refuse_unknown(entry: Mapping[str, Any], known: tuple[str, ...], at: str | None = None) -> None:
    """Refuse keys that nobody would read."""
    for key in entry:
        if key not in known:
            raise TypoError(at or key, f"unknown key {key!r}{nearest(key, known)}")


def refuse_absent(words: str, key: str, articles: tuple[Article, ...]) -> None:
    """Refuse words that stand in none of the articles."""
    texts = [f"{article.title or ''}\n{article.text}" for article in articles]
    if not any(words.casefold() in text.casefold() for text in texts):
        raise TypoError(key, f"{words!r} stands in no article of the case{_nearest_words(words, texts)}", words)


def nearest(word: str, known: tuple[str, ...]) -> str:
    """The end of a complaint: the known word that was probably meant, else all of them."""
    near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return f"; did you mean {str(near[0])!r}?" if near else f"; known are {', '.join(known)}"


def _nearest_words(words: str, texts: list[str]) -> str:
    found = [(text, at) for text in texts if (at := fuzz.partial_ratio_alignment(words, text, score_cutoff=_ALIKE))]
    if not found:
        return ""
    text, at = max(found, key=lambda pair: pair[1].score)
    before, after = re.search(r"\w*$", text[: at.dest_start]), re.match(r"\w*", text[at.dest_end :])
    whole = [before[0] if before else "", text[at.dest_start : at.dest_end], after[0] if after else ""]
    return f"; did you mean {''.join(whole).strip()!r}?"
