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
    pages = [Article(id=f"paper-{n}", published="2031-05-07", text=TEXTS[n % 2]) for n in range(articles)]
    return compare(pages, plugins=[Plugin(way)], settings=Settings(**settings))


@ON_UNIX
@pytest.mark.parametrize("way", ["loop", "sleep", "backtrack"])
def test_a_slow_plugin_is_stopped_and_the_others_go_on(way: str) -> None:
    found = report(way, plugin_seconds=0.1)
    assert {c.rule for c in found.claims} == {"FC101"}
    assert [p.message for p in found.problems if "0.1 seconds for paper-0, in extract at test_limits.py:" in p.message]
    assert {p.kind for p in found.problems} == {"plugin"}


@ON_UNIX
def test_after_three_articles_it_is_left_out_of_the_run() -> None:
    messages = [p.message for p in report("sleep", articles=6, plugin_seconds=0.05).problems]
    assert len(messages) == 3
    assert "the rest of paper-0 is without it" in messages[0]
    assert "the rest of the run is without it" in messages[2]


@ON_LINUX
def test_a_greedy_plugin_is_stopped_and_the_others_go_on() -> None:
    found = report("fill", plugin_megabytes=256)
    assert {c.rule for c in found.claims} == {"FC101"}
    message = found.problems[0].message
    assert "wanted more than 256 megabytes in extract at test_limits.py:" in message


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

    page = Article(id="paper", published="2031-05-07", text=TEXTS[0])
    settings = Settings(plugin_seconds=0.01)
    thread = threading.Thread(
        target=lambda: done.append(compare([page, replace(page, id="other")], plugins=[Brings("")], settings=settings))
    )
    thread.start()
    thread.join()
    assert ["took more than 0.01 seconds" in p.message for p in done[0].problems] == [True, True]
