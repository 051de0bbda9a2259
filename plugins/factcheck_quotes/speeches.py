"""FC604: two reports of what one speaker said."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from factcheck import Claim, Claimant, Factuality, Relation, Severity, Statement, Verdict
from factcheck_quotes.occasions import changed, later, other_day, other_occasion, translated
from factcheck_quotes.opposites import ALIKE, OPPOSITE, SAME, Comparison, becoming, compared
from factcheck_quotes.propositions import WITHDRAWN, Word, read, same_word
from factcheck_quotes.speaking import same_speaker
from factcheck_quotes.wordings import turned_round
from factcheck_quotes.words import words

INSTITUTIONS = ("authority", "state", "force", "group")
ENOUGH = 0.6  # share of the shorter words that must be in the longer ones to be the words that are denied
COPIED = 0.85  # likeness of two sentences, word by word, from which they are one text
LONG = 10  # words: shorter sentences are alike because news writes them alike


def relate_speeches(left: Claim, right: Claim) -> Relation | None:
    """The relation of two reports of one speaker's words; ``None`` where they have nothing to do with each other."""
    speaker = same_speaker(left, right)
    a, b = _words(left), _words(right)
    if speaker is None:
        return _charge_denied(left, right, a, b)
    if Factuality.DENIED in (left.factuality, right.factuality):
        return _denied(left, right, speaker) if _one(a, b) else None
    if _taken_back(left) or _taken_back(right):
        return _withdrawn(left, right, speaker) if _one(a, b) else None
    found = (None if becoming(a) else turned_round(left.quote, right.quote)) or compared(a, b)
    if found.kind == OPPOSITE:
        return _opposite(left, right, speaker, found)
    if found.kind == SAME:
        return _agreeing(left, right, speaker, found.subtype)
    if translated(left) and translated(right) and not other_day(left, right) and left.article != right.article:
        return _relation(left, right, Verdict.COMPATIBLE, "both are translations", "translation")
    return None


def _words(claim: Claim) -> tuple[Word, ...]:
    return read(claim.value.normal) if isinstance(claim.value, Statement) else ()


def _taken_back(claim: Claim) -> bool:
    return isinstance(claim.value, Statement) and claim.value.normal.startswith(WITHDRAWN)


def _one(a: tuple[Word, ...], b: tuple[Word, ...]) -> bool:
    """Whether the words denied or withdrawn are those of the other report."""
    shared = sum(any(same_word(x.stem, y.stem) for y in b) for x in a)
    return shared > 0 and shared / max(1, min(len(a), len(b))) >= ENOUGH


def _denied(left: Claim, right: Claim, speaker: Claimant) -> Relation | None:
    if left.factuality is right.factuality:
        return _relation(left, right, Verdict.COMPATIBLE, f"both say that {speaker.name} denies the words", "equal")
    why = f"one quotes {speaker.name}, the other says that {speaker.name} denies having said so"
    return _relation(left, right, Verdict.DISPUTED, why, "denial", severity=Severity.MAJOR)


def _charge_denied(left: Claim, right: Claim, a: tuple[Word, ...], b: tuple[Word, ...]) -> Relation | None:
    """Somebody tells what another one said, and that one denies the words."""
    denial, told, charge = (left, right, b) if left.factuality is Factuality.DENIED else (right, left, a)
    if denial.factuality is not Factuality.DENIED or told.factuality is Factuality.DENIED or not denial.claimants:
        return None
    name = denial.claimants[0].name
    if not any(c.isupper() for c in name) or name.split()[-1].lower() not in {w.stem for w in charge}:
        return None
    if not _one(a, b) or min(len(a), len(b)) < ALIKE:
        return None
    why = f"one tells what {name} said, the other says that {name} denies the words"
    return _relation(left, right, Verdict.DISPUTED, why, "denial", severity=Severity.MAJOR)


def _withdrawn(left: Claim, right: Claim, speaker: Claimant) -> Relation | None:
    if _taken_back(left) and _taken_back(right):
        return _relation(left, right, Verdict.COMPATIBLE, f"both say that {speaker.name} took the words back", "equal")
    why = f"{speaker.name} said so, and took it back"
    return _relation(left, right, Verdict.UPDATE, why, "retraction", "correction_marker")


def _opposite(left: Claim, right: Claim, speaker: Claimant, found: Comparison) -> Relation | None:
    by = f"“{found.by[0]}” and “{found.by[1]}”"
    if other_day(left, right):
        if changed(later(left, right)):
            why = f"{speaker.name} changed position: {by}"
            return _relation(left, right, Verdict.UPDATE, why, "reversal", "correction_marker")
        why = f"{speaker.name} is quoted from two days"
        return _relation(left, right, Verdict.DIFFERENT_SCOPE, why, "occasion")
    if other_occasion(left, right):
        return _relation(left, right, Verdict.DIFFERENT_SCOPE, f"{speaker.name} spoke on two occasions", "occasion")
    if not _accountable(speaker) or left.article == right.article:
        return None
    if changed(left) or changed(right):
        return _relation(
            left, right, Verdict.UPDATE, f"{speaker.name} changed position", "reversal", "correction_marker"
        )
    why = f"both quote {speaker.name}, and not the same: {by}"
    grave = Severity.CRITICAL if found.subtype == "polarity" else Severity.MAJOR
    return _relation(left, right, Verdict.CONFLICT, why, "misreport", found.subtype, severity=grave)


def _accountable(speaker: Claimant) -> bool:
    """Somebody with a name, or an institution: two "drivers" need not be one."""
    return any(c.isupper() for c in speaker.name) or speaker.kind in INSTITUTIONS


def _agreeing(left: Claim, right: Claim, speaker: Claimant, subtype: str) -> Relation | None:
    if left.article == right.article or _details(left, right) != _details(right, left):
        return None
    if _one_agency(left, right) or (subtype == "contained" and _one_text(left, right)):
        return _relation(
            left, right, Verdict.SAME_COPY, "one text in both: one source, not two", "wire", "shared_origin"
        )
    return _relation(left, right, Verdict.COMPATIBLE, f"both quote {speaker.name} alike", subtype)


def _details(claim: Claim, beside: Claim) -> set[str]:
    """Numbers and times in what is said: other rules compare them, and nobody may call them alike before.

    A day of the week that the other report lacks is mostly that of the saying.
    """
    said, other = (set(re.findall(r"\w+", c.quote.lower())) for c in (claim, beside))
    days = words("details", "days")
    found = {w for w in said if w.isdigit() or w in words("details", "times")}
    return found | (said & days if other & days else set())


def _one_agency(left: Claim, right: Claim) -> bool:
    heard = {c.via for c in left.claimants if c.via} | {left.credit}
    return any(a is not None and a in {*(c.via for c in right.claimants), right.credit} for a in heard)


def _one_text(left: Claim, right: Claim) -> bool:
    a, b = _bare(left), _bare(right)
    return min(len(a), len(b)) >= LONG and SequenceMatcher(None, a, b, autojunk=False).ratio() >= COPIED


def _bare(claim: Claim) -> list[str]:
    """The words of the sentence that are the outlet's own: two reporters may hear one speech."""
    return re.findall(r"\w+", re.sub(r"[“„«\"][^”»\"]*[”»\"]", " ", claim.context.lower()))


def _relation(
    left: Claim, right: Claim, verdict: Verdict, why: str, subtype: str, *flags: str, severity: Severity | None = None
) -> Relation:
    every = ("same_claimant", *flags)
    return Relation(
        left=left.id, right=right.id, verdict=verdict, why=why, subtype=subtype, flags=every, severity=severity
    )
