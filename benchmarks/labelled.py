"""Labelled questions in three forms, made one: pairs of statements, folders of articles with labels, case files.

A question is asked of a group of articles that are compared together: what is the verdict between this place and that
one, and may there be an alarm?
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import factcheck
from factcheck.testing.cases import load_cases

ALARMS = frozenset({"conflict", "disputed"})
SILENT = frozenset({"different_scope", "insufficient"})  # to say nothing is as right as to say this
TOPICS = {"casualties": "FC1", "initiator": "FC2", "date": "FC3", "place": "FC4", "amount": "FC5", "status": "FC7"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Words in an article's text or title, or the whole article."""

    article: str
    field: str = "text"
    start: int = 0
    end: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """What is the verdict between two places, each of which may be more than one?

    ``accepted`` holds every verdict that is right, ``wanted`` the label.

    ``real`` says that readers call it a contradiction, ``quiet`` that none does; with two readers of two minds it is
    neither. A question without places asks whether the whole group is quiet.
    """

    group: str
    name: str
    topic: str
    wanted: str
    accepted: frozenset[str]
    real: bool
    quiet: bool
    left: tuple[Place, ...] = ()
    right: tuple[Place, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """Articles that are compared together, and what is asked of them."""

    name: str
    kind: str
    articles: tuple[factcheck.Article, ...]
    questions: tuple[Question, ...]
    settings: factcheck.Settings = field(default_factory=factcheck.Settings)


def pairs(path: Path, axes: frozenset[str]) -> Iterator[Group]:
    """One group a line: statements ``a`` and ``b`` (text, outlet, published), ``verdict``, ``also_ok``, ``axis``."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line) if line.strip() else {}
        if not row or (axes and row.get("axis") not in axes):
            continue
        accepted = frozenset({row["verdict"], *row.get("also_ok", ())})
        question = Question(
            group=row["id"],
            name=row["id"],
            topic=TOPICS.get(row.get("axis", ""), ""),
            wanted=row["verdict"],
            accepted=accepted,
            real=row["verdict"] in ALARMS,
            quiet=not accepted & ALARMS,
            left=(Place(article="a"),),
            right=(Place(article="b"),),
        )
        yield Group(name=row["id"], kind="pairs", articles=tuple(_side(row, s) for s in "ab"), questions=(question,))


def _side(row: dict[str, Any], side: str) -> factcheck.Article:
    told = row[side]
    return factcheck.Article(id=side, text=told["text"], source=told.get("outlet"), published=told.get("published"))


def stories(folder: Path, labels: Path) -> Iterator[Group]:
    """One group a folder of articles; ``LABELS/STORY/labels.json`` holds ``pairs`` of quotes with ``accept``."""
    for story in sorted(path for path in folder.iterdir() if path.is_dir()):
        file = labels / story.name / "labels.json"
        if file.exists():
            articles = tuple(factcheck.read(story))
            rows = json.loads(file.read_text("utf-8"))["pairs"]
            asked = tuple(_row(story.name, n, row, articles) for n, row in enumerate(rows, 1))
            yield Group(name=story.name, kind="stories", articles=articles, questions=asked)


def _row(story: str, number: int, row: dict[str, Any], articles: Sequence[factcheck.Article]) -> Question:
    accepted = frozenset(row["accept"])
    return Question(
        group=story,
        name=f"{story} {number}",
        topic="",
        wanted=row["accept"][0],
        accepted=accepted,
        real=row["must_alarm"],
        quiet=row["must_not_alarm"],
        left=_quoted(row["a"], articles),
        right=_quoted(row["b"], articles),
    )


def _quoted(side: dict[str, str], articles: Sequence[factcheck.Article]) -> tuple[Place, ...]:
    article = next(a for a in articles if a.id.split("/")[-1] == side["file"])
    start = article.text.index(side["quote"])
    return (Place(article=article.id, start=start, end=start + len(side["quote"])),)


def cases(folder: Path) -> Iterator[Group]:
    """One group a case of the repository; a quiet case without a pair asks that nothing at all fires."""
    for path in sorted(folder.glob("*.toml")):
        for case in load_cases(path):
            name = f"{case.rule} {case.name}"
            asked = tuple(_case(name, case.rule, case, pair) for pair in case.fires or ((case.pair,)))
            yield Group(name=name, kind="cases", articles=case.articles, questions=asked, settings=case.settings)


def _case(name: str, rule: str, case: Any, pair: tuple[str, str] | None) -> Question:
    fires = bool(case.fires)
    wanted = str(case.verdict) if case.verdict else "an alarm" if fires else "no alarm"
    accepted = frozenset({str(case.verdict)}) if case.verdict else ALARMS if fires else frozenset[str]()
    left, right = (_found(words, case.articles) for words in pair) if pair else ((), ())
    return Question(
        group=name, name=name, topic=rule, wanted=wanted, accepted=accepted, real=fires, quiet=not fires,
        left=left, right=right,
    )  # fmt: skip


def _found(words: str, articles: Sequence[factcheck.Article]) -> tuple[Place, ...]:
    return tuple(
        Place(article=article.id, field=field, start=match.start(), end=match.end())
        for article in articles
        for field in ("title", "text")
        for match in re.finditer(re.escape(words), article.part(field) or "", re.IGNORECASE)
    )
