"""How often is each rule right? Precision of a rule's alarms, and recall of its topic, on labelled pairs of statements.

    python benchmarks/measure_rules.py pairs.jsonl more-pairs.jsonl

Each line holds two statements ``a`` and ``b`` (text, outlet, published), the ``verdict`` wanted, other verdicts
``also_ok``, and the ``axis`` the pair is about. An alarm is right where the label is ``conflict`` or ``disputed``.
Which rule should have raised a contradiction that none raised is not in the labels, so recall is that of the whole
topic.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import factcheck

ALARMS = {"conflict", "disputed"}
TOPICS = {
    "casualties": "FC1",
    "initiator": "FC2",
    "date": "FC3",
    "place": "FC4",
    "amount": "FC5",
    "attribution": "FC6",
    "status": "FC7",
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pairs", type=Path, nargs="+", help=".jsonl files of labelled pairs")
    rows = [row for path in arguments.parse_args().pairs for row in rows_of(path)]
    alarms, right, real, found, cases = (Counter[str]() for _ in range(5))
    for row in rows:
        topic = TOPICS.get(row["axis"], row["axis"])
        wanted = bool({row["verdict"], *row.get("also_ok", ())} & ALARMS)
        raised = set(alarming(row))
        cases[topic] += 1
        real[topic] += row["verdict"] in ALARMS
        found[topic] += row["verdict"] in ALARMS and any(rule.startswith(topic) for rule in raised)
        alarms.update(raised)
        right.update(rule for rule in raised if wanted and rule.startswith(topic))
    for rule in sorted(alarms):
        topic = rule[:3]
        print(
            f"{rule}  precision {right[rule]}/{alarms[rule]} = {right[rule] / alarms[rule]:.2f}"
            f"  recall of {topic} {found[topic]}/{real[topic]} = {found[topic] / max(real[topic], 1):.2f}"
            f"  {cases[topic]} pairs"
        )


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def alarming(row: dict[str, Any]) -> Iterator[str]:
    """The rules that set one statement against the other."""
    articles = [
        factcheck.Article(id=side, text=row[side]["text"], source=row[side]["outlet"], published=row[side]["published"])
        for side in "ab"
    ]
    report = factcheck.compare(articles)
    claims = {claim.id: claim for claim in report.claims}
    for finding in report.findings:
        for relation in finding.relations:
            ends = claims[relation.left], claims[relation.right]
            if relation.verdict in ALARMS and ends[0].article != ends[1].article:
                yield ends[0].rule


if __name__ == "__main__":
    main()
