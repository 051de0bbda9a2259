"""FC604: one report, two causes. They exclude each other if they are of two kinds, or if one of them is cleared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck import Attribution, Claim, Passage, Relation, Severity, Statement, Token, Verdict
from factcheck_quotes.occasions import other_day
from factcheck_quotes.propositions import Word, read, same_word, written
from factcheck_quotes.speaking import same_speaker
from factcheck_quotes.words import classes, words


@dataclass(frozen=True, kw_only=True, slots=True)
class Cause:
    """What a sentence gives as the cause, with the words for it and those for what is cleared."""

    start: int
    end: int
    words: str
    normal: str
    effect: tuple[str, ...]
    speaker: Attribution


def causes(passage: Passage) -> Iterator[Cause]:
    """The causes that somebody gives in one sentence."""
    for verb in passage.tokens:
        for cause, effect in _given(passage, verb):
            speaker = _blaming(passage, verb) or passage.speaker_of(cause.start, cause.end)
            blamed = _nouns(passage, cause)
            if speaker is None or not any(w in classes("causes") for w in blamed):
                continue
            said = [*(Word(stem=w) for w in blamed), *(Word(stem=w, negative=True) for w in _cleared_in(passage))]
            below = [t for t in passage.subtree(cause) if t.pos != "PUNCT"]
            start, end = min(t.start for t in below), max(t.end for t in below)
            named = _nouns(passage, effect) if effect is not None else []
            yield Cause(
                start=start, end=end, words=passage.quote(start, end), normal=written(said),
                effect=tuple(sorted(named)), speaker=speaker,
            )  # fmt: skip


def _given(passage: Passage, verb: Token) -> Iterator[tuple[Token, Token | None]]:
    """Cause and effect: "blames X on Y", "blames Y for X", "X was caused by Y", "Y caused X"."""
    if verb.pos != "VERB" or verb.lemma not in ("blame", "cause"):
        return
    thing = next(iter(passage.children(verb, "dobj")), None)
    if verb.lemma == "cause":
        agent = [o for by in passage.children(verb, "agent") for o in passage.children(by, "pobj")]
        doer, done = (
            (agent, passage.children(verb, "nsubjpass")) if agent else (passage.children(verb, "nsubj"), [thing])
        )
        yield from ((cause, next(iter(done), None)) for cause in doer[:1])
    elif thing is not None:
        near = [p for t in (verb, thing) for p in passage.children(t, "prep") if p.lower in ("on", "for")]
        other = next((o for p in near for o in passage.children(p, "pobj")), None)
        on = other is not None and near[0].lower == "on"
        yield (other, thing) if on and other is not None else (thing, other)


def _blaming(passage: Passage, verb: Token) -> Attribution | None:
    by_cue = (s for s in passage.speakers if s.stance == "blame" and s.cue_start <= verb.start < s.cue_end)
    return next(by_cue, None)


def _cleared_in(passage: Passage) -> list[str]:
    """What the sentence says is not to blame: "and clears the track"."""
    verbs = [t for t in passage.tokens if t.pos == "VERB" and t.lemma in words("clearing", "verbs")]
    return [w for verb in verbs for o in passage.children(verb, "dobj") for w in _nouns(passage, o)]


def _nouns(passage: Passage, head: Token) -> list[str]:
    return [t.lemma for t in sorted(passage.subtree(head), key=lambda t: t.start) if t.pos in ("NOUN", "PROPN", "ADJ")]


def relate_causes(left: Claim, right: Claim) -> Relation | None:
    """The relation of two causes that one report, or one body, gives for one event."""
    speaker = same_speaker(left, right)
    if speaker is None or left.article == right.article or not _one_effect(left.scope.topic, right.scope.topic):
        return None
    a, b = _read(left), _read(right)
    blamed = [{w.stem for w in said if not w.negative} for said in (a, b)]
    cleared = [{w.stem for w in said if w.negative} for said in (a, b)]
    if _share(blamed[0], blamed[1]):
        return _answer(left, right, Verdict.COMPATIBLE, f"both give one cause as {speaker.name}'s", "equal")
    if not _apart(_kinds(blamed[0]), _kinds(blamed[1])) and not _cleared(blamed, cleared):
        return None
    if other_day(left, right):
        return _answer(left, right, Verdict.DIFFERENT_SCOPE, f"{speaker.name} is quoted from two days", "occasion")
    why = f"{speaker.name} is said to blame “{left.quote}” and “{right.quote}”"
    return _answer(left, right, Verdict.CONFLICT, why, "misreport", Severity.CRITICAL)


def _read(claim: Claim) -> tuple[Word, ...]:
    return read(claim.value.normal) if isinstance(claim.value, Statement) else ()


def _one_effect(a: Iterable[str], b: Iterable[str]) -> bool:
    one, two = list(a), list(b)
    return not one or not two or _share(one, two)


def _share(a: Iterable[str], b: Iterable[str]) -> bool:
    other = list(b)
    return any(same_word(x, y) for x in a for y in other)


def _kinds(said: Iterable[str]) -> set[str]:
    return {classes("causes")[w] for w in said if w in classes("causes")}


def _apart(a: set[str], b: set[str]) -> bool:
    return bool(a) and bool(b) and not a & b


def _cleared(blamed: list[set[str]], cleared: list[set[str]]) -> bool:
    """Whether one report clears what the other one blames."""
    return _share(blamed[0], cleared[1]) or _share(blamed[1], cleared[0])


def _answer(
    left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str, severity: Severity | None = None
) -> Relation:
    flags = ("same_claimant",)
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, flags=flags, severity=severity
    )
