"""What a reader needs to know about a pair of claims: five kinds, drawn from the eight verdicts."""

from __future__ import annotations

from enum import StrEnum

from factcheck.model.finding import Finding, Relation, Verdict
from factcheck.report.glyphs import Glyphs

_TENSE = {"strained", "lagging_bound"}


class Kind(StrEnum):
    """How a relation is drawn, strongest first.

    ``tension`` fits by the letter and is odd by custom; ``explained`` looks like a difference and is none.
    """

    CONFLICT = "conflict"
    DISPUTED = "disputed"
    TENSION = "tension"
    UPDATE = "update"
    EXPLAINED = "explained"

    def glyph(self, glyphs: Glyphs) -> str:
        """The sign before its lines."""
        return str(getattr(glyphs, self.value))

    @property
    def style(self) -> str:
        """The colour of its lines' labels."""
        return _STYLES[self][0]

    @property
    def badge(self) -> str:
        """The colours of a finding's badge."""
        return _STYLES[self][1]


_STYLES = {
    Kind.CONFLICT: ("bold #e05561", "bold white on #b3261e"),
    Kind.DISPUTED: ("bold #d8a33c", "bold black on #d8a33c"),
    Kind.TENSION: ("#d8c33c", "#d8c33c"),
    Kind.UPDATE: ("#5fa8c4", "bold black on #5fa8c4"),
    Kind.EXPLAINED: ("#8fb04e", "#8fb04e"),
}
_VERDICTS = {Verdict.CONFLICT: Kind.CONFLICT, Verdict.DISPUTED: Kind.DISPUTED, Verdict.UPDATE: Kind.UPDATE}


def kind_of(relation: Relation) -> Kind:
    """The kind of one pair."""
    if relation.verdict in _VERDICTS:
        return _VERDICTS[relation.verdict]
    return Kind.TENSION if _TENSE.intersection(relation.flags) else Kind.EXPLAINED


def finding_kind(finding: Finding) -> Kind:
    """The kind of a whole fact: the one its verdict names, else the strongest among its pairs."""
    if finding.verdict in _VERDICTS:
        return _VERDICTS[finding.verdict]
    kinds = {kind_of(r) for r in finding.relations}
    return Kind.TENSION if Kind.TENSION in kinds else Kind.EXPLAINED
