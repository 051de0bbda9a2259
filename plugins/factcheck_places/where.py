"""Claims of where something happened."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck import Claim, Factuality, Passage, Scope, Span, Statement, Token
from factcheck_places.rules import WHENCE, WHERE
from factcheck_places.spots import KM, spot_of
from factcheck_places.words import fact_of, listed, table

SUBJECTS = ("nsubj", "nsubjpass", "dobj")


def claims_of(passage: Passage) -> Iterator[Claim]:
    """Every place in the sentence that an act is told of, all of one act as one."""
    if _headline(passage):
        return
    for verb in passage.tokens:
        if verb.pos not in ("VERB", "AUX") or _says(passage, verb):
            continue
        if verb.lemma in listed("kinds", "event"):
            yield from _claim(passage, verb, _places(passage, verb), WHERE)
        if verb.lemma in listed("from", "verbs"):
            yield from _claim(passage, verb, [p for p in passage.children(verb, "prep") if p.lower == "from"], WHENCE)


def _claim(passage: Passage, verb: Token, preps: list[Token], rule: str) -> Iterator[Claim]:
    spot = spot_of(passage, verb, preps)
    topic = _topic(passage, verb, preps)
    if spot is None or not preps:
        return
    covered = [t for p in preps for t in passage.subtree(p)]
    measured = [m.start for m in passage.measures if m.unit in KM and 0 <= preps[0].start - m.end <= 30]
    start, end = min([t.start for t in covered] + measured), max(t.end for t in covered)
    text = passage.quote(start, end)
    yield passage.claim(
        rule=rule,
        measure="where",
        value=Statement(text=text, normal=" ".join(text.lower().split())),
        start=min(start, verb.start),
        end=max(end, verb.end),
        mark=Span(start=start, end=end),
        population=fact_of(verb.lemma),
        factuality=Factuality.POSSIBLE if _planned(passage, verb) else None,
        scope=Scope(tells="where", spot=spot, places=spot.names, topic=topic, correction=_moved(passage)),
    )


def _places(passage: Passage, verb: Token) -> list[Token]:
    """The prepositions of place that hang on the verb, on its adverb ("20 km north of"), or behind its noun."""
    found = [*_direct(passage, verb), *_behind_times(passage, verb), *_measured(passage, verb)]
    heads = [verb, *passage.children(verb, "advmod", "npadvmod", "acomp", "attr")]
    heads += [t for t in passage.children(verb, *SUBJECTS) if t.index > verb.index]
    wanted = listed("prepositions", "at")
    found += [p for head in heads for p in passage.children(head, "prep") if p.lower in wanted and _placed(passage, p)]
    return sorted({p.index: p for p in found}.values(), key=lambda p: p.index)


def _direct(passage: Passage, verb: Token) -> list[Token]:
    """ "Entered Northland's airspace", "sank off Tarnby": the place is the object, or the parse takes it for one."""
    parsed = [t for t in passage.children(verb, "prt") if t.lower in listed("prepositions", "at")]
    if verb.lemma not in listed("territory", "entered") and not parsed:
        return []
    behind = [t for p in parsed for t in passage.children(p, "pobj")]
    return [t for t in (*behind, *passage.children(verb, "dobj", "npadvmod")) if _placed(passage, t)]


def _behind_times(passage: Passage, verb: Token) -> list[Token]:
    """ "Sank on Friday off Tarnby": the parse hangs the place on the day."""
    days = [n for p in passage.children(verb, "prep") for n in passage.children(p, "pobj") if _timed(passage, n)]
    days += [n for n in passage.children(verb, "npadvmod") if _timed(passage, n)]
    return [p for day in days for p in passage.children(day, "prep") if _placed(passage, p)]


def _measured(passage: Passage, verb: Token) -> list[Token]:
    """ "Within 310 km of Tarnby", "20 km south of Tarnby", wherever the parse hangs it."""
    ends = [size.end for size in passage.measures if size.unit in KM]
    preps = [
        t for t in passage.tokens if t.lower in ("of", "from", "off") and any(0 <= t.start - e <= 30 for e in ends)
    ]
    return [p for p in preps if _verb_of(passage, p) is verb and _placed(passage, p)]


def _verb_of(passage: Passage, token: Token) -> Token | None:
    return next((t for t in passage.ancestors(token) if t.pos in ("VERB", "AUX")), None)


def _timed(passage: Passage, token: Token) -> bool:
    return any(p.start <= token.start < p.end for p in passage.periods)


def _placed(passage: Passage, prep: Token) -> bool:
    """Whether a place stands behind the preposition: a name of one, a ground, whose ground it is."""
    return spot_of(passage, prep, [prep]) is not None


def _topic(passage: Passage, verb: Token, preps: list[Token]) -> tuple[str, ...]:
    """What happened, and to what; the words of the place are left out."""
    inside = [t for p in preps for t in passage.subtree(p)]
    leave = [Span(start=t.start, end=t.end) for t in inside]
    subject = next(iter(passage.children(verb, "nsubj", "nsubjpass")), None)
    above = passage.head(verb)
    words = set(passage.topic(verb, *leave))
    if (subject is None or subject.pos == "PRON") and verb.dep in ("advcl", "xcomp", "conj") and above.pos == "VERB":
        words |= set(passage.topic(above, *leave))
    nouns = {t.lemma for t in inside if t.pos in ("NOUN", "PROPN")}
    implied = {kind for kind, parts in table("implied").items() if words & {*parts}}
    words = (words - nouns - listed("plain", "words")) | implied
    return tuple(sorted(words - {verb.lemma} if subject is not None and subject.pos == "PRON" else words))


def _headline(passage: Passage) -> bool:
    """ "Seventy Killed In Truck Attack": where verbs are printed like names, nothing tells names from words."""
    return any(t.pos == "VERB" and t.text[:1].isupper() for t in passage.tokens[1:])


def _planned(passage: Passage, verb: Token) -> bool:
    """ "Will be held in": a plan gives a place, a forecast none."""
    doubts = any(t.lower in listed("to_come", "doubts") for t in passage.tokens)
    will = any(t.lower in listed("to_come", "will") for t in passage.children(verb, "aux"))
    return will and not doubts and verb.lemma in listed("kinds", "planned")


def _says(passage: Passage, verb: Token) -> bool:
    return any(s.cue_start <= verb.start < s.cue_end for s in passage.speakers)


def _moved(passage: Passage) -> bool:
    text = passage.text.lower()
    return any(mark in text for mark in table("moved")["marks"])
