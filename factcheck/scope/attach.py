"""Which words of a sentence belong to a claim: nearness in the parse, not in the line."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim
from factcheck.model.passage import Passage, Token
from factcheck.scope.kinds import kind_at

VERBAL = frozenset({"VERB", "AUX"})
ASIDE = 4  # steps that a "when" or "after" clause costs, so that a time of the claim's own clause comes first
WHEN = frozenset({"when", "as", "after", "while", "since"})


def anchor_of(passage: Passage, claim: Claim) -> Token | None:
    """The word in the claim's words that governs the others."""
    inside = [t for t in passage.tokens if claim.start <= t.start < claim.end]
    indices = {t.index for t in inside}
    return next((t for t in inside if not any(h.index in indices for h in passage.ancestors(t))), None)


def words_of(passage: Passage, claim: Claim) -> frozenset[int]:
    """The indices of the words that the claim quotes."""
    return frozenset(t.index for t in passage.tokens if claim.start <= t.start < claim.end)


def distance(passage: Passage, anchor: Token, word: Token, own: frozenset[int] = frozenset()) -> int | None:
    """Steps through the parse between a claim's anchor and a word, ``None`` if the word belongs to another clause.

    The word belongs to another clause if a verb stands between it and the place where the two paths meet, or if that
    place is a verb of saying above the claim: "said on Monday that …" dates the saying. ``own`` are the indices of the
    claim's own words, which are never another clause.
    """
    chain = [anchor, *passage.ancestors(anchor)]
    position = {t.index: n for n, t in enumerate(chain)}
    steps, at = 0, word
    while at.index not in position:
        if at.index != word.index and at.pos in VERBAL and not _open_clause(passage, at, own, position):
            return None
        if at.head == at.index:
            return None
        crossed = ASIDE if at.dep == "advcl" or (at.dep == "conj" and passage.children(at, "nsubj", "nsubjpass")) else 0
        at, steps = passage.head(at), steps + 1 + crossed
    meeting = position[at.index]
    if meeting > 0 and says(passage, at) and at.index not in own and not _said_of(passage, at, position, own):
        return None
    out = ASIDE * sum(
        t.dep == "relcl" for t in chain[:meeting]
    )  # out of a clause about people, into what is told of others
    return steps + meeting + out + sum(2 for t in chain[1 : meeting + 1] if t.pos in VERBAL)


def _said_of(passage: Passage, verb: Token, position: dict[int, int], own: frozenset[int]) -> bool:
    """ "Fourteen deaths had been confirmed in the sinking": what hangs on the passive tells of its subject."""
    return any(t.index in position or t.index in own for t in passage.children(verb, "nsubjpass"))


def _open_clause(passage: Passage, verb: Token, own: frozenset[int], position: dict[int, int]) -> bool:
    """Whether what hangs on a verb beside the claim says something of the claim's event all the same.

    So it is with the second of two joined verbs ("killed two and hurt nine on Friday"), with "when the wall burst in
    June", and with "the wall that burst in June": a thing's clause tells of the event, a person's ("who") of the
    person.
    """
    if verb.index in own or verb.dep in ("aux", "auxpass"):
        return True
    head = passage.head(verb)
    if verb.dep == "conj" and head.pos in VERBAL:
        return head.index in position or head.index in own
    if verb.dep == "advcl" and head.index in position:
        return any(t.lower in WHEN for t in passage.children(verb, "advmod", "mark"))
    if verb.dep in ("relcl", "acl"):
        person = any(t.lower in ("who", "whom", "whose") for t in passage.subtree(verb))
        return not person and (head.index in position or head.dep in ("nsubj", "nsubjpass", "pobj"))
    return False


def dated_by_saying(passage: Passage, anchor: Token, word: Token) -> bool:
    """Say whether the word hangs on a verb of saying above the claim ("police said on Monday that …")."""
    above = {t.index for t in passage.ancestors(anchor) if says(passage, t)}
    verb = next((t for t in (word, *passage.ancestors(word)) if t.pos in VERBAL), None)
    return verb is not None and (verb.index in above or (says(passage, verb) and verb.index != anchor.index))


def dated_by_counting(passage: Passage, word: Token) -> bool:
    """Say whether the time is that of a count: "figures from Monday", "the toll rose on Monday"."""
    words = table("events")["as_of"]
    for step in passage.ancestors(word):
        if step.lemma in words["nouns"]:
            return True
        if kind_at(passage, step):  # "the toll of Monday's crash": the crash was on Monday
            return False
        if step.dep == "acl" and passage.head(step).lemma in words["nouns"]:
            return True  # "figures released on Monday"
        if (
            step.pos in VERBAL and step.dep != "advcl" and step.lemma != "date"
        ):  # "rose to five when a woman died on Monday" dates the rise
            return step.lemma in words["verbs"] and _counts_something(passage, step)
    return False


def _counts_something(passage: Passage, verb: Token) -> bool:
    """A toll rises and falls; so does a jet, but that dates no count."""
    counts = table("events")["change"]["nouns"]
    return any(t.lemma in counts or t.lower in counts for t in passage.children(verb, "nsubj", "nsubjpass", "dobj"))


def says(passage: Passage, token: Token) -> bool:
    """Say whether the word is a verb of saying; a war that "claimed 30 lives" says nothing."""
    if token.pos not in VERBAL or token.lemma not in saying_verbs():
        return False
    not_said = table("speech")["not_said"]["objects"]
    return not any(o.lemma in not_said for o in passage.children(token, "dobj"))


@remembered
def saying_verbs() -> frozenset[str]:
    """The verbs of the speech table that report a clause; "put", "give" and the like date what they count."""
    speech = table("speech")
    stances = ("neutral", "committed", "distancing", "denial", "accusation", "blame")
    return frozenset(v for s in stances for v in speech["verbs"][s]) - frozenset(speech["objects"]["clause_only"])


def nearest(passage: Passage, anchor: Token, words: Iterable[Token], own: frozenset[int]) -> Token | None:
    """The word of the claim's own clause that is nearest to its anchor."""
    found = [(d, w.index, w) for w in words if (d := distance(passage, anchor, w, own)) is not None]
    return min(found)[2] if found else None
