"""Who says what: the stretches of a sentence that somebody other than the outlet answers for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.language.accusing import accusations
from factcheck.language.claimants import Speakers
from factcheck.language.factuality import factuality_at
from factcheck.language.headlines import set_off
from factcheck.language.hearsay import hearsay
from factcheck.language.quotes import open_quote, quoted_spans
from factcheck.language.saying import reported
from factcheck.language.syntax import Tree
from factcheck.model.passage import Token
from factcheck.model.speech import Actor, Attribution, Claimant, Factuality, Voice

__all__ = ["factuality_at", "find_speakers", "open_quote"]

_SENTENCE_LONG = 5  # words from which a quotation without a speaker is a statement rather than a wry word


def find_speakers(
    text: str, tokens: tuple[Token, ...], actors: tuple[Actor, ...], base: int = 0
) -> tuple[Attribution, ...]:
    """Every attribution of a sentence, sorted by where its content starts."""
    if not tokens:
        return ()
    tree = Tree(tokens)
    speakers = Speakers(tree, actors)
    indirect = [*reported(tree, speakers), *accusations(tree, speakers)]
    indirect = indirect or list(set_off(tree, speakers))
    spans = [(a + base, b + base) for a, b in quoted_spans(text)]
    indirect = [a for a in indirect if not _speaks_of_itself(a, spans)]
    passed_on = [_owned(h, indirect) for h in hearsay(tree, speakers)]
    quoted = list(_quotations(spans, tokens, indirect))
    plain = [a for a in indirect if not any(q.start <= a.start and a.end <= q.end and q.cue == a.cue for q in quoted)]
    every = {replace(a, cue=text[a.cue_start - base : a.cue_end - base]) for a in [*plain, *passed_on, *quoted]}
    return tuple(sorted(every, key=lambda a: (a.start, a.end, a.cue_start, a.stance)))


def _speaks_of_itself(said: Attribution, spans: list[tuple[int, int]]) -> bool:
    """ "We have recorded ten" inside a quotation: whoever is quoted answers for it, not "we"."""
    first_person = any(c.name in {"i", "we"} for c in said.claimants)
    return first_person and any(start <= said.cue_start < end for start, end in spans)


def _owned(passed_on: Attribution, indirect: list[Attribution]) -> Attribution:
    """What a named speaker passes on stays that speaker's word: "police said he allegedly fired"."""
    if passed_on.claimants:
        return passed_on
    around = [a for a in indirect if a.start <= passed_on.cue_start < a.end and a.claimants]
    if not around:
        return passed_on
    nearest = min(around, key=lambda a: a.end - a.start)
    if nearest.factuality is Factuality.DENIED:  # "denied reports that ...": the reports too
        return replace(nearest, start=passed_on.start, end=passed_on.end)
    return replace(passed_on, claimants=nearest.claimants, voice=Voice.ATTRIBUTED)


def _quotations(
    spans: list[tuple[int, int]], tokens: tuple[Token, ...], indirect: list[Attribution]
) -> Iterable[Attribution]:
    for start, end in spans:
        inside = [t for t in tokens if start <= t.start < end]
        source = _said_by(start, end, indirect)
        if source:
            yield replace(source, start=start, end=end, direct=True)
        elif len(inside) >= _SENTENCE_LONG and any(t.pos in {"VERB", "AUX"} for t in inside):
            yield _unknown(start, end)


def _said_by(start: int, end: int, indirect: list[Attribution]) -> Attribution | None:
    """The speaker whose cue stands outside the quotation, the nearest if there are several."""
    outside = [a for a in indirect if not start <= a.cue_start < end]
    covering = [a for a in outside if a.start <= start and end <= a.end]
    if covering:
        return min(covering, key=lambda a: a.end - a.start)
    return min(outside, key=lambda a: min(abs(a.cue_end - start), abs(a.cue_start - end)), default=None)


def _unknown(start: int, end: int) -> Attribution:
    return Attribution(
        start=start, end=end, cue_start=start, cue_end=start, cue="", claimants=(Claimant(name="", kind="anonymous"),),
        voice=Voice.ATTRIBUTED, direct=True,
    )  # fmt: skip
