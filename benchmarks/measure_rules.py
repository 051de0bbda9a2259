"""How often is each rule right? Precision of a rule's alarms, and recall of its topic, on labelled pairs of statements.

    python benchmarks/measure_rules.py pairs.jsonl more-pairs.jsonl
    python benchmarks/measure_rules.py --write pairs.jsonl ...     # into measured.toml of each plugin, for its cards

Each line holds two statements ``a`` and ``b`` (text, outlet, published), the ``verdict`` wanted, other verdicts
``also_ok``, and the ``axis`` the pair is about. An alarm is right where the label is ``conflict`` or ``disputed``, and
is counted for the rules of the pair's own topic. Which rule should have raised a contradiction that none raised is not
in the labels, so recall is that of the whole topic.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import factcheck

PLUGINS = Path(__file__).resolve().parents[1] / "plugins"
ALARMS = {"conflict", "disputed"}
TOPICS = {
    "casualties": "FC1", "initiator": "FC2", "date": "FC3", "place": "FC4", "amount": "FC5", "attribution": "FC6",
    "status": "FC7",
}  # fmt: skip
SEEN = "labelled pairs of its topic, seen while rules were mended"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pairs", type=Path, nargs="+", help=".jsonl files of labelled pairs")
    arguments.add_argument("--write", action="store_true", help="write measured.toml into the plugins")
    options = arguments.parse_args()
    found = figures(row for path in options.pairs for row in rows_of(path))
    for code, row in found.items():
        print(code, row)
    if options.write:
        write(found)


def figures(rows: Iterable[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Code to the fields of its card: precision, recall, cases and the data they are of."""
    alarms, right, real, found, cases = (Counter[str]() for _ in range(5))
    for row in rows:
        topic = TOPICS[row["axis"]]
        raised = {rule for rule in alarming(row) if rule.startswith(topic)}
        cases[topic] += 1
        real[topic] += row["verdict"] in ALARMS
        found[topic] += row["verdict"] in ALARMS and bool(raised)
        alarms.update(raised)
        right.update(raised if {row["verdict"], *row.get("also_ok", ())} & ALARMS else ())
    return {code: _card(code, alarms[code], right[code], (found, real, cases)) for code in codes()}


def _card(
    code: str, alarms: int, right: int, topics: tuple[Counter[str], Counter[str], Counter[str]]
) -> dict[str, Any]:
    found, real, cases = (counted[code[:3]] for counted in topics)
    precision = {"precision": round(right / alarms, 2)} if alarms else {}
    recall = {"recall": round(found / real, 2)} if real else {}
    many = "no alarm of it" if not alarms else "1 alarm" if alarms == 1 else f"{alarms} alarms"
    return {**precision, **recall, "cases": cases, "data": f"{SEEN}; {many}; recall of all {code[:3]} rules together"}


def codes() -> list[str]:
    """The codes of all rules that come with the package."""
    report = factcheck.compare([factcheck.Article(id="a", text="Nothing.")], settings=_all())
    return [code for code, _ in report.rules]


def _all() -> factcheck.Settings:
    return factcheck.Settings(select=("FC",))


def write(found: dict[str, dict[str, Any]]) -> None:
    """Write each plugin's figures beside its rules."""
    for rules in sorted(PLUGINS.glob("*/rules.py")):
        own = {code: row for code, row in found.items() if code in rules.read_text("utf-8")}
        lines = ["# Written by benchmarks/measure_rules.py --write", ""]
        for code, row in own.items():
            lines += [f"[{code}]", *(f"{key} = {json.dumps(value)}" for key, value in row.items()), ""]
        rules.with_name("measured.toml").write_text("\n".join(lines), "utf-8")


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def alarming(row: dict[str, Any]) -> Iterator[str]:
    """The rules that set one statement against the other, previews included."""
    articles = [
        factcheck.Article(id=side, text=row[side]["text"], source=row[side]["outlet"], published=row[side]["published"])
        for side in "ab"
    ]
    report = factcheck.compare(articles, settings=_all())
    claims = {claim.id: claim for claim in report.claims}
    for finding in report.findings:
        for relation in finding.relations:
            ends = claims[relation.left], claims[relation.right]
            if relation.verdict in ALARMS and ends[0].article != ends[1].article:
                yield ends[0].rule


if __name__ == "__main__":
    main()
