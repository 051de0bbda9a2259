"""Draw the pictures of the documentation, and write the report that the README shows.

``python docs/pictures.py`` writes ``docs/images/*.svg`` and the README's block: from the same code the same every time.
"""

from __future__ import annotations

import io
import os
import re
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.text import Text

import factcheck
from factcheck import Verdict
from factcheck.language.quantities import find_quantities
from factcheck.report import RenderOptions, terminal
from factcheck.report.glyphs import glyphs
from factcheck.report.kinds import Kind
from factcheck.report.scale import scale
from factcheck.report.strip import strip_head, strip_row

ROOT = Path(__file__).parents[1]
SEEDS = "seeds/karabakh_2020"
WIDTH = 100
SECONDS = 2.0  # how long it took differs from run to run; the picture must not
IN_PICTURE = 2  # findings; the text has them all
_BLOCK = re.compile(r"(?<=<!-- the report on seeds/ -->\n```text\n).*?(?=```\n)", re.DOTALL)


def report() -> factcheck.Report:
    """The report on the seeds, as if it had taken a fixed time."""
    found = factcheck.compare([SEEDS])
    return replace(found, run=replace(found.run, seconds=SECONDS))


def as_text(found: factcheck.Report) -> str:
    """What the command prints into a pipe."""
    return terminal.render(found, RenderOptions(width=WIDTH, paths=(SEEDS,)))


def as_svg(found: factcheck.Report) -> str:
    """What the command prints on a terminal, its first findings, as an SVG picture."""
    few = replace(found, findings=found.findings[:IN_PICTURE])
    drawn = terminal.render(few, RenderOptions(width=WIDTH, color=True, styles=True, paths=(SEEDS,)))
    console = _console(WIDTH)
    # The counts under a part of the report would be those of the part.
    console.print(Text.from_ansi(drawn.rpartition("\n\n")[0]), end="\n")
    return console.export_svg(title=f"factcheck compare {SEEDS}", unique_id="report")


WORDINGS = (
    "nearly 100",
    "about 100",
    "more than 100",
    "at least 60",
    "as many as 80",
    "dozens",
    "between 70 and 90",
    "104 exactly",
)


def hedges() -> str:
    """What wordings allow, as the report's interval strip draws it."""
    found = [find_quantities(f"{words} people were killed.")[0] for words in WORDINGS]
    axis = scale([quantity.interval for quantity in found], 44)
    rows = [strip_row(q, axis, "●", "bold #56b4e9", glyphs(ascii=False)) for q in found]
    console = _console(70)
    console.print(Text.assemble(" " * 22, strip_head(axis)))
    for words, row in zip(WORDINGS, rows, strict=True):
        console.print(Text.assemble(f" {words:<21}", row))
    return console.export_svg(title="what wordings allow", unique_id="hedges")


LADDER = (
    ("says anything about what happened?", "no", Verdict.INSUFFICIENT),
    ("same event, people, side, place, time?", "no", Verdict.DIFFERENT_SCOPE),
    ("one a part of the other?", "yes", Verdict.PARTIAL),
    ("one text, printed twice?", "yes", Verdict.SAME_COPY),
    ("the same count, of another day?", "yes", Verdict.UPDATE),
    ("can both hold?", "yes", Verdict.COMPATIBLE),
    ("each somebody else's word, or a party's?", "yes", Verdict.DISPUTED),
    ("then they contradict each other", "", Verdict.CONFLICT),
)


def ladder() -> str:
    """The eight verdicts in the order in which they are asked for."""
    console = _console(70)
    for question, answer, verdict in LADDER:
        style = Kind.CONFLICT.badge if verdict is Verdict.CONFLICT else "bold #8fb04e"
        console.print(
            Text.assemble(
                f" {question:<42}", (f"{answer:>3} → " if answer else "    → ", "dim"), (f" {verdict} ", style)
            )
        )
        console.print(Text("   ↓" if answer else ""), style="dim")
    return console.export_svg(title="how two statements get their verdict", unique_id="ladder")


def _console(width: int) -> Console:
    return Console(record=True, width=width, file=io.StringIO(), force_terminal=True, color_system="truecolor")


def main() -> None:
    """Write pictures and block."""
    os.chdir(ROOT)
    found = report()
    images, readme = ROOT / "docs" / "images", ROOT / "README.md"
    images.mkdir(exist_ok=True)
    for name, picture in (("report", as_svg(found)), ("hedges", hedges()), ("ladder", ladder())):
        (images / f"{name}.svg").write_text(picture, encoding="utf-8")
    text = readme.read_text(encoding="utf-8")
    readme.write_text(_BLOCK.sub(lambda _: as_text(found), text, count=1), encoding="utf-8")


if __name__ == "__main__":
    main()
