"""Every call into a plugin as a line on stderr, if ``FACTCHECK_TRACE=plugins`` asks for it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

VARIABLE = "FACTCHECK_TRACE"
TOPICS = ("plugins",)


def wanted() -> bool:
    """Whether calls are to be shown."""
    return "plugins" in _asked()


def unknown() -> tuple[str, ...]:
    """The words in the variable that mean nothing."""
    return tuple(word for word in _asked() if word not in TOPICS)


def _asked() -> tuple[str, ...]:
    return tuple(word.strip() for word in os.environ.get(VARIABLE, "").split(",") if word.strip())


class Stopwatch:
    """Shows one call when it is over; without the wish for it, nothing happens."""

    def __init__(self, plugin: str, call: str) -> None:
        self._line = f"{plugin} {call}" if wanted() else None
        self._began = time.perf_counter()

    def done(self, tell: Callable[[], str]) -> None:
        """Print the call with what came of it, which is put into words only now."""
        if self._line is not None:
            took = (time.perf_counter() - self._began) * 1000
            text = f"trace: {self._line} -> {tell()}, {took:.1f} ms"
            print("".join(c if c.isprintable() else " " for c in text), file=sys.stderr)


def outcome(given: object) -> str:
    """What a call gave, in a few words."""
    if given is None:
        return "None"
    if isinstance(given, list | tuple):
        names = ", ".join(type(thing).__name__ for thing in given[:4])
        return f"{len(given)} [{names}{', …' if len(given) > 4 else ''}]" if given else "nothing"
    if isinstance(given, str | bytes):
        return f"{len(given)} {'characters' if isinstance(given, str) else 'bytes'}"
    return str(getattr(given, "verdict", None) or type(given).__name__)
