"""The initiator checker: who began it, and who did it, according to a sentence?"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import Attribution, Checker, Claim, Factuality, Passage, Role, Scope
from factcheck_initiators.acts import EXCLUSIVE, RESPONSIVE, attack_noun, episode_noun
from factcheck_initiators.blame import MUTUAL, blame
from factcheck_initiators.deeds import deeds
from factcheck_initiators.drafts import Draft
from factcheck_initiators.rules import RULES
from factcheck_initiators.words import cues

STRENGTH = (EXCLUSIVE, MUTUAL, RESPONSIVE)


class InitiatorChecker(Checker):
    """Finds who is said to have begun the violence (FC201) and who to have carried out an attack (FC202)."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """Find the roles in one sentence; of several readings of the same words the strongest is kept."""
        drafts = [d for t in passage.tokens for form in (blame, deeds) for d in form(passage, t)]
        return [_claim(passage, d) for d in _strongest(drafts)]


def _strongest(drafts: list[Draft]) -> list[Draft]:
    """Blame wins over the deed inside it, and an exclusive act over a plain one of the same side."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (_rank(d), d.start)):
        inside = any(k.initiator == draft.initiator and k.start < draft.end and draft.start < k.end for k in kept)
        if not inside:
            kept.append(draft)
    return sorted(kept, key=lambda d: d.start)


def _rank(draft: Draft) -> int:
    return (0 if not draft.polarity else 1) * 10 + (
        STRENGTH.index(draft.act) if draft.act in STRENGTH else len(STRENGTH)
    )


def _claim(passage: Passage, draft: Draft) -> Claim:
    begun = draft.act in STRENGTH and not (
        draft.episode and attack_noun(draft.episode) and not episode_noun(draft.episode) and draft.act == MUTUAL
    )
    rule = "FC201" if begun else "FC202"
    speaker = _speaker(passage, draft)
    denied = speaker is not None and speaker.factuality is Factuality.DENIED
    return passage.claim(
        rule=rule,
        measure="initiator" if begun else "perpetrator",
        value=Role(
            initiator=draft.initiator, target=draft.target, act=draft.act, polarity=draft.polarity and not denied,
            episode=draft.episode.lemma if draft.episode else None,
        ),
        start=draft.start,
        end=draft.end,
        scope=Scope(act=draft.episode.lemma if draft.episode else None),
        speaker=speaker,
        factuality=Factuality.STATED if denied or not draft.polarity else None,
    )  # fmt: skip


def _speaker(passage: Passage, draft: Draft) -> Attribution | None:
    """Whose word it is: who is quoted around the words, else who accuses, blames, condemns or denies with them."""
    around = passage.speaker_of(draft.start, draft.end)
    last = max(draft.words, key=lambda w: w.start)
    inner = passage.speaker_of(last.start, last.end)
    by_cue = [s for s in passage.speakers for w in draft.words if s.cue_start <= w.start < s.cue_end]
    return next(iter(by_cue), None) or around or inner
