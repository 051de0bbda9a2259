"""Names without what differs from paper to paper: case, accents, apostrophes, hyphens."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")


def fold(name: str) -> str:
    """Lower case, no accents, apostrophes or article; hyphens become spaces."""
    plain = re.sub(r"['’ʻʼ`.]", "", strip_accents(name.casefold()))
    return " ".join(WORD.findall(plain)).removeprefix("the ")


def strip_accents(text: str) -> str:
    """Letters without the marks above and below them."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a spelling as the gazetteer keys them: "Côte d'Ivoire" is ``cote d ivoire``."""
    return tuple(WORD.findall(strip_accents(text.casefold())))
