"""How long a call into a plugin may take, and how much memory it may ask for.

Time is limited by the clock's signal, on Unix and in the main thread; elsewhere a call runs to its end and is measured
after it. Memory is limited by the address space of the process, on Linux and in the main thread: there is one limit
for all threads, and two that set it would overwrite each other's.
"""

from __future__ import annotations

import _thread
import operator
import os
import signal
import sys
import threading
import time
from collections.abc import Generator
from functools import lru_cache, partial
from types import FrameType, TracebackType
from typing import Any

_MEGABYTE = 1 << 20
_FRESH = 0.1  # seconds for which a measurement of the memory in use will do: it costs more than all the rest
_AGAIN = 0.2  # seconds after which a plugin that goes on all the same is stopped once more


class OutOfTimeError(BaseException):
    """A plugin used up its time; no ``Exception``, so that a plugin that catches those cannot go on."""


class within:  # noqa: N801  it is used like a function
    """Run a ``with`` block for at most ``seconds`` and with at most ``megabytes`` more than now; 0 is no limit.

    Raises ``OutOfTimeError`` or ``MemoryError`` in the block. A class, for a generator would cost more than the limits.
    """

    __slots__ = ("_clock", "_room")

    def __init__(self, seconds: float, megabytes: float) -> None:
        main = threading.current_thread() is threading.main_thread()
        self._clock = _Clock(seconds) if main and seconds and _has_clock() else None
        self._room = _Room(megabytes) if main and megabytes and sys.platform == "linux" else None

    def __enter__(self) -> None:
        if self._room:
            self._room.narrow()
        if self._clock:
            self._clock.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._clock:
                self._clock.stop()
        finally:
            if self._room:
                self._room.widen()


def _has_clock() -> bool:
    # A handler that Python did not set cannot be put back: then the clock belongs to somebody else.
    return hasattr(signal, "setitimer") and signal.getsignal(signal.SIGALRM) is not None


class _Clock:
    """The alarm of one call; somebody else's, that of a test runner or of an outer call, ticks on afterwards."""

    __slots__ = ("_began", "_handler", "_other", "_rung", "_running", "_seconds")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._running = True
        self._rung = False

    def start(self) -> None:
        self._handler: Any = signal.signal(signal.SIGALRM, self._ring)
        self._began = time.monotonic()
        self._other = signal.setitimer(signal.ITIMER_REAL, self._seconds, _AGAIN)

    def stop(self) -> None:
        self._running = False  # a signal on the way is no longer meant for this call
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._handler)
        left, every = self._other
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - self._began), 1e-6), every)

    def _ring(self, _number: int, frame: FrameType | None) -> None:
        if not self._running or (frame and frame.f_code.co_filename == __file__):
            return  # not in the block; if it is still to begin, the alarm rings again
        if self._rung:
            _raise_until_out()
        self._rung = True
        raise OutOfTimeError


def _raise_until_out() -> None:
    """Stop somebody who swallowed the first alarm, with a bare ``except:``: ring again wherever he goes on."""
    # Both in C: Python looks for signals after each call of its own, and this one is not for the line below.
    calls = (partial(_thread.interrupt_main, signal.SIGALRM), partial(_nothing().throw, OutOfTimeError))
    tuple(map(operator.call, calls))


def _nothing() -> Generator[None, None, None]:
    yield


class _Room:
    """The address space of one call."""

    __slots__ = ("_limits", "_megabytes")

    def __init__(self, megabytes: float) -> None:
        self._megabytes = megabytes
        self._limits: tuple[int, int] | None = None

    def narrow(self) -> None:
        import resource

        used = _address_space(int(time.monotonic() / _FRESH))
        if used is None:
            return
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        wanted = used + int(self._megabytes * _MEGABYTE)
        if not any(0 <= limit <= wanted for limit in (soft, hard)):  # a negative limit is none; a narrower one stays
            resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
            self._limits = soft, hard

    def widen(self) -> None:
        import resource

        if self._limits:
            resource.setrlimit(resource.RLIMIT_AS, self._limits)


@lru_cache(maxsize=1)
def _address_space(_moment: int) -> int | None:
    """The bytes that the process has mapped at a moment; ``None`` where the system does not tell."""
    try:
        file = os.open("/proc/self/statm", os.O_RDONLY)  # an unbuffered file costs a third of Python's own
        try:
            return int(os.read(file, 32).split()[0]) * os.sysconf("SC_PAGE_SIZE")
        finally:
            os.close(file)
    except (OSError, ValueError, IndexError):
        return None
