"""Calls into plugins that cost, when they fail, only themselves."""

from __future__ import annotations

import itertools
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import TypeVar

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.extension import Reader, Renderer
from factcheck.model.finding import Problem, Relation, Report
from factcheck.model.passage import Passage
from factcheck.plugins.faults import articles_fault, claim_fault, relation_fault
from factcheck.plugins.host import Loaded, LoadedChecker, Origin, at, site, told
from factcheck.plugins.limits import OutOfTimeError, within
from factcheck.plugins.trace import Stopwatch, outcome

Given = TypeVar("Given")

MOST_CLAIMS = 1000  # of one sentence; a generator that never ends is stopped here
ASKED_TWICE = 3  # sentences, and pairs, of each checker that are asked twice
STRIKES = 3  # articles after which a plugin that takes too long is left out of the rest of the run

_TEXT_OF_ERROR = " – "


class Fence:
    """One run's calls into plugins: it keeps their time and asks some things twice.

    ``seconds`` is what a plugin may take for one article and ``megabytes`` what one call may ask for beyond what is in
    use; 0 is no limit.
    """

    def __init__(self, *, seconds: float = 0, megabytes: float = 0) -> None:
        self._seconds = seconds
        self._megabytes = megabytes
        self._used: dict[tuple[str, str], float] = defaultdict(float)
        self._over: dict[str, set[str]] = defaultdict(set)
        self._asked: Counter[tuple[str, str]] = Counter()

    def extract(self, loaded: LoadedChecker, passage: Passage) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims a checker finds in one sentence, without those that do not hold up, and what went wrong."""
        if not self._may(loaded.origin, passage.article):
            return (), ()
        function = loaded.checker.extract
        # A generator's error appears only when it is consumed, so it is consumed here.
        ask = lambda: _listed(function(passage))  # noqa: E731
        what = f"{passage.article} {passage.field} [{passage.start}, {passage.end})"
        found, trouble = self._call(loaded.origin, "extract", passage.article, ask, what)
        if found is None or isinstance(found, str):
            return (), _both(trouble, loaded.origin.problem(f"{at('extract', function)} {found}") if found else None)
        sound, fault = _sound(found, passage, loaded)
        if sound and self._again(loaded, "extract"):
            sound, other = self._repeated(loaded, passage, sound)
            fault = fault or other
        return tuple(sorted(sound, key=_order)), _both(trouble, fault)

    def relate(self, loaded: LoadedChecker, left: Claim, right: Claim) -> tuple[Relation | None, tuple[Problem, ...]]:
        """A checker's own verdict on two claims; ``None`` leaves it to the ready-made comparison."""
        place = f"the pairs of {left.article}"
        if not self._may(loaded.origin, place):
            return None, ()
        function = loaded.checker.relate
        ask = lambda: function(left, right)  # noqa: E731
        what = f"{_named(left)}, {_named(right)}"
        relation, trouble = self._call(loaded.origin, "relate", place, ask, what)
        if relation is None:
            return None, _both(trouble, None)
        fault = relation_fault(relation, left, right)
        if fault:
            return None, (loaded.origin.problem(f"{at('relate', function)} gave an answer that was dropped: {fault}"),)
        if self._again(loaded, "relate") and self._call(loaded.origin, "relate", place, ask)[0] != relation:
            return None, (_unsteady(loaded.origin, "relate", function, "answers for the same two claims"),)
        return relation, ()

    def read(self, loaded: Loaded[Reader], data: bytes, path: str) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        """The articles that a plugin's reader finds in a file."""
        function = loaded.thing.read
        ask = lambda: tuple(function(data, path) or ())  # noqa: E731
        articles, trouble = self._call(loaded.origin, "read", path, ask)
        fault = articles_fault(articles) if articles else None
        if articles is None or fault:
            said = loaded.origin.problem(f"{at('read', function)} was dropped: {fault}") if fault else None
            return (), _both(trouble, said)
        return articles, ()

    def render(self, loaded: Loaded[Renderer], report: Report) -> tuple[str | bytes | None, tuple[Problem, ...]]:
        """A report in a plugin's format."""
        function = loaded.thing.render
        content, trouble = self._call(loaded.origin, "render", "the report", lambda: function(report))
        if trouble or isinstance(content, str | bytes):
            return content, _both(trouble, None)
        fault = f"{at('render', function)} gave a {type(content).__name__}, not text or bytes"
        return None, (loaded.origin.problem(fault),)

    def _call(
        self, origin: Origin, call: str, place: str, ask: Callable[[], Given], what: str = ""
    ) -> tuple[Given | None, Problem | None]:
        watch = Stopwatch(origin.label, f"{call} {what or place}")
        given, problem = self._limited(origin, call, place, ask)
        watch.done(lambda: problem.message if problem else outcome(given))
        return given, problem

    def _limited(
        self, origin: Origin, call: str, place: str, ask: Callable[[], Given]
    ) -> tuple[Given | None, Problem | None]:
        began = time.perf_counter()
        left = max(self._seconds - self._used[origin.plugin, place], 1e-3) if self._seconds else 0
        try:
            with within(left, self._megabytes):
                given = ask()
        except OutOfTimeError as error:
            self._used[origin.plugin, place] = self._seconds
            return None, self._too_long(origin, call, place, f" at {site(error)}")
        except MemoryError as error:
            limit = f"more than {self._megabytes:g} megabytes" if self._megabytes else "more memory than there is"
            return None, origin.problem(f"wanted {limit} in {call} at {site(error)}", error)
        except (Exception, SystemExit) as error:
            return None, origin.problem(f"failed in {call} at {site(error)}{_TEXT_OF_ERROR}{told(error)}", error)
        self._used[origin.plugin, place] += time.perf_counter() - began
        over = not self._may(origin, place) and place not in self._over[origin.plugin]
        return given, self._too_long(origin, call, place, "") if over else None

    def _may(self, origin: Origin, place: str) -> bool:
        in_time = not self._seconds or self._used[origin.plugin, place] < self._seconds
        return in_time and len(self._over[origin.plugin]) < STRIKES

    def _too_long(self, origin: Origin, call: str, place: str, where: str) -> Problem:
        self._over[origin.plugin].add(place)
        rest = "of the run" if len(self._over[origin.plugin]) >= STRIKES else f"of {place}"
        message = (
            f"took more than {self._seconds:g} seconds for {place}, in {call}{where}; the rest {rest} is without it"
        )
        return origin.problem(message)

    def _again(self, loaded: LoadedChecker, call: str) -> bool:
        """Whether to ask once more: only for the first answers, for what changes mostly does so from the start."""
        key = (min(loaded.codes), call)
        self._asked[key] += 1
        return self._asked[key] <= ASKED_TWICE

    def _repeated(
        self, loaded: LoadedChecker, passage: Passage, first: list[Claim]
    ) -> tuple[list[Claim], Problem | None]:
        """The claims that are found a second time too: a report must come out the same when it is run again."""
        function = loaded.checker.extract
        ask = lambda: _listed(function(passage))  # noqa: E731
        again, _ = self._call(loaded.origin, "extract", passage.article, ask, f"{passage.article} once more")
        second = again if isinstance(again, list) else []
        if Counter(map(repr, first)) == Counter(map(repr, _sound(second, passage, loaded)[0])):
            return first, None
        problem = _unsteady(loaded.origin, "extract", function, "claims for the same sentence")
        return [claim for claim in first if claim in second], problem


def _named(claim: Claim) -> str:
    return f"{claim.article} {claim.field} [{claim.start}, {claim.end}) “{claim.quote[:30]}”"


def once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once: the same call of the same plugin failing on the same line is one problem."""
    first: dict[tuple[str, str | None, str | None, str], Problem] = {}
    for problem in problems:
        what = problem.message.partition(_TEXT_OF_ERROR)[0] if problem.kind == "plugin" else problem.message
        first.setdefault((problem.kind, problem.plugin, problem.article, what), problem)
    return tuple(first.values())


def _listed(given: object) -> list[object] | str:
    """What was given as a list, or what is wrong with it."""
    if given is None:
        return "returned None; yield claims, or return a list of them"
    if isinstance(given, Claim) or not isinstance(given, Iterable):
        return f"returned a {type(given).__name__}; yield claims, or return a list of them"
    found = list(itertools.islice(given, MOST_CLAIMS + 1))
    return found if len(found) <= MOST_CLAIMS else f"gave more than {MOST_CLAIMS} claims for one sentence"


def _sound(found: Iterable[object], passage: Passage, loaded: LoadedChecker) -> tuple[list[Claim], Problem | None]:
    faults = [(claim, claim_fault(claim, passage, loaded.codes)) for claim in found]
    kept = [claim for claim, fault in faults if fault is None and isinstance(claim, Claim)]
    first = next((fault for _, fault in faults if fault), None)
    place = at("extract", loaded.checker.extract)
    return kept, loaded.origin.problem(f"{place} gave a claim that was dropped: {first}") if first else None


def _unsteady(origin: Origin, call: str, function: object, what: str) -> Problem:
    return origin.problem(f"{at(call, function)} gives other {what} when it is asked twice; they were dropped")


def _order(claim: Claim) -> tuple[int, int, str, str, str]:
    return claim.start, claim.end, claim.rule, claim.measure, repr(claim.value)


def _both(*problems: Problem | None) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem)
