"""What a sentence reports that somebody said, unsaid or denies having said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck import Attribution, Claimant, Factuality, Passage, Token, Voice
from factcheck_quotes.words import words

SAID, DENIES, WITHDRAWS = "said", "denies", "withdraws"
FEW = 2  # words of a statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Utterance:
    """Words of a speaker: said, denied or taken back."""

    kind: str
    start: int
    end: int
    speaker: Attribution


def utterances(passage: Passage) -> list[Utterance]:
    """Everything that is reported as said in one sentence; of a word denied or taken back only that."""
    unsaid = [*_denied(passage), *_withdrawn(passage)]
    said = [s for s in _said(passage) if not any(u.start < s.end and s.start < u.end for u in unsaid)]
    return sorted([*unsaid, *said], key=lambda u: (u.start, u.end))


def _said(passage: Passage) -> Iterator[Utterance]:
    """Statements of somebody, the widest of one speaker: a quotation inside is a part of it."""
    known = [s for s in passage.speakers if _somebody(s)]
    for said in known:
        wider = [o for o in known if o is not said and o.start <= said.start and said.end <= o.end]
        same = [o for o in wider if o.claimants == said.claimants and (o.end - o.start > said.end - said.start)]
        twin = any(o.start == said.start and o.end == said.end and o.direct > said.direct for o in wider)
        if not same and not twin and len(passage.quote(said.start, said.end).split()) >= FEW:
            yield Utterance(kind=SAID, start=said.start, end=said.end, speaker=said)


def wordings(passage: Passage) -> Iterator[Attribution]:
    """Stretches that are somebody's own words: quotations, and reported speech that holds none."""
    for said in (s for s in passage.speakers if _somebody(s)):
        quoted = any(o.direct and o.start < said.end and said.start < o.end for o in passage.speakers)
        if (said.direct or not quoted) and said.factuality is Factuality.STATED:
            yield said


def _somebody(said: Attribution) -> bool:
    pronoun = any(c.name in ("he", "she", "it") for c in said.claimants)
    known = pronoun or any(c.kind != "anonymous" for c in said.claimants)
    blames = said.stance in ("blame", "accusation")  # who did it is another rule's question
    return known and said.voice is Voice.ATTRIBUTED and not blames and said.factuality is not Factuality.NON_FACTUAL


def _denied(passage: Passage) -> Iterator[Utterance]:
    """ "Denied having said", "never used the words", "did not call them"."""
    for verb in passage.tokens:
        if verb.pos != "VERB" or verb.lemma not in words("saying", "utter") or not _is_denied(passage, verb):
            continue
        span = _words_after(passage, verb)
        speaker = passage.speaker_of(verb.start, verb.end) or _subject(passage, verb)
        if span is not None and speaker is not None:
            yield Utterance(kind=DENIES, start=span[0], end=span[1], speaker=speaker)


def _is_denied(passage: Passage, verb: Token) -> bool:
    """ "Denied having said", "never used the words"; not "did not say how many"."""
    head = passage.head(verb)
    if head is not verb and head.lemma in ("deny", "dispute") and verb.dep in ("xcomp", "ccomp", "pcomp"):
        return True
    if not any(t.dep == "neg" or t.lower == "never" for t in passage.children(verb)):
        return False
    named = {t.lemma for t in passage.children(verb, "dobj")} & words("saying", "nouns")
    own = any(t.pos == "PRON" for t in passage.children(verb, "nsubj")) or verb.dep == "conj"
    reported = own and any(s.start <= verb.start < s.end and _somebody(s) for s in passage.speakers)
    return bool(named) or reported or _between_marks(passage, verb.end) is not None


def _withdrawn(passage: Passage) -> Iterator[Utterance]:
    """ "Withdrew his remark that …", "apologised for calling them …"."""
    for verb in passage.tokens:
        span = _words_after(passage, verb) if _takes_back(passage, verb) else None
        speaker = _subject(passage, verb) if span else None
        around = passage.speaker_of(verb.start, verb.end)
        if around is not None and speaker is not None and speaker.claimants[0].kind == "anonymous":
            speaker = around  # "said he had been wrong to say"
        if span and speaker is not None:
            yield Utterance(kind=WITHDRAWS, start=span[0], end=span[1], speaker=speaker)


def _takes_back(passage: Passage, verb: Token) -> bool:
    if verb.lemma in words("saying", "wrong"):
        return any(t.lemma in words("saying", "utter") for t in passage.children(verb, "xcomp", "acl"))
    if verb.pos != "VERB":
        return False
    things = {t.lemma for t in passage.children(verb, "dobj")}
    if verb.lemma in words("saying", "unsay"):
        return bool(things & words("saying", "nouns"))
    if verb.lemma in words("saying", "unsay_back"):
        return bool(things & words("saying", "nouns")) and any(t.lower == "back" for t in passage.children(verb))
    return verb.lemma in words("saying", "unsay_for") and any(t.lower == "for" for t in passage.children(verb, "prep"))


def _words_after(passage: Passage, verb: Token) -> tuple[int, int] | None:
    """The words that are denied or taken back: the quotation behind the verb, else all that hangs on the verb."""
    quoted = [s for s in passage.speakers if s.direct and s.start > verb.start]
    if quoted:
        return quoted[0].start, quoted[0].end
    if span := _between_marks(passage, verb.end):
        return span
    behind = [t for t in passage.subtree(verb) if t.index > verb.index and t.pos != "PUNCT"]
    content = [
        t for t in behind if t.pos in ("NOUN", "VERB", "ADJ", "PROPN") and t.lemma not in words("saying", "nouns")
    ]
    if len(content) < FEW:
        return None
    return min(t.start for t in behind), max(t.end for t in behind)


def _between_marks(passage: Passage, after: int) -> tuple[int, int] | None:
    marks = [t for t in passage.tokens if t.start >= after and t.text in ("“", "”", '"', "„", "«", "»", "''", "``")]
    return (marks[0].end, marks[1].start) if len(marks) > 1 and marks[1].start > marks[0].end else None


def _subject(passage: Passage, verb: Token) -> Attribution | None:
    """The subject of a verb as the one whose words it is about."""
    around = (verb, *passage.ancestors(verb))  # "was wrong to say": the subject is that of "was"
    noun = next((n for t in around for n in passage.children(t, "nsubj")), None)
    claimant = _claimant(passage, noun) if noun is not None else None
    if noun is None or claimant is None:
        return None
    return Attribution(
        start=verb.end, end=passage.end, cue_start=min(noun.start, verb.start), cue_end=max(noun.end, verb.end),
        cue="", claimants=(claimant,), voice=Voice.ATTRIBUTED,
    )  # fmt: skip


def _claimant(passage: Passage, noun: Token) -> Claimant | None:
    if noun.pos == "PRON":
        return Claimant(name=noun.lower, kind="anonymous") if noun.lower in ("he", "she", "it") else None
    within = [t.start for t in passage.subtree(noun)]
    actors = [a for a in passage.actors if a.start <= noun.start < a.end or a.start in within]
    person = next((a for a in actors if a.kind == "person"), None)
    found = person or next((a for a in actors if a.start <= noun.start < a.end), None)
    if found is None or found.kind in ("place", "city", "region", "other"):
        return None
    kind = found.kind if found.kind in ("person", "authority", "state", "group", "force") else "authority"
    return Claimant(name=found.name, kind=kind, of=found.of)
