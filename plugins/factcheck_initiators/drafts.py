"""What a form found, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import Attribution, Passage, Token


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """Roles of one act: names, class of the act, what was begun or done, and the words that say it."""

    initiator: str | None
    act: str
    words: tuple[Token, ...]
    target: str | None = None
    polarity: bool = True
    episode: Token | None = None
    speaker: Attribution | None = None
    presupposed: bool = False

    @property
    def start(self) -> int:
        """Where the words begin."""
        return min(w.start for w in self.words)

    @property
    def end(self) -> int:
        """Where the words end."""
        return max(w.end for w in self.words)


def negated(passage: Passage, token: Token) -> bool:
    """Whether the word is denied where it stands ("did not start", "no jets took part")."""
    if passage.children(token, "neg"):
        return True
    return any(
        t.lower in ("no", "neither", "none")
        for subject in passage.children(token, "nsubj", "nsubjpass")
        for t in (subject, *passage.children(subject, "det"))
    )
