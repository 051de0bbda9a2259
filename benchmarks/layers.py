"""What the comparison knows beside the numbers, layer by layer, and how to make it forget each.

A layer is switched off by taking what it knows out of the claims, between the engine's steps "what is each claim
about" and "how do they stand to each other"; the code that compares is the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce

from factcheck import Claim, Factuality, Interval, Quantity, Role, Voice
from factcheck.engine import Story
from factcheck.language.quantities import find_quantities
from factcheck.scope.events import MAIN

ANY = "event"
Stories = Sequence[Story]
Forget = Callable[[Stories], Stories]


def each(change: Callable[[Claim, Story], Claim]) -> Forget:
    """Forget the same of every claim."""
    return lambda stories: [replace(s, claims=tuple(change(claim, s) for claim in s.claims)) for s in stories]


def together(stories: Stories) -> Stories:
    """All articles tell one story."""
    articles = {i: article for s in stories for i, article in s.articles.items()}
    origin = {i: name for s in stories for i, name in s.origin.items()}
    return [Story(name="s1", articles=articles, claims=tuple(c for s in stories for c in s.claims), origin=origin)]


def undated(stories: Stories) -> Stories:
    """Nobody knows when an article appeared."""
    return [replace(s, articles={i: replace(a, published=None) for i, a in s.articles.items()}) for s in stories]


def own_origins(stories: Stories) -> Stories:
    """Every article is an origin of its own."""
    return [replace(s, origin={article: article for article in s.articles}) for s in stories]


def _event(claim: Claim, _story: Story) -> Claim:
    """Every claim names an event, and the same one."""
    value = replace(claim.value, episode=None) if isinstance(claim.value, Role) else claim.value
    scope = replace(claim.scope, act=ANY, noun=None, other=None, places=(), lead=())
    return replace(claim, event=MAIN, event_name=None, value=value, scope=scope)


def _time(claim: Claim, _story: Story) -> Claim:
    return replace(claim, scope=replace(claim.scope, when=None, as_of=None, rising=False, correction=False))


def _parts(claim: Claim, _story: Story) -> Claim:
    whole = isinstance(claim.value, Quantity)
    return replace(claim, scope=replace(claim.scope, part=None, includes=None, increment=False, total=whole))


def _people(claim: Claim, _story: Story) -> Claim:
    return replace(claim, population=None, side=None)


def _voice(claim: Claim, _story: Story) -> Claim:
    return replace(claim, voice=Voice.OWN, claimants=(), said=None, stance="neutral")


def _grade(claim: Claim, _story: Story) -> Claim:
    return replace(claim, factuality=Factuality.STATED)


def _copy(claim: Claim, _story: Story) -> Claim:
    """Without its sentence and its agencies no claim is known to be another one's text."""
    named = tuple(replace(c, via=None) for c in claim.claimants if c.kind != "media")
    return replace(claim, credit=None, context="", claimants=named)


def _printed(claim: Claim, story: Story) -> Claim:
    """ "Nearly 100" and "at least 100" are 100."""
    value = claim.value
    if not isinstance(value, Quantity):
        return claim
    printed = story.articles[claim.article].part(claim.field)[value.number_start : value.number_end]
    number = next((q.best for q in find_quantities(printed)), None)
    number = value.best if number is None else number
    number = value.interval.low if number is None or math.isinf(number) else number
    bare = replace(value, interval=Interval(low=number, high=number), best=number, rule="printed")
    return replace(claim, value=bare)


def all_of(*steps: Forget) -> Forget:
    """Forget one after the other."""
    return lambda stories: reduce(lambda done, step: step(done), steps, stories)


EVENTS = all_of(together, each(_event))
TIME = all_of(undated, each(_time))
PARTS, PEOPLE = each(_parts), each(_people)
SCOPE = all_of(EVENTS, TIME, PARTS, PEOPLE)
VOICE, GRADE, HEDGES = each(_voice), each(_grade), each(_printed)
COPIES = all_of(own_origins, each(_copy))

LAYERS: dict[str, Forget] = {
    "everything known": all_of(),
    "without events and places": EVENTS,
    "without time and as-of": TIME,
    "without parts and totals": PARTS,
    "without population and side": PEOPLE,
    "without scope (the four above)": SCOPE,
    "without claimants": VOICE,
    "without denial, forecast, doubt": GRADE,
    "without origins": COPIES,
    "without hedges": HEDGES,
    "numbers only": all_of(SCOPE, VOICE, GRADE, COPIES, HEDGES),
}
