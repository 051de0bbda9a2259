"""Claims to events: the story's main event, other days, older events, the war behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.period import Period
from factcheck.scope.locate import empty

MAIN, UNKNOWN = "main", "unknown"
NEWS_DAYS = 10  # a day this close before publication can be the news; our convention
SINCE_DAYS = 3  # "since Monday" and "since Sunday" mean the same fighting; our convention


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What the articles of one story share: the day it happened, the kinds of event, the places named in the leads."""

    day: date | None
    acts: frozenset[str]
    places: frozenset[str]


def assign(claims: Sequence[Claim], articles: Sequence[Article], *, background_days: int) -> list[Claim]:
    """Give every claim of one story its event; ``unknown`` in an article that names none while others do."""
    published = {a.id: a.day for a in articles}
    story = profile(claims, published)
    anchored = {c.article for c in claims if not empty(c.scope)}
    return [_place(c, story, published[c.article], anchored, background_days) for c in claims]


def profile(claims: Sequence[Claim], published: dict[str, date | None]) -> Story:
    """Read the main event off the first claims of each article."""
    leads = [c for c in claims if c.position <= 3]
    days = Counter(d for c in leads if (d := _news_day(c, published[c.article])))
    day = min(days, key=lambda d: (-days[d], d)) if days else None
    acts = frozenset(c.scope.act for c in leads if c.scope.act and not c.scope.other)
    places = frozenset(p for c in leads for p in c.scope.places)
    return Story(day=day, acts=acts, places=places)


def _news_day(claim: Claim, published: date | None) -> date | None:
    when = claim.scope.when
    if when is None or when.precision not in ("day", "hour") or when.earliest is None or claim.scope.other:
        return None
    if published and not timedelta(0) <= published - when.earliest <= timedelta(days=NEWS_DAYS):
        return None
    return when.earliest


def _place(claim: Claim, story: Story, published: date | None, anchored: set[str], background_days: int) -> Claim:
    event, name = _event(claim, story, published, anchored, background_days)
    return replace(claim, event=event, event_name=name)


def _event(
    claim: Claim, story: Story, published: date | None, anchored: set[str], background_days: int
) -> tuple[str, str | None]:
    scope = claim.scope
    if scope.when is not None and (older := _older(scope.when, story, published, background_days)):
        return f"{older}:{scope.act or ''}", _name(claim)
    if scope.other:
        return f"apart:{scope.other}:{_days(scope.when)}", _name(claim)
    if scope.act == "war" and story.acts and "war" not in story.acts and not scope.definite:
        return "war", _name(claim)
    if claim.article not in anchored and anchored:
        return UNKNOWN, None
    return MAIN, None


def _older(when: Period, story: Story, published: date | None, background_days: int) -> str | None:
    """A key for the time if it lies apart from the story's, else ``None``."""
    end = when.latest if when.relation != "since" else when.earliest
    if end is None:
        return None
    now = story.day or published
    if now is None:
        return None
    if end < now - timedelta(days=background_days):
        return _days(when)
    if story.day is None or when.precision not in ("day", "hour") or when.earliest is None:
        return None
    if when.relation == "since":
        return None if abs((when.earliest - story.day).days) <= SINCE_DAYS else _days(when)
    if when.earliest <= story.day <= (when.latest or story.day):
        return None
    return _days(when)


def _days(when: Period | None) -> str:
    return f"{when.earliest or ''}..{when.latest or ''}" if when else ""


def _name(claim: Claim) -> str:
    """The other event in plain words, for the reason that readers see."""
    scope = claim.scope
    act = scope.other or (f"the {scope.act}" if scope.act else "an event")
    if scope.when is not None and scope.when.text:
        joiner = "" if scope.when.text.split()[0].lower() in ("in", "on", "since", "last", "during", "until", "by") else "of "
        return f"{act} {joiner}{scope.when.text}".strip()
    return act
