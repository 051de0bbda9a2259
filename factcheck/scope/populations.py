"""Do two counts count the same people? Population, part and side."""

from __future__ import annotations

from factcheck.language.actors import same_name
from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim
from factcheck.model.quantity import Quantity
from factcheck.scope.gate import Gate, Scoping, short

ONE_PERSON = "one person"


def population_gate(left: Claim, right: Claim) -> Gate:
    """Who is counted: the same people, a part of the others, or others."""
    a, b = _alike(left.population), _alike(right.population)
    part = _part(left, right)
    if part is not None:
        return part
    if a == b or _unnamed(left, right) or _all_in_one_part(left, right):
        return Gate(gate="population", answer=Scoping.SAME)
    everyone = (None, table("populations")["everyone"])
    if a in everyone or b in everyone:
        answer, inner = (Scoping.WHOLE, b) if a in everyone else (Scoping.PART, a)
        return Gate(gate="population", answer=answer, why=f"{plural(inner or '')} are a part of all people")
    return _children_among(left, right) or _none_of_a_kind(left, right) or _two_groups(a or "", b or "")


def _alike(population: str | None) -> str | None:
    """One name for those whom different words name: demonstrators are protesters."""
    return _names().get(population or "", population)


@remembered
def _names() -> dict[str, str]:
    return {word: name for name, words in table("populations")["alike"].items() for word in words}


def _all_in_one_part(left: Claim, right: Claim) -> bool:
    """Whether one counts people and the other the miners, and both can be the same number: all were miners."""
    everyone, kinds = table("populations")["everyone"], {left.population, right.population}
    rules = {c.value.rule for c in (left, right) if isinstance(c.value, Quantity)}
    may_be_all = any(map(_role, kinds)) or "sum" in rules  # "two brothers and their cousin" are three men
    return everyone in kinds and may_be_all and meet(left, right) and "one_person" not in rules


def meet(left: Claim, right: Claim) -> bool:
    """Say whether two counts can be one number."""
    a, b = left.value, right.value
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.interval.meets(b.interval)


def _role(population: str | None) -> bool:
    """Say whether a population is a trade or a part in what happened: everybody there can be a passenger or a miner."""
    return population is not None and population not in table("populations")["kinds"]["names"]


def _can_hold(outer: str | None, inner: Claim) -> bool:
    """Whether the inner claim's people can be among these: children among civilians and passengers."""
    kinds = table("populations")
    crowd = outer in kinds["kinds"]["crowds"]
    return outer in kinds["inside"].get(inner.population, ()) or (
        _role(outer) and (crowd or inner.population != "child")
    )


def _children_among(left: Claim, right: Claim) -> Gate | None:
    """Women can be among the teachers, children among the passengers only; if they are fewer."""
    crowds = table("populations")["kinds"]["crowds"]
    for inner, outer, answer in ((left, right, Scoping.PART), (right, left, Scoping.WHOLE)):
        fits = outer.population in crowds if inner.population == "child" else inner.population == "woman"
        if fits and _role(outer.population) and _fewer(inner, outer):
            why = f"{plural(inner.population or '')} can be a part of the {plural(outer.population or '')}"
            return Gate(gate="population", answer=answer, why=why)
    return None


def _none_of_a_kind(left: Claim, right: Claim) -> Gate | None:
    """No soldier among the dead says nothing against 18 men."""
    if "man" not in (left.population, right.population) or not any(map(_nobody, (left, right))):
        return None
    why = f"one counts {plural(left.population or '')}, the other {plural(right.population or '')}"
    return Gate(gate="population", answer=Scoping.OTHER, why=why)


def _nobody(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.interval.high == 0


def _fewer(inner: Claim, outer: Claim) -> bool:
    a, b = inner.value, outer.value
    return isinstance(a, Quantity) and isinstance(b, Quantity) and a.interval.low <= b.interval.high


def _two_groups(a: str, b: str) -> Gate:
    inside = table("populations")["inside"]
    if "man" in (a, b) and not disjoint(a, b):
        return Gate(gate="population", answer=Scoping.SAME)  # "killed 18 men": miners, soldiers, whoever it was
    if disjoint(a, b):
        return Gate(gate="population", answer=Scoping.OTHER, why=f"one counts {plural(a)}, the other {plural(b)}")
    if b in inside.get(a, ()):
        return Gate(gate="population", answer=Scoping.PART, why=f"{plural(a)} are a part of the {plural(b)}")
    if a in inside.get(b, ()):
        return Gate(gate="population", answer=Scoping.WHOLE, why=f"{plural(b)} are a part of the {plural(a)}")
    return Gate(gate="population", answer=Scoping.OTHER, why=f"one counts {plural(a)}, the other {plural(b)}")


def disjoint(a: str | None, b: str | None) -> bool:
    """Say whether nobody can be in both populations."""
    pairs = _disjoint()
    return None not in (a, b) and (frozenset((a, b)) in pairs or frozenset((_alike(a), _alike(b))) in pairs)


@remembered
def _disjoint() -> frozenset[frozenset[str | None]]:
    return frozenset(frozenset(pair) for pair in table("populations")["disjoint"]["pairs"])


def plural(population: str) -> str:
    """The population's name as readers know it."""
    return str(table("populations")["plural"].get(population, population.replace("_", " ") + "s"))


def _unnamed(left: Claim, right: Claim) -> bool:
    """ "More than 100 were wounded" names nobody: it means whoever the other counts if the two numbers fit."""
    if None not in (left.population, right.population):
        return False
    if table("populations")["everyone"] in (left.population, right.population):
        return True
    return meet(left, right) or (left.side == right.side is not None)  # a side's dead are its soldiers


def _part(left: Claim, right: Claim) -> Gate | None:
    """A count named as a part ("including", "one person") against one that is not; ``None`` if that decides nothing."""
    one, two = left.scope.part, right.scope.part
    if not one and not two:
        return None
    alike = left.population == right.population is not None and not any(map(limited, (one, two)))
    if alike and left.population != table("populations")["everyone"]:
        # Like with like: both give the children, whether as a part of the whole or by themselves.
        return Gate(gate="population", answer=Scoping.SAME) if one and two else None
    if one == two and by_state(one):
        return None  # the bodies found of one text are those of another
    if one and two and limited(one) and one.lower() == two.lower() and one != ONE_PERSON:
        return None  # the same district, the same day
    if _of_listed_place(left, right) or _of_listed_place(right, left):
        return None  # "12 in Tarnby, seven in Corvell" and the 12 in Tarnby of another text
    if one and two:
        return Gate(gate="population", answer=Scoping.OTHER, why="both are parts of the whole, and not the same part")
    inner, outer = (left, right) if one else (right, left)
    if disjoint(inner.population, outer.population):
        return None
    kinds = inner.population is not None or inner.scope.part != ONE_PERSON
    everyone = (None, table("populations")["everyone"])
    whole = outer.population in everyone or _can_hold(outer.population, inner)
    if inner.population in everyone and outer.population not in everyone and not _fewer(inner, outer):
        whole = False  # six bodies are no part of the two adults of another text
    if kinds and not whole and inner.population != outer.population:
        why = f"“{short(inner)}” and “{short(outer)}” are parts of different kinds"
        return Gate(gate="population", answer=Scoping.OTHER, why=why)
    why = f"“{short(inner)}” is a part of “{short(outer)}”"
    return Gate(gate="population", answer=Scoping.PART if one else Scoping.WHOLE, why=why)


def by_state(part: str | None) -> bool:
    """Say whether a part is told by what became of people, not by who or where they are: "in a critical condition"."""
    return part in table("populations")["states"]["words"]


def of_any_outcome(part: str | None) -> bool:
    """Say whether a part can hold those who die later: a hospital takes in the dying as well."""
    return part in table("populations")["states"]["open"]


def in_list(part: str | None) -> bool:
    """Say whether a part is one place of a list of places."""
    return part is not None and part.startswith("in ") and part.endswith(" among others")


def _of_listed_place(item: Claim, other: Claim) -> bool:
    return in_list(item.scope.part) and same_place(item, other)


def same_place(item: Claim, other: Claim) -> bool:
    """Say whether a count names one place and no other, that of the item of a list."""
    places = other.scope.places
    return bool(places) and all(any(same_name(p, q) for p in item.scope.places) for q in places)


def limited(part: str | None) -> bool:
    """Say whether a part is one of place, time or one person, and not of kind: "in Lubo", "from Lubo", "on one day"."""
    return part is not None and (part == ONE_PERSON or part.startswith(("in ", "at ", "on ", "to ", "from ")))


def side_gate(left: Claim, right: Claim) -> Gate:
    """Whose losses."""
    a, b = left.side, right.side
    named = a and b and (same_side(a, b) or _kindred(a, b))
    if a == b or named or {a, b} == {None, "both"} or _may_be_theirs(left, right):
        return Gate(gate="side", answer=Scoping.SAME)
    if a in (None, "both"):
        return Gate(gate="side", answer=Scoping.WHOLE, why=f"the losses of {b} are a part of all losses")
    if b in (None, "both"):
        return Gate(gate="side", answer=Scoping.PART, why=f"the losses of {a} are a part of all losses")
    if a.islower() != b.islower() and (a if a.islower() else b).split()[-1] in table("populations")["unnamed"]["sides"]:
        return Gate(gate="side", answer=Scoping.UNKNOWN, why=f"nothing says whether {a} and {b} are one side")
    return Gate(gate="side", answer=Scoping.OTHER, why=f"one counts the losses of {a}, the other those of {b}")


def _kindred(a: str, b: str) -> bool:
    """Whether two names without a name mean one side: government troops and the army, rebels and militants."""
    return any(_generic(a, kind) and _generic(b, kind) for kind in ("regular", "irregular"))


def _generic(side: str | None, kind: str) -> bool:
    return side is not None and side.islower() and side.split()[-1] in table("populations")["unnamed"][kind]


def _may_be_theirs(left: Claim, right: Claim) -> bool:
    """Whether those whose side is not said can be of the side that the other text names: no two sides, no part."""
    for one, two in ((left, right), (right, left)):
        if one.side is None and two.side is not None:
            soldiers = one.population == "combatant" and two.population in ("combatant", "man")
            return (
                one.scope.part == ONE_PERSON
                or (soldiers and _generic(two.side, "regular"))
                or (_generic(two.side, "irregular") and meet(left, right))
            )
    return False


def same_side(a: str, b: str) -> bool:
    """Say whether two names mean one party: spellings, and names of which one holds all words of the other."""
    one, two = set(a.lower().split()), set(b.lower().split())
    return same_name(a, b) or (min(len(one), len(two)) > 1 and (one <= two or two <= one))
