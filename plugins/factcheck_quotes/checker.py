"""Sentences to statements: who said what, when, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck import Attribution, Checker, Claim, Factuality, Passage, Relation, Scope, Span, Statement
from factcheck_quotes.authors import authors, relate_authors
from factcheck_quotes.causes import Cause, causes, relate_causes
from factcheck_quotes.occasions import day_of_saying
from factcheck_quotes.propositions import propositions, written
from factcheck_quotes.rules import OPPOSITE_WORDS, RULES, TWO_SPEAKERS
from factcheck_quotes.speeches import relate_speeches
from factcheck_quotes.twins import QUOTED, REPORTED, relate_twins
from factcheck_quotes.utterances import DENIES, SAID, WITHDRAWS, Utterance, utterances, wordings
from factcheck_quotes.wordings import wording
from factcheck_quotes.words import cues

CONTENT = 3  # content words from which a wording is somebody's own
RELATE = {"speaker": relate_twins, "author": relate_authors, "statement": relate_speeches, "cause": relate_causes}


class QuoteChecker(Checker):
    """Finds what is reported as somebody's words, and compares the reports."""

    rules = RULES
    cues = cues()
    ready_made = False

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The statements of one sentence."""
        for said in utterances(passage):
            yield from _claims(passage, said)
        for own in wordings(passage):
            yield from _speaker(passage, own)
        for author in authors(passage):
            value = Statement(text=author.name, normal=author.name.lower())
            yield passage.claim(
                rule=TWO_SPEAKERS, measure="author", value=value, start=author.start, end=author.end, topic=author.found
            )
        for cause in causes(passage):
            statement = Statement(text=cause.words, normal=cause.normal)
            yield passage.claim(
                rule=OPPOSITE_WORDS, measure="cause", value=statement, start=cause.start, end=cause.end,
                speaker=cause.speaker, side=_side(cause.speaker), topic=cause.effect, scope=_when(passage, cause),
            )  # fmt: skip

    def relate(self, left: Claim, right: Claim) -> Relation | None:
        """The relation of two reports, by what they report."""
        return RELATE[left.measure](left, right)


def _claims(passage: Passage, said: Utterance) -> Iterator[Claim]:
    words = propositions(passage, said.start, said.end)
    if not words and not said.speaker.direct:
        return
    if said.kind == SAID and said.speaker.factuality is Factuality.DENIED:  # "denied that it was safe"
        words = tuple(replace(w, negative=not w.negative) for w in words)
    normal = written(words, withdrawn=said.kind == WITHDRAWS)
    value = Statement(text=passage.quote(said.start, said.end), normal=normal)
    yield passage.claim(
        rule=OPPOSITE_WORDS, measure="statement", value=value,
        start=said.start, end=said.end, speaker=said.speaker, side=_side(said.speaker), scope=_scope(passage, said),
        factuality=_factuality(said),
    )  # fmt: skip


def _factuality(said: Utterance) -> Factuality | None:
    """Denied are words that somebody is said not to have said; what is denied otherwise is said, turned round."""
    if said.kind == DENIES:
        return Factuality.DENIED
    return Factuality.STATED if said.speaker.factuality is Factuality.DENIED else None


def _speaker(passage: Passage, said: Attribution) -> Iterator[Claim]:
    """Who is said to have said these words, if they are enough to be somebody's own."""
    text = wording(passage.quote(said.start, said.end))
    enough = len(text) >= (QUOTED if said.direct else REPORTED)
    if not enough or len(propositions(passage, said.start, said.end)) < CONTENT:
        return
    name = said.claimants[0].name
    yield passage.claim(
        rule=TWO_SPEAKERS, measure="speaker", value=Statement(text=name, normal=f"{name}: {' '.join(text)}"),
        start=said.start, end=said.end, speaker=said, side=f"“{' '.join(text[:QUOTED])}”",
    )  # fmt: skip


def _scope(passage: Passage, said: Utterance) -> Scope:
    cue = Span(start=said.speaker.cue_start, end=said.speaker.cue_end)
    return Scope(as_of=day_of_saying(passage, cue, said.start, said.end))


def _when(passage: Passage, cause: Cause) -> Scope:
    cue = Span(start=cause.speaker.cue_start, end=cause.speaker.cue_end)
    return Scope(as_of=day_of_saying(passage, cue, cause.start, cause.end))


def _side(said: Attribution) -> str | None:
    """The speaker by name; whom a pronoun means is found out later."""
    name = said.claimants[0].name if said.claimants else ""
    return name if any(c.isupper() for c in name) else None
