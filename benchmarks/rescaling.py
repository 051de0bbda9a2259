"""Counts multiplied by one factor: order, sums, ratios, hedges and roundness stay what they were.

A factor of three does that for plain numbers. Where words fix a size ("dozens", "both", "a third"), or a number is one
more than another (the one may be "a man", which cannot be tripled), the texts keep their numbers.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence

from edits import Change, Edit

ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
MONTHS = [name for name in (*calendar.month_name, *calendar.month_abbr) if name]

_SPELLED = rf"(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES[:9])}))?|{'|'.join(sorted(ONES[1:], key=len, reverse=True))}"
_NUMBER = re.compile(
    rf"(?<![\w.,:/$€£-])(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+(?=\s+[mb]illion))?)|(?P<words>{_SPELLED}))"
    r"(?![\w:/%-]|[.,]\d)",
    re.IGNORECASE,
)
# What follows or precedes a number that is no count.
_MEASURED = re.compile(
    r"[\s-]*(?:or so )?(?:more |consecutive |straight )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|"
    r"months?|years?|decades?|centur\w+|a\.?m\b|p\.?m\b|o'clock|"
    r"(?:square |cubic )?(?:kilo|centi)?(?:met(?:er|re)|gram)s?|"
    r"km|kg|miles?|feet|foot|inch\w*|tons?|tonnes?|degrees|dollars?|euros?|pounds|acres|hectares|"
    rf"(?:of )?(?:{'|'.join(MONTHS)})\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    rf"(?:\b(?:{'|'.join(MONTHS)})\.?|\b(?:ages?|aged|No\.|number|Flight|Route|Unit|Channel|Highway|Interstate|Article|"
    r"Section|Resolution|Room|Building|Block|Gate|Type|Day|Chapter|Line|Pier|Shaft|Communique)|"
    r"\b(?:age of|aged|child|children|pupils|boys|girls|those) (?:under|over|below)(?: the age of)?|"
    r"\bunder the age of|\b(?:youngest|oldest|eldest)\b[^.]{0,25})\s*$"
)
_FIXED = re.compile(
    r"\b(?:dozens?|scores|hundreds|thousands|tens|several|few|handful|both|couple|pair|twins?|trio|twice|double\w*|"
    r"half|halves|thirds?|quarters?|triple\w*|per ?cent|percent|%|majority|most|hundred|thousand|"
    r"(?:single|double)-digit)\b"
    r"|\d\s*[-–]\s*\d|\d%",
    re.IGNORECASE,
)


def rescaled(texts: Sequence[str], factor: int = 3) -> Change:
    """The change of numbers that suits these texts; none where multiplying would change what they say."""
    values = {value for text in texts for _, value in _counts(text)}
    near = any(value + 1 in values for value in values)
    if near or any(_FIXED.search(text) for text in texts):
        return lambda text: []
    return lambda text: [_tripled(match, value, factor) for match, value in _counts(text)]


def _counts(text: str) -> Iterator[tuple[re.Match[str], float]]:
    for match in _NUMBER.finditer(text):
        value = float(match["digits"].replace(",", "")) if match["digits"] else _value(match["words"].lower())
        year = bool(match["digits"]) and match["digits"].isdigit() and 1900 <= value < 2100
        before, after = text[: match.start()], text[match.end() :]
        age = re.search(r",\s$", before) and after[:1] in {",", "."} and value < 110
        if value >= 2 and not (year or age or _LABEL.search(before) or _MEASURED.match(after)):
            yield match, value


def _value(words: str) -> float:
    ten, _, one = words.partition("-")
    if ten in ONES:
        return ONES.index(ten) + 1
    return 10 * (TENS.index(ten) + 2) + (ONES.index(one) + 1 if one else 0)


def _tripled(match: re.Match[str], value: float, factor: int) -> Edit:
    new = value * factor
    if match["words"] and new < 100:
        said = _spelled(int(new))
        told = said.capitalize() if match[0][0].isupper() else said
    else:
        told = f"{new:,.1f}".removesuffix(".0")
    return Edit(start=match.start(), end=match.end(), new=told)


def _spelled(value: int) -> str:
    if value <= len(ONES):
        return ONES[value - 1]
    return TENS[value // 10 - 2] + (f"-{ONES[value % 10 - 1]}" if value % 10 else "")
