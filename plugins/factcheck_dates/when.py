"""Claims of when something happened, or is to happen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck import Claim, Factuality, Passage, Period, Scope, Span, Statement, Token
from factcheck_dates.acts import SOMETHING, Act, act_of
from factcheck_dates.rules import WHEN
from factcheck_dates.words import acts, family, field, listed, table

FIRST = 6  # words of a dateline
NEAR = 4  # words before a time among which "originally" or "not" puts it off


def times_of(passage: Passage) -> Iterator[Claim]:
    """Every time in the sentence that says when an act was."""
    for found in passage.periods:
        period = _put_off(passage, found)
        if period.relation != "at" or (period.earliest is None and period.clock is None) or _beside(passage, period):
            continue
        act = act_of(passage, period)
        if act is not None and not (act.open and not _named(passage, act)) and not _one_of_several(passage, act):
            yield _claim(passage, period, act)


def _one_of_several(passage: Passage, act: Act) -> bool:
    """ "The first shooting", "the most recent attack": one of those that the text tells of, perhaps not the other's."""
    nouns = [act.head, *passage.children(act.head, "nsubj", "nsubjpass")]
    told = [n for n in nouns if n.lemma in listed("several", "nouns")]
    return any(t.lower in listed("several", "marks") for n in told for t in passage.children(n, "amod", "compound"))


def _put_off(passage: Passage, period: Period) -> Period:
    """ "Put off until 20 May" gives the new day."""
    if period.relation != "until" or not _moved(passage):
        return period
    return replace(period, relation="at", earliest=period.latest)


def _claim(passage: Passage, period: Period, act: Act) -> Claim:
    start, end = min(period.start, act.head.start), max(period.end, act.head.end)
    planned = act.planned or _to_come(passage, act.head)
    only = act.name in listed("once", "only")
    return passage.claim(
        rule=WHEN,
        measure=f"when: {field(act.name)}",
        value=Statement(text=passage.quote(period.start, period.end), normal=normal(period)),
        start=start,
        end=end,
        mark=Span(start=period.start, end=period.end),
        population=act.name,
        scope=Scope(when=period, tells="when", correction=_moved(passage), topic=topic_of(passage, act), fixed=only),
        factuality=Factuality.POSSIBLE if planned else None,
    )


def normal(period: Period) -> str:
    """Day, hour and zone in one form."""
    day = "" if period.earliest is None else period.earliest.isoformat()
    if period.earliest != period.latest:
        day += f"/{period.latest.isoformat() if period.latest else ''}"
    hours = "" if period.hours is None else f"T{'-'.join(str(m) for m in period.hours)}"
    return f"{day}{hours}{period.zone or ''}" or period.text.lower()


def topic_of(passage: Passage, act: Act) -> tuple[str, ...]:
    """What the act was done to and by whom; the act itself under the name of its family."""
    if act.name in (None, SOMETHING):
        return ()
    words = _of_noun(passage, act.head) if act.alone else passage.topic(act.head)
    names = {act.name, *(w for w, a in acts().items() if a == act.name)}
    plain = {w for w in words if w not in names and w not in listed("light", "verbs") | listed("light", "nouns")}
    return tuple(sorted({*plain, family(act.name)}))


def _of_noun(passage: Passage, noun: Token) -> tuple[str, ...]:
    """The names and nouns below an event noun."""
    below = {t.index for t in passage.subtree(noun) if not _timed(passage, t)}
    named = {w for w in passage.topic(noun) if any(t.index in below and t.text in w.split() for t in passage.tokens)}
    plain = {t.lemma for t in passage.tokens if t.index in below and t.pos == "NOUN"}
    return tuple(named | plain)


def _timed(passage: Passage, token: Token) -> bool:
    return any(p.start <= token.start < p.end for p in passage.periods)


def _named(passage: Passage, act: Act) -> bool:
    """Whether a verb that no table knows is told of somebody or something named."""
    return any(word[:1].isupper() for word in topic_of(passage, act))


def _to_come(passage: Passage, head: Token) -> bool:
    verb = next((t for t in (head, *passage.ancestors(head)) if t.pos in ("VERB", "AUX")), head)
    if any(t.lower in listed("to_come", "doubts") and t.pos != "PROPN" for t in passage.tokens):
        return False
    now = verb.tag in ("VBP", "VBZ") and passage.field == "text" and not passage.children(verb, "aux")
    return now or any(t.lower in listed("to_come", "will") for t in passage.children(verb, "aux"))


def _beside(passage: Passage, period: Period) -> bool:
    """A time that is put off or denied, of an anniversary, or of what was before."""
    if _of_the_page(passage, period) or _converted(passage, period):
        return True
    words = [t.lower for t in passage.tokens if t.start < period.start][-NEAR:]
    after = [t.lower for t in passage.tokens if t.start >= period.end][:2]
    near = {*words, *after}
    if "again" in near:
        return True
    before = " ".join(words)
    return bool(near & listed("anniversary", "words")) or any(
        before == old or before.endswith(f" {old}") or f" {old} " in f" {before} " for old in table("moved")["old"]
    )


def _of_the_page(passage: Passage, period: Period) -> bool:
    """ "Sunday 3 Jul 2031 Heavy rain …", "Published May 4 2031": the day of the page, not of what it tells."""
    before = [t for t in passage.tokens if t.start < period.start]
    if before and before[-1].lower in listed("page", "words"):
        return True
    inside = [t for t in passage.tokens if period.start <= t.start < period.end]
    full = period.clock is None and any(t.text.isdigit() and len(t.text) == 4 for t in inside)
    return full and len(before) <= FIRST and not any(t.pos == "ADP" for t in before[-2:])


def _converted(passage: Passage, period: Period) -> bool:
    """A second clock time in brackets: the first in another zone."""
    clocks = [p for p in passage.periods if p.clock is not None and p.start < period.start]
    opened = passage.text[: period.start - passage.start].rpartition("(")[2]
    return period.clock is not None and bool(clocks) and "(" in passage.text and ")" not in opened


def _moved(passage: Passage) -> bool:
    text = passage.text.lower()
    return any(mark in text for mark in table("moved")["marks"])
