"""Whose word stands against whose: conflict, dispute or misreport (rows 7 and 8 of the ladder)."""

from __future__ import annotations

from factcheck.language.actors import same_name
from factcheck.language.tables import table
from factcheck.model.claim import Claim
from factcheck.model.finding import Verdict
from factcheck.model.speech import Claimant, Factuality, Voice
from factcheck.scope.populations import same_side

UNNAMED = frozenset({"anonymous", "media"})


def clash(left: Claim, right: Claim) -> tuple[Verdict, str, str]:
    """Verdict, subtype and reason for two claims that cannot both hold."""
    if left.voice is Voice.OWN and right.voice is Voice.OWN:
        return Verdict.CONFLICT, "", "both are stated in the outlets' own voice"
    if shared := same_claimant(left, right):
        if left.article == right.article and Factuality.DENIED in (left.factuality, right.factuality):
            return Verdict.DISPUTED, "denial", f"{shared.name} is quoted both ways"
        return Verdict.CONFLICT, "misreport", f"both quote {shared.name}, and not the same"
    if Voice.OWN in (left.voice, right.voice):
        return _own_against(right if left.voice is Voice.OWN else left)
    kinds = {c.claimants[0].kind if c.claimants else "anonymous" for c in (left, right)}
    subtype = "sources_differ" if kinds == {"authority"} else "attributed"
    return Verdict.DISPUTED, subtype, f"it is the word of {named(left)} against that of {named(right)}"


def _own_against(attributed: Claim) -> tuple[Verdict, str, str]:
    claimant = attributed.claimants[0] if attributed.claimants else None
    if claimant and claimant.kind == "authority" and not claimant.of:
        return Verdict.CONFLICT, "", f"one outlet says so itself, against {claimant.name}"
    return (
        Verdict.DISPUTED,
        "voice_mismatch",
        f"one outlet states it as fact, the other as the word of {named(attributed)}",
    )


def same_claimant(left: Claim, right: Claim) -> Claimant | None:
    """The claimant both claims go back to, if they are known to be one."""
    for a in left.claimants:
        for b in right.claimants:
            if a.kind in UNNAMED or b.kind in UNNAMED:
                continue
            if a.name.lower() in table("speech")["anybody"]["names"] and not _same_phrase(left, right):
                continue
            if same_side(a.name, b.name) or _speaks_for(a, b) or _speaks_for(b, a):
                return a
    return None


def _speaks_for(voice: Claimant, state: Claimant) -> bool:
    """A president and his country, a ministry and its state are one claimant; two ministries are not known to be."""
    voiced = voice.kind != "group" and bool(voice.of)  # a country's activists do not speak for it
    return state.kind == "state" and voiced and same_name(voice.of or "", state.name)


def _same_phrase(left: Claim, right: Claim) -> bool:
    """ "District officials" in both texts are one claimant, "officials" alone may be anybody."""
    one, two = _cue(left), _cue(right)
    return one == two and len(one) > 1


def _cue(claim: Claim) -> frozenset[str]:
    return frozenset(w.lower() for w in cue_words(claim)) - frozenset(table("speech")["anybody"]["beside"])


def cue_words(claim: Claim) -> tuple[str, ...]:
    """The words that say whose word it is, as printed ("Lenn elders said")."""
    if claim.said is None:
        return ()
    at = claim.sentence.start
    words = claim.context[claim.said.start - at : claim.said.end - at].split()
    return tuple(w.strip(",.") for w in words)


def named(claim: Claim) -> str:
    """The claimant in words; hearsay has none."""
    known = [c.name for c in claim.claimants if c.kind != "anonymous"]
    if known:
        return known[0]
    return "somebody unnamed" if claim.voice is not Voice.OWN else "the outlet itself"


def party(claim: Claim) -> bool:
    """Say whether the claim is the word of a state, an armed force or a group."""
    return any(c.kind in ("state", "force", "group") or c.of for c in claim.claimants)
