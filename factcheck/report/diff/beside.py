"""Context: who else says the one or the other, and what else is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from factcheck.model.claim import Claim
from factcheck.report.camps import Camp
from factcheck.report.days import short
from factcheck.report.diff.hunks import Hunk
from factcheck.report.diff.pack import packed
from factcheck.report.lookup import Lookup
from factcheck.report.rows import Row, reported, rows
from factcheck.report.sheet import DIM, Sheet, join

_AT_MOST = 3  # outlets or readings named
_WIDEST = 24  # columns of one of them


def sides(hunk: Hunk, before: Sequence[Hunk], known: Lookup, page: Sheet) -> Iterator[Text]:
    """Who else stands on which side, unless a hunk before told it."""
    if hunk.minus_camp.label == hunk.plus_camp.label or not (hunk.minus_camp.label and hunk.plus_camp.label):
        return  # older and newer counts of one camp: the reason tells their course
    told = {camp.label for other in before for camp in (other.minus_camp, other.plus_camp)}
    for sign, claim, camp in (("-", hunk.minus, hunk.minus_camp), ("+", hunk.plus, hunk.plus_camp)):
        if camp.label not in told:
            yield from _with(sign, claim, camp, known, page)


def neither(camps: Iterable[Camp], page: Sheet) -> Iterator[Text]:
    """The readings that stand against nobody here."""
    texts = [page.fit(f"“{camp.text}”", _WIDEST, DIM) for camp in camps]
    return _listed(Text("others: ", DIM), texts, 0, page)


def _with(sign: str, claim: Claim, camp: Camp, known: Lookup, page: Sheet) -> Iterator[Text]:
    article = known.article(claim)
    quoted = Row(camp=camp, outlet=article.outlet, day=article.day, reported=reported(claim))
    found = [row for row in rows([camp], known) if _says(row) != _says(quoted)]
    entries = [_entry(row, quoted, page) for row in found if row.claim]
    return _listed(Text(f"with {sign}: ", camp.color), entries, sum(row.more for row in found), page)


def _says(row: Row) -> tuple[object, ...]:
    return row.outlet, row.day, row.reported.casefold()


def _entry(row: Row, quoted: Row, page: Sheet) -> Text:
    """An outlet; its words and its day only where they are not those of the quoted statement."""
    outlet = page.fit(row.outlet, _WIDEST, DIM)
    outlet.rstrip()
    words = "" if row.reported.casefold() == quoted.reported.casefold() else f"“{row.reported}”"
    day = "" if row.day == quoted.day else f", {short(row.day)}"
    return join(outlet, " " if words else "", page.text(words, DIM), page.text(day, DIM))


def _listed(label: Text, entries: Sequence[Text], left_out: int, page: Sheet) -> Iterator[Text]:
    for entry in entries:
        entry.rstrip()
    left_out += max(len(entries) - _AT_MOST, 0)
    more = [Text(f"+{left_out} more", DIM)] if left_out else []
    first = join("  ", label)
    return packed(first, Text(" " * first.cell_len), [*entries[:_AT_MOST], *more], page)
