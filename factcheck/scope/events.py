"""Claims to events: the story's main event, other days, older events, the war behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Statement
from factcheck.model.period import Period
from factcheck.scope.carried import carried_on
from factcheck.scope.kinds import family_of
from factcheck.scope.localities import one_place
from factcheck.scope.namesakes import shares_name
from factcheck.scope.populations import in_list
from factcheck.scope.quarters import names_quarter

MAIN, UNKNOWN = "main", "unknown"
NEWS_DAYS = 10  # a day this close before publication can be the news; our convention
SLACK_DAYS = 1  # night, time zone and press time move an event by a day; our convention
MOST = 0.6  # share of the leads that name the best-named place, from which another one is a place of the story too
LEAD = 2  # the last of the sentences, counted from 0, in which news says what it is about
WIDE = frozenset({"war", "clash"})
WIDE_FAMILIES = frozenset({"ground", "weather", "disease"})
SHORT_DAYS = 12  # "early October" is a third of a month; our convention
WIDE_DAYS = 365  # an epidemic, a flood, a war may be counted since this long ago and be the news; our convention
BRIEF = 60  # words: a shorter text need not say which event it is about


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What the articles of one story share: the day it happened, the kind of event, the places of the leads."""

    day: date | None
    act: str | None
    places: frozenset[str]


def assign(
    claims: Sequence[Claim],
    articles: Sequence[Article],
    leads: Mapping[str, frozenset[str]],
    anchored: frozenset[str],
    *,
    background_days: int,
) -> list[Claim]:
    """Give every claim of one story its event; ``unknown`` in a brief that names none, nor a thing that others name.

    ``leads`` are the places that each article names in its first sentences, ``anchored`` the articles that name an
    event, a time or a place at all.
    """
    published = {a.id: a.day for a in articles}
    story = profile(claims, published, {a.id: leads.get(a.id, frozenset()) for a in articles})
    known = anchored & published.keys()
    told = [a for a in articles if a.id in known]
    brief = [a for a in articles if known and a.id not in known and len(a.text.split()) < BRIEF]
    adrift = {a.id for a in brief if not shares_name(a, told, claims)}
    placed = [
        _place(c, story, leads.get(c.article, frozenset()), published[c.article], adrift, background_days)
        for c in claims
    ]
    return carried_on(placed, MAIN)


def profile(
    claims: Sequence[Claim], published: Mapping[str, date | None], places: Mapping[str, frozenset[str]]
) -> Story:
    """Read the main event off the first claims of each article."""
    # Times are told of many acts, and what is said may be about anything.
    known = [c for c in claims if not c.scope.tells and not isinstance(c.value, Statement)] or claims
    leads = [c for c in known if c.position <= LEAD and not c.scope.other and c.scope.thing is None]
    # one vote an article: many counts of one text make no more of its day
    votes = {(c.article, d) for c in leads if _happens(c) and (d := _news_day(c, published[c.article]))}
    days = Counter(d for _, d in votes)
    day = min(days, key=lambda d: (-days[d], d)) if days else None
    acts = Counter(c.scope.act for c in leads if c.scope.act)
    act = min(acts, key=lambda a: (-acts[a], a)) if acts else None
    return Story(day=day, act=act, places=_shared(places))


def _happens(claim: Claim) -> bool:
    """Whether what a claim counts is the news itself; arrests are made days later."""
    return claim.measure not in ("detained", "rescued")


def _shared(places: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The places that most leads name; in a story of one or two articles all that they name."""
    holders = Counter(place for named in places.values() for place in named)
    least = 1 if len(places) <= 2 else max(2, max(holders.values(), default=0) * MOST)
    return frozenset(place for place, count in holders.items() if count >= least)


def _news_day(claim: Claim, published: date | None) -> date | None:
    when = of_event(claim)
    if (
        when is None
        or when.earliest is None
        or when.earliest != (when.latest if when.relation == "at" else when.earliest)
    ):
        return None
    if published and not timedelta(0) <= published - when.earliest <= timedelta(days=NEWS_DAYS):
        return None
    return when.earliest


def _place(
    claim: Claim, story: Story, lead: frozenset[str], published: date | None, adrift: set[str], background_days: int
) -> Claim:
    claim = replace(claim, scope=replace(claim.scope, lead=tuple(sorted(lead))))
    if claim.scope.thing is not None:
        return replace(claim, event=MAIN)  # told of a thing, whatever happened to it and when
    claim = _dated_later(claim, story)
    if _one_spot(story) and _of_the_place(claim.scope.part, story.places | lead):
        claim = replace(claim, scope=replace(claim.scope, part=None))
    event = _event(claim, story, published, adrift, background_days)
    if event == MAIN and (place := _elsewhere(claim, story.places | lead)):
        if in_list(claim.scope.part):
            pass  # "12 in Tarnby, five in Corvell": the places of one event
        elif _one_spot(story):
            event = f"in {place}"
        elif not claim.scope.part:
            claim = replace(claim, scope=replace(claim.scope, part=f"in {place}"))
    if event == MAIN and not claim.scope.part and _one_day_of_many(claim, story):
        claim = replace(claim, scope=replace(claim.scope, part="on one day"))
    return replace(claim, event=event, event_name=_name(claim) if event not in (MAIN, UNKNOWN) else None)


def _dated_later(claim: Claim, story: Story) -> Claim:
    """The day on which the dead were found, not that of what killed them, if the event was before; else the event's."""
    when, as_of = claim.scope.when, claim.scope.as_of
    if when is None or as_of is None or as_of.start != when.start:
        return claim
    if story.day and when.earliest and timedelta(0) < when.earliest - story.day <= timedelta(days=NEWS_DAYS):
        return replace(claim, scope=replace(claim.scope, when=None))
    return replace(claim, scope=replace(claim.scope, as_of=None))


def _one_day_of_many(claim: Claim, story: Story) -> bool:
    """Whether the claim counts one later day of something that goes on: "three died on Wednesday" in a war."""
    when = of_event(claim)
    if when is None or story.day is None or story.act is None or one_spot(story.act):
        return False
    if when.relation != "at" or when.earliest is None or when.earliest != when.latest:
        return False
    return when.earliest > story.day


def _elsewhere(claim: Claim, known: frozenset[str]) -> str | None:
    """The claim's own place if neither its article's lead nor those of other articles name it."""
    own = claim.scope.places if claim.scope.tells != "where" else ()
    if not own or not known or any(one_place(p, q) for p in own for q in known):
        return None
    return own[0]


def _of_the_place(part: str | None, known: frozenset[str]) -> bool:
    """Whether a part of place is where all of it happened: "in Lubo, nine people died" of the blast in Lubo."""
    return (
        part is not None
        and part.startswith("in ")
        and not names_quarter(part)
        and any(one_place(part[3:], place) for place in known)
    )


def _one_spot(story: Story) -> bool:
    return story.act is not None and one_spot(story.act)


def one_spot(act: str) -> bool:
    """Say whether such an event strikes one place, so that another place is another event; a quake has many."""
    return act not in WIDE and family_of(act) not in WIDE_FAMILIES


def _event(claim: Claim, story: Story, published: date | None, adrift: set[str], background_days: int) -> str:
    scope = claim.scope
    when = of_event(claim)
    if when is not None and _apart(when, story, published, background_days):
        return f"{_days(when)}:{scope.act or ''}"
    if scope.other:
        return f"apart:{scope.other}:{_days(when)}"
    if scope.act == "war" and story.act not in ("war", "clash", None):
        return "war"
    topical = scope.tells is not None and bool(scope.topic)  # what it is told of says which event it is
    return UNKNOWN if claim.article in adrift and not topical else MAIN


def of_event(claim: Claim) -> Period | None:
    """The time that says which event a claim is about: none where the time is what the claim tells."""
    return claim.scope.when if claim.scope.tells != "when" else None


def _apart(when: Period, story: Story, published: date | None, background_days: int) -> bool:
    """Say whether the time lies apart from the story's."""
    end = when.latest if when.relation != "since" else when.earliest
    now = story.day or published
    if end is None or now is None:
        return False
    if when.relation == "since" and story.act is not None and not one_spot(story.act):
        return when.earliest is not None and when.earliest < now - timedelta(days=WIDE_DAYS)
    if end < now - timedelta(days=background_days):
        return True
    if story.day is None or when.earliest is None:
        return False
    if when.precision in ("month", "year", "decade") and not _short(when):
        fresh = when.relation == "at" and not when.text.lower().startswith("this")
        return fresh and published is not None and published - story.day <= timedelta(days=NEWS_DAYS)
    if story.act is not None and not one_spot(story.act) and when.relation == "at" and when.earliest >= story.day:
        return False  # a later day of what goes on is a window of it, not another event
    slack = timedelta(days=SLACK_DAYS)
    if when.relation == "since":
        return abs(when.earliest - story.day) > slack * 2
    return not when.earliest - slack <= story.day <= (when.latest or story.day) + slack


def _short(when: Period) -> bool:
    """ "Early October", "New Year": a few days of the month or the year that are named."""
    return when.earliest is not None and when.latest is not None and (when.latest - when.earliest).days <= SHORT_DAYS


def _days(when: Period | None) -> str:
    return f"{when.earliest or ''}..{when.latest or ''}" if when else ""


def _name(claim: Claim) -> str:
    """The other event in plain words, for the reason that readers see."""
    scope = claim.scope
    act = scope.other or (f"the {scope.act}" if scope.act else "an event")
    if scope.when is None and not scope.other and scope.places:
        return f"{act} in {scope.places[0]}"
    if scope.when is not None and scope.when.text:
        bare = scope.when.text.split()[0].lower() in ("in", "on", "since", "last", "during", "until", "by", "yesterday")
        return f"{act} {'' if bare else 'of '}{scope.when.text}".strip()
    return act
