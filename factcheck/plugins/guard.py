"""One call into a plugin, limited; whatever it raises is told, only the user's Ctrl-C goes through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.plugins.limits import OutOfTimeError, within
from factcheck.plugins.places import told

Given = TypeVar("Given")


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome(Generic[Given]):
    """What a call gave, or what it raised."""

    given: Given | None = None
    error: BaseException | None = None

    @property
    def late(self) -> bool:
        """Whether the call was stopped because its time was up."""
        return isinstance(self.error, OutOfTimeError)


def guarded(ask: Callable[[], Given], *, seconds: float, megabytes: float) -> Outcome[Given]:
    """Call a plugin for at most this long and with at most this much memory more; 0 is no limit."""
    try:
        with within(seconds, megabytes):
            return Outcome(given=ask())
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        # SystemExit, and what test tools and event loops derive from BaseException, is a plugin's failure too.
        return Outcome(error=error)


def reason(error: BaseException, *, seconds: float = 0, megabytes: float = 0) -> str:
    """Why a call failed, on one line, with the setting for a limit that was meant too low."""
    if isinstance(error, OutOfTimeError):
        return f"it took more than {seconds:g} seconds (setting plugin-seconds)"
    if isinstance(error, MemoryError) and megabytes:
        return f"it wanted more than {megabytes:g} megabytes (setting plugin-megabytes)"
    return told(error)
