"""What the report is made of: relations between claims, findings about facts, and problems of the run."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from factcheck.model.article import Article
from factcheck.model.claim import Claim, plain

SCHEMA = "factcheck/report/1"


class Verdict(StrEnum):
    """How two claims stand to each other, in the order in which a report lists findings."""

    CONFLICT = "conflict"
    DISPUTED = "disputed"
    UPDATE = "update"
    PARTIAL = "partial"
    COMPATIBLE = "compatible"
    SAME_COPY = "same_copy"
    DIFFERENT_SCOPE = "different_scope"
    INSUFFICIENT = "insufficient"

    @property
    def alarm(self) -> bool:
        """Whether the two cannot both hold."""
        return self in (Verdict.CONFLICT, Verdict.DISPUTED)


class Severity(StrEnum):
    """How far apart two claims are; trivial ones are hidden unless asked for."""

    TRIVIAL = "trivial"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True, kw_only=True, slots=True)
class Relation:
    """The answer for one pair of claims, with its reason. ``left`` and ``right`` are claim ids."""

    left: str
    right: str
    verdict: Verdict
    why: str
    subtype: str | None = None
    severity: Severity | None = None
    flags: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The relation as the written contract gives it."""
        return {
            "left": self.left,
            "right": self.right,
            "verdict": str(self.verdict),
            "subtype": self.subtype,
            "severity": str(self.severity) if self.severity else None,
            "flags": list(self.flags),
            "why": self.why,
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """One camp of a finding: the claims that say the same."""

    label: str
    text: str
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """The reading as the written contract gives it."""
        return {"label": self.label, "text": self.text, "claims": list(self.claims)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """Everything that was said about one fact: one event, measure, population and side.

    ``verdict`` is the strongest of the relations. ``low``, ``best`` and ``high`` are the range of the claims in UCDP's
    sense: best is the lowest reliable figure, never a mean. ``support`` counts articles, outlets, claimants, origins.
    """

    id: str
    fingerprint: str
    rule: str
    verdict: Verdict
    title: str
    subtype: str | None = None
    severity: Severity | None = None
    confidence: float | None = None
    event: str | None = None
    low: float | None = None
    best: float | None = None
    high: float | None = None
    as_of: date | None = None
    support: tuple[tuple[str, int], ...] = ()
    readings: tuple[Reading, ...] = ()
    relations: tuple[Relation, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The finding as the written contract gives it."""
        return {
            "id": self.id,
            "fingerprint": self.fingerprint,
            "rule": self.rule,
            "verdict": str(self.verdict),
            "subtype": self.subtype,
            "severity": str(self.severity) if self.severity else None,
            "confidence": self.confidence,
            "title": self.title,
            "event": self.event,
            "low": plain(self.low),
            "best": plain(self.best),
            "high": plain(self.high),
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "support": dict(self.support),
            "readings": [r.to_dict() for r in self.readings],
            "relations": [r.to_dict() for r in self.relations],
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """Something that kept a part of the input or a plugin out of the report, or that puts a part of it in doubt.

    ``kind`` is ``input`` (a file, line or article was not read), ``doubt`` (an article was read, and its date or id is
    missing or contradictory), ``meaning`` (a question that no model of meaning was there to answer), ``plugin`` or
    ``setting``. ``detail`` is the trace that ``-vv`` shows; it is not part of the contract.
    """

    kind: str
    message: str
    article: str | None = None
    plugin: str | None = None
    detail: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The problem as the written contract gives it."""
        named = {"article": self.article, "plugin": self.plugin}
        return {"kind": self.kind, "message": self.message, **{k: v for k, v in named.items() if v is not None}}


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """How the report came about: version, settings that differ from their defaults, plugins, seconds."""

    version: str
    settings: tuple[tuple[str, Any], ...] = ()
    plugins: tuple[str, ...] = ()
    seconds: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        """The run as the written contract gives it."""
        return {
            "version": self.version,
            "settings": dict(self.settings),
            "plugins": list(self.plugins),
            "seconds": round(self.seconds, 3),
        }


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The whole answer. Renderers are functions of it and of nothing else.

    ``stories`` and ``origins`` are pairs of article id and name: which story an article belongs to, whose text it is.
    """

    run: Run
    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    stories: tuple[tuple[str, str], ...] = ()
    origins: tuple[tuple[str, str], ...] = ()
    rules: tuple[tuple[str, str], ...] = field(default=(), compare=False)  # code -> slug, for renderers

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """The findings whose verdict is ``conflict``."""
        return tuple(f for f in self.findings if f.verdict is Verdict.CONFLICT)

    def article(self, article_id: str) -> Article:
        """The article with this id; raises ``KeyError`` if there is none."""
        found = next((a for a in self.articles if a.id == article_id), None)
        if found is None:
            raise KeyError(article_id)
        return found

    def claim(self, claim_id: str) -> Claim:
        """The claim with this id, as readings and relations name it; raises ``KeyError`` if there is none."""
        found = next((c for c in self.claims if c.id == claim_id), None)
        if found is None:
            raise KeyError(claim_id)
        return found

    def to_dict(self) -> dict[str, Any]:
        """The report as the written contract ``factcheck/report/1``."""
        stories, origins = dict(self.stories), dict(self.origins)
        return {
            "schema": SCHEMA,
            "run": self.run.to_dict(),
            "articles": [_article_to_dict(a, stories.get(a.id), origins.get(a.id)) for a in self.articles],
            "claims": [c.to_dict() for c in self.claims],
            "findings": [f.to_dict() for f in self.findings],
            "problems": [p.to_dict() for p in self.problems],
        }

    def to_json(self, *, indent: int | None = 2) -> str:
        """The same as JSON text."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)


def _article_to_dict(article: Article, story: str | None, origin: str | None) -> dict[str, Any]:
    published: date | datetime | None = article.published
    return {
        "id": article.id,
        "path": article.path,
        "source": article.source,
        "wire": article.wire,
        "published": published.isoformat() if published else None,
        "title": article.title,
        "url": article.url,
        "origin": origin,
        "story": story,
        "set_aside": [{"start": s.start, "end": s.end, "reason": s.reason} for s in article.set_aside or ()],
    }
