"""Articles to claims to facts to a report, in one process.

``extraction`` finds the claims, ``scoped`` says what each is about, ``judged`` compares them; ``compare`` is the three
in turn.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from factcheck.errors import PluginError
from factcheck.language.carry import carried
from factcheck.language.factuality import factuality_at
from factcheck.language.pipeline import cue_pattern, passages_of
from factcheck.language.tables import added, row_of, table
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Role
from factcheck.model.extension import Lexicon
from factcheck.model.extension import Reader as PluginReader
from factcheck.model.finding import Finding, Problem, Relation, Report, Run
from factcheck.model.passage import Passage
from factcheck.model.speech import Factuality
from factcheck.model.version import VERSION
from factcheck.plugins import Fence, Host, Loaded, LoadedChecker, load, once, select_rules
from factcheck.plugins.guard import guarded, reason
from factcheck.plugins.shapes import unlike
from factcheck.reading import BUILT_IN, Reader, complete, named_apart, read_paths, take_in
from factcheck.scope import stories as grouping
from factcheck.scope.adrift import settled
from factcheck.scope.ahead import ahead
from factcheck.scope.course import with_course
from factcheck.scope.events import LEAD, UNKNOWN, assign
from factcheck.scope.locate import anchored, lead_places, locate
from factcheck.scope.meaning import chosen
from factcheck.scope.origins import origins
from factcheck.scope.restated import restated
from factcheck.scope.totals import mark_totals
from factcheck.settings import Settings
from factcheck.verdicts.facts import by_importance, findings
from factcheck.verdicts.ladder import Own
from factcheck.verdicts.relations import condensed, folded, related
from factcheck.verdicts.undated import undated

_TRIAL = "At least 20 people were reportedly killed in Tarnby on Sunday, officials said, a day after the army's attack."


@dataclass(frozen=True, kw_only=True, slots=True)
class Extraction:
    """What was read and found before anything is compared."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...]
    host: Host
    fence: Fence
    rules: frozenset[str]
    leads: dict[str, frozenset[str]]
    anchored: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """The articles of one story, their claims with event and total, whose text each article is, and what stays open."""

    name: str
    articles: Mapping[str, Article]
    claims: tuple[Claim, ...]
    origin: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


def extract(
    articles: Sequence[Article], *, settings: Settings | None = None, plugins: Sequence[object] | None = None
) -> list[Claim]:
    """Find the claims in each article, in order of article, then position."""
    return list(extraction(articles, settings=settings, plugins=plugins).claims)


def group(articles: Sequence[Article], *, settings: Settings | None = None) -> list[list[str]]:
    """Lists of article ids, one a story; every article is in exactly one."""
    settings = settings or Settings()
    return grouping.group([complete(a) for a in named_apart(articles)[0]], max_days_apart=settings.background_days)


def compare(
    articles_or_paths: Sequence[Article | str | Path] | str | Path,
    *,
    settings: Settings | None = None,
    plugins: Sequence[object] | None = None,
) -> Report:
    """Compare articles, or the articles in files and folders; see ``factcheck.compare``."""
    began = time.perf_counter()
    settings = settings or Settings()
    with _words(load(plugins=plugins or (), settings=settings), settings) as host:
        found = _extraction(articles_or_paths, host, settings)
        return judged(found, scoped(found, settings), settings, began)


@contextmanager
def _words(host: Host, settings: Settings) -> Iterator[Host]:
    """Add the words of the plugins' lexicons; one that cannot be used becomes a problem of the host."""
    checked = [(loaded, _words_fault(loaded.thing, settings)) for loaded in host.lexicons]
    problems = [
        loaded.origin.problem(f"brought through {loaded.place} a lexicon that cannot be used: {fault}")
        for loaded, fault in checked
        if fault
    ]
    with added([loaded.thing for loaded, fault in checked if not fault]):
        yield replace(host, problems=(*host.problems, *problems))


def _words_fault(lexicon: Lexicon, settings: Settings) -> str | None:
    """Why nothing can be read with a lexicon's words, tried on one sentence; later it would cost the whole run."""

    def tried() -> str | None:
        name, rows = row_of(lexicon)
        if fault := unlike(json.loads(rows), table(name)):
            return f"in {name!r}, {fault}"
        with added([lexicon]):
            passages_of([Article(id="", text=_TRIAL)], {"killed"}, settings.pipeline)
        return None

    done = guarded(tried, seconds=settings.plugin_seconds, megabytes=settings.plugin_megabytes)
    if isinstance(done.error, PluginError):
        return done.error.message
    return done.given if done.error is None else reason(done.error, seconds=settings.plugin_seconds)


def scoped(found: Extraction, settings: Settings) -> list[Story]:
    """The stories that the articles tell, with every claim's event, and which counts are totals."""
    origin = origins(found.articles, settings.copy_containment)
    by_story = grouping.group(found.articles, max_days_apart=settings.background_days)
    return [_story(f"s{n}", ids, found, origin, settings) for n, ids in enumerate(by_story, 1)]


def _story(name: str, ids: Sequence[str], found: Extraction, origin: Mapping[str, str], settings: Settings) -> Story:
    articles = {a.id: a for a in found.articles if a.id in set(ids)}
    claims = assign(
        [c for c in found.claims if c.article in articles],
        list(articles.values()),
        found.leads,
        found.anchored,
        background_days=settings.background_days,
    )
    claims, problems = settled(claims, articles, chosen(settings.meaning))
    counted = mark_totals(restated(with_course(claims, articles)))
    whose = {i: origin[i] for i in ids}
    return Story(name=name, articles=articles, claims=tuple(counted), origin=whose, problems=problems)


def judged(found: Extraction, stories: Sequence[Story], settings: Settings, began: float | None = None) -> Report:
    """Compare the claims of each story and report on all; ``began`` is when the clock showed that the run began."""
    claims: list[Claim] = []
    told: list[Finding] = []
    problems: list[Problem] = list(found.problems)
    for story in stories:
        done, facts, trouble = _judged(story, found)
        claims += done
        told += facts
        problems += [*story.problems, *trouble]
    order = {a.id: n for n, a in enumerate(found.articles)}
    seconds = 0.0 if began is None else time.perf_counter() - began
    return Report(
        run=Run(version=VERSION, settings=settings.changed(), plugins=found.host.labels, seconds=seconds),
        articles=found.articles,
        claims=tuple(sorted(claims, key=lambda c: (order[c.article], c.field != "title", c.start, c.id))),
        findings=tuple(by_importance(told)),
        problems=once(problems),
        stories=tuple((i, story.name) for story in stories for i in story.articles),
        origins=tuple((i, origin) for story in stories for i, origin in story.origin.items()),
        rules=tuple((r.code, r.slug) for r in found.host.rules if r.code in found.rules),
    )


def _judged(story: Story, found: Extraction) -> tuple[list[Claim], list[Finding], list[Problem]]:
    claims, copies = folded(story.claims, story.origin)
    claims, repeats = condensed(claims, story.articles)
    problems: list[Problem] = []
    owners = {code: _own(c, found.fence, problems) for c in found.host.checkers for code in c.codes}
    relations = related(claims, story.articles, lambda claim: owners[claim.rule])
    problems += undated(relations, claims, story.articles)
    facts = findings(claims, [*copies, *repeats, *relations], story.articles, story.origin)
    named = [replace(c, event=_named(story, c.event), origin=story.origin[c.article]) for c in claims]
    return named, [replace(f, event=_named(story, f.event)) for f in facts], problems


def _named(story: Story, event: str | None) -> str | None:
    """An event's name among those of all stories; unknown is no name."""
    return f"{story.name}:{event}" if event != UNKNOWN else None


def extraction(
    articles_or_paths: Sequence[Article | str | Path] | str | Path,
    *,
    settings: Settings | None = None,
    plugins: Sequence[object] | None = None,
) -> Extraction:
    """Load the plugins, read, parse what holds a cue, and let every checker find its claims."""
    settings = settings or Settings()
    with _words(load(plugins=plugins or (), settings=settings), settings) as host:
        return _extraction(articles_or_paths, host, settings)


def _extraction(
    articles_or_paths: Sequence[Article | str | Path] | str | Path, host: Host, settings: Settings
) -> Extraction:
    rules = select_rules(host.rules, settings.select, settings.ignore)
    fence = Fence(seconds=settings.plugin_seconds, megabytes=settings.plugin_megabytes)
    articles, problems = _articles(articles_or_paths, host, fence, settings.language)
    checkers = [c for c in host.checkers if c.codes & rules]
    passages = passages_of(articles, {cue for c in checkers for cue in c.checker.cues}, settings.pipeline)
    claims, trouble = _claims(passages, checkers, rules, fence)
    credits = {a.id: a.wire for a in articles}
    numbered = tuple(replace(c, id=f"c{n}", credit=credits[c.article]) for n, c in enumerate(claims, 1))
    return Extraction(
        articles=tuple(articles),
        claims=numbered,
        problems=once([*host.problems, *problems, *trouble, *ahead(numbered, {a.id: a for a in articles})]),
        host=host,
        fence=fence,
        rules=rules,
        leads=lead_places(passages, LEAD),
        anchored=anchored(passages),
    )


def _articles(
    given: Sequence[Article | str | Path] | str | Path, host: Host, fence: Fence, language: str
) -> tuple[Sequence[Article], tuple[Problem, ...]]:
    items = [given] if isinstance(given, str | Path) else list(given)
    paths = [i for i in items if not isinstance(i, Article)]
    reading = read_paths(paths, readers=(*BUILT_IN, *(_reader(r, fence) for r in host.readers))) if paths else None
    given_too = [i for i in items if isinstance(i, Article)]
    taken = take_in([*given_too, *(reading.articles if reading else ())], language=language, today=date.today())
    return taken.articles, (*(reading.problems if reading else ()), *taken.problems)


def _reader(loaded: Loaded[PluginReader], fence: Fence) -> Reader:
    """A plugin's reader in the form that the reading room calls."""
    return Reader(
        name=type(loaded.thing).__name__,
        suffixes=tuple(loaded.thing.suffixes),
        read=lambda data, path: fence.read(loaded, data, path),
    )


def _claims(
    passages: Sequence[Passage], checkers: Sequence[LoadedChecker], rules: frozenset[str], fence: Fence
) -> tuple[list[Claim], list[Problem]]:
    gates = [(c, cue_pattern(c.checker.cues)) for c in checkers]
    claims: list[Claim] = []
    problems: list[Problem] = []
    for passage in passages:
        for loaded, gate in gates:
            if not gate.search(passage.text):
                continue
            found, trouble = fence.extract(loaded, passage)
            claims += [_finished(c, passage) for c in found if c.rule in rules]
            problems += trouble
    return carried(claims, passages), problems


def _finished(claim: Claim, passage: Passage) -> Claim:
    """The claim with scope and factuality of its sentence."""
    if claim.factuality is Factuality.STATED and not (isinstance(claim.value, Role) and not claim.value.polarity):
        claim = replace(claim, factuality=_grade(factuality_at(passage.tokens, claim.start, claim.end)))
    return locate(claim, passage)


def _grade(factuality: Factuality) -> Factuality:
    """What the sentence itself denies is in the claim's value (zero, polarity), not in its grade."""
    return Factuality.STATED if factuality is Factuality.DENIED else factuality


def _own(loaded: LoadedChecker, fence: Fence, problems: list[Problem]) -> Own:
    """The checker's own comparison behind its fence; what goes wrong is added to ``problems``."""

    def ask(left: Claim, right: Claim) -> Relation | None:
        relation, trouble = fence.relate(loaded, left, right)
        problems.extend(trouble)
        return relation

    return Own(ask=ask, alone=not loaded.checker.ready_made)
