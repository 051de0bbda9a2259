"""Names and places replaced, the same everywhere in a group of articles.

Countries become other countries, with their people, capitals and seats of power; regions and armed groups that a table
knows become others of it. All other names become invented ones. With ``unknown`` countries, regions and groups are
invented too, so that no table knows anybody. Titles, offices, news agencies and the calendar stay.

What a reader needs to know stays possible to know. A capital that speaks for an invented country bears the country's
name, for nobody could tell whose it is, and no capital becomes a namesake of people ("Hamilton said"). The letters of a
body are those of its new name, and two spellings of one name get one. "A" and "an" suit the word that follows. A word
before a number ("Pavilion 5") is no name.
"""

from __future__ import annotations

import calendar
import random
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from edits import Change, Edit

import factcheck
from factcheck.language.actors import same_name

ROOT = Path(__file__).resolve().parents[1]
HEADS = (
    "Bal Bren Cal Cor Dal Dor El Fal Fen Gar Hal Hol Jar Kel Lan Lor Mar Mor Nel Or Pel Ral Ras Sel Tal Ul Ver Vos Yar"
)
TAILS = {
    "person": "ahl ander ard elly enko esson etti ez ic idis ila iman insky ini ira ix oda okov olme orth ovic wick",
    "place": "aby ada agrad ako alia amere andra astad burg dell eford eho ena eville holm ino mouth ora ovo ton una",
    "state": "avia elia enia istan onia oria undia ania ovia",
}
_THERE = "(?:in|near|outside|around|at|central|downtown)"  # what precedes a capital that is a place
_SMALL = ("of", "the", "and", "for", "in", "to", "a")
Forms = tuple[tuple[str, ...], ...]  # a country's name, its people and its capital, each with all its spellings


class Names:
    """The new names of a group's names, found once and used in all of its texts."""

    def __init__(self, texts: Sequence[str], kept: frozenset[str], *, seed: str, unknown: bool) -> None:
        self.dice = random.Random(seed)
        self.new: dict[str, str] = {}
        self._from_tables(texts, unknown)
        self._invented(texts, kept)
        whole = sorted(self.new, key=lambda name: (-len(name), name))
        self._pattern = (
            re.compile(rf"(?<!\w)(?<![A-Z\d]-)(?:{'|'.join(map(re.escape, whole))})(?![\w])") if whole else None
        )

    def edits(self, text: str) -> list[Edit]:
        found = self._pattern.finditer(text) if self._pattern else ()
        return [edit for m in found for edit in (*_article(text, m, self.new[m[0]]), _whole(m, self.new[m[0]]))]

    def _from_tables(self, texts: Sequence[str], unknown: bool) -> None:
        whole = "\n".join(texts)
        for table in (_states(), _regions(), _groups()):
            used = [names for names in table if any(_stands(n, whole) for form in names for n in form)]
            spare = [names for names in table if names not in used and _can_stand_in(names)]
            self.dice.shuffle(spare)
            for old in used:
                new = self._coined_state(old, whole) if unknown or not spare else [form[0] for form in spare.pop()]
                for form, name in zip(old, new, strict=True):
                    self._add(dict.fromkeys(form, name))

    def _coined_state(self, old: Forms, whole: str) -> list[str]:
        name = self.coined("state")
        town = any(capital and re.search(rf"\b{_THERE} {re.escape(capital)}\b", whole) for capital in old[-1])
        capital = self.coined("place") if town else name
        return [name, name + "n" if name[-1] == "a" else name + "i", capital][: len(old)]

    def _add(self, pairs: dict[str, str]) -> None:
        for old, new in pairs.items():
            if old:
                self.new |= {old: new, old + "s": new + "s"}
                self.new |= {old.upper(): new.upper()} if len(old) > 3 else {}

    def _invented(self, texts: Sequence[str], kept: frozenset[str]) -> None:
        taken = {word for name in self.new for word in re.findall(r"\w+", name)}
        found = {word: kind for text in texts for word, kind in _proper(text) if word not in taken}
        for word in sorted((w for w in found if w.lower() not in kept), key=lambda w: (w.isupper(), len(w), w)):
            if spelled := next((name for name in self.new if _one_spelling(name, word)), None):
                self.new[word] = self.new[spelled]
                continue
            stem = next((name for name in self.new if len(name) >= 5 and word.startswith(name)), None)
            self.new[word] = self.new[stem] + word[len(stem) :] if stem else self._coined_like(word, found[word], texts)

    def _coined_like(self, word: str, kind: str, texts: Sequence[str]) -> str:
        if not word.isupper():
            return self.coined(kind)
        if word.capitalize() in self.new:  # the place at the head of an agency's text
            return self.new[word.capitalize()].upper()
        spelled = next((m[0] for text in texts if (m := _spelled_out(word).search(text))), "")
        if spelled:
            return "".join(re.findall(r"\b[A-Z]", self._renamed(spelled)))
        return "".join(self.dice.choice("BCDFGKLMNPRTVZ") for _ in word)

    def _renamed(self, name: str) -> str:
        whole = sorted(self.new, key=lambda known: -len(known))
        pattern = "|".join(rf"\b{re.escape(known)}\b" for known in whole) or r"(?!)"
        return re.sub(pattern, lambda m: self.new[m[0]], name)

    def coined(self, kind: str) -> str:
        while True:
            name = self.dice.choice(HEADS.split()) + self.dice.choice(TAILS[kind].split())
            if not any(same_name(name, other) for other in self.new.values()):
                return name


def renamed(texts: Sequence[str], kept: frozenset[str], *, seed: str = "", unknown: bool = False) -> Change:
    """The change of names that suits these texts."""
    return Names(texts, kept, seed=seed, unknown=unknown).edits


def kept_words(texts: Iterable[str]) -> frozenset[str]:
    """Words that are no names: those printed in small letters somewhere, the calendar, titles, our tables."""
    small = {word for text in texts for word in re.findall(r"\b[a-z]{3,}\b", text)}
    days = {word.lower() for table in (calendar.day_name, calendar.day_abbr, calendar.month_name) for word in table}
    return frozenset(small | days | set(_table_words()))


def _can_stand_in(names: Forms) -> bool:
    forms = [form[0] for form in names]
    return all(form.isalpha() for form in forms) and not set(forms) & set(_actors()["not_capitals"]["words"])


def _whole(match: re.Match[str], new: str) -> Edit:
    return Edit(start=match.start(), end=match.end(), new=new)


def _article(text: str, match: re.Match[str], new: str) -> Iterator[Edit]:
    before = re.search(r"\b([Aa])(n?) \Z", text[: match.start()])
    wanted = "n" if new[0] in "AEIOU" else ""
    if before and before[2] != wanted:
        yield Edit(start=before.start(), end=before.end() - 1, new=before[1] + wanted)


def _one_spelling(name: str, word: str) -> bool:
    """ "Qunduz" and "Kondoz", but no land and its people."""
    long = min(len(name), len(word)) > 4 and abs(len(name) - len(word)) < 2 and " " not in name
    return long and not word.isupper() and name[-1] == word[-1] and same_name(name, word)


def _spelled_out(letters: str) -> re.Pattern[str]:
    """The name whose first letters these are: "Free Lenn Front" for FLF."""
    between = rf"[\s-]+(?:(?:{'|'.join(_SMALL)})\s+)*"
    return re.compile(r"\b" + between.join(rf"{letter}[a-z]+" for letter in letters) + r"\b")


def _stands(name: str, text: str) -> bool:
    return bool(name) and re.search(rf"(?<![\w-]){re.escape(name)}s?(?!\w)", text) is not None


@cache
def _parser() -> Any:
    import spacy

    return spacy.load(factcheck.Settings().pipeline)


@cache
def _proper(text: str) -> tuple[tuple[str, str], ...]:
    """Proper names, word by word, and whether they are people's."""
    doc = _parser()(text)
    words = [t for t in doc if t.pos_ == "PROPN" and t.text.isalpha() and len(t) > 2 and t.text[0].isupper()]
    words = [t for t in words if t.i + 1 == len(doc) or not doc[t.i + 1].text.isdigit()]
    return tuple((t.text, "person" if t.ent_type_ == "PERSON" else "place") for t in words)


@cache
def _actors() -> dict[str, Any]:
    path = resources.files("factcheck.language").joinpath("lexicon/actors.toml")
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _states() -> tuple[Forms, ...]:
    """Name, people, capital of each state, each with all its spellings."""
    from countryinfo import all_countries

    more = _actors()
    states = {str(c.name()): (str(c.demonym() or ""), str(c.capital() or "")) for c in all_countries()}
    rows = []
    for name in sorted({*states, *more["state_names"]}):
        people, capital = states.get(name, ("", ""))
        # Not "the US State Department": one word says where, two say who, and stand beside the country.
        seats = (*more["capitals"].get(name, ()), *(s for s in more["seats"].get(name, ()) if s.isalpha()))
        rows.append(
            ((name, *more["state_names"].get(name, ())), (people, *more["demonyms"].get(name, ())), (capital, *seats))
        )
    return tuple(rows)


@cache
def _regions() -> tuple[Forms, ...]:
    more = _actors()
    people = more["region_demonyms"]
    return tuple(((n, *names), tuple(people.get(n, (n,)))) for n, names in sorted(more["regions"].items()))


@cache
def _groups() -> tuple[Forms, ...]:
    return tuple(((name, *names),) for name, names in sorted(_actors()["groups"].items()))


def _table_words() -> Iterator[str]:
    for folder in ("factcheck", "plugins"):
        for path in (ROOT / folder).rglob("*.toml"):
            if path.stem != "actors":
                yield from _words(tomllib.loads(path.read_text("utf-8")))
    for table in ("titles", "place_words", "nouns", "bodies", "owned"):  # the others hold names
        yield from _words(_actors()[table])


def _words(table: Any) -> Iterator[str]:
    for text in _strings(table):
        yield from text.lower().split()


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        return [text for key, inner in value.items() if key != "about" for text in (key, *_strings(inner))]
    if isinstance(value, list):
        return [text for inner in value for text in _strings(inner)]
    return [value] if isinstance(value, str) else []
