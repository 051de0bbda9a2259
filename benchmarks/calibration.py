"""Can a finding carry a confidence? Share of alarms that were right, and how well left-out stories are foretold.

    python benchmarks/calibration.py collect pairs.jsonl --stories STORIES --labels LABELS > alarms.jsonl
    python benchmarks/calibration.py fit alarms.jsonl

``collect`` writes a line for each labelled question with an alarm: ``story`` (what is left out together: a story, or a
file of pairs), ``verdict``, ``subtype``, ``right`` and the features. Lines of another origin, such as findings that a
reader judged, may be added. ``fit`` foretells every line from the other stories, in three ways: one share for all, the
share of its verdict and subtype drawn towards that (three alarms count as much as the whole), and a logistic regression
on the features (scikit-learn). It prints the counts, the Brier score of each way and its reliability table.
"""

from __future__ import annotations

import argparse
import json
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from answers import Prepared, between, prepared, report_of
from labelled import ALARMS, Group, Question, pairs, stories
from layers import LAYERS
from tables import publish, share, table

from factcheck import Claim, Finding, Quantity, Relation, Report, Voice

Row = dict[str, Any]
DRAWN = 3  # alarms: how strongly the share of a subtype is drawn towards that of all
BINS = (0.0, 0.7, 0.8, 0.9, 0.95, 1.0)


def main() -> None:
    options = arguments()
    if options.step == "collect":
        for row in collected(options):
            print(json.dumps(row))
        return
    rows = [json.loads(line) for path in options.files for line in path.read_text("utf-8").splitlines()]
    told = "\n\n".join(fitted([row for row in rows if row["right"] is not None]))
    publish(told, options.into, "calibration") if options.into else print(told)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=("collect", "fit"))
    parser.add_argument("files", type=Path, nargs="*", help=".jsonl files of labelled pairs, or of collected alarms")
    parser.add_argument("--axis", default="", help="only pairs of these axes, with commas between them")
    parser.add_argument("--stories", type=Path)
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--into", type=Path, help="write the tables between the marks of this page")
    return parser.parse_args()


def fitted(rows: Sequence[Row]) -> Iterator[str]:
    """The counts, then score and reliability table of each way."""
    yield table(("verdict", "subtype", "right"), counted(rows))
    for name, foretold in ways(rows).items():
        brier = sum((p - row["right"]) ** 2 for p, row in zip(foretold, rows, strict=True)) / len(rows)
        yield f"{name[0].upper()}{name[1:]}: Brier score {brier:.4f} on {len(rows)} alarms"
        yield table(("foretold", "mean foretold", "right"), reliability(foretold, rows))


def collected(options: argparse.Namespace) -> Iterator[Row]:
    axes = frozenset(filter(None, options.axis.split(",")))
    for path in options.files:
        for group in pairs(path, axes):
            yield from alarms(group, path.stem)
    if options.stories:
        for group in stories(options.stories, options.labels or options.stories):
            yield from alarms(group, group.name)


def alarms(group: Group, story: str) -> Iterator[Row]:
    """The questions of a group that were answered with an alarm, and whether readers say the same."""
    given: Prepared = prepared(group)
    report = report_of(given, LAYERS["everything known"])
    for question in group.questions:
        found = _alarm(question, report)
        if found is not None and (question.real or question.quiet):
            yield row_of(story, *found, report, question.real)


def _alarm(question: Question, report: Report) -> tuple[Finding, Relation] | None:
    claims = {claim.id: claim for claim in report.claims}
    found = between(question, claims, [r for f in report.findings for r in f.relations])
    for verdict in ("conflict", "disputed"):
        for finding in report.findings:
            for relation in finding.relations:
                if relation.verdict == verdict and relation in found:
                    return finding, relation
    return None


def row_of(story: str, finding: Finding, relation: Relation, report: Report, right: bool | None) -> Row:
    """One alarm with what might tell a right one from a wrong one."""
    one, two = report.claim(relation.left), report.claim(relation.right)
    return {
        "story": story,
        "finding": finding.id,
        "verdict": str(relation.verdict),
        "subtype": relation.subtype or "",
        "right": right,
        "origins": math.log(max(1, dict(finding.support)["origins"])),
        "ratio": _ratio(one, two),
        "number": isinstance(one.value, Quantity),
        "own voices": one.voice is Voice.OWN and two.voice is Voice.OWN,
        "one article": one.article == two.article,
        "hedged": any(isinstance(c.value, Quantity) and not c.value.exact for c in (one, two)),
        "event named": all(c.scope.act or c.scope.when for c in (one, two)),
        "part and whole": relation.subtype in ("part_exceeds_whole", "arithmetic"),
    }


def _ratio(one: Claim, two: Claim) -> float:
    if not isinstance(one.value, Quantity) or not isinstance(two.value, Quantity):
        return 0.0
    low, high = sorted(max(1.0, q.best or q.interval.low) for q in (one.value, two.value))
    return math.log(high / low)


def counted(rows: Sequence[Row]) -> Iterator[tuple[str, str, str]]:
    """How many alarms of each kind were right."""
    kinds = defaultdict(list)
    for row in rows:
        kinds[row["verdict"], row["subtype"]].append(row["right"])
    yield from ((*kind, share(sum(right), len(right))) for kind, right in sorted(kinds.items()))
    for verdict in sorted(ALARMS):
        right = [row["right"] for row in rows if row["verdict"] == verdict]
        yield verdict, "all", share(sum(right), len(right))


def ways(rows: Sequence[Row]) -> dict[str, list[float]]:
    """For each way of foretelling, what it says of every row when the row's whole story is left out."""
    found: dict[str, list[float]] = {"one share for all": [], "share of the subtype": []}
    for row in rows:
        others = [r for r in rows if r["story"] != row["story"]]
        whole = mean([r["right"] for r in others])
        alike = [r["right"] for r in others if (r["verdict"], r["subtype"]) == (row["verdict"], row["subtype"])]
        found["one share for all"].append(whole)
        found["share of the subtype"].append((sum(alike) + DRAWN * whole) / (len(alike) + DRAWN))
    return found | {"logistic regression": logistic(rows)}


def logistic(rows: Sequence[Row]) -> list[float]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import LeaveOneGroupOut, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    names = [name for name in rows[0] if name not in ("story", "finding", "verdict", "subtype", "right")]
    features = [[float(row[name]) for name in names] + [row["verdict"] == "conflict"] for row in rows]
    model = make_pipeline(StandardScaler(), LogisticRegression())
    groups = [row["story"] for row in rows]
    right = [bool(row["right"]) for row in rows]
    foretold = cross_val_predict(model, features, right, groups=groups, cv=LeaveOneGroupOut(), method="predict_proba")
    return [float(chance) for _, chance in foretold]


def mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


def reliability(foretold: Sequence[float], rows: Sequence[Row]) -> Iterator[tuple[str, str, str]]:
    """What was foretold against what came true, in bins."""
    for low, high in pairwise(BINS):
        inside = [(p, row["right"]) for p, row in zip(foretold, rows, strict=True) if low <= p < high or p == high == 1]
        if inside:
            yield (
                f"{low:.2f} to {high:.2f}",
                f"{mean([p for p, _ in inside]):.2f}",
                share(sum(right for _, right in inside), len(inside)),
            )


if __name__ == "__main__":
    main()
