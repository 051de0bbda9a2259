"""Whether two claims tell of one act: same kind of noun, one of it, at one place and on one target."""

from __future__ import annotations

from factcheck.language.tables import remembered, table
from factcheck.model.claim import Claim, Role
from factcheck.scope.kinds import kind_of
from factcheck.verdicts.doers import overlap

ARTICLES = frozenset({"the", "a", "an"})


def one_act(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Say whether the two can be about one act, told of as one."""
    return alike(a, b) and _at_one_place(left, right) and _on_one_target(a, b)


def alike(a: Role, b: Role) -> bool:
    """Say whether the nouns can name one act; an act without a noun fits any."""
    one, two = kind(a), kind(b)
    if one is None or two is None or one == two or {one, two} & general():
        return True
    return frozenset((one, two)) in _pairs()


def definite(role: Role) -> bool:
    """Say whether the act is told of as known ("the attack")."""
    return (role.episode or "").startswith("the ")


def attack(role: Role) -> bool:
    """Say whether what was begun is a single attack rather than a war or a fight."""
    return kind(role) not in (None, "war", "clash")


def kind(role: Role) -> str | None:
    """The kind of event that the role's noun names."""
    words = [w for w in (role.episode or "").split() if w not in ARTICLES]
    return next((k for w in words[-1:] for form in _forms(w) if (k := kind_of(form))), None)


def _forms(word: str) -> tuple[str, ...]:
    return word, word[:-1], word[:-2], f"{word[:-3]}y"


def _at_one_place(left: Claim, right: Claim) -> bool:
    a, b = set(left.scope.places), set(right.scope.places)
    return not a or not b or bool(a & b)


def _on_one_target(a: Role, b: Role) -> bool:
    return a.target is None or b.target is None or overlap(a.target, b.target)


@remembered
def general() -> frozenset[str]:
    """The kinds whose nouns can name any act of violence."""
    return frozenset(table("doers")["acts"]["general"])


@remembered
def _pairs() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in table("doers")["acts"]["alike"])
