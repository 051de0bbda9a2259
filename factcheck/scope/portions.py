"""Which words of a sentence make its count one of a place, a day or a hospital, and so a part of a larger one."""

from __future__ import annotations

import re

from factcheck.language.numerals import read_numeral
from factcheck.language.tables import remembered, table
from factcheck.language.words import words_of
from factcheck.model.passage import Passage, Token
from factcheck.model.period import Period
from factcheck.scope.attach import distance
from factcheck.scope.kinds import kind_at
from factcheck.scope.quarters import quarter

PLACE_KINDS = frozenset({"city", "region", "place"})  # a state holds too much to tell two events apart
SET_OFF = re.compile(r"(?:\s+\w+)?,")  # "In Lubo," and "In Lubo province,"
ALONE = re.compile(r"(?:\s+\w+)?\s+alone\b")
# Names of places that no table and no recogniser knows: "in the port of Teluk alone", "in Lubo province alone".
_BY_ITSELF = re.compile(
    r"\b([Ii]n (?:the )?(?:[\w\'’-]+ ){0,4}?[A-Z][\w\'’-]*(?: [A-Z][\w\'’-]*){0,3}(?: [a-z]+)?) alone\b"
)


def portion(passage: Passage, anchor: Token, when: Period | None, own: frozenset[int]) -> str | None:
    """The words that make a count a part by place, by day or by hospital; ``None`` if there are none."""
    return (
        _opening_place(passage)
        or _fronted_place(passage, anchor)
        or quarter(passage.text)
        or _day_alone(passage, when)
        or opening(passage.text)
        or _ward(passage, anchor, own)
    )


def _opening_place(passage: Passage) -> str | None:
    """ "In neighbouring Lubo district, ten were killed, 140 injured": of one place, known or not, all that follows."""
    first = passage.tokens[0]
    districts = table("events")["districts"]["nouns"]
    for noun in passage.children(first, "pobj") if first.lower == "in" else []:
        near = (t for t in passage.subtree(noun) if t.index <= noun.index or t.dep in ("prep", "pobj", "compound"))
        words = sorted(near, key=lambda t: t.index)
        names = [t for t in words if t.pos == "PROPN" and t.entity not in ("DATE", "TIME", "EVENT")]
        after = passage.tokens[words[-1].index + 1 : words[-1].index + 2]
        place = noun.pos == "PROPN" or noun.lemma in districts
        if names and place and after and after[0].text == "," and not any(kind_at(passage, t) for t in words):
            return f"in {passage.quote(names[0].start, names[-1].end)}"
    return None


def _fronted_place(passage: Passage, anchor: Token) -> str | None:
    """ "In Varno, the flood killed 90": a place put first, or "alone", sets a part off from the whole."""
    for actor in passage.actors:
        word = passage.token_at(actor.start)
        if actor.kind not in PLACE_KINDS | {"state"} or word is None:
            continue
        head = passage.head(word)
        head = passage.head(head) if word.dep == "compound" else head
        first = (
            head.index == 0 and head.pos == "ADP" and head.lower == "in" and distance(passage, anchor, word) is not None
        )
        comma = first and SET_OFF.match(passage.text[actor.end - passage.start :])
        if comma or (
            ALONE.match(passage.text[actor.end - passage.start :]) and distance(passage, anchor, word) is not None
        ):
            return f"in {actor.text}"
    alone = _BY_ITSELF.search(passage.text)
    return f"in{alone[1][2:]}" if alone else None


def _day_alone(passage: Passage, when: Period | None) -> str | None:
    """ "Fourteen on Tuesday alone": one day of several."""
    if when is None or not ALONE.match(passage.text[when.end - passage.start :]):
        return None
    return f"on {when.text} alone"


def opening(text: str) -> str | None:
    """ "In the first 24 hours", "on its opening day": the beginning of something longer, in hours."""
    match = _opening().search(text)
    if match is None:
        return None
    numeral = read_numeral(words_of(match["number"]), 0) if match["number"] else None
    hours = table("events")["openings"]["hours"][match["unit"].lower()]
    return f"in the first {(numeral.value if numeral else 1) * hours:g} hours"


@remembered
def _opening() -> re.Pattern[str]:
    known = table("events")["openings"]
    first, units = "|".join(known["first"]), "|".join(known["hours"])
    lead = r"\b(?:in|during|over|within|on|after|for) (?:only |just )?(?:the|its|their|his|her|my|our)"
    return re.compile(rf"{lead} (?:very )?(?:{first}) (?:(?P<number>\w+(?:-\w+)?) )?(?P<unit>{units})\b", re.IGNORECASE)


def _ward(passage: Passage, anchor: Token, own: frozenset[int]) -> str | None:
    """ "Died at St Anne's clinic", "the clinic registered 16 dead": the dead of one hospital are a part of all."""
    wards = table("events")["wards"]["nouns"]
    for noun in passage.tokens:
        head = passage.head(noun)
        takes_in = noun.dep == "nsubj" and head.lemma in table("events")["wards"]["verbs"]
        one = not any(t.lower == "and" for t in passage.children(noun, "cc")) and noun.tag in ("NN", "NNP")
        if noun.lemma in wards and takes_in and one and distance(passage, anchor, head, own) is not None:
            return f"at {noun.lower}"
        inside = noun.lemma in wards and noun.dep == "pobj" and head.lower in ("at", "in", "to")
        if inside and passage.head(head).index in own and distance(passage, anchor, noun, own) is not None:
            return f"{head.lower} {noun.lower}"
    return None
