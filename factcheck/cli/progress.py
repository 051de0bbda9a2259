"""A sign of life on stderr for a run that takes longer than a second, gone when the report comes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from threading import Event, Thread

_PATIENCE = 1.0  # seconds; a spinner that only flashes up is a distraction


@contextmanager
def working(message: str, *, wanted: bool) -> Iterator[None]:
    """Show a spinner for as long as the block runs, if stderr is a terminal; what plugins print goes to stderr too."""
    with redirect_stdout(sys.stderr), _sign_of_life(message, wanted=wanted):
        yield


@contextmanager
def _sign_of_life(message: str, *, wanted: bool) -> Iterator[None]:
    if not wanted or not sys.stderr.isatty():
        yield
        return
    done = Event()
    sign = Thread(target=_show, args=(message, done), daemon=True)
    sign.start()
    try:
        yield
    finally:
        done.set()
        sign.join()


def _show(message: str, done: Event) -> None:
    if done.wait(_PATIENCE):
        return
    from rich.console import Console

    with Console(file=sys.stderr).status(message):
        done.wait()
