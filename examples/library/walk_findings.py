"""Use factcheck as a library: read, compare, walk the findings, export a table.

Run it as it is, or cell by cell in an editor that knows ``# %%``.
"""

# %% Read the articles; what cannot be read is left out here, and told in the report of factcheck.compare(paths)
from __future__ import annotations

import csv
import sys
from pathlib import Path

import factcheck

STORY = Path(__file__).parents[1] / "harbour_fire"

articles = factcheck.read(STORY)
for article in articles:
    print(article.day, article.outlet, "-", article.title)

# %% Compare them; settings have the names and defaults of docs/settings.md
report = factcheck.compare(articles, settings=factcheck.Settings(select=("FC1",)))

# %% Walk the findings: one is one fact, its readings are the camps, its relations the pairs and their reasons
outlets = {article.id: article.outlet for article in report.articles}

for finding in report.conflicts:
    print()
    print(finding.rule, finding.title, f"from {finding.low:g} to {finding.high:g}")
    for reading in finding.readings:
        print(" ", reading.label, "|", ", ".join(sorted({outlets[report.claim(id).article] for id in reading.claims})))

# %% Who says so? A claim without claimants is the outlet's own word
print()
for claim in report.claims:
    if claim.measure == "killed" and claim.claimants:
        print(outlets[claim.article], "quotes", " via ".join(c.name for c in claim.claimants), "-", claim.quote)

# %% Export a table for a spreadsheet. Article text may begin with "=", which a spreadsheet would run as a formula


def harmless(text: str) -> str:
    """The text as a cell that is only text."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["rule", "outlet", "population", "low", "high", "quote"])
for claim in report.claims:
    if isinstance(claim.value, factcheck.Quantity):
        low, high = claim.value.interval.low, claim.value.interval.high
        cells = [claim.rule, outlets[claim.article], claim.population or "", f"{low:g}", f"{high:g}", claim.quote]
        table.writerow([harmless(cell) for cell in cells])

# %% Articles need not be files, and a checker need not be installed: plugins=["crowds.py"] loads one from its file
fire = "The fire at the mill in Corvell on Monday killed {} people."
north, south = (
    factcheck.Article(id=name, published="2021-05-04", text=fire.format(toll))
    for name, toll in {"north": 14, "south": 41}.items()
)
(conflict,) = factcheck.compare([north, south]).conflicts
print()
print(conflict.relations[0].verdict, "-", conflict.relations[0].why)
