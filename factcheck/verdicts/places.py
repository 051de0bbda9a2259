"""Two claims of where one thing happened: they can be one place, or they cannot."""

from __future__ import annotations

from factcheck.language.actors import same_name
from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.finding import Relation, Severity
from factcheck.model.speech import Voice
from factcheck.model.spot import Spot
from factcheck.scope.topics import CLOSE, closeness, one_topic
from factcheck.verdicts.single import excluded, fitting, open_question, quarrel, revised

OPPOSITE = 90.0  # degrees between two bearings from which they are two directions
LONG = 5  # letters of a word that says something
BESIDE = 2  # such words that two sentences of one event share beside their topic; our convention
EITHER = "one may lie in the other, or beside it"


def relate_places(left: Claim, right: Claim) -> Relation:
    """Places that can be one agree; two that cannot exclude each other, if it is one thing for certain."""
    a, b = left.scope.spot, right.scope.spot
    if a is None or b is None:
        return open_question(left, right, "one of the two gives no place", "no_anchor")
    if a.owner or b.owner:
        return _owned(left, right, a, b)
    if (apart := _from_one_point(a, b)) is not None:
        return revised(left, right) or excluded(left, right, apart, "place", Severity.MINOR)
    if _grounds_apart(a, b):
        return _told(left, right, a, b, f"one is on {a.ground}, the other on {b.ground}", Severity.MAJOR)
    if _shared(a, b):
        return fitting(left, right, f"both are {_shared(a, b)}", "alias")
    if marked := revised(left, right):
        return marked
    if not a.names or not b.names or a.near or b.near or a.wide or b.wide:
        return open_question(left, right, EITHER, "place")
    if _of_two_kinds(a.names[0], b.names[0]):
        return open_question(left, right, EITHER, "place")
    if _mentioned(a, right) or _mentioned(b, left) or _one_lead(left, right):
        return open_question(left, right, EITHER, "place")
    return _told(left, right, a, b, f"one says {a.names[0]}, the other {b.names[0]}", Severity.MAJOR)


def _told(left: Claim, right: Claim, a: Spot, b: Spot, why: str, severity: Severity) -> Relation:
    if marked := revised(left, right):
        return marked
    if not (_grounds_apart(a, b) and one_topic(left, right)) and not _pinned(left, right):
        return open_question(left, right, f"{why}: it may be another event", "event")
    return excluded(left, right, why, "place", Severity.MINOR if _shared(a, b) else severity)


def _pinned(left: Claim, right: Claim) -> bool:
    """Whether it is one thing for certain, by names, or by what else both sentences tell."""
    return closeness(left, right) + (len(_words(left) & _words(right)) >= BESIDE) > CLOSE


def _words(claim: Claim) -> set[str]:
    """The longer words of a sentence, without those of its topic."""
    words = {w.strip(".,;:\"“”'") for w in claim.context.lower().split()}
    told = " ".join((*claim.scope.topic, claim.scope.when.text if claim.scope.when else "")).lower()
    return {w for w in words if len(w) >= LONG and w[:LONG] not in told}


def _owned(left: Claim, right: Claim, a: Spot, b: Spot) -> Relation:
    """Whose ground, air or water it was: only the parties themselves are set against each other."""
    one, two = _owners(a), _owners(b)
    if any(same_name(x, y) for x in one for y in two):
        return fitting(left, right, f"both say {one[0]}", "equal")
    both = Voice.ATTRIBUTED is left.voice is right.voice
    if not one or not two or not both or not (quarrel(left, right) or _of_their_own(left, right, (*one, *two))):
        return open_question(left, right, EITHER, "place")
    return excluded(left, right, f"one says {one[0]}, the other {two[0]}", "place", Severity.MAJOR, parties=True)


def _of_their_own(left: Claim, right: Claim, owners: tuple[str, ...]) -> bool:
    """Whether those who speak are those whose ground it is: parties, whatever else they are."""
    speakers = {c.of or c.name for claim in (left, right) for c in claim.claimants}
    return len(speakers) > 1 and any(same_name(s, o) for s in speakers for o in owners)


def _owners(spot: Spot) -> tuple[str, ...]:
    return (spot.owner,) if spot.owner else spot.names


def _from_one_point(a: Spot, b: Spot) -> str | None:
    """Why two places that are told from one point differ; ``None`` if they do not, or if it is not one point."""
    if not a.origin or not b.origin or not same_name(a.origin, b.origin):
        return None
    if a.bearing is not None and b.bearing is not None:
        turn = abs(a.bearing - b.bearing) % 360
        turn = min(turn, 360 - turn)
        if turn > OPPOSITE:
            return f"the two lie on opposite sides of {a.origin}"
        if turn == OPPOSITE and a.away and b.away:  # whoever measures the distance does not guess the direction
            return f"the directions from {a.origin} differ"
    if a.away and b.away and (a.away[1] < b.away[0] or b.away[1] < a.away[0]):
        return f"the distances from {a.origin} differ"
    return None


def _grounds_apart(a: Spot, b: Spot) -> bool:
    return a.ground is not None and b.ground is not None and a.ground != b.ground


def _shared(a: Spot, b: Spot) -> str | None:
    """A name that both have."""
    one, two = ([*s.names, *([s.origin] if s.origin else [])] for s in (a, b))
    return next((x for x in one if any(same_name(x, y) for y in two)), None)


def _of_two_kinds(one: str, two: str) -> bool:
    """Whether one is a street or a county and the other a plain name, or a side of it: one may lie in the other."""
    kinds, sides = table("places")["kinds"], table("places")["sides"]["words"]
    a, b = one.lower().split(), two.lower().split()
    first, second = (next((k for k, nouns in kinds.items() if words[-1] in nouns), None) for words in (a, b))
    inside = first != second and (None in (first, second) or "area" in (first, second))
    return inside or bool(set(a) & set(b) and (a[0] in sides) is not (b[0] in sides))


def _mentioned(spot: Spot, other: Claim) -> bool:
    """Whether the other text knows the place too: it then need not be another place."""
    return any(name in other.context for name in spot.names) or any(
        same_name(name, known) for name in spot.names for known in (*other.scope.lead, *other.scope.places)
    )


def _one_lead(left: Claim, right: Claim) -> bool:
    """Whether the two articles begin in one place, of which both may be parts."""
    return any(same_name(x, y) for x in left.scope.lead for y in right.scope.lead)
