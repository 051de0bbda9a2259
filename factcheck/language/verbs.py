"""Verbs of saying by stance, from the speech table."""

from __future__ import annotations

from factcheck.language.tables import remembered, table


def stance_of(lemma: str) -> str:
    """How a verb of saying stands to what is said."""
    order = (
        "denial",
        "distancing",
        "committed",
        "investigated",
        "neutral",
        "counting",
        "revising",
        "believing",
        "fearing",
        "asking",
    )
    found = next((s for s in order if lemma in verbs_of(s)), "neutral")
    return found if found in {"denial", "distancing", "committed", "investigated"} else "neutral"


@remembered
def verbs_of(stance: str) -> frozenset[str]:
    """The verbs of one stance."""
    return frozenset(table("speech")["verbs"][stance])


@remembered
def saying_verbs() -> frozenset[str]:
    """Every verb that may report what somebody says."""
    left_to_others = {"accusation", "blame", "condemning", "citing"}
    return frozenset(v for s, verbs in table("speech")["verbs"].items() if s not in left_to_others for v in verbs) - {
        "cite"
    } | {"quote"}


@remembered
def counting_verbs() -> frozenset[str]:
    """Verbs that report only with a subject whose word counts: things show and suggest as well."""
    return (verbs_of("counting") | verbs_of("investigated") | verbs_of("revising")) - verbs_of("neutral") | {
        "read",
        "show",
        "give",
        "put",
        "go",
        "suggest",
        "indicate",
    }
