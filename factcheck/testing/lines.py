"""On which line of a case file something stands, so that a typo can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HEADER = re.compile(r"\s*\[\[\s*case\s*\]\]")
_TABLE = re.compile(r"\s*\[")
# One-line strings and comments are matched so that three quotes within them open nothing.
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}' r"|'''.*?'{3,5}" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'" r"|\#[^\n]*", re.DOTALL
)


def line_of_case(text: str, number: int) -> int:
    """The line of the ``number``-th ``[[case]]``, counted from 0; 1 if there is none."""
    headers = [n for n, line in _lines(text) if _HEADER.match(line)]
    return headers[number] if number < len(headers) else 1


def line_of_key(text: str, number: int, key: str) -> int:
    """The line of a key within a case; that of the case if the key is not there.

    An article's key is ``articles.north``; where that is not to be found, the line of ``articles`` is given.
    """
    table, _, inner = key.partition(".")
    block = list(_block(text, number))
    start = line_of_case(text, number)
    return _line(block, table, inner) or (_line(block, table, "") if inner else None) or start


def line_of_words(text: str, number: int, key: str, words: str) -> int:
    """The line of these words in the value of a key, which may go over several lines; failing that, of the key."""
    first = line_of_key(text, number, key)
    within = {n for n, _ in _block(text, number)}
    lines = enumerate(text.split("\n"), 1)
    return next((n for n, line in lines if n >= first and n in within and words in line), first)


def line_of_top(text: str, key: str) -> int:
    """The line of a key above all cases, or of a table of this name; 1 if it is not there."""
    above = True
    for n, line in _lines(text):
        if re.match(rf"\s*\[{{1,2}}\s*{_quoted(key)}\s*[].]", line):
            return n
        above = above and not _TABLE.match(line)
        if above and re.match(rf"\s*{_quoted(key)}\s*[=.]", line):
            return n
    return 1


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, strings over several lines emptied: what they hold may look like keys."""
    return enumerate(_STRING.sub(_emptied, text).split("\n"), 1)


def _emptied(string: re.Match[str]) -> str:
    lines = string[0].count("\n")
    return '""' + "\n" * lines if lines else string[0]


def _block(text: str, number: int) -> Iterator[tuple[int, str]]:
    start = line_of_case(text, number)
    for n, line in _lines(text):
        if n > start and _HEADER.match(line):
            return
        if n >= start:
            yield n, line


def _line(block: list[tuple[int, str]], table: str, inner: str) -> int | None:
    whole = rf"{_quoted(table)}\s*\.\s*{_quoted(inner)}" if inner else _quoted(table)
    wanted = re.compile(rf"\s*{whole}\s*[=.]|\s*\[\s*case\s*\.\s*{whole}\s*[].]")
    headed = re.compile(rf"\s*\[\s*case\s*\.\s*{_quoted(table)}\s*\]")
    below = re.compile(rf"\s*{_quoted(inner)}\s*[=.]")
    under = False
    for n, line in block:
        if wanted.match(line) or (inner and under and below.match(line)):
            return n
        under = bool(headed.match(line)) if _TABLE.match(line) else under
    return None


def _quoted(key: str) -> str:
    """A pattern for the key, bare or in quotes."""
    word = re.escape(key)
    return rf"(?:{word}|\"{word}\"|'{word}')"
