"""The checker of states: what is said to be dead, held, open, destroyed or agreed, and of what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck import Attribution, Checker, Claim, Factuality, Passage, Statement, Thing, Voice
from factcheck_states.bearers import fits
from factcheck_states.causes import ATTACK, MISHAP, Cause, causes
from factcheck_states.control import control
from factcheck_states.drafts import Draft
from factcheck_states.parties import who
from factcheck_states.poles import by_being, by_phrase, by_verb
from factcheck_states.rules import RULES, STATE
from factcheck_states.words import cues, listed

FORMS = (by_phrase, by_being, by_verb, control)


class StateChecker(Checker):
    """Finds states of persons and things (FC701)."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """The states told in one sentence; of several readings of the same words the first is kept."""
        kept: list[tuple[Draft, Thing]] = []
        for draft, thing in _sound(passage):
            if not any(_same(draft, other) for other, _ in kept):
                kept.append((draft, thing))
        states = [c for draft, thing in kept if (c := _claim(passage, draft, thing)) is not None]
        return [*states, *(_why(passage, cause) for cause in causes(passage))]


def _why(passage: Passage, cause: Cause) -> Claim:
    start, end = cause.first.start, cause.last.end
    other = MISHAP if cause.kind == ATTACK else ATTACK
    value = Statement(text=passage.quote(start, end), normal=cause.kind, excludes=(other,))
    speaker = passage.speaker_of(cause.last.start, end) or passage.speaker_of(start, end)
    return passage.claim(
        rule=STATE, measure="cause", value=value, start=start, end=end, topic=(cause.effect,), speaker=speaker
    )


def _sound(passage: Passage) -> Iterator[tuple[Draft, Thing]]:
    for form in FORMS:
        for token in passage.tokens:
            for draft in form(passage, token):
                thing = passage.thing(draft.bearer)
                if thing is not None and _knowable(thing) and fits(passage, draft.of, draft.bearer, thing):
                    yield draft, thing


def _knowable(thing: Thing) -> bool:
    """Whether another text could mean the same: a name, "the" with a noun that says who, a place, some few."""
    if thing.name or thing.names:
        return True
    return thing.head not in listed("people", "anybody") and (thing.definite or (thing.count or 0) > 1)


def _same(draft: Draft, other: Draft) -> bool:
    return draft.measure == other.measure and draft.bearer is other.bearer


def _claim(passage: Passage, draft: Draft, thing: Thing) -> Claim | None:
    words = (draft.bearer, draft.verb, *draft.words, *([draft.by] if draft.by else []))
    start, end = min(t.start for t in words), max(t.end for t in words)
    speaker = passage.speaker_of(draft.verb.start, draft.verb.end) or passage.speaker_of(start, end)
    denied = speaker is not None and speaker.factuality is Factuality.DENIED
    value = _value(passage, draft, denied != draft.negated, speaker)
    if value is None:
        return None
    claim = passage.claim(
        rule=STATE, measure=draft.measure.replace("_", " "), value=value, start=start, end=end, thing=thing,
        topic=_topic(passage, draft), speaker=speaker, factuality=Factuality.STATED if denied else None,
    )  # fmt: skip
    return replace(claim, claimants=(), voice=Voice.OWN, said=None) if _decides(draft, speaker) else claim


def _decides(draft: Draft, speaker: Attribution | None) -> bool:
    """A court that finds somebody guilty does so, and does not only say so."""
    own = speaker is not None and speaker.cue_start <= draft.verb.start < speaker.cue_end
    return own and draft.measure in listed("decided", "dimensions")


def _topic(passage: Passage, draft: Draft) -> tuple[str, ...]:
    """Who answers, where answers are told; who has control is the state itself."""
    if draft.by is None or draft.measure == "control":
        return ()
    return tuple(filter(None, [who(passage, draft.by, None)]))


def _value(passage: Passage, draft: Draft, negated: bool, speaker: Attribution | None) -> Statement | None:
    state = draft.state
    if draft.measure == "control":
        holder = who(passage, draft.by, speaker) if draft.by else None
        if holder is None:
            return None
        state = f"held by {holder}"
    text = " ".join(t.text for t in sorted({draft.verb, *draft.words}, key=lambda t: t.index))
    if negated:
        return Statement(
            text=f"not {text}" if "not" not in text else text, normal=f"not {state}", excludes=(state,),
            becomes=() if draft.once else (state,), lasts=True,
        )  # fmt: skip
    if draft.measure == "control":
        return Statement(text=text, normal=state, becomes=("*",), lasts=draft.lasts)
    becomes = (*draft.becomes, *((f"not {state}",) if draft.becomes else ()))
    lasts = draft.lasts or draft.measure in listed("decided", "dimensions")
    return Statement(
        text=text, normal=state, excludes=(*draft.others, f"not {state}"), becomes=becomes, ends=draft.ends, lasts=lasts
    )
