"""Articles to sentences, as offsets; page furniture and the heading are told apart, not thrown away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.language.tables import remembered, table
from factcheck.model.article import Article

LONGEST = 2_000  # characters: a longer "sentence" is a list or a broken page, and its parse would be noise
# a number that ends in a point, with nothing before it that makes it the end of a sentence ("in 2006.")
_POINT = re.compile(r"(?<![\d,.])\d{1,3}\.\s*$")
_MAGNITUDE = re.compile(r"\bmagnitude\W*(?:of\s)?\d\.\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"\d\s?[ap]\.\s?m\.\s*$")  # "at 2:30 a.m." and "Sunday" are one sentence
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentence:
    """A stretch ``[start, end)`` of an article's field, with its place in the article."""

    article: str
    field: str
    start: int
    end: int
    text: str
    paragraph: int
    position: int


def sentences_of(article: Article) -> list[Sentence]:
    """All sentences of the title and the text that are not page furniture, in reading order."""
    found: list[Sentence] = []
    if article.title and article.title.strip() not in article.text[: len(article.title) + 200]:
        found += _in_field(article, "title", 0)
    found += _in_field(article, "text", len(found))
    return found


def _in_field(article: Article, field: str, position: int) -> Iterator[Sentence]:
    text = article.part(field)
    aside = (article.set_aside or ()) if field == "text" else ()
    for paragraph, line in enumerate(_LINE.finditer(text)):
        for start, end in _split(line.group(), line.start()):
            if any(s.overlaps(start, end) for s in aside):
                continue
            yield Sentence(
                article=article.id, field=field, start=start, end=end, text=text[start:end],
                paragraph=paragraph, position=position,
            )  # fmt: skip
            position += 1


def _split(line: str, base: int) -> Iterator[tuple[int, int]]:
    from sentencex import segment

    at = 0
    for piece in _whole_numbers(segment("en", line)):
        start = line.find(piece, at)
        if start < 0:  # the splitter changed the text; take the rest as it is rather than lose it
            piece, start = line[at:], at
        at = start + len(piece)
        yield from _bounded(piece, base + start)


def _whole_numbers(pieces: Iterable[str]) -> Iterator[str]:
    """Put "of magnitude 6." and "1 struck", "at 2:30 a.m." and "Sunday" together: no sentence ends there."""
    held = ""
    for piece in pieces:
        if held and (_number_goes_on(held, piece) or (_CLOCK.search(held) and _behind_clock().match(piece))):
            held += piece
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _number_goes_on(held: str, piece: str) -> bool:
    figures = _POINT.search(held) is not None and piece[:1].isdigit()
    return figures and (_behind_point().match(piece) or _MAGNITUDE.search(held)) is not None


@remembered
def _behind_clock() -> re.Pattern[str]:
    """The day or the zone of a time: a stop after "a.m." ends no sentence before them."""
    days = "|".join(day for day in table("periods")["weekdays"] if len(day) > 4)
    zones = "|".join(zone.upper() for zone in table("periods")["clock"]["zones"])
    return re.compile(rf"(?:(?i:{days})(?!['’]s)|(?:{zones})|local|[A-Z][a-z]+ time)\b")


@remembered
def _behind_point() -> re.Pattern[str]:
    numbers = table("numbers")
    units = (*numbers["after"]["measure"], *numbers["after"]["percent"], *numbers["scales"])
    return re.compile(rf"\d{{1,2}}\s?-?\s?(?:{'|'.join(map(re.escape, units))})(?!\w)", re.IGNORECASE)


def _bounded(piece: str, base: int) -> Iterator[tuple[int, int]]:
    """The piece without blanks around it, in slices of bounded length."""
    stripped = piece.strip()
    start = base + len(piece) - len(piece.lstrip())
    for at in range(0, len(stripped), LONGEST):
        yield start + at, start + min(at + LONGEST, len(stripped))
