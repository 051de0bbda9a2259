"""The word tables beside this file, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``lexicon/<name>.toml`` as nested dictionaries; do not change what you get."""
    path = resources.files("factcheck.language") / "lexicon" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
