"""A slow or greedy plugin is stopped, named with file and line, and costs nobody else anything."""

from __future__ import annotations

import re
import signal
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from factcheck import Article, Checker, Claim, Passage, Report, Rule, Settings, compare, hookimpl
from factcheck.plugins import Fence, LoadedChecker, Origin
from factcheck.plugins.limits import OutOfTimeError, within

TEXTS = ("The mayor opened the bridge. Nine people died.", "The mayor opened the bridge. Fourteen people died.")
ON_UNIX = pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the clock's signal is a thing of Unix")
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the address space is limited on Linux only")


class Slow(Checker):
    """Spends its time in the way it is told to."""

    rules = (Rule(code="ACME001", slug="acme", summary="Opens.", why="To test."),)
    cues = ("opened",)

    def __init__(self, way: str) -> None:
        self.way = way

    def extract(self, passage: Passage) -> Iterable[Claim]:
        getattr(self, self.way)()
        return []

    def loop(self) -> None:
        while True:
            try:
                self.way += ""
            except Exception:  # a plugin that swallows every error is stopped all the same
                continue

    def sleep(self) -> None:
        time.sleep(30)

    def swallow(self) -> None:
        while True:
            try:
                try:
                    time.sleep(30)
                finally:
                    time.sleep(0.001)
            except:  # noqa: E722  the bare one, which swallows the alarm too
                pass

    def give_up(self) -> None:
        time.sleep(0.15)
        raise LookupError("no luck")

    def backtrack(self) -> None:
        re.match(r"(a+)+$", "a" * 60 + "b")

    def fill(self) -> None:
        bytearray(8 << 30)


class Plugin:
    """Brings one checker."""

    def __init__(self, way: str) -> None:
        self.way = way

    @hookimpl
    def factcheck_checkers(self) -> list[Checker]:
        return [Slow(self.way)]


def report(way: str, articles: int = 2, **settings: Any) -> Report:
    pages = [Article(id=f"paper-{n}", published="2025-05-07", text=TEXTS[n % 2]) for n in range(articles)]
    return compare(pages, plugins=[Plugin(way)], settings=Settings(**settings))


@ON_UNIX
@pytest.mark.parametrize("way", ["loop", "sleep", "backtrack", "swallow"])
def test_a_slow_plugin_is_stopped_and_the_others_go_on(way: str) -> None:
    found = report(way, plugin_seconds=0.1)
    assert {c.rule[:2] for c in found.claims} == {"FC"}
    assert [p.message for p in found.problems if "0.1 seconds for paper-0, in extract at test_limits.py:" in p.message]
    assert {p.kind for p in found.problems} == {"plugin"}


def test_the_time_of_calls_that_fail_counts_too() -> None:
    checker = LoadedChecker(checker=Slow("give_up"), origin=Origin(plugin="acme"))
    passage = Passage(article="paper", field="text", start=0, end=6, text="opened")
    fence = Fence(seconds=0.2)
    told = [problem.message for _ in range(5) for problem in fence.extract(checker, passage)[1]]
    assert ["LookupError: no luck" in message for message in told] == [True, False]
    assert "took more than 0.2 seconds for paper" in told[1]


@ON_UNIX
def test_after_three_articles_it_is_left_out_of_the_run() -> None:
    messages = [p.message for p in report("sleep", articles=6, plugin_seconds=0.05).problems]
    assert len(messages) == 3
    assert "the rest of paper-0 is without it" in messages[0]
    assert "the rest of the run is without it" in messages[2]


@ON_LINUX
def test_a_greedy_plugin_is_stopped_and_the_others_go_on() -> None:
    found = report("fill", plugin_megabytes=256)
    assert {c.rule[:2] for c in found.claims} == {"FC"}
    message = found.problems[0].message
    assert re.search(r"failed in extract at test_limits.py:\d+ – it wanted more than 256 megabytes", message)


@ON_UNIX
def test_no_limit_is_no_limit() -> None:
    with within(0, 0):
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@ON_UNIX
def test_somebody_elses_clock_ticks_on() -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda number, _: heard.append(number))
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with pytest.raises(OutOfTimeError), within(0.05, 0):
            time.sleep(1)
        time.sleep(0.4)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert heard == [signal.SIGALRM]


def test_beside_the_main_thread_time_is_measured_after_the_call() -> None:
    done: list[Report] = []

    class Late(Slow):
        def sleep(self) -> None:
            time.sleep(0.05)

    class Brings(Plugin):
        @hookimpl
        def factcheck_checkers(self) -> list[Checker]:
            return [Late("sleep")]

    page = Article(id="paper", published="2025-05-07", text=TEXTS[0])
    settings = Settings(plugin_seconds=0.01)
    thread = threading.Thread(
        target=lambda: done.append(compare([page, replace(page, id="other")], plugins=[Brings("")], settings=settings))
    )
    thread.start()
    thread.join()
    assert ["took more than 0.01 seconds" in p.message for p in done[0].problems] == [True, True]


@ON_UNIX
def test_a_call_within_a_call_has_its_own_clock_and_the_outer_one_goes_on() -> None:
    began = time.monotonic()

    def inner() -> None:
        with within(0.05, 0):
            time.sleep(1)

    def outer() -> None:
        with within(0.3, 0):
            with pytest.raises(OutOfTimeError):
                inner()
            time.sleep(1)

    with pytest.raises(OutOfTimeError):
        outer()
    assert 0.2 < time.monotonic() - began < 0.9
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@ON_LINUX
def test_the_memory_of_the_process_is_not_limited_beside_the_main_thread() -> None:
    import resource

    seen: list[tuple[int, int]] = []

    def look() -> None:
        with within(0, 64):
            seen.append(resource.getrlimit(resource.RLIMIT_AS))

    before = resource.getrlimit(resource.RLIMIT_AS)
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [before]
