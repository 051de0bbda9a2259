"""Where do several news articles about one event disagree, and is it a real disagreement?

>>> import factcheck
>>> report = factcheck.compare(["seeds/karabakh_2020"])  # doctest: +SKIP
>>> [finding.title for finding in report.conflicts]  # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from factcheck.errors import FactcheckError
from factcheck.hookspecs import hookimpl
from factcheck.language.tables import word_table
from factcheck.model.article import Article, Span
from factcheck.model.checker import Checker
from factcheck.model.claim import Claim, Role, Scope, Statement
from factcheck.model.finding import Finding, Reading, Relation, Report, Severity, Verdict
from factcheck.model.passage import Passage, Token
from factcheck.model.period import Period
from factcheck.model.quantity import Interval, Quantity
from factcheck.model.rule import Measured, Rule
from factcheck.model.speech import Actor, Attribution, Claimant, Factuality, Voice
from factcheck.model.spot import Spot
from factcheck.model.thing import Thing
from factcheck.model.version import VERSION
from factcheck.settings import Settings

__version__ = VERSION

__all__ = [
    "Actor",
    "Article",
    "Attribution",
    "Checker",
    "Claim",
    "Claimant",
    "FactcheckError",
    "Factuality",
    "Finding",
    "Interval",
    "Measured",
    "Passage",
    "Period",
    "Quantity",
    "Reading",
    "Relation",
    "Report",
    "Role",
    "Rule",
    "Scope",
    "Settings",
    "Severity",
    "Span",
    "Spot",
    "Statement",
    "Thing",
    "Token",
    "Verdict",
    "Voice",
    "compare",
    "extract",
    "group",
    "hookimpl",
    "read",
    "same_claimant",
    "word_table",
]


def read(*paths: str | Path) -> list[Article]:
    """Read files and folders into articles; what cannot be read is left out (``compare`` reports it).

    Day and agency are taken from the file's name and the text's dateline where the file does not give them. Raises
    ``FactcheckError`` when a path does not exist.
    """
    from factcheck.reading import complete, read_paths

    return [complete(article) for article in read_paths(paths).articles]


def extract(
    articles: Sequence[Article], *, settings: Settings | None = None, plugins: Sequence[object] | None = None
) -> list[Claim]:
    """Find the claims in each article, in order of article, then position."""
    from factcheck import engine

    return engine.extract(articles, settings=settings, plugins=plugins)


def group(articles: Sequence[Article]) -> list[list[str]]:
    """Sort articles by the event they tell of: lists of article ids, every article in exactly one."""
    from factcheck import engine

    return engine.group(articles)


def compare(
    articles_or_paths: Sequence[Article | str | Path] | str | Path,
    *,
    settings: Settings | None = None,
    plugins: Sequence[object] | None = None,
) -> Report:
    """Compare articles, or the articles in files and folders, and report where they disagree and why.

    ``plugins`` are objects, module names or paths of ``.py`` files with checkers, beside the installed ones.
    """
    from factcheck import engine

    return engine.compare(articles_or_paths, settings=settings, plugins=plugins)


def same_claimant(left: Claim, right: Claim) -> Claimant | None:
    """The one whose word both claims are, as the left one names it; ``None`` if it is not known to be one.

    Spellings, surnames, institutions and their spokespeople count as one; "officials" and "witnesses" may be anybody.
    """
    from factcheck.verdicts.voices import same_claimant as shared

    return shared(left, right)
