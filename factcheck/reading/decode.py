"""Bytes -> characters that are safe to show, one for one."""

from __future__ import annotations

import codecs
import re

from factcheck.errors import InputError

_MARKS = (  # longest first: the UTF-32 mark begins like the UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LATIN = {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}  # browsers read all of these as Windows-1252
_SAMPLE = 200_000
_BREAKS = "\r\x85\u2028\u2029"
# C0 but tab and newline, DEL, C1, marks that turn writing around, halves of surrogate pairs.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_NOISE = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def neutralise(text: str) -> str:
    """Replace every character that could steer a terminal or turn the text around by one harmless character.

    The length stays, so offsets do. Line ends all become a newline in the last place of the old one: a carriage return
    before a newline becomes a blank.
    """
    return _UNSAFE.sub(lambda m: _harmless(m.group(), text[m.end() : m.end() + 1]), text)


def _harmless(char: str, following: str) -> str:
    if char in _BREAKS:
        return " " if char == "\r" and following == "\n" else "\n"
    return "\ufffd" if "\ud800" <= char <= "\udfff" else " "


def one_line(text: str) -> str:
    """The same words with single blanks between them, for names and titles."""
    return " ".join(neutralise(text).split())


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """Read bytes as text in the encoding they are most likely in; raise ``InputError`` if they are no text."""
    text = _marked(data) if data.startswith(tuple(mark for mark, _ in _MARKS)) else _unmarked(data, declared)
    if text is None:
        raise InputError(f"{name}: not a text file (binary data)", hint="give the text or HTML of the article")
    return neutralise(text)


def _marked(data: bytes) -> str | None:
    encoding = next(encoding for mark, encoding in _MARKS if data.startswith(mark))
    try:
        return data.decode(encoding, "replace")
    except (UnicodeError, LookupError):
        return None


def _unmarked(data: bytes, declared: str | None) -> str | None:
    if b"\0" in data:
        return None
    for encoding in ("utf-8", declared and declared.lower()):
        if encoding:
            text = _strictly(data, "cp1252" if encoding in _LATIN else encoding)
            if text is not None:
                return text
    return _damaged(data) or _guessed(data)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _damaged(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, as of a cut-off download, told by the many good sequences beside them."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    good = len(text) - broken - len(text.encode("ascii", "ignore"))
    return text if good >= 4 * broken else None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        return None
    # Short Western texts fit several code pages alike; Windows-1252 is by far the commonest of them.
    encoding = "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding
    text = data.decode(encoding, "replace")
    return None if len(_NOISE.findall(text)) * 50 > len(text) else text
