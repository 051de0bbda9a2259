"""A name that only one thing bears, in two texts: they are about one event though one of them names no event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.language.tables import table
from factcheck.model.article import Article
from factcheck.model.claim import Claim

# two words or more, each with a capital: "the Merry Widow", "Port Ellery"
_NAME = re.compile(r"[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)+")


def shares_name(brief: Article, others: Sequence[Article], claims: Iterable[Claim]) -> bool:
    """Say whether a text names a thing or a place that others name too; whoever speaks in it tells of anything."""
    speakers = {c.name.lower() for claim in claims for c in claim.claimants}
    told = " ".join(f"{a.title or ''} {a.text}" for a in others)
    names = (_own(name) for name in _NAME.findall(f"{brief.title or ''} . {brief.text}"))
    return any(" " in n and not _speaks(n, speakers) and re.search(rf"\b{re.escape(n)}\b", told) for n in names)


def _own(name: str) -> str:
    """The name without the word that only begins its sentence: "The Merry Widow"."""
    first, rest = name.split(" ", 1)
    return rest if first.lower() in table("events")["namesakes"]["openers"] else name


def _speaks(name: str, speakers: Iterable[str]) -> bool:
    return any(name.lower() in speaker or speaker in name.lower() for speaker in speakers if speaker)
