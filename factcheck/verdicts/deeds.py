"""Whether two claims tell of one act: same kind of noun, one of it, at one place, on one day and on one target."""

from __future__ import annotations

from datetime import date

from factcheck.language.folding import fold
from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim, Role
from factcheck.scope.kinds import kind_of
from factcheck.verdicts.hit import one_thing, same_target

ARTICLES = frozenset({"the", "a", "an"})


def one_act(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Say whether the two can be about one act, told of as one."""
    return alike(a, b) and at_one_place(left, right) and same_target(a.target, b.target) is not False


def one_deed(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Say whether two plain deeds are one for certain: one kind, done to one single thing on one day."""
    if not (alike(a, b) and at_one_place(left, right) and same_target(a.target, b.target)):
        return False
    day = on_one_day(left, right)
    told_as_one = day is not False and definite(a) and definite(b)
    return one_thing(a.target) and one_thing(b.target) and (day is True or told_as_one)


def alike(a: Role, b: Role) -> bool:
    """Say whether the nouns can name one act; an act without a noun fits any."""
    one, two = kind(a), kind(b)
    if one is None or two is None or one == two or {one, two} & general():
        return True
    return frozenset((one, two)) in _pairs()


def hand_to_hand(role: Role) -> bool:
    """Say whether the deed is done face to face; guns on both sides fire at each other."""
    return kind(role) not in (None, *table("doers")["acts"]["from_afar"])


def definite(role: Role) -> bool:
    """Say whether the act is told of as known ("the attack")."""
    return (role.episode or "").startswith("the ")


def attack(role: Role) -> bool:
    """Say whether what was begun is a single attack rather than a war or a fight."""
    return kind(role) not in (None, "war", "clash")


def kind(role: Role) -> str | None:
    """The kind of event that the role's noun names."""
    words = [w for w in (role.episode or "").split() if w not in ARTICLES]
    return next((k for w in words[-1:] for form in _forms(w) if (k := _own_kinds().get(form) or kind_of(form))), None)


def on_one_day(left: Claim, right: Claim) -> bool | None:
    """Whether the two happened on one day; ``None`` where one text does not say."""
    one, two = _day(left), _day(right)
    return None if one is None or two is None else one == two


def at_one_place(left: Claim, right: Claim) -> bool:
    """Say whether the two can have happened at one place."""
    a, b = ({fold(p) for p in c.scope.places} for c in (left, right))
    return not a or not b or bool(a & b)


def _day(claim: Claim) -> date | None:
    when = claim.scope.when
    return when.earliest if when is not None and when.earliest == when.latest else None


def _forms(word: str) -> tuple[str, ...]:
    return word, word[:-1], word[:-2], f"{word[:-3]}y"


@remembered
def general() -> frozenset[str]:
    """The kinds whose nouns can name any act of violence."""
    return frozenset(table("doers")["acts"]["general"])


@remembered
def _pairs() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in table("doers")["acts"]["alike"])


@remembered
def _own_kinds() -> dict[str, str]:
    """Nouns of deeds that name no event of their own elsewhere: a looting is no explosion."""
    return {noun: kind for kind, nouns in table("doers")["acts"]["kinds"].items() for noun in nouns}
