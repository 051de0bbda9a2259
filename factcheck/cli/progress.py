"""A sign of life on stderr while articles are read, gone when the report comes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def working(message: str, *, wanted: bool) -> Iterator[None]:
    """Show a spinner for as long as the block runs, if stderr is a terminal."""
    if not wanted or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(file=sys.stderr).status(message):
        yield
