"""The casualty checker: which counts of people who came to harm does a sentence state?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck import Checker, Claim, Passage, Scope, Span, Token
from factcheck_casualties import nearby, tolls
from factcheck_casualties.counts import Count, count_of, names_people
from factcheck_casualties.parts import part_before, parts_of, predicates_of
from factcheck_casualties.rules import RULES
from factcheck_casualties.sides import side_of
from factcheck_casualties.victims import victims_of
from factcheck_casualties.words import Harm, cues, harms

JOINT = "killed_or_wounded"


class CasualtyChecker(Checker):
    """Finds counts of dead, wounded, missing, captured, displaced people, with population and side."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """Find the counts in one sentence: by the parse first, then by nearness where the parse gave none."""
        found = list(_by_parse(passage))
        taken = [(c.value.number_start, c.value.number_end) for c in found if c.value.rule != "one_person"]  # type: ignore[union-attr]
        found += nearby.claims(passage, taken)
        return _without_repeats(found)


def _by_parse(passage: Passage) -> Iterator[Claim]:
    for token in passage.tokens:
        for harm in harms():
            yield from _claims_at(passage, token, harm)


def _claims_at(passage: Passage, token: Token, harm: Harm) -> Iterator[Claim]:
    for noun in [*victims_of(passage, token, harm), *tolls.lives_of(passage, token, harm)]:
        count = count_of(passage, noun)
        if count is not None and _people(passage, count, token, harm):
            yield claim_of(passage, harm, token, count)
        for part_word, part in parts_of(passage, noun, token):
            yield claim_of(passage, harm, token, part, part=part_word)
    if token.lemma in harm.transitive or token.lower in harm.adjectives or (token.lemma == "victim" and harm.bodies):
        for part_word, part in predicates_of(passage, token):
            yield claim_of(passage, harm, token, part, part=part_word)
    for count in tolls.counts_of(passage, token, harm):
        yield claim_of(passage, harm, token, count, part="bodies" if token.lemma in harm.bodies else None)


def _people(passage: Passage, count: Count, cue: Token, harm: Harm) -> bool:
    """A bare number beside a word of harm counts people; a noun must be able to name people."""
    noun = count.noun
    if count.single:
        return cue.index != noun.index
    return (
        noun.index == cue.index
        or noun.pos in ("NUM", "PRON", "DET", "ADJ")
        or names_people(noun)
        or (any(q.start <= noun.start < q.end for q in passage.quantities))
    )


def claim_of(passage: Passage, harm: Harm, cue: Token, count: Count, *, part: str | None = None) -> Claim:
    """Build the claim from its count and the word of harm that it hangs on."""
    measure = joint_measure(passage, cue, harm)
    value = count.value
    start, end = min(cue.start, value.start), max(cue.end, value.end, count.noun.end)
    if measure == JOINT:
        end = max([end, *(t.end for t in passage.children(cue, "conj") if t.index - cue.index <= 3)])
    return passage.claim(
        rule="FC101" if measure == JOINT else harm.rule,
        measure=measure,
        value=value,
        start=start,
        end=end,
        mark=Span(start=value.number_start, end=value.number_end),
        population=count.population,
        side=side_of(passage, count.noun, cue),
        unit="people" if count.population != "family" else "families",
        scope=Scope(
            part=part or part_before(passage, value.start) or ("one person" if count.single else None),
            increment=value.increment,
        ),
    )


def joint_measure(passage: Passage, cue: Token, harm: Harm) -> str:
    """ "Killed and wounded" with one count between them is neither: it is killed or wounded."""
    if harm.measure not in ("killed", "wounded"):
        return harm.measure
    partner = next(h for h in harms() if h.measure == ("wounded" if harm.measure == "killed" else "killed"))
    linked = [*passage.children(cue, "conj"), *([passage.head(cue)] if cue.dep == "conj" else [])]
    for other in linked:
        if other.lemma in partner.transitive or other.lower in partner.adjectives:
            between = range(min(cue.index, other.index) + 1, max(cue.index, other.index))
            if all(passage.tokens[i].lower in ("and", "or", "/", "&") for i in between):
                return JOINT
    return harm.measure


def _without_repeats(claims: Iterable[Claim]) -> list[Claim]:
    """One claim for one number and measure; "killed" and "dead" of one sentence may both have found it."""
    seen: dict[tuple[str, int], Claim] = {}
    for claim in claims:
        seen.setdefault((claim.measure, claim.mark.start), claim)
    joint = {claim.mark.start for claim in seen.values() if claim.measure == JOINT}
    kept = [c for c in seen.values() if c.measure == JOINT or c.mark.start not in joint or c.rule == "FC103"]
    return sorted(kept, key=lambda c: (c.mark.start, c.measure))
