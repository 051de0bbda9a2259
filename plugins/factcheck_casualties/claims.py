"""From a count and the word of harm it hangs on to the claim."""

from __future__ import annotations

import re
from functools import cache

from factcheck import Claim, Factuality, Passage, Scope, Span, Token
from factcheck_casualties.attackers import attackers_among
from factcheck_casualties.counts import Count
from factcheck_casualties.gravity import gravity_of
from factcheck_casualties.lists import not_alone
from factcheck_casualties.ordinals import RULE as ORDINAL
from factcheck_casualties.parts import part_before
from factcheck_casualties.sides import side_of
from factcheck_casualties.single import DENIED
from factcheck_casualties.sums import NAMED, SUM
from factcheck_casualties.words import Harm, either, harm_of, listed, population_of

REACH = 40  # characters behind "dead" in which "or missing" may stand
JOINT = "killed_or_wounded"
ONE_PERSON = "one person"
BODIES = "bodies"
CHARGED = "in a charge"
OTHERS = "and others"


def claim_of(passage: Passage, harm: Harm, cue: Token, count: Count, *, part: str | None = None) -> Claim:
    """Build the claim from its count and the word of harm that it hangs on."""
    measure = joint_measure(passage, cue, harm, count)
    value = count.value
    start, end = min(cue.start, value.start), max(cue.end, value.end, count.noun.end)
    if measure == JOINT:
        end = max([end, *(t.end for t in passage.children(cue, "conj") if t.index - cue.index <= 3)])
    return passage.claim(
        rule=harm_of(measure).rule,
        measure=measure,
        value=value,
        start=start,
        end=end,
        mark=Span(start=value.number_start, end=value.number_end),
        population=count.population,
        side=side_of(passage, count.noun, cue),
        unit="people" if count.population != "family" else "families",
        factuality=Factuality.STATED if value.rule == DENIED else None,  # the denial is in the zero
        scope=Scope(
            part=_grade(passage, cue, count, harm) or part or _part(passage, count) or _where(passage, cue),
            includes=attackers_among(passage, count.noun),
            increment=value.increment or _new(passage, count.noun) or _hurt_before(measure, count),
            rising=value.rule == ORDINAL,
        ),
    )


def _new(passage: Passage, noun: Token) -> bool:
    """ "Fourteen new deaths" add to those that were counted before."""
    return any(t.lower in listed("part", "new") for t in passage.children(noun, "amod"))


def _hurt_before(measure: str, count: Count) -> bool:
    """ "Two of the wounded died": they come on top of those who died at once."""
    hurt = harm_of("wounded")
    return measure == "killed" and count.noun.lower in hurt.adjectives | hurt.nouns and count.value.interval.high > 0


def _grade(passage: Passage, cue: Token, count: Count, harm: Harm) -> str | None:
    return gravity_of(passage, cue, count) if harm.measure == "wounded" and not count.single else None


def _part(passage: Passage, count: Count) -> str | None:
    if count.single:
        return ONE_PERSON
    if count.noun.lemma in harm_of("killed").bodies:
        return BODIES
    told = part_before(passage, count.value.start) or _from(passage, count.noun) or _in_a_charge(passage, count)
    alone = count.value.rule in (SUM, NAMED) or not not_alone(passage, count.value.start, count.noun)
    return told or (None if alone else OTHERS)


def _in_a_charge(passage: Passage, count: Count) -> str | None:
    """ "Charged with shooting four people": one defendant's victims need not be all of them."""
    return CHARGED if _charged().search(passage.quote(passage.start, count.value.start)) else None


@cache
def _charged() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(listed('trial', 'charges'))})\s+[^,;]{{0,40}}$", re.IGNORECASE)


def _where(passage: Passage, cue: Token) -> str | None:
    """ "Three were shot in the leg", "two were pronounced dead at the scene": some of them, and others elsewhere."""
    verb = passage.head(cue) if cue.pos == "ADJ" else cue
    for preposition in passage.children(verb, "prep"):
        for noun in passage.children(preposition, "pobj"):
            by_somebody = preposition.lower == "at" and noun.lemma == "hand"  # "died at the hands of"
            spot = noun.lemma in listed("part", "spots") and not by_somebody
            if preposition.lower in ("in", "at", "on") and spot:
                return f"{preposition.lower} the {noun.lemma}"
    return None


def _from(passage: Passage, noun: Token) -> str | None:
    """ "Two children from Kyria": those of one place are a part, unless they are its soldiers."""
    if population_of(noun.lemma) == "combatant":
        return None
    places = [p for p in passage.children(noun, "prep") if p.lower == "from" and p.index == noun.index + 1]
    names = [n for p in places for n in passage.children(p, "pobj") if n.pos == "PROPN"]
    return f"from {names[0].text}" if names else None


def joint_measure(passage: Passage, cue: Token, harm: Harm, count: Count) -> str:
    """ "Killed and wounded" with one count between them is neither; "no one was killed or injured" says both."""
    if harm.measure == "killed" and any(t.lower == "excess" for t in passage.children(cue, "amod", "compound")):
        return "excess_deaths"
    if harm.measure == "killed" and _with_missing().search(passage.text[cue.end - passage.start :][:REACH]):
        return "killed_or_missing"
    if harm.measure not in ("killed", "wounded") or count.value.interval.high == 0:
        return harm.measure
    partner = harm_of("wounded" if harm.measure == "killed" else "killed")
    if harm.measure == "killed" and _and_wounded().search(passage.text[cue.end - passage.start :][:REACH]):
        return JOINT
    if (count.value.end <= cue.start and _then_others(passage, cue)) or _others_before(passage, cue, count):
        return harm.measure
    linked = [*passage.children(cue, "conj"), *([passage.head(cue)] if cue.dep == "conj" else [])]
    for other in linked:
        if other.lemma in partner.transitive or other.lower in partner.adjectives:
            between = range(min(cue.index, other.index) + 1, max(cue.index, other.index))
            if all(passage.tokens[i].lower in ("and", "or", "/", "&") for i in between):
                return JOINT
    return harm.measure


def _then_others(passage: Passage, cue: Token) -> bool:
    """ "Left 12 dead and injured dozens": the wounded have a number of their own."""
    verbs = [t for t in passage.tokens[cue.index + 1 : cue.index + 4] if t.lemma in harm_of("wounded").transitive]
    return any(0 <= q.start - verbs[0].end <= 1 for q in passage.quantities) if verbs else False


def _others_before(passage: Passage, cue: Token, count: Count) -> bool:
    """The same, asked of the wounded."""
    first = passage.head(cue)
    before = (passage.quote(q.end, first.start) for q in passage.quantities if q.end <= first.start)
    return cue.dep == "conj" and count.value.start > cue.start and any(len(b.split()) <= 1 for b in before)


@cache
def _and_wounded() -> re.Pattern[str]:
    """ "Left 30 dead and wounded": no number and nobody follows who could be the wounded by themselves."""
    words = either(harm_of("wounded").adjectives)
    ends = either(listed("near", "then"))
    return re.compile(rf"^\s+(?:and|or|and/or)\s+(?:{words})(?:\s*[,.;:]|\s*$|\s+(?:{ends})\b)", re.IGNORECASE)


@cache
def _with_missing() -> re.Pattern[str]:
    """ "Dead or missing", "deaths, counting the missing": one count for both."""
    words = either(listed("missing", "joined"))
    return re.compile(rf"^\W+(?:{words})\s+(?:the\s+)?(?:missing|unaccounted)\b", re.IGNORECASE)
