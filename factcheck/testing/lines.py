"""On which line of a case file something stands, so that a typo can be found."""

from __future__ import annotations

import re

_HEADER = re.compile(r"\s*\[\[\s*case\s*\]\]")
_TABLE = re.compile(r"\s*\[")


def line_of_case(text: str, number: int) -> int:
    """The line of the ``number``-th ``[[case]]``, counted from 0; 1 if there is none."""
    headers = [n for n, line in enumerate(text.splitlines(), 1) if _HEADER.match(line)]
    return headers[number] if number < len(headers) else 1


def line_of_key(text: str, number: int, key: str) -> int:
    """The line of a key within a case; that of the case if the key is not there."""
    start = line_of_case(text, number)
    wanted = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]|\s*\[case\.{re.escape(key)}\b")
    for n, line in enumerate(text.splitlines()[start:], start + 1):
        if wanted.match(line):
            return n
        if _HEADER.match(line):
            break
    return start


def line_of_top(text: str, key: str) -> int:
    """The line of a key above all cases; 1 if it is not there."""
    for n, line in enumerate(text.splitlines(), 1):
        if _TABLE.match(line):
            break
        if re.match(rf"\s*{re.escape(key)}\s*=", line):
            return n
    return 1
