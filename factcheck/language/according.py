"""Speech without a verb of saying: "according to X"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.language.claimants import Speakers
from factcheck.language.sources import with_source
from factcheck.language.syntax import Tree
from factcheck.model.passage import Token
from factcheck.model.speech import Attribution, Voice


def according(tree: Tree, speakers: Speakers, token: Token) -> Iterator[Attribution]:
    """What "according to X" covers: its clause, or the whole sentence where it closes it."""
    to = tree.child(token, "prep", "pcomp") or token
    noun = tree.child(to, "pobj") or tree.child(token, "pobj")
    if noun is None:
        return
    first, last = tree.edge(token)
    head = tree.clause(tree.head(token))
    if last >= len(tree.tokens) - 3:  # at the end of the sentence it covers the sentence
        head = _sentence_verb(tree, head)
    low, high = tree.edge(head)
    content = _covered(low, high, first, last)
    if content[0] > content[1]:
        return
    claimants = with_source(tree, speakers, token, speakers.of(noun))
    last_cue = tree.tokens[min(last, tree.edge(noun)[1])]
    yield Attribution(
        start=tree.trim(*content)[0], end=tree.trim(*content)[1], cue_start=token.start, cue_end=last_cue.end,
        cue="", claimants=claimants, voice=Voice.ATTRIBUTED,
    )  # fmt: skip


def _covered(low: int, high: int, first: int, last: int) -> tuple[int, int]:
    if first - low <= 1:
        return last + 1, high
    return (low, first - 1) if high <= last + 2 else (low, high)


def _sentence_verb(tree: Tree, head: Token) -> Token:
    while head.dep in {"conj", "advcl", "relcl", "acl"} and tree.head(head) is not head:
        head = tree.clause(tree.head(head))
    return head
