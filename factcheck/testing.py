"""Run cases written as TOML: a few short articles, and which pairs of words must be told apart.

::

    rule = "FC101"

    [[case]]
    name = "two tolls in the outlets' own voice"
    published = "2021-05-04"
    articles.north = "Nine people died when the ferry sank on Monday."
    articles.south = { text = "The ferry sank on Monday, killing 14 people.", source = "South Post" }
    fires = [["Nine people", "14 people"]]
    verdict = "conflict"

``fires`` lists the pairs that must be ``conflict`` or ``disputed``; any other alarm of the rule is a complaint.
``verdict`` is the exact verdict wanted of those pairs or, where nothing fires, of ``pair = ["words", "words"]``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from factcheck.errors import InputError
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Report, Verdict
from factcheck.settings import Settings

_KEYS = {"name", "published", "articles", "fires", "verdict", "pair"}

Pair = tuple[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A few articles, the pairs of words that must fire, and the verdict wanted."""

    rule: str
    name: str
    articles: tuple[Article, ...]
    fires: tuple[Pair, ...] = ()
    pair: Pair | None = None
    verdict: Verdict | None = None

    @property
    def quiet(self) -> bool:
        """Whether nothing may fire."""
        return not self.fires


def load_cases(path: str | Path) -> list[Case]:
    """Read the cases of one file; raises ``InputError`` naming file and case if one is not well formed."""
    try:
        table = tomllib.loads(Path(path).read_text("utf-8"))
        return [_case(table["rule"], entry) for entry in table["case"]]
    except (KeyError, TypeError, ValueError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path}: {type(error).__name__}: {error}") from error


def run_case(case: Case, plugins: Sequence[object] | None = None) -> list[str]:
    """Compare the case's articles; what is not as the case wants it, in words (nothing if all is well)."""
    import factcheck

    report = factcheck.compare(case.articles, settings=Settings(select=(case.rule,)), plugins=plugins)
    complaints = [f"problem: {problem.message}" for problem in report.problems]
    wanted = list(case.fires) or ([case.pair] if case.pair else [])
    for pair in wanted:
        complaints += _pair_complaints(case, report, pair)
    return complaints + _false_alarms(case, report)


def _case(rule: str, entry: Mapping[str, Any]) -> Case:
    name = entry["name"]
    if unknown := entry.keys() - _KEYS:
        raise ValueError(f"case {name!r} has unknown keys {', '.join(sorted(unknown))}")
    pairs = [(left, right) for left, right in entry["fires"]]
    return Case(
        rule=rule,
        name=name,
        articles=tuple(_article(key, value, entry.get("published")) for key, value in entry["articles"].items()),
        fires=tuple(pairs),
        pair=(entry["pair"][0], entry["pair"][1]) if "pair" in entry else None,
        verdict=Verdict(entry["verdict"]) if "verdict" in entry else None,
    )


def _article(key: str, value: str | Mapping[str, Any], published: Any) -> Article:
    given = {"text": value} if isinstance(value, str) else dict(value)
    return Article(id=key, **{"source": key, "published": published} | given)


def _pair_complaints(case: Case, report: Report, pair: Pair) -> list[str]:
    left, right = (_claims_at(case, report, words) for words in pair)
    missing = [words for words, claims in zip(pair, (left, right), strict=True) if not claims]
    if missing:
        return [f"no claim of {case.rule} at {words!r}" for words in missing]
    found = _between(report, left, right)
    if not found:
        return [f"no relation between {pair[0]!r} and {pair[1]!r}"]
    strongest = min(found, key=lambda relation: list(Verdict).index(relation.verdict))
    fits = strongest.verdict is case.verdict if case.verdict else strongest.verdict.alarm
    wanted = case.verdict or "an alarm"
    return [] if fits else [f"{pair[0]!r} v {pair[1]!r}: wanted {wanted}, got {strongest.verdict}: {strongest.why}"]


def _claims_at(case: Case, report: Report, words: str) -> set[str]:
    """The claims whose mark meets the words; failing that, those whose quote does."""
    claims = [claim for claim in report.claims if claim.rule == case.rule]
    texts = {article.id: article for article in case.articles}
    marked = {c.id for c in claims if _meets(texts[c.article].part(c.field), words, c.mark.start, c.mark.end)}
    return marked or {c.id for c in claims if _meets(texts[c.article].part(c.field), words, c.start, c.end)}


def _meets(text: str, words: str, start: int, end: int) -> bool:
    at = text.casefold().find(words.casefold())
    while at >= 0:
        if at < end and start < at + len(words):
            return True
        at = text.casefold().find(words.casefold(), at + 1)
    return False


def _between(report: Report, left: set[str], right: set[str]) -> list[Relation]:
    # A relation holds for everything that is folded into its ends.
    ends = {claim.id: _kept(claim, report) for claim in report.claims}
    wanted = {frozenset((ends[a], ends[b])) for a, b in product(left, right)} | {
        frozenset((a, b)) for a, b in product(left, right)
    }
    relations = (relation for finding in report.findings for relation in finding.relations)
    return [relation for relation in relations if frozenset((relation.left, relation.right)) in wanted]


def _kept(claim: Claim, report: Report) -> str:
    by_id = {other.id: other for other in report.claims}
    while claim.folded_into is not None:
        claim = by_id[claim.folded_into]
    return claim.id


def _false_alarms(case: Case, report: Report) -> list[str]:
    quotes = {claim.id: claim.quote for claim in report.claims}
    allowed = {
        relation
        for pair in case.fires
        for relation in _between(report, *(_claims_at(case, report, words) for words in pair))
    }
    return [
        f"false alarm ({relation.verdict}): {quotes[relation.left]!r} v {quotes[relation.right]!r}: {relation.why}"
        for finding in report.findings
        if finding.rule == case.rule
        for relation in finding.relations
        if relation.verdict.alarm and relation not in allowed
    ]
