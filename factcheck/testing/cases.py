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
``name``        what the case shows; no two of a file are the same
``articles``    a table: the key is the article's id, the value its text, or a table with ``text`` and any
                of ``title``, ``source``, ``published``, ``wire``
``fires``       the pairs that must be ``conflict`` or ``disputed``; any other alarm of the rule is a complaint
``published``   the day of all articles that give none (optional)
``verdict``     the exact verdict wanted of those pairs or, where nothing fires, of ``pair`` (optional)
``pair``        two words whose verdict is looked at where nothing fires (optional)
``claims``      words at which the rule must find a claim, so that a quiet case is not quiet by chance (optional)
``settings``    settings of the run, such as ``background-days`` (optional)
==============  ========================================================================================
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from factcheck.errors import FactcheckError, InputError
from factcheck.model.article import Article
from factcheck.model.finding import Verdict
from factcheck.settings import Settings
from factcheck.testing.lines import line_of_case, line_of_key, line_of_top

Pair = tuple[str, str]

_KEYS = ("name", "published", "articles", "fires", "verdict", "pair", "claims", "settings")
_NEEDED = ("name", "articles", "fires")
_ARTICLE_KEYS = ("text", "title", "source", "published", "wire", "url")


class CaseError(InputError):
    """A case file that cannot be used: the message begins with its file and line."""


class _TypoError(Exception):
    """What is wrong in a case, and at which key."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key


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
            raise CaseError(f"{path}:{line_of_top(text, key)}: unknown key {key!r}{_near(key, ('rule', 'case'))}")
    if not isinstance(table.get("rule"), str):
        raise CaseError(f'{path}:{line_of_top(text, "rule")}: give the code of the rule first: rule = "ACME001"')
    if not isinstance(table.get("case"), list) or not all(isinstance(entry, dict) for entry in table["case"]):
        raise CaseError(f"{path}:1: no case; a case begins with [[case]]")
    return table["rule"], table["case"]


def _checked(rule: str, entry: Mapping[str, Any], number: int, path: str | Path, text: str) -> Case:
    try:
        return _case(rule, entry, line_of_case(text, number))
    except _TypoError as typo:
        raise CaseError(f"{path}:{line_of_key(text, number, typo.key)}: {typo}") from None


def _case(rule: str, entry: Mapping[str, Any], line: int) -> Case:
    _refuse_unknown(entry, _KEYS)
    for key in _NEEDED:
        if key not in entry:
            raise _TypoError(key, f"the case {str(entry.get('name', ''))!r} has no {key}")
    articles = _articles(entry)
    case = Case(
        rule=rule,
        name=_text(entry, "name"),
        articles=articles,
        fires=tuple(_pair(pair, "fires") for pair in _list(entry, "fires")),
        pair=_pair(entry["pair"], "pair") if "pair" in entry else None,
        verdict=_verdict(entry),
        claims=tuple(str(words) for words in _list(entry, "claims")),
        settings=_settings(entry),
        line=line,
    )
    for key, words in _quoted(case):
        _refuse_absent(words, key, articles)
    return case


def _quoted(case: Case) -> list[tuple[str, str]]:
    fires = [("fires", words) for pair in case.fires for words in pair]
    return [*fires, *(("pair", words) for words in case.pair or ()), *(("claims", words) for words in case.claims)]


def _articles(entry: Mapping[str, Any]) -> tuple[Article, ...]:
    table = entry["articles"]
    if not isinstance(table, dict) or not table:
        raise _TypoError("articles", 'articles is a table of texts: articles.north = "…"')
    return tuple(_article(id, value, entry.get("published")) for id, value in table.items())


def _article(id: str, value: Any, published: Any) -> Article:
    given = {"text": value} if isinstance(value, str) else value
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise _TypoError("articles", f"the article {id!r} is no text, nor a table with a text")
    _refuse_unknown(given, _ARTICLE_KEYS, "articles")
    try:
        return Article(id=id, **{"source": id, "published": published} | given)
    except FactcheckError as error:
        raise _TypoError("published" if "published" not in given else "articles", error.message) from None


def _text(entry: Mapping[str, Any], key: str) -> str:
    if not isinstance(entry[key], str) or not entry[key].strip():
        raise _TypoError(key, f"{key} is no text")
    return str(entry[key])


def _list(entry: Mapping[str, Any], key: str) -> list[Any]:
    value = entry.get(key, [])
    if not isinstance(value, list):
        raise _TypoError(key, f"{key} is no list")
    return value


def _pair(value: Any, key: str) -> Pair:
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(words, str) for words in value):
        raise _TypoError(
            key, f'{key} takes pairs of words from the articles, [["14 people", "88 people"]], not {value!r}'
        )
    return value[0], value[1]


def _verdict(entry: Mapping[str, Any]) -> Verdict | None:
    if "verdict" not in entry:
        return None
    try:
        return Verdict(entry["verdict"])
    except ValueError:
        near = _near(str(entry["verdict"]), tuple(Verdict))
        raise _TypoError("verdict", f"there is no verdict {entry['verdict']!r}{near}") from None


def _settings(entry: Mapping[str, Any]) -> Settings:
    try:
        return Settings.from_mapping(entry.get("settings", {}))
    except (FactcheckError, AttributeError) as error:
        raise _TypoError("settings", str(error)) from None


def _refuse_unknown(entry: Mapping[str, Any], known: tuple[str, ...], at: str | None = None) -> None:
    for key in entry:
        if key not in known:
            raise _TypoError(at or key, f"unknown key {key!r}{_near(key, known)}")


def _refuse_absent(words: str, key: str, articles: tuple[Article, ...]) -> None:
    texts = [f"{article.title or ''}\n{article.text}" for article in articles]
    if any(words.casefold() in text.casefold() for text in texts):
        return
    found = max((fuzz.partial_ratio_alignment(words, text) for text in texts), key=lambda a: a.score if a else 0)
    text = next((t for t in texts if found and fuzz.partial_ratio_alignment(words, t) == found), "")
    near = f"; did you mean {text[found.dest_start : found.dest_end].strip()!r}?" if found and found.score > 70 else ""
    raise _TypoError(key, f"{words!r} stands in no article of the case{near}")


def _refuse_same_names(cases: list[Case], path: str | Path) -> None:
    seen: dict[str, int] = {}
    for case in cases:
        if case.name in seen:
            raise CaseError(f"{path}:{case.line}: the name {case.name!r} was used on line {seen[case.name]}")
        seen[case.name] = case.line


def _near(word: str, known: tuple[str, ...]) -> str:
    near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=50)
    return f"; did you mean {str(near[0])!r}?" if near else f"; known are {', '.join(known)}"
