"""Which rules run: codes, beginnings of codes, slugs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from factcheck.errors import UnknownRuleError
from factcheck.model.rule import Rule

_FAMILY = re.compile(r"(?P<start>[A-Z]+[0-9]*)X*", re.IGNORECASE)


def select_rules(rules: Iterable[Rule], select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """The codes of the rules to run.

    A word is a code ("FC101"), a slug ("death-toll"), or the beginning of codes ("FC1", "FC1xx"). Nothing selected
    means every rule that is not a preview. ``ignore`` wins over ``select``. A word that no rule answers to raises
    ``UnknownRuleError``.
    """
    cards = tuple(rules)
    chosen = {code for word in select for code in _codes(word, cards)}
    if not select:
        chosen = {rule.code for rule in cards if rule.status != "preview"}
    return frozenset(chosen - {code for word in ignore for code in _codes(word, cards)})


def _codes(word: str, cards: tuple[Rule, ...]) -> frozenset[str]:
    wanted = word.strip().casefold()
    exact = frozenset(rule.code for rule in cards if wanted in (rule.code.casefold(), rule.slug.casefold()))
    family = _FAMILY.fullmatch(wanted)
    found = exact or frozenset(
        rule.code for rule in cards if family and rule.code.casefold().startswith(family["start"])
    )
    if not found:
        raise _unknown(word, cards)
    return found


def _unknown(word: str, cards: tuple[Rule, ...]) -> UnknownRuleError:
    names = sorted({name for rule in cards for name in (rule.code, rule.slug)})
    near = process.extractOne(word.strip(), names, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=50)
    hint = f"did you mean {near[0]!r}?" if near else f"rules are: {', '.join(rule.code for rule in cards) or 'none'}"
    return UnknownRuleError(f"there is no rule {word!r}", hint=hint)
