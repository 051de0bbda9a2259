"""Write the pages that the code knows best: one a rule, from its card, and the list of settings.

``python docs/pages.py`` writes them; a test compares them with the code.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factcheck import Rule
from factcheck.plugins import load
from factcheck.settings import describe

DOCS = Path(__file__).parent


def pages() -> dict[str, str]:
    """Every generated page by its path below ``docs/``."""
    rules = [rule for rule in load().rules if rule.code.startswith("FC")]
    written = {f"rules/{rule.code}.md": rule_page(rule) for rule in rules}
    return written | {"rules/README.md": index(rules), "settings.md": settings_page()}


def rule_page(rule: Rule) -> str:
    """A rule's card as a page."""
    return "\n".join(_rule_lines(rule)) + "\n"


def _rule_lines(rule: Rule) -> Iterator[str]:
    yield f"# {rule.code} {rule.slug}"
    yield f"\n{rule.summary}"
    if rule.status != "stable":
        yield f"\nThis rule is a {rule.status}: it runs only when it is selected."
    yield f"\n## Why it matters\n\n{rule.why}"
    if rule.examples:
        yield "\n## Statements that it sets against each other\n"
        yield from (f"> {example}\n" for example in rule.examples[:-1])
        yield f"> {rule.examples[-1]}"
    if rule.limits:
        yield "\n## When it stays quiet\n"
        yield from (f"- {limit}" for limit in rule.limits)
    yield "\n## Use it\n"
    yield f"`factcheck compare --select {rule.code} PATH` runs this rule alone, `--ignore {rule.code}` all others;"
    yield f"`{rule.slug}` means the same. How its verdicts are reached: [verdicts](../verdicts.md)."
    cases = f"tests/cases/{rule.code}.toml"
    yield f"What it must find and must leave alone: [`{cases}`](../../{cases})."


def index(rules: list[Rule]) -> str:
    """The list of the rules."""
    rows = [f"| [{rule.code}]({rule.code}.md) | `{rule.slug}` | {rule.summary} |" for rule in rules]
    return "\n".join(["# Rules", "", "| code | slug | what it looks for |", "|---|---|---|", *rows]) + "\n"


def settings_page() -> str:
    """The table of all settings, and how they are given."""
    rows = [f"| `{row.name}` | {row.type} | `{row.default}` | {row.unit} | {row.help} |" for row in describe()]
    head = ["| name | type | default | unit | what it does |", "|---|---|---|---|---|"]
    return "\n".join(["# Settings", "", *head, *rows, "", *_HOW]) + "\n"


_HOW = (
    "`--config NAME=VALUE` gives one setting, `--config FILE.toml` those in a file (in a `pyproject.toml` the table",
    "`[tool.factcheck]`). Both can be repeated, the last one wins; `--select` and `--ignore` win over both. In Python:",
    "`factcheck.compare(paths, settings=factcheck.Settings(background_days=60))`. An unknown name or a value that does",
    "not fit is refused with the nearest name (exit code 2). What differed from the defaults is in every JSON report",
    "under `run.settings`.",
)


def main() -> None:
    """Write every page."""
    for name, text in pages().items():
        path = DOCS / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main()
