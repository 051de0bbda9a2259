"""One name in several spellings: transliteration, accents, aliases, a surname for a full name."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from factcheck.language.folding import fold
from factcheck.language.gazetteer import canonical
from factcheck.language.tables import remembered, table

# Sounds that romanisations of Arabic, Cyrillic, Persian and the Caucasus write in different ways.
_SOUNDS = (
    ("tch", "c"), ("sch", "s"), ("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("ph", "f"), ("dh", "d"),
    ("th", "t"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("q", "k"),
    ("w", "v"), ("x", "ks"),
)  # fmt: skip
_VOWELS = str.maketrans("aeiyou", "aaaaoo")
_LEFT_OUT = frozenset(
    [
        "the",
        "side",
        "city",
        "town",
        "village",
        "of",
        "province",
        "governorate",
        "region",
        "district",
        "al",
        "el",
        "ul",
        "group",
    ]
)
_COMPASS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "new",
        "old",
        "upper",
        "lower",
        "saint",
        "san",
        "st",
        "port",
        "fort",
        "mount",
        "lake",
    ]
)


@remembered
def same_name(a: str, b: str) -> bool:
    """Whether two names are one, however they are spelt: "Aliev" and "Ilham Aliyev", "Daesh" and "IS"."""
    first, second = canonical(a), canonical(b)
    if first and second:
        return first == second
    plain_a, plain_b = fold(first or a), fold(second or b)
    if plain_a == plain_b:
        return True
    if first or second or _common(a) or _common(b):
        return False
    return _same_words(words(plain_a), words(plain_b))


@remembered
def sound(word: str) -> str:
    """A key that romanisations of one word share: "Qunduz" and "Kondoz"."""
    for written, key in _SOUNDS:
        word = word.replace(written, key)
    word = word.translate(_VOWELS)
    once = "".join(c for c, before in zip(word, " " + word, strict=False) if c != before)
    return once.rstrip("ha") or once


def words(folded: str) -> tuple[str, ...]:
    """The words of a folded name that tell it from others."""
    every = tuple(w for w in folded.split() if len(w) > 1 or w.isdigit())
    grounds = table("actors")["place_words"]["ground"]
    return tuple(w for w in every if w not in _LEFT_OUT and w not in grounds) or every


def _common(name: str) -> bool:
    return not any(c.isupper() for c in name)  # "al-Karsh" is a name, "rebels" is none


def _same_words(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if len(a) == len(b):
        return all(_same_word(x, y) for x, y in zip(a, b, strict=True))
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and len(long) <= 3 and long[0] not in _COMPASS and _same_word(short[0], long[-1])


def _same_word(a: str, b: str) -> bool:
    if a == b:
        return True
    if people_of(a, b) or people_of(b, a):
        return True
    if min(len(a), len(b)) < 4 or a in _COMPASS or b in _COMPASS or a.isdigit() or b.isdigit():
        return False
    key_a, key_b = sound(a), sound(b)
    if key_a == key_b:
        return len(key_a) > 2
    # one more letter in a long name is a misprint or another scheme; a short one is another place
    return min(len(a), len(b)) >= 7 and a[0] == b[0] and Levenshtein.distance(key_a, key_b, score_cutoff=1) <= 1


# English names a people after its land with these endings; the land's own last vowel is dropped before them.
_PEOPLE = re.compile(r"(?:ian|ean|an|ese|ish|i|er|n)s?")
_ROOT = 4  # letters that the two must share


def people_of(people: str, land: str) -> bool:
    """Say whether a word is the name of a land's people: "zarnovian" and "zarnovia", "corvellian" and "corvell"."""
    for root in {land, land.rstrip("aeiouy")}:
        if len(root) >= _ROOT and people.startswith(root) and _PEOPLE.fullmatch(people[len(root) :]):
            return True
    return False
