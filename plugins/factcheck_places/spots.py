"""A place in the words of a sentence: its names, its ground, how far and which way from where, whose it is."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Actor, Passage, Spot, Token
from factcheck_places.words import grounds, listed, table

BEHIND = ("pobj", "dobj", "npadvmod")  # how a place hangs on its preposition, or on a verb and its particle
PLACES = ("city", "region", "place", "state")
KM = {"kilometer": 1.0, "mile": 1.609, "meter": 0.001, "nautical_mile": 1.852}
SLACK = 0.05  # share by which a distance may be off: it was turned from miles, or rounded


def spot_of(passage: Passage, verb: Token, preps: list[Token]) -> Spot | None:
    """The place that the prepositions behind a verb give together."""
    inside = sorted({t.index: t for p in preps for t in passage.subtree(p)}.values(), key=lambda t: t.index)
    names = tuple(dict.fromkeys(_names(passage, inside)))
    nouns = [n for p in preps for n in ([p] if p.pos == "NOUN" else passage.children(p, "pobj"))]
    ground = next((grounds()[n.lemma] for n in nouns if n.lemma in grounds()), None) or _side_of_shore(
        passage, verb, preps
    )
    owner = _owner(passage, inside)
    if not names and ground is None and owner is None:
        return None
    bearing = next((b for p in preps if (b := _bearing(passage, p)) is not None), None)
    away = _away(passage, preps)
    near = any(p.lower in listed("prepositions", "near") for p in preps[:1])
    from_point = bearing is not None or away is not None
    return Spot(
        names=names if not from_point else names[1:],
        ground=ground,
        wide=_wide(passage, inside),
        near=near or from_point,
        away=away,
        bearing=bearing,
        origin=names[0] if from_point and names else None,
        owner=owner,
    )


def _side_of_shore(passage: Passage, verb: Token, preps: list[Token]) -> str | None:
    """ "Struck inland", "sank off Tarnby"; what lies off a street is on land, and no ground of its own."""
    beside = {t.lower for t in passage.children(verb, "advmod", "acomp", "prt")}
    if beside & listed("shore", "land"):
        return "land"
    behind = [*(p for p in preps if p.lower == "off"), *(t for t in passage.children(verb, "prt") if t.lower == "off")]
    places = [t for p in (*behind, *([verb] if behind else [])) for t in passage.children(p, "pobj", "dobj")]
    whole = [t for place in places for t in passage.subtree(place)]
    off = any(t.pos == "PROPN" or t.lemma in listed("shore", "coast") for t in whole)
    streets = any(t.lower in listed("shore", "streets") for t in whole)
    return "water" if beside & listed("shore", "water") or (off and not streets) else None


def _names(passage: Passage, inside: list[Token]) -> Iterator[str]:
    """The places named, and names behind a preposition that nobody knows for anything else."""
    for token in inside:
        actor = _actor_at(passage, token)
        if actor is not None:
            if actor.kind in PLACES or (actor.kind in ("other", "person") and _put(passage, token, actor.kind)):
                yield actor.name
        elif token.dep in BEHIND and not _timed(passage, token):
            before = [t for t in passage.children(token, "compound") if t.pos == "PROPN" and not _timed(passage, t)]
            named = [t.start for t in before] if token.dep == "pobj" else []
            if named or token.pos == "PROPN":
                yield passage.quote(min(named, default=token.start), token.end)


def _wide(passage: Passage, inside: list[Token]) -> bool:
    """Whether the place named first is a land or something like it."""
    first = next((t for t in inside if t.pos in ("NOUN", "PROPN") and t.dep in ("pobj", "dobj")), None)
    if first is None:
        return False
    actor = _actor_at(passage, first)
    whole = not any(t.pos == "PROPN" for t in passage.children(first, "compound"))  # "Cape Orrin" is no land
    named = whole and actor is not None and actor.kind in ("state", "region")
    return named or any(w in listed("wide", "nouns") for w in (first.lemma, first.lower))


def _put(passage: Passage, token: Token, kind: str) -> bool:
    """Whether an unknown name stands where places do; "from" and "of" stand before persons too."""
    inside = passage.head(token).lower in listed("prepositions", "inside")
    return inside if kind == "person" else token.dep in BEHIND


def _actor_at(passage: Passage, token: Token) -> Actor | None:
    return next((a for a in passage.actors if a.start <= token.start < a.end), None)


def _timed(passage: Passage, token: Token) -> bool:
    return any(p.start <= token.start < p.end for p in passage.periods)


def _bearing(passage: Passage, prep: Token) -> float | None:
    """ "North of", "to the south of"."""
    before = passage.text[: prep.start - passage.start].rstrip().lower().replace("‑", "-")
    word = before[before.rfind(" ") + 1 :]
    return float(table("bearing")[word]) if prep.lower == "of" and word in table("bearing") else None


def _away(passage: Passage, preps: list[Token]) -> tuple[float, float] | None:
    """The distance right before the preposition, in kilometres."""
    for prep in preps:
        for size in passage.measures:
            if size.unit in KM and 0 <= prep.start - size.end <= 30:
                low, high = size.interval.low, size.interval.high
                return low * KM[size.unit] * (1 - SLACK), high * KM[size.unit] * (1 + SLACK)
    return None


def _owner(passage: Passage, inside: list[Token]) -> str | None:
    """Whose ground, air or water it is: "its own airspace" is the speaker's."""
    for noun in inside:
        if noun.lemma in listed("territory", "nouns") or noun.lower in listed("territory", "nouns"):
            before = [t for t in passage.subtree(noun) if t.index < noun.index]
            named = next((a.of or a.name for t in before if (a := _actor_at(passage, t)) is not None), None)
            if named:
                return named
            if any(t.lower in listed("territory", "own") for t in before):
                said = passage.speaker_of(noun.start, noun.end)
                return next((c.of or c.name for c in said.claimants), None) if said else _sayer(passage)
    return None


def _sayer(passage: Passage) -> str | None:
    """A name that nobody knows, in front of the verb of the sentence: "Norland said it was on its own side"."""
    root = next((t for t in passage.tokens if t.head == t.index), None)
    subjects = passage.children(root, "nsubj") if root is not None else []
    return next((t.text for t in subjects if t.pos == "PROPN"), None)
