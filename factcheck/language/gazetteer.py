"""Known names in a sentence, longest first, in time linear in its length."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.language.countries import country_capitals, country_demonyms, country_names
from factcheck.language.folding import WORD, fold, folded_words, strip_accents
from factcheck.language.tables import remembered, table

_GAP = re.compile(r"[-‑–\s.'’]{0,2}\Z")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """What a spelling stands for; ``form`` is one of ``name people capital seat``."""

    name: str
    kind: str
    form: str
    spelling: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """A known name found at ``[start, end)`` of a text."""

    start: int
    end: int
    entry: Entry


def find_names(text: str) -> list[Hit]:
    """Every known name in ``text``; where two begin at one place the longer is taken."""
    known, longest = _index()
    words = list(WORD.finditer(text))
    keys = [strip_accents(w.group().casefold()) for w in words]
    shouted = text.isupper()
    hits, at = [], 0
    while at < len(words):
        length, entry = _longest_at(text, words, keys, at, shouted, known, longest)
        if entry:
            hits.append(Hit(start=words[at].start(), end=words[at + length - 1].end(), entry=entry))
        at += length
    return hits


def canonical(name: str) -> str | None:
    """The usual name for a known spelling, ``None`` for names that no table holds."""
    return _plain_names().get(fold(name))


def _longest_at(
    text: str, words: list[re.Match[str]], keys: list[str], at: int, shouted: bool,
    known: dict[tuple[str, ...], Entry], longest: dict[str, int],
) -> tuple[int, Entry | None]:  # fmt: skip
    for length in range(min(longest.get(keys[at], 0), len(words) - at), 0, -1):
        entry = known.get(tuple(keys[at : at + length]))
        if entry and _written_alike(text, words[at : at + length], entry, shouted):
            return length, entry
    return 1, None


def _written_alike(text: str, words: list[re.Match[str]], entry: Entry, shouted: bool) -> bool:
    for left, right in itertools.pairwise(words):
        if not _GAP.match(text[left.end() : min(right.start(), left.end() + 3)]):
            return False
    surface = "".join(w.group() for w in words)
    if _is_short_code(entry.spelling):
        return not shouted and surface == "".join(WORD.findall(entry.spelling))
    return surface[0].isupper() or surface[0] == entry.spelling[0] or any(w.group()[0].isupper() for w in words[1:])


def _is_short_code(spelling: str) -> bool:
    letters = "".join(WORD.findall(spelling))
    return len(letters) <= 5 and sum(c.isupper() for c in letters) >= 2 and " " not in spelling


@remembered
def _index() -> tuple[dict[tuple[str, ...], Entry], dict[str, int]]:
    known: dict[tuple[str, ...], Entry] = {}
    longest: dict[str, int] = {}
    for entry in _entries():
        key = folded_words(entry.spelling)
        if key and key not in known:
            known[key] = entry
            longest[key[0]] = max(longest.get(key[0], 0), len(key))
    return known, longest


@remembered
def _plain_names() -> dict[str, str]:
    plain: dict[str, str] = {}
    for entry in _entries():
        if entry.form == "name":
            plain.setdefault(fold(entry.spelling), entry.name)
    return plain


def _entries() -> Iterator[Entry]:
    own = table("actors")
    yield from _rows(own["groups"], "group", "name")
    yield from _rows(own["regions"], "region", "name")
    yield from _rows(own["bodies"], "other", "name")
    yield from _rows(own["state_names"], "state", "name")
    yield from (Entry(name=n, kind="state", form="name", spelling=s) for s, n in country_names())
    yield from _rows(own["seats"], "state", "seat", itself=False)
    yield from _peoples()
    yield from _capitals()
    yield from _rows(own["other_places"], "city", "name")


def _rows(rows: dict[str, list[str]], kind: str, form: str, itself: bool = True) -> Iterator[Entry]:
    for name, spellings in rows.items():
        for spelling in [name, *spellings] if itself else spellings:
            yield Entry(name=name, kind=kind, form=form, spelling=spelling)


def _peoples() -> Iterator[Entry]:
    own = table("actors")
    pairs = [(s, n, "state") for n, spellings in own["demonyms"].items() for s in spellings]
    pairs += [(s, n, "region") for n, spellings in own["region_demonyms"].items() for s in spellings]
    pairs += [(s, n, "state") for s, n in country_demonyms()]
    for spelling, name, kind in pairs:
        for form in (spelling, spelling + "s"):
            yield Entry(name=name, kind=kind, form="people", spelling=form)


def _capitals() -> Iterator[Entry]:
    own = table("actors")
    barred = {fold(w) for w in own["not_capitals"]["words"]}
    for name, spellings in own["capitals"].items():
        kind = "region" if name in own["regions"] else "state"
        yield from (Entry(name=name, kind=kind, form="capital", spelling=s) for s in spellings)
    for spelling, name in country_capitals():
        if fold(spelling) not in barred:
            yield Entry(name=name, kind="state", form="capital", spelling=spelling)
