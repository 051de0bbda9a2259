"""The word table beside this file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """One table of ``words.toml``."""
    text = (resources.files("factcheck_amounts") / "words.toml").read_text("utf-8")
    rows: dict[str, Any] = tomllib.loads(text)[name]
    return rows


@cache
def kinds(name: str) -> dict[str, str]:
    """Word -> the row of a table that it stands in."""
    return {word: kind for kind, words in table(name).items() for word in words}
