"""Do the verdicts depend on who, where and how many? Replace names, places and numbers consistently and compare again.

    python benchmarks/replace_names.py pairs.jsonl          # lines with a, b, verdict, also_ok: scores before and after
    python benchmarks/replace_names.py seeds/karabakh_2020  # a folder of articles: verdicts before and after

Countries become other countries, with their people and capitals; other names become invented ones; counts from 13 up
are multiplied, which keeps sums, order and roundness. Dates, ages, percentages and the names of weapons stay.
"""

from __future__ import annotations

import argparse
import calendar
import json
import random
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import factcheck

ALARMS = {"conflict", "disputed"}
SILENT = {"insufficient", "different_scope"}
MONTHS = [name for name in (*calendar.month_name, *calendar.month_abbr) if name]
TITLES = {
    "mr",
    "mrs",
    "ms",
    "dr",
    "sir",
    "president",
    "minister",
    "general",
    "colonel",
    "captain",
    "pope",
    "king",
    "queen",
}
SMALL = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

_DIGITS = re.compile(
    r"(?<![\w.,:/$€£-])(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?![\w:/%]|[.,]\d|-\w|\s*(?:per ?cent|percent|years? old|a\.m|p\.m|km|kilomet|miles?|degrees))"
)
_WORDS = re.compile(rf"\b(?:{'|'.join(SMALL)}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(ONES)}))?)\b(?!-)", re.IGNORECASE)
_DATED = re.compile(rf"(?:\b(?:{'|'.join(MONTHS)})\.?|\baged)\s*$")
# Not across a line: the number that ends a headline is no day of the date below it.
_MONTH_AFTER = re.compile(rf"[ \t]+(?:of[ \t]+)?(?:{'|'.join(MONTHS)})\b")

Change = Callable[[str], str]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument(
        "path", type=Path, nargs="+", help="a .jsonl file of labelled pairs, or a folder of articles"
    )
    arguments.add_argument("--factor", type=int, default=3, help="counts from 13 up are multiplied by it")
    arguments.add_argument("--seed", type=int, default=1, help="another seed gives other names")
    arguments.add_argument("--axis", default="", help="only pairs of these axes, with commas between them")
    options = arguments.parse_args()
    for path in options.path:
        print(path)
        if path.suffix == ".jsonl":
            compare_pairs(path, options)
        else:
            compare_folder(path, options)


def compare_pairs(path: Path, options: argparse.Namespace) -> None:
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    rows = [row for row in rows if not options.axis or row["axis"] in options.axis.split(",")]
    change = changer([row[side]["text"] for row in rows for side in "ab"], options)
    changed = [row | {side: row[side] | {"text": change(row[side]["text"])} for side in "ab"} for row in rows]
    for name, these in (("before", rows), ("after", changed)):
        print(f"  {name:7} {score_pairs(these)}")


def score_pairs(rows: list[dict[str, Any]]) -> str:
    count: Counter[str] = Counter()
    for row in rows:
        accepted = {row["verdict"], *row.get("also_ok", ())}
        got = pair_verdict(row, accepted)
        count["exact"] += got in accepted or (got == "none" and bool(accepted & SILENT))
        quiet = not accepted & ALARMS
        count["quiet"] += quiet
        count["false"] += quiet and got in ALARMS
        count["real"] += row["verdict"] in ALARMS
        count["raised"] += row["verdict"] in ALARMS and got in ALARMS
    return (
        f"exact {count['exact']}/{len(rows)}  alarms raised {count['raised']}/{count['real']}  "
        f"false alarms {count['false']}/{count['quiet']}"
    )


def pair_verdict(row: dict[str, Any], accepted: set[str]) -> str:
    articles = [
        factcheck.Article(id=side, text=row[side]["text"], source=row[side]["outlet"], published=row[side]["published"])
        for side in "ab"
    ]
    report = factcheck.compare(articles)
    home = {claim.id: claim.article for claim in report.claims}
    found = {
        str(relation.verdict)
        for finding in report.findings
        for relation in finding.relations
        if home[relation.left] != home[relation.right]
    }
    for group in ({"conflict"}, {"disputed"}, accepted, found):
        if found & group:
            return min(found & group)
    return "none"


def compare_folder(path: Path, options: argparse.Namespace) -> None:
    articles = factcheck.read(path)
    change = changer([text for a in articles for text in (a.title or "", a.text)], options)
    before, after = relations(articles), relations([changed_article(a, change) for a in articles])
    for name, these in (("before", before), ("after", after)):
        print(f"  {name:7} {dict(sorted(Counter(verdict for *_, verdict in these).items()))}")
    print(f"  the same pair with the same verdict: {len(before & after)} of {len(before | after)}")


def changed_article(article: factcheck.Article, change: Change) -> factcheck.Article:
    return factcheck.Article(
        id=article.id,
        text=change(article.text),
        title=change(article.title) if article.title else None,
        source=article.source,
        wire=article.wire,
        published=article.published,
    )


def relations(articles: list[factcheck.Article]) -> set[tuple[str, str, str]]:
    """Pairs of claims with their verdict; a claim is known by its place among its article's claims of one rule."""
    report = factcheck.compare(articles)
    count: Counter[tuple[str, str]] = Counter()
    names = {}
    for claim in report.claims:
        count[claim.article, claim.rule] += 1
        names[claim.id] = f"{claim.article} {claim.rule} {count[claim.article, claim.rule]}"
    return {
        (*sorted((names[relation.left], names[relation.right])), str(relation.verdict))  # type: ignore[misc]
        for finding in report.findings
        for relation in finding.relations
    }


def changer(texts: list[str], options: argparse.Namespace) -> Change:
    """The function that replaces names, places and numbers in these texts, the same everywhere."""
    names = countries(texts, options.seed)
    names |= invented(texts, set(names), options.seed)
    if not names:
        return lambda text: numbers(text, options.factor)
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    known = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    lower = {name.lower(): new for name, new in names.items()}

    def replaced(match: re.Match[str]) -> str:
        old, new = match[0], lower[match[0].lower()]
        if old.islower():
            return old
        return new.upper() if old.isupper() and len(old) > 1 else new

    return lambda text: numbers(known.sub(replaced, text), options.factor)


def countries(texts: list[str], seed: int) -> dict[str, str]:
    from countryinfo import all_countries

    rows = [(str(c.name()), str(c.demonym() or ""), str(c.capital() or "")) for c in all_countries()]
    whole = "\n".join(texts)
    plain = sorted(row for row in rows if all(part.isalpha() for part in row) and len(set(row)) == 3)
    used = [row for row in sorted(rows) if any(part and re.search(rf"\b{re.escape(part)}", whole) for part in row)]
    spare = [row for row in plain if row not in used]
    random.Random(seed).shuffle(spare)
    pairs = [
        pair for old, new in zip(used, spare, strict=False) for pair in zip(old, new, strict=True) if pair[0].strip()
    ]
    return {old + end: new + end for old, new in pairs for end in ("", "s")}


def invented(texts: list[str], taken: set[str], seed: int) -> dict[str, str]:
    kept = kept_words(texts) | {word.lower() for name in taken for word in name.split()}
    found = sorted(
        {word for word in proper_names(texts) if word.lower() not in kept}, key=lambda word: (len(word), word)
    )
    names: dict[str, str] = {}
    for word in found:
        # "Tarnbyan" goes with "Tarnby": its ending is kept.
        stem = next((name for name in names if len(name) >= 5 and word.startswith(name)), None)
        names[word] = names[stem] + word[len(stem) :] if stem else coined(word, seed)
    return names


def proper_names(texts: list[str]) -> Iterator[str]:
    import spacy

    parser = spacy.load(factcheck.Settings().pipeline)
    for doc in parser.pipe(texts):
        yield from (
            t.text for t in doc if t.pos_ == "PROPN" and t.text.isalpha() and len(t) >= 3 and t.text[0].isupper()
        )


def coined(word: str, seed: int) -> str:
    """An invented word of about the same length."""
    dice = random.Random(f"{seed} {word}")
    syllables = [dice.choice("bdfgklmnprstvz") + dice.choice("aeiou") for _ in range(max(2, (len(word) + 1) // 2))]
    return ("".join(syllables) + dice.choice(["", "n", "r", "l"])).capitalize()


def kept_words(texts: list[str]) -> set[str]:
    """Words that are no names: those printed in small letters somewhere, the calendar, titles, agencies, our tables."""
    small = {word for text in texts for word in re.findall(r"\b[a-z]{3,}\b", text)}
    calendar_words = {word.lower() for word in (*MONTHS, *calendar.day_name, *calendar.day_abbr)}
    return small | calendar_words | TITLES | set(table_words())


def table_words() -> Iterator[str]:
    own = ("amounts", "casualties", "dates", "initiators", "states")
    packages = ("factcheck", *(f"factcheck_{name}" for name in own))
    for package in packages:
        for path in Path(str(resources.files(package))).rglob("*.toml"):
            if path.stem != "actors":  # a table of names
                yield from (
                    word.lower() for text in strings(tomllib.loads(path.read_text("utf-8"))) for word in text.split()
                )


def strings(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        return [text for key, inner in value.items() if key != "about" for text in (key, *strings(inner))]
    if isinstance(value, list):
        return [text for inner in value for text in strings(inner)]
    return [value] if isinstance(value, str) else []


def numbers(text: str, factor: int) -> str:
    """Multiply the counts from 13 up, in digits and in words."""

    def digits(match: re.Match[str]) -> str:
        value = float(match["n"].replace(",", ""))
        year = match["n"].isdigit() and 1900 <= value < 2100
        dated = _DATED.search(text[: match.start()]) or _MONTH_AFTER.match(text, match.end())
        big = re.match(r"\s+(?:million|billion)", text[match.end() :])
        if year or dated or (value < 13 and not big):
            return match[0]
        return f"{value * factor:,.1f}".removesuffix(".0")

    return _WORDS.sub(lambda match: times(match[0], factor), _DIGITS.sub(digits, text))


def times(word: str, factor: int) -> str:
    ten, _, one = word.lower().partition("-")
    value = 13 + SMALL.index(ten) if ten in SMALL else 10 * (TENS.index(ten) + 2) + (ONES.index(one) + 1 if one else 0)
    new = value * factor
    if new >= 100:
        return f"{new:,}"
    said = TENS[new // 10 - 2] + (f"-{ONES[new % 10 - 1]}" if new % 10 else "")
    return said.capitalize() if word[0].isupper() else said


if __name__ == "__main__":
    main()
