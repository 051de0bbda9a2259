"""How the scopes of two claims stand to each other, gate by gate, each answer with its reason in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.period import Period
from factcheck.scope.events import MAIN, UNKNOWN, WIDE_FAMILIES, of_event, one_spot
from factcheck.scope.gate import Gate, Scoping, combined, short
from factcheck.scope.kinds import family_of
from factcheck.scope.localities import Places, one_place, sized, states_of, town_in_area
from factcheck.scope.populations import meet, population_gate, side_gate
from factcheck.scope.topics import topic_gate
from factcheck.scope.units import unit_gate

WHOLES = {"killed_or_wounded": ("killed", "wounded"), "killed_or_missing": ("killed", "missing")}

__all__ = ["Gate", "Scoping", "combined", "event_gate", "gates", "place_gate", "topic_gate"]


def gates(left: Claim, right: Claim) -> list[Gate]:
    """All gates in the order in which they are asked; the first that is not ``same`` explains most."""
    asked = (event_gate, _measure, unit_gate, topic_gate, population_gate, side_gate, place_gate, _window)
    return [gate(left, right) for gate in asked]


def event_gate(left: Claim, right: Claim) -> Gate:
    """Do both claims speak of one event?"""
    if UNKNOWN in (left.event, right.event):
        loose = left if left.event == UNKNOWN else right
        return Gate(gate="event", answer=Scoping.UNKNOWN, why=f"nothing says which event “{short(loose)}” is about")
    if left.event != right.event:
        return _two_events(left, right)
    if families_apart(left.scope.act, right.scope.act):
        why = f"one is about a {left.scope.act}, the other about a {right.scope.act}"
        return Gate(gate="event", answer=Scoping.OTHER, why=why)
    return Gate(gate="event", answer=Scoping.SAME)


def _two_events(left: Claim, right: Claim) -> Gate:
    if MAIN not in (left.event, right.event) and _same_past(left, right):
        return Gate(gate="event", answer=Scoping.SAME)
    other = right if left.event == MAIN else left
    name = other.event_name or "something else"
    return Gate(gate="event", answer=Scoping.OTHER, why=f"“{short(other)}” is about {name}, another event")


def _same_past(left: Claim, right: Claim) -> bool:
    """Two mentions of one older event: their times overlap and the kinds of event can be one."""
    a, b = of_event(left), of_event(right)
    if a is None or b is None or not a.overlaps(b) or left.scope.other or right.scope.other:
        return False
    if families_apart(left.scope.act, right.scope.act):
        return False
    if left.scope.act == right.scope.act == "war" or _shared(around(left), around(right)):
        return True
    if any(p in other.context for one, other in ((left, right), (right, left)) for p in one.scope.places):
        return True
    return _brief(a) and _brief(b)


def around(claim: Claim) -> tuple[str, ...]:
    """The claim's own places, else those that its article's lead names."""
    return claim.scope.places or claim.scope.lead


def _shared(one: Sequence[str], two: Sequence[str]) -> bool:
    return any(one_place(p, q) for p in one for q in two)


def _brief(when: Period) -> bool:
    """Whether the time is a month at most: two events of one kind in one month are rarer than two mentions of one."""
    return when.earliest is not None and when.latest is not None and (when.latest - when.earliest).days <= 31


def families_apart(a: str | None, b: str | None) -> bool:
    """Say whether two kinds of event are two events: a quake is no shooting, but a blast may cause a fire."""
    if a is None or b is None or a == b:
        return False
    one, two = family_of(a), family_of(b)
    if one == two and one in table("events")["causes"]["distinct"]:
        return "accident" not in (a, b)
    causes = table("events")["causes"]["pairs"]
    return one != two and [one, two] not in causes and [two, one] not in causes


def _measure(left: Claim, right: Claim) -> Gate:
    if left.measure == right.measure:
        return Gate(gate="measure", answer=Scoping.SAME)
    for whole, parts in WHOLES.items():
        if whole in (left.measure, right.measure) and {left.measure, right.measure} <= {whole, *parts}:
            answer = Scoping.PART if right.measure == whole else Scoping.WHOLE
            name = left.measure if answer is Scoping.PART else right.measure
            return Gate(gate="measure", answer=answer, why=f"the {name} are a part of the {whole.replace('_', ' ')}")
    why = f"one counts the {left.measure.replace('_', ' ')}, the other the {right.measure.replace('_', ' ')}"
    return Gate(gate="measure", answer=Scoping.OTHER, why=why)


def place_gate(left: Claim, right: Claim) -> Gate:
    """Are both about one place, as far as they name any?"""
    a, b = left.scope.places, right.scope.places
    if (gate := _inside(left, right) or _lands(left, right)) is not None:
        return gate
    if not a or not b or _set_off(left, right) or _set_off(right, left) or town_in_area(a, b):
        return Gate(gate="place", answer=Scoping.SAME)
    shared = [p for p in a if any(one_place(p, q) for q in b)]
    if shared and min(len(a), len(b)) < max(len(a), len(b)) and len(shared) == min(len(a), len(b)):
        few, answer = (left, Scoping.PART) if len(a) < len(b) else (right, Scoping.WHOLE)
        if few.scope.part or _listed(right if few is left else left):
            return Gate(gate="place", answer=answer, why=f"{few.scope.places[0]} is one of several places")
    if shared:
        return Gate(gate="place", answer=Scoping.SAME)
    return Gate(gate="place", answer=Scoping.OTHER, why=f"one is about {a[0]}, the other about {b[0]}")


def _inside(left: Claim, right: Claim) -> Gate | None:
    """ "The hamlet of Varno" and "Lubo district": a smaller count of what strikes wide is a part of the other one."""
    if not _strikes_wide(left, right) or meet(left, right):
        return None
    one, two = sized(left.context), sized(right.context)
    for inner, outer, small, answer in ((one, two, left, Scoping.PART), (two, one, right, Scoping.WHOLE)):
        if inner and outer and max(inner.values()) < max(outer.values()) and not _named_there(outer, small):
            name = max(outer, key=lambda n: outer[n])
            return Gate(gate="place", answer=answer, why=f"{min(inner)} is a part of {name}")
    return None


def _named_there(outer: Places, small: Claim) -> bool:
    return any(name in small.context for name, size in outer.items() if size == max(outer.values()))


def _lands(left: Claim, right: Claim) -> Gate | None:
    """The dead of a heatwave in two countries, each named where its count is given, are not the same."""
    one, two = states_of(left), states_of(right)
    if not _strikes_wide(left, right) or not one or not two or one & two:
        return None
    return Gate(gate="place", answer=Scoping.OTHER, why=f"one counts {min(one)}, the other {min(two)}")


def _strikes_wide(left: Claim, right: Claim) -> bool:
    """Whether the event is one of nature, which strikes many places at once; neither text may say otherwise."""
    families = {family_of(c.scope.act) for c in (left, right) if c.scope.act}
    return bool(families) and families <= WIDE_FAMILIES


def _set_off(one: Claim, whole: Claim) -> bool:
    """Whether one place of an event that strikes many is set off as a part: "in Lubo alone, the quake killed 12"."""
    act = one.scope.act or whole.scope.act
    place = (one.scope.part or "").startswith("in ") and not whole.scope.part
    return place and act is not None and not one_spot(act)


def told_elsewhere(left: Claim, right: Claim) -> str | None:
    """The reason if two claims stand in articles whose leads are about two places: not one attack for certain."""
    one, two = around(left), around(right)
    acts = [c.scope.act for c in (left, right) if c.scope.act]
    if (
        not one
        or not two
        or _shared(one, two)
        or town_in_area(one, two)
        or left.article == right.article
        or not all(one_spot(a) for a in acts)
    ):
        return None
    return f"one is told from {one[0]}, the other from {two[0]}"


def _listed(claim: Claim) -> bool:
    """Whether the claim's sentence names its places side by side ("in Lubo and Karn provinces")."""
    one, two = claim.scope.places[:2]
    between = re.search(rf"{re.escape(one)}(.{{1,20}}?){re.escape(two)}", claim.context)
    return between is not None and re.search(r"\band\b|,", between[1]) is not None


def _window(left: Claim, right: Claim) -> Gate:
    a, b = left.scope.increment, right.scope.increment
    if a == b:
        return _days_gate(left, right)
    inner, answer = (left, Scoping.PART) if a else (right, Scoping.WHOLE)
    return Gate(gate="window", answer=answer, why=f"“{short(inner)}” adds to an earlier count")


def _days_gate(left: Claim, right: Claim) -> Gate:
    """One day inside a stretch of days is a part of it; two days of something that goes on are two windows."""
    a, b = left.scope.when, right.scope.when
    if a is None or b is None:
        return Gate(gate="window", answer=Scoping.SAME)
    if _goes_on(left) and _goes_on(right) and _one_day(a) and _one_day(b) and a.earliest != b.earliest:
        return Gate(gate="window", answer=Scoping.OTHER, why=f"one counts {a.text}, the other {b.text}")
    for inner, outer, answer in ((a, b, Scoping.PART), (b, a, Scoping.WHOLE)):
        within = ((_one_day(inner) or _shorter(inner, outer)) and _longer(outer)) or (
            _so_far(outer) and _few_days(inner)
        )
        if within and inner.overlaps(outer) and inner != outer:
            return Gate(gate="window", answer=answer, why=f"{inner.text} lies within {outer.text}")
    return Gate(gate="window", answer=Scoping.SAME)


def _so_far(when: Period) -> bool:
    """A stretch that the text counts through: "so far this year", "since the start of the month"."""
    counted = when.relation == "since" or when.text.lower().startswith(
        ("so far", "since", "over the past", "in the past")
    )
    return counted and not _few_days(when)


def _few_days(when: Period) -> bool:
    return when.earliest is not None and when.latest is not None and (when.latest - when.earliest).days <= 3


def _one_day(when: Period) -> bool:
    return when.relation == "at" and when.earliest is not None and when.earliest == when.latest


def _longer(when: Period) -> bool:
    """A stretch of two days or more that the text names as such."""
    if when.earliest is None or when.latest is None or when.relation == "since":
        return when.relation == "since"
    return (when.latest - when.earliest).days >= 1 and when.precision in ("day", "hour", "week")


def _shorter(inner: Period, outer: Period) -> bool:
    """A stretch within another one that began long before it: a week of an epidemic that has lasted for months."""
    if inner.earliest is None or outer.earliest is None or inner.relation != "at" or outer.relation != "since":
        return False
    end = inner.latest or inner.earliest
    return (inner.earliest - outer.earliest).days > 2 * (end - inner.earliest).days


def _goes_on(claim: Claim) -> bool:
    """Whether the claim is about something that kills day after day."""
    return claim.scope.act is not None and (
        claim.scope.act in ("war", "clash") or family_of(claim.scope.act) == "disease"
    )
