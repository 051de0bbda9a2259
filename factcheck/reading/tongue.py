"""In which language is most of an article?

The identifier is asked only about prose: a list of names, a headline in capitals or a line of figures looks like any
language. It is not even loaded where function words show what most of the text is.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

ANY = "any"
FUNCTION_WORDS = 0.2  # share of a line's words from which it is in the language that they belong to; prose has 0.4
SURELY = 0.05  # probability of a language below which a line is in another one
FEWEST_WORDS, FEWEST_LETTERS = 9, 20  # of a line, below which nobody can tell: names weigh too much
MOST = 2 / 3  # share of the prose from which an article is in another language: beside it, half an English one is read
CAPITALISED = 0.5  # share of the words from which a line is a list of names or a headline; German prose has 0.35
LONGEST, MOST_LINES = 2_000, 100  # characters of a line, lines of a text that are looked at
_WORD = re.compile(r"[^\W\d_]+")
# Addresses; brackets, where a name stands in its own script; quotations, which may be in the speaker's language.
_ASIDE = re.compile(r"\S*(?:@|://|www\.)\S*|\([^()]*\)|«[^»]*»|»[^«]*«|[„“][^“”]*[“”]|\"[^\"]*\"")


def other_language(text: str, wanted: str) -> str | None:
    """The language that most of the prose of a text is in, if it is not the one wanted; ``None`` in doubt."""
    lines = [line for line in (_ASIDE.sub(" ", s[:LONGEST]) for s in text.splitlines()[:MOST_LINES]) if _prose(line)]
    doubtful = [line for line in lines if not _worded(line, wanted)]
    whole = _letters(lines)
    if not _letters(doubtful) > MOST * whole:
        return None
    found = Counter[str]()
    for line in doubtful:
        found[_identified(line, wanted)] += _letters([line])
    del found[wanted]
    return _name(found.most_common(1)[0][0]) if found.total() > MOST * whole else None


def _letters(lines: Iterable[str]) -> int:
    return sum(len(word) for line in lines for word in _WORD.findall(line))


def _prose(line: str) -> bool:
    words = _WORD.findall(line)
    cased = [w for w in words if w.lower() != w.upper()]
    if not cased:  # a script without capitals; some write without blanks too
        return 2 * sum(map(len, words)) >= FEWEST_LETTERS
    capitalised = sum(w[0].isupper() for w in cased)
    return len(words) >= FEWEST_WORDS and _letters([line]) >= FEWEST_LETTERS and capitalised <= CAPITALISED * len(cased)


def _worded(line: str, language: str) -> bool:
    words = _WORD.findall(line.lower())
    return sum(w in _function_words(language) for w in words) >= FUNCTION_WORDS * len(words)


@cache
def _function_words(language: str) -> frozenset[str]:
    try:
        return frozenset(import_module(f"spacy.lang.{language}.stop_words").STOP_WORDS)
    except ImportError:  # then only the identifier knows
        return frozenset()


def _identified(line: str, wanted: str) -> str:
    """The code of the language; the wanted one unless that can hardly be."""
    chances = dict(_identifier().rank(line))
    allowed = (wanted, "zxx", *_table()["near"].get(wanted, ()))  # zxx: no language at all
    if sum(chances.get(code, 0.0) for code in allowed) > SURELY:
        return wanted
    return str(max(chances, key=chances.__getitem__))


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("languages.toml").read_text(encoding="utf-8"))


def _name(code: str) -> str:
    return str(_table()["names"].get(code, "another language"))
