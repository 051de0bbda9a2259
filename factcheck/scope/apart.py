"""The words that make a claim's event another one than the story's: "a similar blast", "revenge for the raid"."""

from __future__ import annotations

import re

from factcheck.language.tables import remembered, table
from factcheck.model.passage import Passage, Token


def apart(passage: Passage, noun: Token | None, start: int) -> str | None:
    """What sets the event of a claim that begins at ``start`` apart, in words; ``None`` if nothing does."""
    words = table("events")["apart"]
    if noun is not None and not _in_another_half(passage, noun, start):
        if (cause := _cause(passage, noun)) is not None:
            return f"the {noun.lower} before the {cause}"
        for modifier in passage.subtree(noun):
            direct = modifier.head == noun.index or passage.head(passage.head(modifier)).index == noun.index
            if modifier.index < noun.index and direct and modifier.lower in words["adjectives"]:
                return f"{modifier.lower} {noun.lower}"
        if _also(passage, noun):
            return f"another {noun.lower}"
    before = _avenged().search(passage.text[: max(0, start - passage.start)])
    if before is not None:
        return f"the cause of the {before['answer'].lower()}"
    opening = passage.text.lower()
    return next((w for w in words["openings"] if opening.startswith(w)), None)


def _in_another_half(passage: Passage, noun: Token, start: int) -> bool:
    """ "All 12 are dead; a second blast ended the search": what a semicolon parts is told by itself."""
    return ";" in passage.quote(*sorted((noun.start, start)))


def _also(passage: Passage, noun: Token) -> bool:
    """ "A quake also hit Tarnby": one beside that of which the text told before."""
    articles = [t.lower for t in passage.children(noun, "det")]
    return ("a" in articles or "an" in articles) and any(
        t.lower == "also" for t in passage.children(passage.head(noun))
    )


def _cause(passage: Passage, noun: Token) -> str | None:
    """ "Revenge for the strikes that killed 32", "in response to the raid": what was answered is another event."""
    link = passage.head(noun)
    answer = passage.head(link)
    answers = link.pos in ("ADP", "SCONJ", "PART") and link.lower in ("for", "to", "of", "against")
    return answer.lower if answers and answer.lemma in table("events")["apart"]["answers"] else None


@remembered
def _avenged() -> re.Pattern[str]:
    """The same where the parse hangs the clause elsewhere: "a revenge attack for strikes in Lenn that killed"."""
    answers = "|".join(table("events")["apart"]["answers"])
    return re.compile(
        rf"\b(?P<answer>{answers})\b[”\"’']?(?: \w+[”\"’']?)? (?:for|to|of|against) "
        r"[^,;:]*?,? (?:in )?(?:that|which|where)\b[^,;:]*$",
        re.IGNORECASE,
    )
