"""Cases written as TOML: a few short articles, and which pairs of words must be told apart.

::

    rule = "ACME001"

    [[case]]
    name = "two counts for one rally"
    published = "2021-05-04"
    articles.north = "Police arrested 14 people at the rally in Corvell on Saturday."
    articles.south = { text = "Police arrested 88 people at the rally in Corvell on Saturday.", source = "South Post" }
    fires = [["14 people", "88 people"]]
    verdict = "conflict"

==============  ========================================================================================
``rule``        the code of the rule, once for the file
``name``        what the case shows; no two of a file are the same
``articles``    a table: the key is the article's id, the value its text, or a table with ``text`` and any
                of ``title``, ``source``, ``published``, ``wire``
``fires``       the pairs that must be ``conflict`` or ``disputed``; any other alarm of the rule is a complaint
``published``   the day of all articles that give none (optional)
``verdict``     the exact verdict wanted of those pairs or, where nothing fires, of ``pair`` (optional)
``pair``        two words whose ``verdict`` is looked at where nothing fires; needs ``verdict`` (optional)
``claims``      words at which the rule must find a claim, so that a quiet case is not quiet by chance (optional)
``settings``    settings of the run, such as ``background-days`` (optional)
==============  ========================================================================================
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from factcheck.errors import FactcheckError, InputError
from factcheck.model.article import Article, as_date
from factcheck.model.finding import Verdict
from factcheck.settings import Settings
from factcheck.testing.lines import line_of_case, line_of_key, line_of_top, line_of_words
from factcheck.testing.typos import (
    Pair,
    TypoError,
    list_of,
    nearest,
    pair_of,
    refuse_absent,
    refuse_unknown,
    text_of,
    words_of,
)

_KEYS = ("name", "published", "articles", "fires", "verdict", "pair", "claims", "settings")
_NEEDED = ("name", "articles", "fires")
_ARTICLE_KEYS = ("text", "title", "source", "published", "wire", "url")


class CaseError(InputError):
    """A case file that cannot be used: the message begins with its file and line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A few articles, the pairs of words that must fire, and the verdict wanted; ``line`` is where it stands."""

    rule: str
    name: str
    articles: tuple[Article, ...]
    fires: tuple[Pair, ...] = ()
    pair: Pair | None = None
    verdict: Verdict | None = None
    claims: tuple[str, ...] = ()
    settings: Settings = field(default_factory=Settings)
    line: int = 1

    @property
    def quiet(self) -> bool:
        """Whether nothing may fire."""
        return not self.fires


def load_cases(path: str | Path) -> list[Case]:
    """Read the cases of one file; raises ``CaseError`` that names file and line of what is not well formed."""
    try:
        text = Path(path).read_text("utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        raise CaseError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise CaseError(f"{path}: not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise CaseError(f"{path}:{line[1] if line else text.count(chr(10)) + 1}: {error}") from None
    rule, entries = _top(table, path, text)
    cases = [_checked(rule, entry, n, path, text) for n, entry in enumerate(entries)]
    _refuse_same_names(cases, path)
    return cases


def _top(table: Mapping[str, Any], path: str | Path, text: str) -> tuple[str, list[Any]]:
    for key in table:
        if key not in ("rule", "case"):
            raise CaseError(f"{path}:{line_of_top(text, key)}: unknown key {key!r}{nearest(key, ('rule', 'case'))}")
    if not isinstance(table.get("rule"), str):
        raise CaseError(f'{path}:{line_of_top(text, "rule")}: give the code of the rule first: rule = "ACME001"')
    if not isinstance(table.get("case"), list) or not all(isinstance(entry, dict) for entry in table["case"]):
        raise CaseError(f"{path}:1: no case; a case begins with [[case]]")
    return table["rule"], table["case"]


def _checked(rule: str, entry: Mapping[str, Any], number: int, path: str | Path, text: str) -> Case:
    try:
        return _case(rule, entry, line_of_case(text, number))
    except TypoError as typo:
        at = line_of_words(text, number, typo.key, typo.words) if typo.words else line_of_key(text, number, typo.key)
        raise CaseError(f"{path}:{at}: {typo}") from None


def _case(rule: str, entry: Mapping[str, Any], line: int) -> Case:
    refuse_unknown(entry, _KEYS)
    for key in _NEEDED:
        if key not in entry:
            raise TypoError(key, f"the case {str(entry.get('name', ''))!r} has no {key}")
    articles = _articles(entry)
    case = Case(
        rule=rule,
        name=text_of(entry, "name"),
        articles=articles,
        fires=tuple(pair_of(pair, "fires") for pair in list_of(entry, "fires")),
        pair=pair_of(entry["pair"], "pair") if "pair" in entry else None,
        verdict=_verdict(entry),
        claims=tuple(words_of(words, "claims") for words in list_of(entry, "claims")),
        settings=_settings(entry),
        line=line,
    )
    _refuse_idle(case)
    for key, words in _quoted(case):
        refuse_absent(words, key, articles)
    return case


def _quoted(case: Case) -> list[tuple[str, str]]:
    fires = [("fires", words) for pair in case.fires for words in pair]
    return [*fires, *(("pair", words) for words in case.pair or ()), *(("claims", words) for words in case.claims)]


def _articles(entry: Mapping[str, Any]) -> tuple[Article, ...]:
    table = entry["articles"]
    if not isinstance(table, dict) or not table:
        raise TypoError("articles", 'articles is a table of texts: articles.north = "…"')
    return tuple(_article(id, value, entry) for id, value in table.items())


def _article(id: str, text: Any, entry: Mapping[str, Any]) -> Article:
    given = {"text": text} if isinstance(text, str) else text
    key = f"articles.{id}"
    if not isinstance(given, dict) or not isinstance(given.get("text"), str) or not given["text"].strip():
        raise TypoError(key, f"the article {id!r} is no text, nor a table with a text")
    refuse_unknown(given, _ARTICLE_KEYS, key)
    for name, value in given.items():
        if name != "published" and not isinstance(value, str):
            raise TypoError(key, f"{name} of the article {id!r} is no text")
    published = _published(given, key) if "published" in given else _published(entry, "published")
    told: dict[str, Any] = {"source": id} | given | {"published": published}
    return Article(id=id, **told)


def _published(table: Mapping[str, Any], key: str) -> date | datetime | None:
    value = table.get("published")
    # To Python, a date and time is a date as well.
    if value is not None and not isinstance(value, str | date):
        raise TypoError(key, f"'{value}' is not a date")
    try:
        return as_date(value)
    except FactcheckError as error:
        raise TypoError(key, error.message) from None


def _verdict(entry: Mapping[str, Any]) -> Verdict | None:
    if "verdict" not in entry:
        return None
    try:
        return Verdict(entry["verdict"])
    except ValueError:
        known = nearest(str(entry["verdict"]), tuple(Verdict))
        raise TypoError("verdict", f"there is no verdict {entry['verdict']!r}{known}") from None


def _settings(entry: Mapping[str, Any]) -> Settings:
    given = entry.get("settings", {})
    if not isinstance(given, dict):
        raise TypoError("settings", "settings is a table: settings = { background-days = 60 }")
    try:
        return Settings.from_mapping(given)
    except FactcheckError as error:
        raise TypoError("settings", f"{error.message}; {error.hint}" if error.hint else error.message) from None


def _refuse_idle(case: Case) -> None:
    """Refuse keys that nothing would come of: the case would seem to test what it does not."""
    if case.fires and case.pair:
        raise TypoError("pair", "pair is for cases in which nothing fires; here fires says which words are meant")
    if case.pair and not case.verdict:
        raise TypoError("pair", "pair needs the verdict that is wanted of it")
    if case.verdict and not (case.fires or case.pair):
        raise TypoError("verdict", "a verdict of which words? give pair, or fires")


def _refuse_same_names(cases: list[Case], path: str | Path) -> None:
    seen: dict[str, int] = {}
    for case in cases:
        if case.name in seen:
            raise CaseError(f"{path}:{case.line}: the name {case.name!r} was used on line {seen[case.name]}")
        seen[case.name] = case.line
