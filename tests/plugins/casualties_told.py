"""What the casualty checker finds in a sentence, in short: "killed 12..12 pop=people part=including"."""

from __future__ import annotations

import factcheck


def told(sentence: str) -> list[str]:
    """The counts that the sentence states as facts, not its forecasts, conditions and fears."""
    claims = factcheck.extract([factcheck.Article(id="a", text=sentence)])

    return [_short(c) for c in claims if c.rule.startswith("FC1") and c.factuality == "stated"]


def _short(claim: factcheck.Claim) -> str:
    assert isinstance(claim.value, factcheck.Quantity)
    interval, scope = claim.value.interval, claim.scope
    words = [claim.measure, f"{interval.low:g}..{interval.high:g}"]
    words += [f"pop={claim.population}"] if claim.population else []
    words += [f"sid={claim.side}"] if claim.side else []
    words += [f"part={scope.part}"] if scope.part and scope.part != "in hospital" else []
    return " ".join([*words, *(["inc"] if scope.increment else [])])
