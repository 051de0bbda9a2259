"""How often are the verdicts right, and what does each layer bring? Prints tables in Markdown.

    python benchmarks/accuracy.py                                   # the repository's own cases
    python benchmarks/accuracy.py pairs.jsonl more-pairs.jsonl --axis casualties,initiator
    python benchmarks/accuracy.py --stories STORIES --labels LABELS

The texts are yours to give: other people's are not in the repository.

Pairs: a line each, ``{"id", "axis", "a", "b", "verdict", "also_ok"}``. ``a`` and ``b`` are statements, ``{"text",
"outlet", "published"}``; ``verdict`` is the label and ``also_ok`` a list of verdicts that are right as well. ``axis``
(casualties, initiator, date, place, amount, status) says which rules' answer counts if several give one.

Stories: a folder of articles for each, and ``LABELS/STORY/labels.json`` with ``{"pairs": [{"a", "b", "accept",
"must_alarm", "must_not_alarm"}]}``. ``a`` and ``b`` are ``{"file", "quote"}``, ``accept`` lists all verdicts that are
right, the label first; ``must_alarm`` says that every reader calls it a contradiction, ``must_not_alarm`` that none
does.

*Exact* is a verdict that is the label or as right; to say nothing is as right as ``insufficient`` and
``different_scope``. *Told at all* is the share of questions on which the report says anything. A *false alarm* is a
conflict or dispute where readers see none, for pairs of statements also one inside a statement. Intervals are Wilson's,
95 percent.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from answers import Answer, Prepared, answers, prepared, report_of
from labelled import ALARMS, Group, cases, pairs, stories
from layers import LAYERS, Forget
from tables import by_verdict, errors, publish, summary, table

CASES = Path(__file__).resolve().parents[1] / "tests" / "cases"


def main() -> None:
    options = arguments()
    for kind, groups in labelled(options).items():
        told = "\n\n".join(measured(kind, groups))
        publish(told, options.into, options.under or kind) if options.into else print(told, end="\n\n")


def measured(kind: str, groups: Sequence[Group]) -> Iterator[str]:
    """All tables on one kind of labels."""
    given = [prepared(group) for group in groups]
    whole = answered(given, LAYERS["everything known"])
    yield f"{date.today()}, {kind}: {len(whole)} questions on {len(given)} groups of articles."
    yield table(("figure", "value"), summary(whole).items())
    yield by_verdict(whole)
    yield errors(whole)
    yield ablation(given)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path, nargs="*", help=".jsonl files of labelled pairs")
    parser.add_argument("--axis", default="", help="only pairs of these axes, with commas between them")
    parser.add_argument("--stories", type=Path, help="a folder with a folder of articles for each story")
    parser.add_argument("--labels", type=Path, help="a folder with STORY/labels.json; by default that of the stories")
    parser.add_argument("--into", type=Path, help="write the tables between the marks of this page")
    parser.add_argument("--under", default="", help="the marks' name; by default cases, pairs or stories")
    return parser.parse_args()


def labelled(options: argparse.Namespace) -> dict[str, list[Group]]:
    """What is to be measured; the repository's own cases if nothing is given."""
    found: dict[str, list[Group]] = {}
    if options.pairs:
        axes = frozenset(filter(None, options.axis.split(",")))
        found["pairs"] = [group for path in options.pairs for group in pairs(path, axes)]
    if options.stories:
        found["stories"] = list(stories(options.stories, options.labels or options.stories))
    return found or {"cases": list(cases(CASES))}


def answered(given: Sequence[Prepared], forget: Forget) -> list[Answer]:
    return [answer for one in given for answer in answers(one, report_of(one, forget))]


def ablation(given: Sequence[Prepared]) -> str:
    """The same questions with one layer after the other forgotten; ``findings`` and ``pairs`` are those in alarm."""
    figures = ("exact", "told at all", "alarm recall", "false alarms", "false conflicts")
    rows = []
    for name, forget in LAYERS.items():
        reports = [report_of(one, forget) for one in given]
        told = summary([a for one, report in zip(given, reports, strict=True) for a in answers(one, report)])
        findings = sum(f.verdict in ALARMS for report in reports for f in report.findings)
        alarms = sum(r.verdict in ALARMS for report in reports for f in report.findings for r in f.relations)
        rows.append((name, *(told[figure] for figure in figures), findings, alarms))
    return table(("layer", *figures, "findings", "pairs"), rows)


if __name__ == "__main__":
    main()
