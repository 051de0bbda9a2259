"""Use factcheck as a library: read, compare, walk the findings, ask who says so, export a table.

Run it as it is, or cell by cell in an editor that knows ``# %%``.
"""

# %% Read the articles. What cannot be read is left out here; a report of compare(paths) has it under problems
from __future__ import annotations

import csv
import sys
from pathlib import Path

import factcheck

STORY = Path(__file__).parents[1] / "harbour_fire"

articles = factcheck.read(STORY)
for article in articles:
    print(article.day, article.outlet, "-", article.title)

# %% Compare them. Settings have the names and defaults of docs/settings.md: here only the rules about counts
report = factcheck.compare(articles, settings=factcheck.Settings(select=("FC1",)))
outlets = {article.id: article.outlet for article in report.articles}

# %% Walk the findings. One is one fact, its readings are the camps, its relations the compared pairs with their reasons
for finding in report.findings:
    print()
    print(finding.verdict, finding.rule, finding.title)
    for reading in finding.readings:
        camp = sorted({outlets[report.claim(id).article] for id in reading.claims})
        print(" ", reading.label, reading.text, "|", ", ".join(camp))
    for relation in finding.relations:
        if relation.verdict.alarm:
            left, right = report.claim(relation.left), report.claim(relation.right)
            print("   ", outlets[left.article], "v", outlets[right.article], "-", relation.why)


# %% Who says so? A claim without claimants is the outlet's own word
print()
for claim in report.claims:
    if "fire service" in (claimant.name for claimant in claim.claimants):
        print(outlets[claim.article], "quotes the fire service:", claim.quote)


# %% Export a table. Article text may begin with "=", which a spreadsheet would run as a formula
def harmless(text: object) -> str:
    """The text as a cell that is only text."""
    cell = str(text)
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else cell


print()
table = csv.writer(sys.stdout, lineterminator="\n")
table.writerow(["outlet", "day", "measure", "of whom", "low", "high", "quote"])
for claim in report.claims:
    if claim.rule == "FC102" and isinstance(claim.value, factcheck.Quantity):
        count = claim.value.interval
        row = (outlets[claim.article], report.article(claim.article).day, claim.measure, claim.population or "")
        table.writerow(harmless(cell) for cell in (*row, f"{count.low:g}", f"{count.high:g}", claim.quote))

# %% Articles need not be files, and a checker need not be installed: plugins=["crowds.py"] loads one from its file
toll = "The fire at the mill in Corvell on Monday killed {} people."
texts = {"north": toll.format(14), "south": toll.format(41)}
mill = [factcheck.Article(id=name, published="2021-05-04", text=text) for name, text in texts.items()]
print()
for finding in factcheck.compare(mill).conflicts:
    print(finding.title, f"from {finding.low:g} to {finding.high:g}:", finding.relations[0].why)
