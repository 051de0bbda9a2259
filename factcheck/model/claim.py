"""What one article says about one fact, with its exact quotation."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Any

from factcheck.model.article import Span
from factcheck.model.period import Period
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Claimant, Factuality, Voice
from factcheck.model.spot import Spot
from factcheck.model.thing import Thing

EARLIER, UNFINISHED = "earlier", "unfinished"


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """Who did what to whom.

    ``initiator`` and ``target`` are canonical names, ``None`` where the text names nobody. ``act`` is the class of
    the act (``exclusive non_exclusive responsive reciprocal blame``). ``polarity`` is False when the text says that
    it was not so. ``episode`` is what was begun or done, in plain words ("the fighting", "attack on the market").
    """

    initiator: str | None
    target: str | None
    act: str
    polarity: bool = True
    episode: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """A value that is neither number nor role: the words, and the normal form in which two such values are compared.

    ``excludes`` are the normal forms that cannot hold beside it; ``None`` means every other one. ``becomes`` are those
    that may follow it in time ("missing", then "found"), ``*`` any: of two days they are an update. ``ends`` are those
    that it says were there before ("reopened" ends "shut"). ``lasts`` is False for what happens in a moment: an arrest
    and a release can fall on one day, two states cannot.
    """

    text: str
    normal: str
    excludes: tuple[str, ...] | None = None
    becomes: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    lasts: bool = True


Value = Quantity | Role | Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Scope:
    """What a claim is about, as far as its own sentence says so. Unknown is ``None`` or empty, never a default.

    ``when`` is when it happened, ``as_of`` when it was counted, ``places`` the places of the event and ``lead`` those
    its article's first sentences name, ``act`` what kind of event ("attack", "war", "quake") and ``noun`` the word
    the text has for it, ``parties`` the actors it names. ``definite`` marks "the attack", ``other`` carries the words
    that set it apart from the main event ("a similar", "in a separate"), ``part`` the words that make it a part
    ("including"), ``includes`` what it counts beside the victims ("attacker"), ``topic`` the words around a value that
    say of what it is told, ``thing`` the one person or thing that it is about, whatever the event. ``fixed`` marks a
    value that cannot grow, as a ransom or a magnitude: only words in the text make a later one an update. ``tells``
    names what a value of one true answer is ("when", "where", "order"); it then does not tell events apart. ``spot`` is
    the place of a claim that tells where. ``total`` marks a count that states the event's toll, ``increment`` an
    addition to an earlier count, ``correction`` a marked revision, ``rising`` a count said to have grown.
    ``stage`` is ``earlier`` where the text itself gives the count as that of before, and ``unfinished`` where it says
    that people are still being counted. ``section`` numbers the parts of an article that were written at different
    hours, 0 where there are none. ``twofold`` marks a claim whose sentence counts for another event too.
    """

    when: Period | None = None
    as_of: Period | None = None
    places: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    act: str | None = None
    noun: str | None = None
    parties: tuple[str, ...] = ()
    definite: bool = False
    other: str | None = None
    part: str | None = None
    includes: str | None = None
    topic: tuple[str, ...] = ()
    thing: Thing | None = None
    fixed: bool = False
    tells: str | None = None
    spot: Spot | None = None
    total: bool = False
    increment: bool = False
    correction: bool = False
    rising: bool = False
    stage: str | None = None
    section: int = 0
    twofold: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One statement about one fact in one article.

    ``start`` and ``end`` are offsets into the article's ``field`` (``text`` or ``title``) and ``quote`` is exactly that
    text. ``measure`` is what is counted or told ("killed"), ``population`` of whom ("civilian"), ``side`` whose
    ("Azerbaijan"). ``context`` is the whole sentence and ``credit`` the agency its article is credited to.
    ``claimants`` is the chain of those whose word it is, nearest to the fact first. ``event`` is filled in by the scope
    room, ``alike`` where only the meaning of the texts tells it: the cosine. ``mark`` bounds the words that carry the
    value, ``sentence`` the sentence around them and ``said`` the words that say whose word it is; all three are for
    showing.
    """

    id: str
    article: str
    field: str
    rule: str
    start: int
    end: int
    quote: str
    measure: str
    value: Value
    mark: Span
    sentence: Span
    context: str = ""
    credit: str | None = None
    said: Span | None = None
    population: str | None = None
    side: str | None = None
    unit: str | None = None
    claimants: tuple[Claimant, ...] = ()
    voice: Voice = Voice.OWN
    factuality: Factuality = Factuality.STATED
    stance: str = "neutral"
    scope: Scope = Scope()
    paragraph: int = 0
    position: int = 0
    event: str | None = None
    event_name: str | None = None
    alike: float | None = None
    origin: str | None = None
    folded_into: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The claim as the written contract ``factcheck/report/1`` gives it."""
        when, as_of = self.scope.when, self.scope.as_of
        return {
            "id": self.id,
            "article": self.article,
            "field": self.field,
            "rule": self.rule,
            "start": self.start,
            "end": self.end,
            "quote": self.quote,
            "measure": self.measure,
            "population": self.population,
            "side": self.side,
            "unit": self.unit,
            "value": value_to_dict(self.value),
            "claimants": [c.name for c in self.claimants],
            "voice": str(self.voice),
            "factuality": str(self.factuality),
            "event": self.event,
            "when": when and {"earliest": _iso(when.earliest), "latest": _iso(when.latest)},
            "as_of": as_of and _iso(as_of.latest or as_of.earliest),
            "where": self.scope.places[0] if self.scope.places else None,
            "origin": self.origin,
            "folded_into": self.folded_into,
        }


def value_to_dict(value: Value) -> dict[str, Any]:
    """A value in one of the contract's three forms: number, role, other."""
    if isinstance(value, Quantity):
        interval = value.interval
        return {
            "low": plain(interval.low),
            "best": plain(value.best),
            "high": plain(interval.high),
            "hedge": value.hedge or None,
            "hedge_rule": value.rule,
        }
    if isinstance(value, Role):
        return {
            "initiator": value.initiator,
            "target": value.target,
            "act": value.act,
            "polarity": value.polarity,
            "episode": value.episode,
        }
    return {"text": value.text, "normal": value.normal}


def plain(number: float | None) -> float | int | None:
    """A number as JSON has it: whole numbers as integers, open ends as null."""
    if number is None or math.isinf(number):
        return None
    return int(number) if float(number).is_integer() else round(number, 3)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
