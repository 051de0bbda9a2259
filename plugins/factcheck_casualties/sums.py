"""The total of a list: "a man and a woman were killed" is two, "six men and a boy" seven."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck import Interval, Passage, Quantity, Token
from factcheck_casualties.counts import Count
from factcheck_casualties.kinds import names_people
from factcheck_casualties.lists import unborn

SUM = "sum"
NAMED = "names"
PLACES = frozenset({"GPE", "LOC", "FAC"})


def total_of(passage: Passage, counts: Sequence[Count]) -> Count | None:
    """The counts of one list added up; ``None`` for a list of one, or of people who are not counted together."""
    counts = [c for c in counts if not unborn(passage, c.noun)]
    if len(counts) < 2 or any(not _fit(c) for c in counts) or counts[0].value.interval.low == 0:
        return None
    if any(_placed(passage, c.noun) for c in counts[:-1]):
        return None  # "three people in one town and five in another" are two counts
    first, last = counts[0].value, counts[-1].value
    rest = [c.value.best for c in counts[1:]]
    alone = counts[0].single or counts[0].value.rule == "group"  # "a couple, their son and a lodger" are four
    anybody = counts[0].population in ("people", None) and not alone
    if anybody and None not in rest and first.best == sum(filter(None, rest)):
        return None  # "nine people, seven men and two women" are nine
    if first.number_start >= last.number_start:
        return None
    kinds = {c.population for c in counts}
    return Count(
        value=_added(passage, [c.value for c in counts], last.number_end, _rule(passage, counts)),
        noun=counts[0].noun,
        population=kinds.pop() if len(kinds) == 1 else "people",
    )


def _rule(passage: Passage, counts: Sequence[Count]) -> str:
    """Whether the list counts its people, or tells of known ones: "a man and a woman", "his father and brother"."""
    return NAMED if all(c.single and _known(passage, c.noun) for c in counts) else SUM


def _known(passage: Passage, noun: Token) -> bool:
    first = noun if noun.dep != "conj" else passage.head(noun)
    return noun.pos == "PROPN" or any(passage.children(t, "poss") for t in (noun, first))


def _fit(count: Count) -> bool:
    """Whether the count can be added to others: a known number, or none ("20 rebels and no civilians")."""
    known = count.value.interval.low > 0 or count.value.interval.high == 0
    return known and not count.value.increment and (count.single or names_people(count.noun))


def _placed(passage: Passage, noun: Token) -> bool:
    prepositions = passage.children(noun, "prep")
    return any(t.entity in PLACES for p in prepositions for t in passage.children(p, "pobj"))


def _added(passage: Passage, values: Sequence[Quantity], end: int, rule: str) -> Quantity:
    start, number_start = values[0].start, values[0].number_start
    bests = [v.best for v in values if v.best is not None]
    intervals = [v.interval for v in values]
    return Quantity(
        start=start, end=max(end, values[-1].end), number_start=number_start, number_end=end,
        text=passage.quote(start, max(end, values[-1].end)),
        interval=Interval(
            low=sum(i.low for i in intervals), high=sum(i.high for i in intervals),
            low_hard=all(i.low_hard for i in intervals), high_hard=all(i.high_hard for i in intervals),
        ),
        best=sum(bests) if len(bests) == len(values) else None,
        hedge="", rule=rule,
    )  # fmt: skip
