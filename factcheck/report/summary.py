"""The last lines: how much was found in how much, what is incomplete, and what to run next."""

from __future__ import annotations

import shlex
from collections import Counter
from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.model.finding import Finding, Problem, Relation, Report, Severity, Verdict
from factcheck.report.kinds import Kind, finding_kind
from factcheck.report.options import RenderOptions
from factcheck.report.sheet import DIM, Sheet, hang, join, wrap

_NAMES = {
    Kind.CONFLICT: ("conflict", "conflicts"),
    Kind.DISPUTED: ("dispute", "disputes"),
    Kind.TENSION: ("tension", "tensions"),
    Kind.UPDATE: ("update", "updates"),
    Kind.EXPLAINED: ("explained", "explained"),
}
_DOUBTS = ("doubt", "meaning")
_PROBLEMS = 8


def hidden(finding: Finding, options: RenderOptions) -> bool:
    """Whether a finding is too small to be shown unasked."""
    return finding.severity is Severity.TRIVIAL and not options.show_trivial


def single(finding: Finding) -> bool:
    """Whether a finding holds a fact told only once, or by one voice alone and without a number: nothing differs."""
    counted = finding.low is not None or finding.high is not None
    return not finding.relations or (not counted and all(_one_voice(r) for r in finding.relations))


def _one_voice(relation: Relation) -> bool:
    if relation.verdict is Verdict.COMPATIBLE:
        return "same_claimant" in relation.flags
    return relation.verdict is Verdict.SAME_COPY


def summary(report: Report, sheet: Sheet, options: RenderOptions) -> list[Text]:
    """The closing lines of a report."""
    lines = wrap(_counts(report, sheet, options), sheet.width)
    shown = [f for f in report.findings if not hidden(f, options) and not single(f)]
    return [*problem_lines(report.problems, sheet), *lines, *_next(shown[0].rule if shown else None, sheet, options)]


def problem_lines(problems: tuple[Problem, ...], sheet: Sheet) -> list[Text]:
    """What kept a part of the input out of the report, then what puts a part of it in doubt."""
    missing = [p for p in problems if p.kind not in _DOUBTS]
    doubtful = [p for p in problems if p.kind in _DOUBTS]
    return [*_listed("incomplete:", missing, sheet), *_listed("in doubt:", doubtful, sheet)]


def _listed(head: str, problems: Sequence[Problem], sheet: Sheet) -> list[Text]:
    if not problems:
        return []
    lines = [Text(head, "bold")]
    for problem in problems[:_PROBLEMS]:
        lines.extend(hang(Text("  "), Text("    "), sheet.text(told(problem)), sheet.width))
    if len(problems) > _PROBLEMS:
        lines.append(Text(f"  +{len(problems) - _PROBLEMS} more", DIM))
    return [*lines, Text()]


def told(problem: Problem) -> str:
    """A problem as one sentence that names the article or plugin it is about."""
    name = problem.plugin or problem.article
    return f"{name}: {problem.message}" if name and name not in problem.message else problem.message


def _counts(report: Report, sheet: Sheet, options: RenderOptions) -> Text:
    parts = list(_kinds(report, options)) or [Text("nothing differs" if any(report.findings) else "nothing to compare")]
    small = sum(hidden(f, options) for f in report.findings if not single(f))
    if small:
        parts.append(Text(f"{small} trivial hidden (--show-trivial)", DIM))
    number = len(report.articles)
    size = f" {sheet.glyphs.dot} {number} article{'' if number == 1 else 's'}, {report.run.seconds:.1f} s"
    return join(Text(", ").join(parts), Text(size, DIM))


def _kinds(report: Report, options: RenderOptions) -> Iterator[Text]:
    shown = [f for f in report.findings if not hidden(f, options) and not single(f)]
    counts = Counter(finding_kind(f) for f in shown)
    for kind, (one, many) in _NAMES.items():
        if counts[kind]:
            yield Text(f"{counts[kind]} {one if counts[kind] == 1 else many}", kind.style)


def _next(rule: str | None, sheet: Sheet, options: RenderOptions) -> list[Text]:
    paths = " ".join(shlex.quote(path) for path in options.paths)
    if not paths or len(paths) > sheet.width // 3:
        paths = "PATH" + sheet.glyphs.ellipsis
    commands = [("every pair: ", f"compare {paths} -f json"), ("every claim:", f"claims {paths}")]
    commands += [("the rule:   ", f"explain {rule}")] if rule else []
    lines: list[Text] = []
    for label, command in commands:
        body = sheet.text(f"factcheck {command}", "bold")
        lines.extend(hang(Text(f"{label} ", DIM), Text(" " * (len(label) + 1)), body, sheet.width))
    return lines
