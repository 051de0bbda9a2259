"""What a form found, before it becomes a claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck import Attribution, Passage, Token
from factcheck_initiators.words import words


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """Roles of one act: names, class of the act, what was begun or done, and the words that say it.

    ``weak`` marks what evidence only points to, ``presupposed`` what is taken for granted ("X's attack").
    """

    initiator: str | None
    act: str
    words: tuple[Token, ...]
    target: str | None = None
    polarity: bool = True
    episode: Token | None = None
    speaker: Attribution | None = None
    presupposed: bool = False
    weak: bool = False

    @property
    def start(self) -> int:
        """Where the words begin."""
        return min(w.start for w in self.words)

    @property
    def end(self) -> int:
        """Where the words end."""
        return max(w.end for w in self.words)


def said_by(*tokens: Token | None) -> tuple[Token, ...]:
    """The words of a draft, without those that are not there."""
    return tuple(t for t in tokens if t is not None)


def negated(passage: Passage, token: Token) -> bool:
    """Whether the word is denied where it stands ("did not start", "no jets took part", "was never behind")."""
    if passage.children(token, "neg") or any(t.lower == "never" for t in passage.children(token, "advmod")):
        return True
    if token.dep == "xcomp" and passage.head(token).lemma in words("evidence", "undone"):
        return True  # "failed to hit", "refused to shoot"
    return any(
        t.lower in ("no", "neither", "none")
        for subject in passage.children(token, "nsubj", "nsubjpass")
        for t in (subject, *passage.children(subject, "det"))
    )


def weak(passage: Passage, *tokens: Token) -> bool:
    """Whether the words rest on belief or on signs: "suspected rebels", "is thought to have fired", "signs suggest"."""
    return any(_marked(passage, t) or any(_doubts(passage, a) for a in (t, *passage.ancestors(t))) for t in tokens)


def _marked(passage: Passage, token: Token) -> bool:
    near = passage.children(token, "amod", "advmod", "compound")
    return any(t.lower in words("evidence", "marks") for t in near)


def _doubts(passage: Passage, verb: Token) -> bool:
    if verb.pos not in ("VERB", "AUX"):
        return False
    if verb.lemma in words("evidence", "looks"):
        return not any(t.lower in ("into", "at", "for") for t in passage.children(verb, "prep", "prt"))
    if verb.lemma in words("evidence", "verbs_of_belief"):
        return bool(passage.children(verb, "nsubjpass", "auxpass", "ccomp", "xcomp"))
    signs = passage.children(verb, "nsubj")
    return verb.lemma in words("evidence", "verbs") and any(s.lemma in words("evidence", "nouns") for s in signs)
