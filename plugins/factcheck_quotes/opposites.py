"""Two statements word by word: what they share, and which words of theirs exclude each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck_quotes.propositions import Word, same_word
from factcheck_quotes.words import classes, opposites, words

SAME, OPPOSITE = "same", "opposite"
AGREE = 0.5  # share of the shorter statement that must be in the longer one; our convention
CLASH = 0.6  # the same for statements that exclude each other: an alarm needs one and the same fact
ALIKE = 2  # words: fewer are no statement
ROOT = 4  # letters of a word before which a prefix makes the opposite


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """How two statements stand to each other; ``kind`` is same, opposite or "", ``by`` the words that decide it."""

    kind: str = ""
    subtype: str = ""
    by: tuple[str, str] = ("", "")


def compared(left: Sequence[Word], right: Sequence[Word]) -> Comparison:
    """Whether two statements say the same, the opposite, or neither."""
    shared = _shared(left, right)
    taken = {id(word) for pair in shared for word in pair}
    lone = [w for w in left if id(w) not in taken], [w for w in right if id(w) not in taken]
    contrary = [(a, b) for a in lone[0] for b in lone[1] if excluding(a.stem, b.stem)]
    fewer = min(len(left), len(right)) or 1
    turned = [(a, b) for a, b in shared if a.negative != b.negative]
    alike = [(a, b) for a, b in shared if a.negative == b.negative]
    if contrary and contrary[0][0].negative != contrary[0][1].negative:  # "not safe" and "dangerous"
        return Comparison(kind=SAME, subtype="paraphrase") if (len(shared) + 1) / fewer >= AGREE else Comparison()
    if turned and any(a.negative for a, _ in alike):  # what both deny decides: "nothing to do with", "no part in"
        return Comparison(kind=SAME, subtype="paraphrase") if len(shared) / fewer >= AGREE else Comparison()
    one_fact = _one_subject(left, right) and min(map(len, lone)) <= bool(contrary)
    if turned or contrary:
        return _clashing(turned, alike, contrary, lone, fewer) if one_fact else Comparison()
    return _agreed(alike, fewer)


def _one_subject(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Whether both tell of one: "the suspect" is not "his brother", and a pronoun may be anybody."""
    a, b = ([w for w in said if w.subject] for said in (left, right))
    return not a or not b or any(same_word(x.stem, y.stem) for x in a for y in b)


def _clashing(
    turned: Sequence[tuple[Word, Word]], alike: Sequence[tuple[Word, Word]], contrary: Sequence[tuple[Word, Word]],
    lone: tuple[list[Word], list[Word]], fewer: int,
) -> Comparison:  # fmt: skip
    if contrary:
        return Comparison() if turned else _contrary(contrary[0], alike, fewer)
    one_way = all(a.mood == b.mood for a, b in turned)
    if one_way and len(turned) >= max(ALIKE, len(alike)) and len(turned) / fewer >= CLASH:
        return _negated(turned, lone)
    return Comparison()


def _shared(left: Sequence[Word], right: Sequence[Word]) -> list[tuple[Word, Word]]:
    """Words that stand in both, each once."""
    found: list[tuple[Word, Word]] = []
    rest = list(right)
    for word in left:
        equal = next((o for o in rest if o.stem == word.stem), None)
        twin = equal or next((o for o in rest if same_word(word.stem, o.stem)), None)
        if twin is not None:
            rest.remove(twin)
            found.append((word, twin))
    return found


def _negated(turned: Sequence[tuple[Word, Word]], lone: tuple[list[Word], list[Word]]) -> Comparison:
    """ "We were warned" and "we were never warned"; not if what is denied is more than what is said."""
    first_denies = turned[0][0].negative
    denied = lone[0] if first_denies else lone[1]
    more = [w for w in denied if w.negative]
    if len(more) > 1 or becoming([a for a, _ in turned]):
        return Comparison()
    one, other = next((pair for pair in turned if not pair[0].subject), turned[0])
    return Comparison(kind=OPPOSITE, subtype="polarity", by=(_plain(one), _plain(other)))


def _plain(word: Word) -> str:
    """A word as a reader is shown it."""
    return f"not {word.stem}" if word.negative else word.stem


def becoming(said: Sequence[Word]) -> bool:
    """Whether it is of what comes to be known or done: not yet at noon, and at six."""
    return any(w.stem in words("progress", "verbs") for w in said)


def _contrary(pair: tuple[Word, Word], alike: Sequence[tuple[Word, Word]], fewer: int) -> Comparison:
    """ "The bridge is safe" and "the bridge is dangerous", if the rest is the same."""
    a, b = pair
    if not alike or (len(alike) + 1) / fewer < CLASH or a.negative or a.mood != b.mood:  # "neither open nor closed"
        return Comparison()
    return Comparison(kind=OPPOSITE, subtype="antonym", by=(a.stem, b.stem))


def _agreed(alike: Sequence[tuple[Word, Word]], fewer: int) -> Comparison:
    denied = any(a.negative for a, _ in alike)
    if len(alike) < (1 if denied else min(ALIKE, fewer)) or not alike or len(alike) / fewer < AGREE:
        return Comparison()
    return Comparison(kind=SAME, subtype="contained" if len(alike) == fewer else "paraphrase")


def excluding(a: str, b: str) -> bool:
    """Whether two words exclude each other: antonyms, praise and blame, two colours, a word and its un-form."""
    if b in opposites().get(a, frozenset()) or _prefixed(a, b) or _prefixed(b, a):
        return True
    rows = classes("exclusive")
    if a in rows and rows[a] == rows.get(b):
        return a != b
    return {classes("stance").get(a), classes("stance").get(b)} == {"praise", "blame"}


def _prefixed(long: str, short: str) -> bool:
    return len(short) >= ROOT and any(long == prefix + short for prefix in words("opposites", "prefixes"))
