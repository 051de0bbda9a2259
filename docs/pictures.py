"""Draw the report on the bundled articles: as a picture, and as the text that the README shows.

``python docs/pictures.py`` writes ``docs/images/report.svg`` and the README's block, for the same report the same every
time.
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
from factcheck.report import RenderOptions, terminal

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
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    # The counts under a part of the report would be those of the part.
    console.print(Text.from_ansi(drawn.rpartition("\n\n")[0]), end="\n")
    return console.export_svg(title=f"factcheck compare {SEEDS}", unique_id="report")


def main() -> None:
    """Write picture and block."""
    os.chdir(ROOT)
    found = report()
    picture, readme = ROOT / "docs" / "images" / "report.svg", ROOT / "README.md"
    picture.parent.mkdir(exist_ok=True)
    picture.write_text(as_svg(found), encoding="utf-8")
    text = readme.read_text(encoding="utf-8")
    readme.write_text(_BLOCK.sub(lambda _: as_text(found), text, count=1), encoding="utf-8")


if __name__ == "__main__":
    main()
