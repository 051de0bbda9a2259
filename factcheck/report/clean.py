"""Article text is hostile: make it printable on one line, and know where every character went."""

from __future__ import annotations

import unicodedata

LONGEST = 4000  # characters of one string that are ever drawn
_JOINERS = "\u200c\u200d"  # invisible, but Persian spelling and emoji need them
_PLAIN = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "−": "-",
        "‐": "-", "‑": "-", "…": "...", "·": "-", "•": "*", "×": "x", "≥": ">=", "≤": "<=", "≠": "!=", "→": "->",
    }
)  # fmt: skip


def clean(text: str, *, ascii: bool = False) -> str:
    """The text without control characters and line breaks, in ASCII if asked for."""
    return cleaned(text, ascii=ascii)[0]


def cleaned(text: str, *, ascii: bool = False) -> tuple[str, list[int]]:
    """The clean text, and for each offset into the old text the offset into the clean one."""
    pieces: list[str] = []
    offsets: list[int] = []
    length, blank = 0, True
    for character in text[:LONGEST]:
        offsets.append(length)
        piece = _printable(character)
        piece = "" if piece == " " and blank else _as_ascii(piece) if ascii else piece
        blank = piece == " " or (blank and not piece)
        pieces.append(piece)
        length += len(piece)
    offsets.append(length)
    return "".join(pieces), offsets


def _printable(character: str) -> str:
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"  # half a surrogate pair cannot be written in any encoding
    if category == "Cc" or (category == "Cf" and character not in _JOINERS):
        return ""  # escape sequences, and the signs that turn the writing direction around
    return character


def _as_ascii(piece: str) -> str:
    if piece.isascii():
        return piece
    plain = unicodedata.normalize("NFKD", piece.translate(_PLAIN))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return letters.encode("ascii", "backslashreplace").decode("ascii")
