"""The eight verdicts, first match wins; every answer carries its reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from factcheck.model.claim import Claim, Role
from factcheck.model.finding import Relation, Verdict
from factcheck.model.quantity import Quantity
from factcheck.model.speech import Factuality
from factcheck.scope.gate import Gate, Scoping, combined
from factcheck.scope.relate import event_gate, gates, place_gate, told_elsewhere, topic_gate
from factcheck.scope.things import thing_gate
from factcheck.verdicts.copies import copy_reason, one_text, reworked, same_content
from factcheck.verdicts.incidents import of_a_round_up
from factcheck.verdicts.numbers import relate_numbers
from factcheck.verdicts.pair import Pair
from factcheck.verdicts.roles import relate_roles
from factcheck.verdicts.status import changed
from factcheck.verdicts.sums import item_of_list
from factcheck.verdicts.values import opposite, relate_values
from factcheck.verdicts.within import told_aside


@dataclass(frozen=True, kw_only=True, slots=True)
class Own:
    """A rule's own comparison; ``alone`` if there is no other one for its claims."""

    ask: Callable[[Claim, Claim], Relation | None]
    alone: bool = False


def relate(pair: Pair, own: Own | None = None) -> Relation | None:
    """The verdict for two claims of one story; ``None`` where they have nothing to do with each other."""
    left, right = pair.left, pair.right
    if own is not None and own.alone:
        return own.ask(left, right)
    if _unrelated(left, right):
        return None
    if Factuality.NON_FACTUAL in (left.factuality, right.factuality):
        why = "a question, forecast, condition or fear says nothing about what happened"
        return pair.verdict(Verdict.INSUFFICIENT, why, "non_factual")
    scope = combined(_asked(left, right))
    if scope.gate == "measure" and scope.answer is Scoping.OTHER:
        return changed(pair)
    if scope.answer is Scoping.OTHER:
        return pair.verdict(Verdict.DIFFERENT_SCOPE, scope.why, scope.gate, *_same_number(left, right))
    if scope.answer is Scoping.UNKNOWN:
        return pair.verdict(Verdict.INSUFFICIENT, scope.why, "no_anchor" if scope.gate == "event" else scope.gate)
    if own is not None and (answer := own.ask(left, right)) is not None:
        return _by_meaning(pair, answer)
    answer = _same_event(pair, item_of_list(pair) or scope if scope.answer is Scoping.SAME else scope)
    return answer and _by_meaning(pair, answer)


def _by_meaning(pair: Pair, relation: Relation) -> Relation:
    """The relation, saying so if nothing but the meaning of the two texts makes them of one event."""
    cosine = max((c.alike for c in (pair.left, pair.right) if c.alike is not None), default=None)
    if cosine is None or pair.left.article == pair.right.article:
        return relation
    why = f"{relation.why}; that they are about one event is taken from their meaning (cosine {cosine:.2f})"
    return replace(relation, why=why, flags=(*relation.flags, "by_meaning"))


def _unrelated(left: Claim, right: Claim) -> bool:
    """Whether two claims are about two things, and nothing in them is alike: two things in one state are no news."""
    if left.scope.tells == right.scope.tells and left.scope.tells in ("when", "where"):
        return topic_gate(left, right).answer is Scoping.OTHER
    if left.scope.tells == right.scope.tells == "order" and left.population != right.population:
        return True  # two other acts
    if left.scope.thing is None or right.scope.thing is None:
        return False
    about = thing_gate(left, right)
    return about.answer is not Scoping.SAME and not (about.why and opposite(left, right))


def _asked(left: Claim, right: Claim) -> list[Gate]:
    """The gates between two claims; what is told of a person or a thing holds whatever the event is.

    Of a time also the place is asked.
    """
    if isinstance(left.value, Quantity):
        return gates(left, right)
    about = thing_gate if left.scope.thing or right.scope.thing else event_gate
    few = [about(left, right), topic_gate(left, right)]
    return [*few, place_gate(left, right)] if left.scope.tells == right.scope.tells == "when" else few


def _same_event(pair: Pair, scope: Gate) -> Relation | None:
    left, right = pair.left, pair.right
    apart = left.article != right.article
    if apart and scope.answer is Scoping.SAME and same_content(left, right) and one_text(left, right):
        return pair.verdict(Verdict.SAME_COPY, copy_reason(left, right), "shared_origin", "shared_origin")
    if isinstance(left.value, Quantity):
        told = replace(pair.in_one_unit(), copied=apart and reworked(left, right))
        return _placed(pair, relate_numbers(told, scope))
    if isinstance(left.value, Role):
        return relate_roles(pair)
    return relate_values(pair)


def _placed(pair: Pair, relation: Relation) -> Relation:
    """No alarm between articles about two places, nor beside a text's own total; what fits fits anyway."""
    if not relation.verdict.alarm:
        return relation
    if elsewhere := told_elsewhere(pair.left, pair.right):
        return pair.verdict(Verdict.INSUFFICIENT, elsewhere, "place")
    if any(c.scope.twofold and not (c.scope.places or c.scope.rising) for c in (pair.left, pair.right)):
        why = "a sentence counts for two events, and nothing says which of them the other text is about"
        return pair.verdict(Verdict.INSUFFICIENT, why, "no_anchor")
    if several := of_a_round_up(pair.left, pair.right):
        return pair.verdict(Verdict.INSUFFICIENT, several, "incident")
    aside = told_aside(pair.left, pair.right)
    return pair.verdict(Verdict.INSUFFICIENT, aside, "subcount") if aside else relation


def _same_number(left: Claim, right: Claim) -> tuple[str, ...]:
    both = isinstance(left.value, Quantity) and isinstance(right.value, Quantity)
    return ("same_number",) if both and same_content(left, right) else ()
