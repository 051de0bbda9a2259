"""How long a call into a plugin may take, and how much memory it may ask for.

Time is limited by the clock's signal, on Unix and in the main thread; elsewhere a call runs to its end and is measured
after it. Memory is limited by the address space of the process, on Linux.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_MEGABYTE = 1 << 20


class OutOfTimeError(BaseException):
    """A plugin used up its time; no ``Exception``, so that a plugin that catches those cannot go on."""


@contextmanager
def within(seconds: float, megabytes: float) -> Iterator[None]:
    """Run the block for at most ``seconds`` and with at most ``megabytes`` more than now; 0 is no limit.

    Raises ``OutOfTimeError`` or ``MemoryError`` in the block.
    """
    with _timed(seconds), _sized(megabytes):
        yield


@contextmanager
def _timed(seconds: float) -> Iterator[None]:
    if not seconds or not _has_clock():
        yield
        return
    running = [True]

    def stop(_number: int, _frame: FrameType | None) -> None:
        if running:
            raise OutOfTimeError

    # Somebody else's clock, that of a test runner say, must tick on afterwards.
    handler = signal.signal(signal.SIGALRM, stop)
    left, every = signal.setitimer(signal.ITIMER_REAL, seconds)
    began = time.monotonic()
    try:
        try:
            yield
        finally:
            running.clear()  # a signal on the way is no longer meant for this call
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, handler)
        if left:
            signal.setitimer(signal.ITIMER_REAL, max(left - (time.monotonic() - began), 1e-6), every)


def _has_clock() -> bool:
    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()


@contextmanager
def _sized(megabytes: float) -> Iterator[None]:
    used = _address_space() if megabytes else None
    if used is None:
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = used + int(megabytes * _MEGABYTE)
    if any(0 <= limit <= wanted for limit in (soft, hard)):  # a negative limit is none; a narrower one stays
        yield
        return
    resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _address_space() -> int | None:
    """The bytes that the process has mapped; ``None`` where the system does not tell."""
    if sys.platform != "linux":
        return None
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return None
