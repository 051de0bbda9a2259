"""Calls into plugins that cost, when they fail, only themselves."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.extension import Reader, Renderer
from factcheck.model.finding import Problem, Relation, Report
from factcheck.model.passage import Passage
from factcheck.plugins.budget import Budget
from factcheck.plugins.faults import articles_fault, claim_fault, content_fault, listed, relation_fault
from factcheck.plugins.guard import Outcome, guarded, reason
from factcheck.plugins.host import Loaded, LoadedChecker, Origin
from factcheck.plugins.places import at, method, site
from factcheck.plugins.trace import Stopwatch, outcome

Given = TypeVar("Given")

MOST_CLAIMS = 1000  # of one sentence; a generator that never ends is stopped here
ASKED_TWICE = 3  # sentences, and pairs, of each checker that are asked twice

TEXT_OF_ERROR = " – "


@dataclass(frozen=True, kw_only=True, slots=True)
class _Answer(Generic[Given]):
    """What is sound in what a call gave, and what is wrong with the rest."""

    sound: Given
    fault: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Call:
    """A call to be made: which function of whose thing, where, and how the trace names it."""

    origin: Origin
    thing: object
    name: str
    place: str
    shown: str = ""

    @property
    def function(self) -> object:
        return method(self.thing, self.name)

    @property
    def at(self) -> str:
        return at(self.name, self.function)

    def problem(self, message: str) -> Problem:
        return self.origin.problem(f"{self.at} {message}")


class Fence:
    """One run's calls into plugins: it keeps their time and asks some things twice.

    ``seconds`` is what a plugin may take for one article and ``megabytes`` what one call may ask for beyond what is in
    use; 0 is no limit.
    """

    def __init__(self, *, seconds: float = 0, megabytes: float = 0) -> None:
        self._megabytes = megabytes
        self._budget = Budget(seconds)
        self._asked: Counter[tuple[str, str]] = Counter()

    def extract(self, loaded: LoadedChecker, passage: Passage) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims a checker finds in one sentence, without those that do not hold up, and what went wrong."""
        if self._budget.closed(loaded.plugin, passage.article):
            return (), ()
        shown = f"{passage.article} {passage.field} [{passage.start}, {passage.end})"
        call = _Call(origin=loaded.origin, thing=loaded.checker, name="extract", place=passage.article, shown=shown)
        ask = lambda: _claims(loaded, passage)  # noqa: E731
        answer, troubles = self._make(call, ask)
        if answer is None:
            return (), troubles
        told = [call.problem(answer.fault)] if answer.fault else []
        sound = answer.sound
        if sound and self._again(loaded, "extract"):
            sound, more = self._twice(call, ask, sound)
            told += more
        return tuple(sound), (*troubles, *told[:1])

    def relate(self, loaded: LoadedChecker, left: Claim, right: Claim) -> tuple[Relation | None, tuple[Problem, ...]]:
        """A checker's own verdict on two claims; ``None`` leaves it to the ready-made comparison."""
        place = f"the pairs of {left.article}"
        if self._budget.closed(loaded.plugin, place):
            return None, ()
        shown = f"{_named(left)}, {_named(right)}"
        call = _Call(origin=loaded.origin, thing=loaded.checker, name="relate", place=place, shown=shown)
        ask = lambda: _relation(loaded, left, right)  # noqa: E731
        answer, troubles = self._make(call, ask)
        if answer is None or answer.fault:
            fault = answer and answer.fault
            return None, (*troubles, call.problem(f"gave an answer that was dropped: {fault}")) if fault else troubles
        if answer.sound is None or not self._again(loaded, "relate"):
            return answer.sound, troubles
        again, more = self._make(call, ask)
        if more or again == answer:
            return (None if more else answer.sound), (*troubles, *more)
        return None, (*troubles, _unsteady(call, "answers for the same two claims"))

    def read(self, loaded: Loaded[Reader], data: bytes, path: str) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        """The articles that a plugin's reader finds in a file."""
        call = _Call(origin=loaded.origin, thing=loaded.thing, name="read", place=path)
        if self._budget.out(loaded.origin.plugin):
            return (), (call.problem(f"was not asked for {path}: the plugin took too long for others"),)
        answer, troubles = self._make(call, lambda: _articles(loaded, data, path))
        if answer is None or answer.fault:
            return (), (*troubles, call.problem(answer.fault)) if answer and answer.fault else troubles
        return answer.sound, troubles

    def render(self, loaded: Loaded[Renderer], report: Report) -> tuple[str | bytes | None, tuple[Problem, ...]]:
        """A report in a plugin's format."""
        call = _Call(origin=loaded.origin, thing=loaded.thing, name="render", place="the report")
        answer, troubles = self._make(call, lambda: _content(loaded, report))
        if answer is None or answer.fault:
            return None, (*troubles, call.problem(answer.fault)) if answer and answer.fault else troubles
        return answer.sound, troubles

    def _make(self, call: _Call, ask: Callable[[], Given]) -> tuple[Given | None, tuple[Problem, ...]]:
        """Make a call within its limits; no answer comes with at least one problem."""
        watch = Stopwatch(call.origin.label, f"{call.name} {call.shown or call.place}")
        plugin, began = call.origin.plugin, time.perf_counter()
        left = self._budget.left(plugin, call.place)
        done = guarded(ask, seconds=left, megabytes=self._megabytes)
        took = max(time.perf_counter() - began, left if done.late else 0)
        over = self._budget.spend(plugin, call.place, took)
        problems = self._problems(call, done, over)
        watch.done(lambda: problems[0].message if problems else outcome(getattr(done.given, "sound", None)))
        return done.given, problems

    def _problems(self, call: _Call, done: Outcome[Given], over: bool) -> tuple[Problem, ...]:
        failed = (self._failed(call, done.error),) if done.error is not None and not done.late else ()
        return (*failed, self._too_long(call, done.error)) if over or done.late else failed

    def _failed(self, call: _Call, error: BaseException) -> Problem:
        place, why = site(error, call.function), reason(error, megabytes=self._megabytes)
        return call.origin.problem(f"failed in {call.name} at {place}{TEXT_OF_ERROR}{why}", error)

    def _too_long(self, call: _Call, error: BaseException | None) -> Problem:
        where = f"{call.name} at {site(error, call.function)}" if error is not None else call.at
        rest = "of the run" if self._budget.out(call.origin.plugin) else f"of {call.place}"
        return call.origin.problem(
            f"took more than {self._budget.seconds:g} seconds for {call.place}, in {where}; the rest {rest} is without "
            "it (setting plugin-seconds)"
        )

    def _again(self, loaded: LoadedChecker, call: str) -> bool:
        """Whether to ask once more: only for the first answers, for what changes mostly does so from the start."""
        key = (min(loaded.codes), call)
        self._asked[key] += 1
        return self._asked[key] <= ASKED_TWICE

    def _twice(
        self, call: _Call, ask: Callable[[], _Answer[list[Claim]]], first: list[Claim]
    ) -> tuple[list[Claim], list[Problem]]:
        """The claims that are found a second time too: a report must come out the same when it is run again."""
        again, troubles = self._make(call, ask)
        if again is None:
            return [], list(troubles)
        if again.sound == first:
            return first, list(troubles)
        kept = [claim for claim in first if claim in again.sound]
        return kept, [*troubles, _unsteady(call, "claims for the same sentence")]


def _named(claim: Claim) -> str:
    return f"{claim.article} {claim.field} [{claim.start}, {claim.end}) “{claim.quote[:30]}”"


def once(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once: the same call of the same plugin failing on the same line is one problem."""
    first: dict[tuple[str, str | None, str | None, str], Problem] = {}
    for problem in problems:
        what = problem.message.partition(TEXT_OF_ERROR)[0] if problem.kind == "plugin" else problem.message
        first.setdefault((problem.kind, problem.plugin, problem.article, what), problem)
    return tuple(first.values())


# What follows runs behind the fence: what was given may raise when it is looked at.


def _claims(loaded: LoadedChecker, passage: Passage) -> _Answer[list[Claim]]:
    found = listed(loaded.checker.extract(passage), Claim, "claims", MOST_CLAIMS)
    if isinstance(found, str):
        return _Answer(sound=[], fault=found)
    faults = [(claim, claim_fault(claim, passage, loaded.codes)) for claim in found]
    sound = [claim for claim, fault in faults if fault is None and isinstance(claim, Claim)]
    wrong = next((fault for _, fault in faults if fault), None)
    return _Answer(sound=_sorted(sound), fault=wrong and f"gave a claim that was dropped: {wrong}")


def _sorted(claims: list[Claim]) -> list[Claim]:
    # The order in which they came may be that of a set, which is another one in each run.
    return sorted(claims, key=lambda c: (c.start, c.end, c.rule, c.measure, repr(c))) if len(claims) > 1 else claims


def _relation(loaded: LoadedChecker, left: Claim, right: Claim) -> _Answer[Relation | None]:
    relation = loaded.checker.relate(left, right)
    return _Answer(sound=relation, fault=None if relation is None else relation_fault(relation, left, right))


def _articles(loaded: Loaded[Reader], data: bytes, path: str) -> _Answer[tuple[Article, ...]]:
    found = listed(loaded.thing.read(data, path), Article, "articles")
    fault = found if isinstance(found, str) else articles_fault(found)
    return _Answer(sound=tuple(article for article in found if isinstance(article, Article)), fault=fault)


def _content(loaded: Loaded[Renderer], report: Report) -> _Answer[str | bytes]:
    content = loaded.thing.render(report)
    return _Answer(sound=content, fault=content_fault(content))


def _unsteady(call: _Call, what: str) -> Problem:
    return call.problem(f"gives other {what} when it is asked twice; they were dropped")
