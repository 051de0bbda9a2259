"""The figures of a list of answers, as tables in Markdown."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import NormalDist

from answers import Answer
from labelled import ALARMS

_Z = NormalDist().inv_cdf(0.975)


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Wilson's interval of 95 percent for a share: holds also for none of a few."""
    if not whole:
        return 0.0, 1.0
    share, z2 = part / whole, _Z**2
    middle = share + z2 / (2 * whole)
    half = _Z * math.sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    return max(0.0, (middle - half) / (1 + z2 / whole)), min(1.0, (middle + half) / (1 + z2 / whole))


def share(part: int, whole: int) -> str:
    """``63/68 = 0.93 (0.84–0.97)``."""
    if not whole:
        return "–"
    low, high = wilson(part, whole)
    return f"{part}/{whole} = {part / whole:.2f} ({low:.2f}–{high:.2f})"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def summary(answers: Sequence[Answer]) -> dict[str, str]:
    """One row of figures: all with how many questions they rest on."""
    real = [a for a in answers if a.question.real]
    quiet = [a for a in answers if a.question.quiet]
    raised = [a for a in answers if a.verdict in ALARMS and (a.question.real or a.question.quiet)]
    return {
        "exact": share(sum(a.right for a in answers), len(answers)),
        "macro-F1": f"{macro_f1(answers):.2f}",
        "told at all": share(sum(a.verdict != "none" for a in answers), len(answers)),
        "alarm precision": share(sum(a.question.real for a in raised), len(raised)),
        "alarm recall": share(sum(a.verdict in ALARMS for a in real), len(real)),
        "false alarms": share(sum(a.alarm for a in quiet), len(quiet)),
        "false conflicts": str(sum(a.verdict == "conflict" for a in quiet)),
    }


def graded(answer: Answer) -> tuple[str, str]:
    """The label, and the verdict given; an accepted alternative counts as the label."""
    return answer.question.wanted, answer.question.wanted if answer.right else answer.verdict


def macro_f1(answers: Sequence[Answer]) -> float:
    rows = [graded(a) for a in answers]
    labels = sorted({wanted for wanted, _ in rows})
    scores = [2 * rows.count((v, v)) / max(1, sum((w == v) + (g == v) for w, g in rows)) for v in labels]
    return sum(scores) / max(1, len(scores))


def by_verdict(answers: Sequence[Answer]) -> str:
    """Precision and recall of each verdict, with how often it was wanted and given."""
    rows = [graded(a) for a in answers]
    lines = []
    for verdict in sorted({v for row in rows for v in row} - {"none"}):
        hits = rows.count((verdict, verdict))
        given, wanted = sum(g == verdict for _, g in rows), sum(w == verdict for w, _ in rows)
        lines.append((verdict, share(hits, given), share(hits, wanted)))
    return table(("verdict", "precision", "recall"), lines)


def errors(answers: Sequence[Answer]) -> str:
    """What went wrong, how often, and what decided it."""
    wrong = Counter((a.question.wanted, a.verdict, a.why) for a in answers if not a.right)
    rows = sorted(wrong.items(), key=lambda item: (-item[1], item[0]))
    return table(("wanted", "given", "decided by", "count"), [(*what, count) for what, count in rows])


def publish(text: str, page: Path, name: str) -> None:
    """Put the text between the page's marks ``<!-- name -->`` and ``<!-- /name -->``."""
    old = page.read_text("utf-8")
    head, first, rest = old.partition(f"<!-- {name} -->")
    _, last, tail = rest.partition(f"<!-- /{name} -->")
    if not last:
        raise SystemExit(f"{page} has no place for {name}: <!-- {name} --> and <!-- /{name} -->")
    page.write_text(f"{head}{first}\n\n{text.strip()}\n\n{last}{tail}", "utf-8")
