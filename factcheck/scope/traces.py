"""What an article's beginning lets a reader know its event by: words, names, particular numbers, days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.language.numerals import read_numeral
from factcheck.language.periods import find_periods
from factcheck.language.traps import kind_of
from factcheck.language.words import words_of
from factcheck.model.article import Article
from factcheck.model.period import Period

HEAD = 4_000  # characters: news says what it is about at the beginning
LEAD = 1_000  # characters: times further down are mostly those of other events
BRIEF = 90  # words: below this a text is too short for its words to tell it from another story
PARTICULAR = frozenset({"age", "address", "label"})  # numbers that tell one person, house, road or flight from others
NIGHT = timedelta(days=1)  # "overnight" is two days
MONTH = timedelta(days=31)
_TERM = re.compile(r"[^\W\d_][^\W_]+")

Month = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Trace:
    """One article as grouping sees it.

    ``counts`` are its words in small letters, ``names`` those that it always writes with a capital, ``particulars``
    its ages, addresses, numbers in names and times of day. ``days`` are the days that it names with how often; if it
    names none, the day of publication and the one before stand in. ``months`` are the months that it names, ``news``
    those that it was published in or just before.
    """

    counts: Counter[str]
    names: frozenset[str]
    particulars: frozenset[str]
    days: Counter[date]
    months: frozenset[Month]
    news: frozenset[Month]
    published: date | None
    brief: bool


def traces(articles: Sequence[Article]) -> dict[str, Trace]:
    """The trace of every article, by its id."""
    return {article.id: _trace(article) for article in articles}


def _trace(article: Article) -> Trace:
    from spacy.lang.en.stop_words import STOP_WORDS

    text = own_text(article)
    periods = find_periods(text[:LEAD], article.day)
    terms = Counter(w for w in _TERM.findall(text) if w.lower() not in STOP_WORDS)
    counts: Counter[str] = Counter()
    for term, times in terms.items():
        counts[term.lower()] += times
    return Trace(
        counts=counts,
        names=frozenset(t.lower() for t in terms if t[0].isupper() and t.lower() not in terms),
        particulars=frozenset(_particulars(text, periods)),
        days=Counter(d for p in periods for d in _days(p)) or _stand_in(article.day),
        months=frozenset(_months(periods)),
        news=_news(article.day),
        published=article.day,
        brief=len(article.text) < BRIEF * 12 and len(article.text.split()) < BRIEF,
    )


def own_text(article: Article) -> str:
    """Title and beginning without page furniture."""
    kept, start = [article.title or ""], 0
    for span in sorted(article.set_aside or (), key=lambda s: s.start):
        kept.append(article.text[start : span.start])
        start = max(start, span.end)
    return "\n".join((*kept, article.text[start:]))[:HEAD]


def _days(period: Period) -> Iterable[date]:
    """The day or night that a time expression names; longer ones name none."""
    ends = {end for end in (period.earliest, period.latest) if end}
    return ends if ends and max(ends) - min(ends) <= NIGHT else ()


def _stand_in(published: date | None) -> Counter[date]:
    return Counter([published, published - NIGHT] if published else ())


def _months(periods: Sequence[Period]) -> Iterator[Month]:
    for period in periods:
        ends = [end for end in (period.earliest, period.latest) if end]
        if ends and (period.relation == "since" or ends[-1] - ends[0] <= MONTH):
            yield from ((end.year, end.month) for end in ends)


def _news(published: date | None) -> frozenset[Month]:
    """The months that news of this day can be about."""
    days = (published, published - MONTH / 2) if published else ()
    return frozenset((day.year, day.month) for day in days)


def _particulars(text: str, periods: Sequence[Period]) -> Iterator[str]:
    yield from (f"clock {period.clock}" for period in periods if period.clock is not None)
    words = words_of(text)
    for index, word in enumerate(words):
        numeral = read_numeral(words, index) if word.kind == "d" else None
        if numeral and (kind := kind_of(words, numeral)) in PARTICULAR:
            yield f"{kind} {numeral.value:g}"
