"""The initiator checker: who began it, and who did it, according to a sentence?"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck import Attribution, Checker, Claim, Factuality, Passage, Role, Scope
from factcheck_initiators.acts import (
    BLAME,
    EXCLUSIVE,
    NON_EXCLUSIVE,
    RECIPROCAL,
    RESPONSIVE,
    act_of,
    breaks_truce,
    objects_of,
)
from factcheck_initiators.authors import NOT_KNOWN, UNCLAIMED, authors
from factcheck_initiators.blame import blame
from factcheck_initiators.courts import courts, perpetrator
from factcheck_initiators.cues import cues
from factcheck_initiators.deeds import deeds
from factcheck_initiators.denial import answers
from factcheck_initiators.drafts import Draft
from factcheck_initiators.harm import deed_of
from factcheck_initiators.mutual import MUTUAL, about_the_start, mutual
from factcheck_initiators.nominal import nominal
from factcheck_initiators.nouns import attack_noun, episode_noun, in_words
from factcheck_initiators.origins import origins
from factcheck_initiators.rules import RULES
from factcheck_initiators.targets import target
from factcheck_initiators.unreal import unreal
from factcheck_initiators.untruths import untruths

FORMS = (blame, courts, answers, untruths, authors, mutual, origins, deeds, nominal)
STRENGTH = (RESPONSIVE, EXCLUSIVE, MUTUAL, UNCLAIMED, NOT_KNOWN, BLAME)


class InitiatorChecker(Checker):
    """Finds who is said to have begun the violence (FC201) and who to have carried out an attack (FC202)."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """Find the roles in one sentence; of several readings of the same words the strongest is kept."""
        drafts = [d for t in passage.tokens for form in FORMS for d in form(passage, t)]
        return [_claim(passage, d) for d in _strongest(drafts)]


def _strongest(drafts: list[Draft]) -> list[Draft]:
    """Blame wins over the deed inside it, and an exclusive act over a plain one of the same side."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (_rank(d), d.start)):
        if not any(_same_words(k, draft) for k in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: d.start)


def _same_words(kept: Draft, draft: Draft) -> bool:
    one = (
        kept.initiator == draft.initiator or kept.act == MUTUAL or (draft.presupposed and kept.episode == draft.episode)
    )
    denied = not kept.polarity and any(w.pos == "VERB" and w in kept.words for w in draft.words)
    return denied or (one and kept.start < draft.end and draft.start < kept.end)


def _rank(draft: Draft) -> int:
    strength = STRENGTH.index(draft.act) if draft.act in STRENGTH else len(STRENGTH)
    return (0 if not draft.polarity else 1) * 10 + strength


def _claim(passage: Passage, draft: Draft) -> Claim:
    begun = _about_the_start(passage, draft)
    speaker = _speaker(passage, draft)
    denied = speaker is not None and speaker.factuality is Factuality.DENIED
    return passage.claim(
        rule="FC201" if begun else "FC202",
        measure="initiator" if begun else "perpetrator",
        value=Role(
            initiator=draft.initiator, target=_target(passage, draft), act=draft.act,
            polarity=draft.polarity and not denied, episode=_episode(passage, draft),
        ),
        start=draft.start,
        end=draft.end,
        scope=Scope(act=draft.episode.lemma if draft.episode else None),
        speaker=speaker,
        factuality=_factuality(passage, draft, speaker, denied),
    )  # fmt: skip


def _target(passage: Passage, draft: Draft) -> str | None:
    if draft.target or draft.act in (MUTUAL, RESPONSIVE, RECIPROCAL):
        return draft.target
    return target(passage, draft.words, but=draft.initiator)


def _episode(passage: Passage, draft: Draft) -> str | None:
    """What was begun or done, in the text's noun, else in the one for the deed ("torched": "arson")."""
    told = in_words(passage, draft.episode)
    if _of_truce(passage, draft):
        return "the breach"
    if told or draft.act not in (NON_EXCLUSIVE, BLAME, MUTUAL, NOT_KNOWN):
        return told
    deeds = (deed_of(passage, w, objects_of(passage, w)) for w in draft.words if w.pos == "VERB")
    named = (noun for w in draft.words if (noun := perpetrator(w)))
    return next((d.noun for d in deeds if d), None) or next(named, None)


def _of_truce(passage: Passage, draft: Draft) -> bool:
    return any(t.pos == "VERB" and breaks_truce(passage, t, objects_of(passage, t)) for t in draft.words)


def _about_the_start(passage: Passage, draft: Draft) -> bool:
    """Whether the draft tells who began rather than who did it."""
    if draft.act == MUTUAL:
        noun = draft.episode
        if noun is None:
            return about_the_start(passage, draft) or not any(t.pos == "VERB" for t in draft.words[1:])
        return about_the_start(passage, draft) or (episode_noun(passage, noun) and not attack_noun(passage, noun))
    if draft.act in (UNCLAIMED, NOT_KNOWN):
        return any(t.pos == "VERB" and act_of(passage, t) == EXCLUSIVE for t in draft.words)
    return draft.act in (EXCLUSIVE, RESPONSIVE, RECIPROCAL)


def _factuality(passage: Passage, draft: Draft, speaker: Attribution | None, denied: bool) -> Factuality | None:
    """Weak evidence makes a possibility, unless the sentence asks; what is only wanted or supposed is no fact."""
    if draft.polarity and not denied and unreal(passage, draft):
        return Factuality.NON_FACTUAL
    if draft.weak and not passage.text.rstrip('”" ').endswith("?"):
        said = speaker.factuality if speaker else Factuality.STATED
        return Factuality.NON_FACTUAL if said is Factuality.NON_FACTUAL else Factuality.POSSIBLE
    return Factuality.STATED if denied or not draft.polarity else None


def _speaker(passage: Passage, draft: Draft) -> Attribution | None:
    """Whose word it is: who is quoted around the words, else who accuses, blames, condemns or denies with them."""
    around = passage.speaker_of(draft.start, draft.end)
    last = max(draft.words, key=lambda w: w.start)
    inner = passage.speaker_of(last.start, last.end)
    by_cue = [s for s in passage.speakers for w in draft.words if s.cue_start <= w.start and w.end == s.cue_end]
    named = next((s for s in by_cue if s.claimants), None)
    return draft.speaker or named or around or next(iter(by_cue), None) or inner
