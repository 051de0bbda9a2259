"""Who stands where in a finding: one camp a reading, and the claims that stand in none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.quantity import Quantity
from factcheck.report.kinds import Kind, finding_kind, kind_of
from factcheck.report.lookup import Lookup
from factcheck.report.timeline import as_of
from factcheck.report.weights import distance, lacking, point, rank, telling

# Okabe and Ito's colours, which people with any colour vision can tell apart.
_COLORS = ("#56b4e9", "#e69f00", "#009e73", "#cc79a7", "#f0e442", "#0072b2", "#d55e00")
_GREY = "bright_black"


@dataclass(frozen=True, kw_only=True, slots=True)
class Camp:
    """The claims that say the same. ``active`` camps take part in what the finding is about; the others are greyed.

    ``involved`` are the claims whose pairs gave the finding its verdict: they are quoted first.
    """

    label: str
    text: str
    claims: tuple[Claim, ...]
    color: str = _GREY
    active: bool = False
    involved: frozenset[str] = frozenset()

    @property
    def counted(self) -> bool:
        """Whether it says a number."""
        return any(isinstance(c.value, Quantity) for c in self.claims)

    @property
    def badge(self) -> str:
        """The colours behind its letter and its values."""
        return f"bold black on {self.color}" if self.active else _GREY


def camps(finding: Finding, known: Lookup) -> list[Camp]:
    """The camps of a finding in order, then, without a letter, the other claims that were compared with them."""
    active = _active(finding)
    involved = _ends(finding, {finding_kind(finding)})
    found = [
        Camp(
            label=reading.label,
            text=reading.text,
            claims=_ordered(_claims(reading.claims, known), finding, known),
            color=_COLORS[i % len(_COLORS)] if active.intersection(reading.claims) else _GREY,
            active=bool(active.intersection(reading.claims)),
            involved=involved,
        )
        for i, reading in enumerate(finding.readings)
    ]
    loose = _claims(_loose(finding, known), known)
    return [*found, Camp(label="", text="", claims=loose)] if loose else found


def labels_of(finding: Finding) -> dict[str, str]:
    """The letter of the camp that each claim stands in, by claim id."""
    return {claim: reading.label for reading in finding.readings for claim in reading.claims}


def color_of(label: str, all_camps: Sequence[Camp]) -> str:
    """The colour of a camp's letter."""
    return next((c.color for c in all_camps if c.label == label), _GREY)


def _active(finding: Finding) -> frozenset[str]:
    alarms = {Kind.CONFLICT, Kind.DISPUTED, Kind.TENSION}
    kind = finding_kind(finding)
    return _ends(finding, alarms if kind in alarms else {kind})


def _ends(finding: Finding, kinds: set[Kind]) -> frozenset[str]:
    return frozenset(end for r in finding.relations if kind_of(r) in kinds for end in (r.left, r.right))


def _loose(finding: Finding, known: Lookup) -> list[str]:
    """The claims outside all camps that somebody could take for the same fact, those farthest off first."""
    placed = {id for r in finding.readings for id in r.claims}
    best: dict[str, tuple[int, float]] = {}
    for relation in (r for r in finding.relations if telling(r, known)):
        weight = rank(relation, known), -distance(relation, known)
        ends = {relation.left, relation.right} - placed
        for end in (e for e in ends if relation.verdict is not Verdict.INSUFFICIENT or lacking(e, known)):
            best[end] = min(best.get(end, weight), weight)
    return sorted(best, key=best.__getitem__)


def _ordered(claims: tuple[Claim, ...], finding: Finding, known: Lookup) -> tuple[Claim, ...]:
    """Of counts that grew the newest first; others as the reading has them, by size."""
    if finding_kind(finding) is not Kind.UPDATE:
        return claims
    days = {claim.id: as_of(claim, known) or date.min for claim in claims}
    return tuple(sorted(claims, key=lambda claim: (days[claim.id], point(claim) or 0), reverse=True))


def _claims(ids: Iterable[str], known: Lookup) -> tuple[Claim, ...]:
    return tuple(known.claims[id] for id in ids if id in known.claims)
