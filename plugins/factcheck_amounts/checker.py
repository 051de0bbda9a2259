"""Sentences to amounts: what is measured, in which unit, and of what it is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck import Checker, Claim, Passage, Quantity, Relation, Span, Token, Verdict
from factcheck_amounts.plans import announced
from factcheck_amounts.purpose import extent_of, indicator_of, purpose_of, span_of, strength_of, told_of
from factcheck_amounts.rules import MONEY, RATE, RULES, SIZE
from factcheck_amounts.things import PEOPLE, counted_things, names_of
from factcheck_amounts.words import kinds, table

SLIP = 1.5  # times by which a sum may be off and still be meant as one; our convention
TIMES = frozenset(table("times")["units"])
_KNOWN = frozenset(row["name"] for row in table("indicators")["rows"])
# words of the measure say nothing of whom it is told
_SAID = frozenset(
    (
        *kinds("money"), *kinds("extent"), *table("dimension"), *table("numbers")["nouns"],
        *(word for row in table("indicators")["rows"] for word in (*row["nouns"], *row["with"])),
    )
)  # fmt: skip


class AmountChecker(Checker):
    """Finds money, sizes, shares and counts of things, each with what it is told of."""

    rules = RULES
    # Words of money and measure; only sentences with one of these are parsed.
    cues = ("$", "€", "£", "¥", "₹", "%", *table("cues")["words"], *table("cues")["units"])

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The amounts of one sentence."""
        claims = [*_measured(passage), *counted_things(passage)]
        return [_one_of_many(c, claims) for c in claims]

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """Things counted in a place that only one text names may be a part of those that the other counts."""
        if left.article == right.article and "title" not in (left.field, right.field):
            why = "one text gives both, and may mean two things by them"
            return Relation(left=left.id, right=right.id, verdict=Verdict.INSUFFICIENT, why=why, subtype="subcount")
        if left.unit not in table("things") and left.unit != PEOPLE:
            return None
        one, two = (names_of(c) for c in (left, right))
        if bool(one) == bool(two):
            return None
        named = ", ".join(one or two)
        why = f"only one text names {named} with it: the count may be a part of the other"
        return Relation(left=left.id, right=right.id, verdict=Verdict.INSUFFICIENT, why=why, subtype="place")


def _measured(passage: Passage) -> Iterator[Claim]:
    for amount in passage.measures:
        head, unit = _head(passage, amount), amount.unit or ""
        if head is None or unit in TIMES or _converted(passage, amount):
            continue
        measure, topic = _measure(passage, amount, head), _topic(passage, amount, head)
        if measure is not None and (topic or measure in _KNOWN):
            rule = RATE if _repeated(unit) else SIZE if _plain(unit) in kinds("dimension") else MONEY
            yield _claim(passage, amount, head, (f"{measure}{span_of(passage)}", rule), topic)


def _measure(passage: Passage, amount: Quantity, head: Token) -> str | None:
    """What is measured: a share of something, an extent, a mass, or what money is for; ``None`` if nobody can tell."""
    dimension = kinds("dimension").get(_plain(amount.unit or ""))
    if dimension == "share":
        return indicator_of(passage, head) or (None if _moves(passage, head) else dimension)
    if dimension == "magnitude":
        return strength_of(passage, head)
    return extent_of(passage, amount, head) if dimension == "length" else dimension or purpose_of(passage, head)


def _topic(passage: Passage, amount: Quantity, head: Token) -> tuple[str, ...]:
    """The names and nouns of the clause: what is done with an amount is told by its measure."""
    told = told_of(passage, head, Span(start=amount.start, end=amount.end))
    return tuple(word for word in told if word.lower() not in _SAID)


def _plain(unit: str) -> str:
    return unit.rsplit("/", 1)[0] if _repeated(unit) else unit


def _moves(passage: Passage, head: Token) -> bool:
    """ "Shares fell 6 percent", "crime is down 6 percent": the step of a day; "fell to 6 percent" is no step."""
    above = passage.head(head)
    if above.pos == "ADP" and above.lower in table("changing")["levels"]:
        return False
    verb = next((t for t in passage.ancestors(head) if t.pos in ("VERB", "AUX")), head)
    beside = {t.lower for t in (*passage.children(head), *passage.children(verb), above)}
    moving = verb.lemma in table("changing")["verbs"]
    return (moving and verb.lemma != "be") or (moving and bool(beside & {*table("changing")["words"]}))


def _converted(passage: Passage, amount: Quantity) -> bool:
    """ "10 kilometres (6.2 miles)": the same again for other readers."""
    before = passage.quote(passage.start, amount.start).rstrip()
    known = before[:-1].rstrip()
    measured = [m.end for m in passage.measures if m.end <= amount.start]
    return before.endswith(("(", "[", "/")) and bool(measured) and measured[-1] >= passage.start + len(known)


def _repeated(unit: str) -> bool:
    """ "EUR/month", but not "kilometer / hour", which is a unit of its own."""
    return "/" in unit.replace(" / ", " ")


def _claim(passage: Passage, amount: Quantity, head: Token, kind: tuple[str, str], topic: tuple[str, ...]) -> Claim:
    measure, rule = kind
    start, end = min(amount.start, head.start), max(amount.end, head.end)
    planned = announced(passage, head, measure)
    claim = passage.claim(
        rule=rule, measure=measure, value=amount, topic=topic, start=start, end=end, factuality=planned
    )
    return replace(claim, scope=replace(claim.scope, fixed=measure not in table("growing")["kinds"]))


def _head(passage: Passage, amount: Quantity) -> Token | None:
    """The highest word of the amount itself: its unit, or the last word of its number."""
    token = passage.token_at(amount.number_end - 1)
    while (
        token is not None and amount.start <= (above := passage.head(token)).start < amount.end and above is not token
    ):
        token = above
    return token


def _one_of_many(claim: Claim, claims: list[Claim]) -> Claim:
    """ "20 million from the town, nine million from the league": each is a part, but for their sum; prices are none."""
    beside = [_size(c) for c in claims if (c.measure, c.unit, c.rule) == (claim.measure, claim.unit, claim.rule)]
    if (
        claim.rule == RATE
        or len(beside) < 2
        or claim.scope.part
        or _is_sum(_size(claim), sum(beside) - _size(claim), len(beside))
    ):
        return claim
    return replace(claim, scope=replace(claim.scope, part="beside others"))


def _size(claim: Claim) -> float:
    return claim.value.interval.low if isinstance(claim.value, Quantity) else 0.0


def _is_sum(size: float, others: float, count: int) -> bool:
    """Whether one amount of three or more can be the sum of the others, also a wrong one."""
    return count > 2 and others <= size * SLIP and size <= others * SLIP
