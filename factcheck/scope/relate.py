"""How the scopes of two claims stand to each other, gate by gate, each answer with its reason in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from factcheck.language.actors import same_name
from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.scope.events import MAIN, UNKNOWN
from factcheck.scope.locate import kinds


class Scoping(StrEnum):
    """How the left scope stands to the right one."""

    SAME = "same"
    PART = "part"
    WHOLE = "whole"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class Gate:
    """One answer and why; ``gate`` names what was compared: event, place, population, side, measure, window."""

    gate: str
    answer: Scoping
    why: str = ""


# population -> the populations it lies inside; combatants and civilians exclude each other
EVERYONE = "people"
INSIDE = {
    "child": {"civilian"}, "woman": {"civilian"}, "man": set(), "journalist": {"civilian"}, "medic": {"civilian"},
    "aid_worker": {"civilian"}, "police": set(), "family": set(),
}  # fmt: skip
DISJOINT = {
    frozenset(p)
    for p in (
        ("combatant", "civilian"), ("combatant", "child"), ("combatant", "journalist"), ("combatant", "medic"),
        ("attacker", "civilian"), ("attacker", "child"), ("child", "man"), ("woman", "man"), ("child", "woman"),
        ("police", "civilian"), ("police", "child"), ("attacker", "police"),
    )
}  # fmt: skip
NAMES = {
    "child": "children",
    "woman": "women",
    "man": "men",
    "police": "police",
    "family": "families",
    "aid_worker": "aid workers",
}


def gates(left: Claim, right: Claim) -> list[Gate]:
    """All gates in the order in which they are asked; the first that is not ``same`` explains most."""
    return [
        event_gate(left, right),
        _measure(left, right),
        _population(left, right),
        _side(left, right),
        _place(left, right),
        _window(left, right),
    ]


def event_gate(left: Claim, right: Claim) -> Gate:
    """Do both claims speak of one event?"""
    if UNKNOWN in (left.event, right.event):
        loose = left if left.event == UNKNOWN else right
        return Gate(gate="event", answer=Scoping.UNKNOWN, why=f"nothing says which event “{_short(loose)}” is about")
    if left.event != right.event:
        return _two_events(left, right)
    if _families_apart(left.scope.act, right.scope.act):
        return Gate(
            gate="event",
            answer=Scoping.OTHER,
            why=f"one is about a {left.scope.act}, the other about a {right.scope.act}",
        )
    return Gate(gate="event", answer=Scoping.SAME)


def _two_events(left: Claim, right: Claim) -> Gate:
    if MAIN not in (left.event, right.event) and _same_past(left, right):
        return Gate(gate="event", answer=Scoping.SAME)
    other = right if left.event == MAIN else left
    name = other.event_name or "something else"
    return Gate(gate="event", answer=Scoping.OTHER, why=f"“{_short(other)}” is about {name}, another event")


def _same_past(left: Claim, right: Claim) -> bool:
    """Two mentions of one older event: their times overlap and the kinds of event can be one."""
    a, b = left.scope.when, right.scope.when
    if a is None or b is None or not a.overlaps(b) or left.scope.other or right.scope.other:
        return False
    return not _families_apart(left.scope.act, right.scope.act)


def _families_apart(a: str | None, b: str | None) -> bool:
    if a is None or b is None or a == b:
        return False
    family = {kind: f for f, kind in kinds().values()}
    one, two = family[a], family[b]
    causes = table("events")["causes"]["pairs"]
    return one != two and [one, two] not in causes and [two, one] not in causes


def _measure(left: Claim, right: Claim) -> Gate:
    if left.measure == right.measure:
        return Gate(gate="measure", answer=Scoping.SAME)
    joint = "killed_or_wounded"
    if joint in (left.measure, right.measure) and {left.measure, right.measure} <= {joint, "killed", "wounded"}:
        part = Scoping.PART if right.measure == joint else Scoping.WHOLE
        name = left.measure if part is Scoping.PART else right.measure
        return Gate(gate="measure", answer=part, why=f"the {name} are a part of the killed and wounded")
    return Gate(gate="measure", answer=Scoping.OTHER, why=f"one counts {_measured(left)}, the other {_measured(right)}")


def _measured(claim: Claim) -> str:
    return f"the {claim.measure}" if claim.measure != "killed_or_wounded" else "the killed and wounded"


def _population(left: Claim, right: Claim) -> Gate:
    a, b = left.population, right.population
    part = _part(left, right)
    if part is not None:
        return part
    if a == b or _unnamed(left, right):
        return Gate(gate="population", answer=Scoping.SAME)
    if a in (None, EVERYONE) or b in (None, EVERYONE):
        answer, inner = (Scoping.WHOLE, b) if a in (None, EVERYONE) else (Scoping.PART, a)
        return Gate(gate="population", answer=answer, why=f"{_plural(inner or '')} are a part of all people")
    if frozenset((a, b)) in DISJOINT:
        return Gate(gate="population", answer=Scoping.OTHER, why=f"one counts {_plural(a)}, the other {_plural(b)}")
    if b in INSIDE.get(a, set()):
        return Gate(gate="population", answer=Scoping.PART, why=f"{_plural(a)} are a part of the {_plural(b)}")
    if a in INSIDE.get(b, set()):
        return Gate(gate="population", answer=Scoping.WHOLE, why=f"{_plural(b)} are a part of the {_plural(a)}")
    return Gate(gate="population", answer=Scoping.OTHER, why=f"one counts {_plural(a)}, the other {_plural(b)}")


def _unnamed(left: Claim, right: Claim) -> bool:
    """ "More than 100 were wounded" names nobody: it means whoever the other counts if the two numbers fit."""
    if None not in (left.population, right.population):
        return False
    if EVERYONE in (left.population, right.population):
        return True
    a, b = left.value, right.value
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.interval.meets(b.interval)


def _part(left: Claim, right: Claim) -> Gate | None:
    """A count named as a part ("including", "one person") against one that is not."""
    one, two = left.scope.part, right.scope.part
    if one and two:
        if left.population == right.population and left.population is not None and "one person" not in (one, two):
            return Gate(gate="population", answer=Scoping.SAME)
        return Gate(gate="population", answer=Scoping.OTHER, why="both are parts of the whole, and not the same part")
    if one or two:
        if left.population == right.population and left.population is not None and "one person" not in (one, two):
            return None  # like with like: both give the children, one of them as a part
        inner, answer = (left, Scoping.PART) if one else (right, Scoping.WHOLE)
        outer = right if one else left
        if inner.population and outer.population and frozenset((inner.population, outer.population)) in DISJOINT:
            return None
        return Gate(gate="population", answer=answer, why=f"“{_short(inner)}” is a part of “{_short(outer)}”")
    return None


def _plural(population: str) -> str:
    return NAMES.get(population, population.replace("_", " ") + "s")


def _side(left: Claim, right: Claim) -> Gate:
    a, b = left.side, right.side
    if a == b or (a and b and same_side(a, b)):
        return Gate(gate="side", answer=Scoping.SAME)
    if a in (None, "both"):
        return Gate(gate="side", answer=Scoping.WHOLE, why=f"the losses of {b} are a part of all losses")
    if b in (None, "both"):
        return Gate(gate="side", answer=Scoping.PART, why=f"the losses of {a} are a part of all losses")
    return Gate(gate="side", answer=Scoping.OTHER, why=f"one counts the losses of {a}, the other those of {b}")


def same_side(a: str, b: str) -> bool:
    """Say whether two names mean one party: spellings, and names of which one holds the words of the other."""
    return (
        same_name(a, b)
        or set(a.lower().split()) <= set(b.lower().split())
        or set(b.lower().split()) <= set(a.lower().split())
    )


def _place(left: Claim, right: Claim) -> Gate:
    a, b = set(left.scope.places), set(right.scope.places)
    if not a or not b or a & b:
        if (a > b and b) or (b > a and a):
            few = left if len(a) < len(b) else right
            answer = Scoping.PART if few is left else Scoping.WHOLE
            return Gate(gate="place", answer=answer, why=f"{few.scope.places[0]} is one of several places")
        return Gate(gate="place", answer=Scoping.SAME)
    return Gate(
        gate="place",
        answer=Scoping.UNKNOWN,
        why=f"one is about {left.scope.places[0]}, the other about {right.scope.places[0]}",
    )


def _window(left: Claim, right: Claim) -> Gate:
    a, b = left.scope.increment, right.scope.increment
    if a == b:
        return Gate(gate="window", answer=Scoping.SAME)
    inner = left if a else right
    return Gate(
        gate="window", answer=Scoping.PART if a else Scoping.WHOLE, why=f"“{_short(inner)}” adds to an earlier count"
    )


def combined(found: list[Gate]) -> Gate:
    """One answer out of all gates: the first obstacle, else part or whole if all that differ agree, else same."""
    for answer in (Scoping.OTHER, Scoping.UNKNOWN):
        stop = next((g for g in found if g.answer is answer), None)
        if stop:
            return stop
    parts = [g for g in found if g.answer in (Scoping.PART, Scoping.WHOLE)]
    if not parts:
        return Gate(gate="all", answer=Scoping.SAME)
    if len({g.answer for g in parts}) > 1:
        return Gate(
            gate=parts[0].gate,
            answer=Scoping.OTHER,
            why=" and ".join(g.why for g in parts[:2]) + ": neither holds the other",
        )
    return parts[0]


def _short(claim: Claim) -> str:
    words = claim.quote.split()
    return " ".join(words[:12]) + (" …" if len(words) > 12 else "")
