"""How do time and report grow with the number of articles about one event?

    python benchmarks/big_story.py [50 100 200 500] [--write FOLDER]

Makes articles about one invented ferry fire: outlets of their own, days one after the other, tolls that rise, differ
and are hedged, offices that are quoted, agency copies, parts of the whole, blame, an older disaster. Prints for each
size the seconds of computing (a bare parse of the same texts first), claims, findings, relations, and how long the
reports are. ``--write`` leaves the articles of the largest size in a folder, to look at.
"""

from __future__ import annotations

import argparse
import random
import time
from datetime import date, timedelta
from pathlib import Path

import factcheck
from factcheck.language.pipeline import parse
from factcheck.model.article import Article
from factcheck.report import as_json, terminal
from factcheck.report.diff import render as diff
from factcheck.report.options import RenderOptions

FIRST = date(2023, 3, 6)  # a Monday: the day after the fire
DAYS = 12
HEDGES = ("", "", "", "at least ", "nearly ", "about ", "more than ", "some ")
TELLERS = (
    "the coast guard", "the fire brigade", "the interior ministry", "the health ministry", "police",
    "the mayor of Port Ellery", "the shipping line", "the seamen's union", "a hospital spokesman", "the harbour master",
)  # fmt: skip
LEADS = (
    "{Toll} people were killed when fire swept through the ferry Halden off Port Ellery {when}, {teller} said.",
    "The death toll from the fire on the ferry Halden off Port Ellery has risen to {toll}, {teller} said on {day}.",
    "{Toll} people died and {hurt} were injured in the fire on the ferry Halden off Port Ellery {when}.",
    "PORT ELLERY (Coast Press) - {Toll} people were killed in the fire on the ferry Halden {when}, {teller} said.",
)
BODIES = (
    "{Other_teller} put the number of dead at {other}.",
    "{Hurt} people were injured, {badly} of them badly, {teller} said.",
    "Among the dead were {children} children.",
    "{Missing} people are still missing, {teller} said.",
    "{Crew} of the dead were members of the crew.",
    "The shipping line denied that it was responsible for the fire.",
    "The seamen's union said the shipping line was responsible for the fire.",
    "The shipping line blamed a passenger for the fire.",
    "It was the worst accident on this coast since the sinking of the Orrin in 1987, which killed 212 people.",
    "Relatives waited on the quay through the night, and the church of Tarnby opened its doors.",
    "The Halden had left Tarnby at noon with cars and lorries on her lower deck.",
    "On {day} {few} more bodies were recovered from the car deck, {teller} said.",
)  # fmt: skip


def story(size: int, *, seed: int = 7) -> list[Article]:
    """Articles about the one fire, the same for the same size and seed."""
    chance = random.Random(seed)
    return [_article(number, chance) for number in range(1, size + 1)]


def _article(number: int, chance: random.Random) -> Article:
    published = FIRST + timedelta(days=chance.randrange(DAYS))
    lines = [chance.choice(LEADS), *chance.sample(BODIES, k=chance.randint(3, 7))]
    facts = _facts(published, chance)
    return Article(
        id=f"outlet-{number:04}", source=f"Outlet {number:04}", published=published,
        text="\n\n".join(line.format(**facts) for line in lines),
    )  # fmt: skip


def _facts(published: date, chance: random.Random) -> dict[str, str]:
    """What one outlet has: mostly the count of the day, sometimes yesterday's or a wrong one."""
    day = (published - FIRST).days
    grown = 40 + 3 * max(day - chance.choice((0, 0, 0, 0, 1)), 0)
    wrong = chance.choice((0,) * 12 + (14, -11, 100))
    numbers = {
        "toll": f"{chance.choice(HEDGES)}{grown + wrong}",
        "other": f"{chance.choice(HEDGES)}{grown + chance.choice((0, 0, 0, 0, 30))}",
        "hurt": f"{chance.choice(HEDGES)}{2 * grown + chance.choice((0, 0, 0, 6))}",
        "badly": str(9 + chance.choice((0, 0, 0, 2))),
        "children": str(5 + chance.choice((0,) * 8 + (2,))),
        "crew": str(7 + chance.choice((0,) * 8 + (1,))),
        "few": str(chance.randint(2, 4)),
        "missing": f"{chance.choice(HEDGES)}{max(80 - grown, 3)}",
        "teller": chance.choice(TELLERS),
        "other_teller": chance.choice(TELLERS),
    }
    capitals = {name.capitalize(): text[:1].upper() + text[1:] for name, text in numbers.items()}
    when = "on Sunday" if day < 6 else "on March 5"
    return {**numbers, **capitals, "day": f"{published:%A}", "when": when}


def measure(articles: list[Article]) -> dict[str, float]:
    """Seconds and sizes of one comparison and its reports."""
    texts = [line for a in articles for line in a.text.split("\n\n")]
    began = time.process_time()
    parse(texts, [0] * len(texts))
    parsed = time.process_time()
    report = factcheck.compare(articles)
    compared = time.process_time()
    options = RenderOptions(width=100)
    full, changes = terminal.render(report, options), diff(report, options)
    drawn = time.process_time()
    written = as_json.render(report, options)
    return {
        "parse s": parsed - began, "compare s": compared - parsed, "draw s": drawn - compared,
        "json s": time.process_time() - drawn, "claims": len(report.claims), "findings": len(report.findings),
        "relations": sum(len(f.relations) for f in report.findings), "full lines": full.count("\n"),
        "diff lines": changes.count("\n"), "json MB": len(written.encode()) / 1e6,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*", default=[50, 100, 200, 500])
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="write the articles of the largest size there")
    options = parser.parse_args()
    if options.write:
        write(story(max(options.sizes)), options.write)
    factcheck.compare(story(2))  # loads the model
    for size in options.sizes:
        row = measure(story(size))
        print(f"{size:>5} articles  " + "  ".join(f"{name} {value:.4g}" for name, value in row.items()), flush=True)


def write(articles: list[Article], folder: Path) -> None:
    """The articles as files with front matter."""
    folder.mkdir(parents=True, exist_ok=True)
    for article in articles:
        head = f"---\nsource: {article.source}\ndate: {article.day}\n---\n"
        (folder / f"{article.id}.md").write_text(head + article.text + "\n", "utf-8")


if __name__ == "__main__":
    main()
