"""JSON and JSON Lines: one article, a list of them, or one a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from factcheck.errors import InputError
from factcheck.model.article import Article
from factcheck.model.finding import Problem
from factcheck.reading.decode import decode, one_line
from factcheck.reading.reader import Part, Reader
from factcheck.reading.record import article_of

_EXPECTED = "an object with a 'text' field"


def _read_json(data: bytes, name: str) -> Part:
    text = decode(data, name)
    try:
        value = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        if _one_a_line(text):
            return _lines(text, name)
        raise InputError(f"{name}: not JSON ({_reason(error)})", hint="correct it there") from None
    if isinstance(value, dict) and isinstance(value.get("articles"), list):
        value = value["articles"]
    if isinstance(value, list):
        return _join(_record(item, f"{name}, article {n}", name) for n, item in enumerate(value, 1))
    return _record(value, name, name)


def _one_a_line(text: str) -> bool:
    """Whether the first line is a record of its own, as when JSON Lines are saved as .json."""
    first = text.strip().partition("\n")[0]
    try:
        return isinstance(json.loads(first, strict=False), dict)
    except (ValueError, RecursionError):
        return False


def _read_jsonl(data: bytes, name: str) -> Part:
    return _lines(decode(data, name), name)


def _lines(text: str, name: str) -> Part:
    return _join(_line(line, f"{name}, line {n}", name) for n, line in enumerate(text.split("\n"), 1) if line.strip())


def _line(line: str, where: str, name: str) -> Part:
    try:
        return _record(json.loads(line, strict=False), where, name)
    except (ValueError, RecursionError) as error:
        message = f"{where}: not JSON ({_reason(error)}); correct or remove this line, the others were used"
        return (), (Problem(kind="input", message=message, article=name),)


def _record(value: Any, where: str, name: str) -> Part:
    if isinstance(value, dict):
        return article_of(value, where, name)
    message = f"{where}: expected {_EXPECTED}, found {one_line(type(value).__name__)}"
    return (), (Problem(kind="input", message=message, article=name),)


def _join(parts: Iterable[Part]) -> Part:
    articles: list[Article] = []
    problems: list[Problem] = []
    for some, troubles in parts:
        articles += some
        problems += troubles
    return articles, problems


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return (
            f"{error.msg}, line {error.lineno} column {error.colno}"
            if error.lineno > 1
            else f"{error.msg}, column {error.colno}"
        )
    return "nested too deeply" if isinstance(error, RecursionError) else one_line(str(error))[:80]


JSON = Reader(name="json", suffixes=(".json",), read=_read_json)
JSONL = Reader(name="jsonl", suffixes=(".jsonl", ".ndjson"), read=_read_jsonl)
