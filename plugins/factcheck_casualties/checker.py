"""The casualty checker: which counts of people who came to harm does a sentence state?"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck import Checker, Claim, Passage, Quantity, Token
from factcheck_casualties import nearby, parts, single, sums, tolls
from factcheck_casualties.breakdown import by_kind, by_place
from factcheck_casualties.care import hurt_by_care, hurt_by_wounds
from factcheck_casualties.claims import BODIES, JOINT, ONE_PERSON, OTHERS, claim_of
from factcheck_casualties.counts import Count, count_of
from factcheck_casualties.everyone import all_of_them
from factcheck_casualties.grammar import denied
from factcheck_casualties.gravity import GRADES, graded
from factcheck_casualties.kinds import may_be_people, names_people
from factcheck_casualties.ordinals import counted_alone
from factcheck_casualties.rules import RULES
from factcheck_casualties.saved import saved_by
from factcheck_casualties.shares import shares_of
from factcheck_casualties.sole import sole_of
from factcheck_casualties.standing import standings_of
from factcheck_casualties.victims import victims_of
from factcheck_casualties.words import Harm, cues, harms, listed

MADE = (single.RULE, sums.SUM, sums.NAMED)  # values that no number in the text gives

HURT = ("killed", "wounded")


class CasualtyChecker(Checker):
    """Finds counts of dead, wounded, missing, captured, displaced people, with population and side."""

    rules = RULES
    cues = cues()

    def extract(self, passage: Passage) -> Iterable[Claim]:
        """Find the counts in one sentence: by the parse first, then by nearness where the parse gave none."""
        plain: list[Claim] = []
        open_: list[Claim] = []
        for harm in harms():
            found = [claim for token in passage.tokens for claim in _claims_at(passage, token, harm)]
            (open_ if harm.measure == JOINT else plain).extend(found)
        settled = {c.mark.start for c in plain if c.rule != "FC103"}
        plain += [c for c in open_ if c.mark.start not in settled]  # "shot" leaves open what "shot and killed" tells
        taken = [(c.mark.start, c.mark.end) for c in plain if _rule(c) not in MADE]
        plain += nearby.claims(passage, taken)
        told = _parts_of_earlier(passage, _tolls_of_one(counted_alone(_without_repeats(plain), ONE_PERSON)))
        by_list = by_kind(passage, by_place(passage, _before_more(passage, told)))
        return sorted(by_list, key=lambda c: c.mark.start)


def _claims_at(passage: Passage, token: Token, harm: Harm) -> Iterator[Claim]:
    for nouns in [*victims_of(passage, token, harm), tolls.lives_of(passage, token, harm)]:
        yield from _of_list(passage, token, harm, nouns)
    if _names_victims(passage, token, harm):
        yield from (claim_of(passage, harm, token, c, part=part) for part, c in shares_of(passage, token))
        if harm.measure == "killed":
            told = standings_of(passage, token)
            yield from (replace(claim_of(passage, harm, lead, count), side=None) for lead, count in told)
    if harm.measure == "wounded":
        marked = (*hurt_by_care(passage, token), *graded(passage, token))
        yield from (claim_of(passage, harm, token, c, part=part) for part, c in marked)
        yield from (claim_of(passage, harm, token, count) for count in hurt_by_wounds(passage, token))
    if harm.measure == "rescued":
        yield from (claim_of(passage, harm, token, count) for count in saved_by(passage, token))
    stated = list(tolls.counts_of(passage, token, harm))
    found = (*all_of_them(passage, token, harm), *stated, *sole_of(passage, token, harm))
    for count in stated:
        yield from _among(passage, token, harm, count)
    yield from (claim_of(passage, harm, token, count) for count in found)
    bodies = tolls.bodies_of(passage, token, harm)
    if bodies is not None:
        yield claim_of(passage, harm, token, bodies, part=ONE_PERSON if bodies.single else BODIES)


def _of_list(passage: Passage, token: Token, harm: Harm, nouns: list[Token]) -> Iterator[Claim]:
    """The counts of those in one list, of their parts, and of all of them together."""
    nouns = [n for n in nouns if not parts.behind_among(passage, nouns[0], n)]
    counts = [count_of(passage, noun) for noun in nouns]
    good = [c for c in counts if c is not None and _people(passage, c, token, harm)]
    single = [claim_of(passage, harm, token, count) for count in good]
    total = sums.total_of(passage, good) if len(good) == len(nouns) else None
    alone = any(c.single for c in good)
    yield from single if total is None else (_item(passage, c, g, alone) for c, g in zip(single, good, strict=True))
    for noun in nouns:
        yield from (claim_of(passage, harm, token, c, part=word) for word, c in parts.parts_of(passage, noun, token))
    for count in good:
        yield from _among(passage, token, harm, count)
    if total is not None:
        sides = {c.side for c in single}
        if len(sides) > 1:  # "eight soldiers and 35 insurgents" are no 43 soldiers
            total = replace(total, population="people")
        yield replace(claim_of(passage, harm, token, total), side=sides.pop() if len(sides) == 1 else None)


def _item(passage: Passage, claim: Claim, count: Count, beside_one: bool) -> Claim:
    """The claim of an item of a list that has its own sum, which says by itself that there are others."""
    other = count.noun.lemma == "other" or any(t.lower == "other" for t in passage.children(count.noun, "amod"))
    if beside_one and other:
        return replace(claim, scope=replace(claim.scope, part="others"))  # "a woman and three others" are four
    return replace(claim, scope=replace(claim.scope, part=None)) if claim.scope.part == OTHERS else claim


def _among(passage: Passage, token: Token, harm: Harm, whole: Count) -> Iterator[Claim]:
    """The parts that a sentence lists right behind their whole."""
    for word, part in parts.among_them(passage, whole.value.end):
        yield claim_of(passage, harm, token, part, part=word)


def _names_victims(passage: Passage, token: Token, harm: Harm) -> bool:
    if token.lemma == "victim" and any(t.lower in listed("part", "living") for t in passage.children(token, "amod")):
        return False  # "the surviving victims"
    return (
        token.lemma in harm.verbs
        or token.lower in harm.adjectives
        or (token.lemma in listed("part", "victims") and bool(harm.bodies))
    )


def _people(passage: Passage, count: Count, cue: Token, harm: Harm) -> bool:
    """A bare number beside a word of harm counts people; a noun must be able to name people."""
    noun = count.noun
    if denied(passage, cue) or passage.quote(cue.end, count.value.start).strip() == ",":
        return False  # "at least two injured, thousands flee": a comma begins another tale
    if count.single:
        return cue.index != noun.index and (noun.pos != "PRON" or harm.rule != "FC103")
    return (
        noun.index == cue.index
        or noun.pos in ("NUM", "PRON", "DET", "ADJ")
        or names_people(noun)
        or (cue.lemma in harm.verbs - listed("endings", "loose") and harm.measure in HURT and may_be_people(noun))
        or any(q.start <= noun.start < q.end for q in passage.quantities)
    )


def _without_repeats(claims: Iterable[Claim]) -> list[Claim]:
    """One claim for one number and measure; "killed" and "dead" of one sentence may both have found it."""
    seen: dict[tuple[str, int, bool], Claim] = {}
    for claim in sorted(claims, key=lambda c: c.scope.part not in GRADES):
        seen.setdefault((claim.measure, claim.mark.start, _summed(claim)), claim)
    joint = {start for measure, start, _ in seen if measure == JOINT}
    kept = [c for c in seen.values() if c.measure == JOINT or c.mark.start not in joint or c.rule == "FC103"]
    return sorted(kept, key=lambda c: (c.mark.start, not _summed(c), c.measure))


def _summed(claim: Claim) -> bool:
    return _rule(claim) in (sums.SUM, sums.NAMED)


def _rule(claim: Claim) -> str:
    return claim.value.rule if isinstance(claim.value, Quantity) else ""


def _tolls_of_one(claims: list[Claim]) -> list[Claim]:
    """In "a man was killed and 15 wounded" the one man is the toll, not one of several."""
    whole = {c.measure for c in claims if not c.scope.part and not c.scope.increment}
    return [replace(c, scope=replace(c.scope, part=None)) if _alone(c, whole, claims) else c for c in claims]


def _parts_of_earlier(passage: Passage, claims: list[Claim]) -> list[Claim]:
    """ "Killed nine before both of them died": behind a count of one measure "of them" makes a part of it."""
    first: dict[str, int] = {}
    for claim in claims:
        first.setdefault(claim.measure, claim.mark.start)
    return [
        replace(c, scope=replace(c.scope, part="of them"))
        if not c.scope.part
        and first[c.measure] < c.mark.start
        and parts.OF_THEM.match(passage.quote(c.mark.end, passage.end))
        else c
        for c in claims
    ]


def _before_more(passage: Passage, claims: list[Claim]) -> list[Claim]:
    """Of "killed 170 people in the valley and dozens more beyond it" the first number is not all of them."""
    measures = {c.mark.start: c.measure for c in claims}
    before = {
        first.number_start: more.number_start
        for first, more in itertools.pairwise(passage.quantities)
        if more.increment and _adds(passage, first.number_end, more.start)
    }
    return [
        replace(c, scope=replace(c.scope, part=c.scope.part or "and more"))
        if measures.get(before.get(c.mark.start, -1), c.measure) == c.measure and c.mark.start in before
        else c
        for c in claims
    ]


def _adds(passage: Passage, start: int, end: int) -> bool:
    """Whether only "and" stands between two numbers, no other deed ("killed 44 and left dozens more in need")."""
    between = (t for t in passage.tokens if start <= t.start < end)
    other = any(t.pos == "VERB" or t.lemma in harm.verbs for t in between for harm in harms())
    return not other and re.fullmatch(r"[^.;:]* and [^.;:]*", passage.quote(start, end)) is not None


def _alone(claim: Claim, whole: set[str], claims: list[Claim]) -> bool:
    if claim.scope.part != ONE_PERSON or not whole - {claim.measure, JOINT}:
        return False
    words = claim.value.text.lower().split() if isinstance(claim.value, Quantity) else [""]
    indefinite = words[0] in listed("single", "indefinite") or words[0] not in ("the", "his", "her", "their")
    same = [c for c in claims if c.measure == claim.measure]
    return claim.rule != "FC103" and len(same) == 1 and indefinite and words[0] not in ("he", "she", "him")
