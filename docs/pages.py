"""Write the pages that the code knows best: one a rule, from its card, the list of settings, and every command's help.

``python docs/pages.py`` writes them; a test compares them with the code.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from pathlib import Path

from factcheck import Measured, Rule
from factcheck.cli import run
from factcheck.cli.app import app
from factcheck.plugins import load
from factcheck.report.cards import measured
from factcheck.settings import describe

DOCS = Path(__file__).parent


def pages() -> dict[str, str]:
    """Every generated page by its path below ``docs/``."""
    rules = [rule for rule in load().rules if rule.code.startswith("FC")]
    written = {f"rules/{rule.code}.md": rule_page(rule) for rule in rules}
    return written | {"rules/README.md": index(rules), "settings.md": settings_page(), "commands.md": commands_page()}


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
    if rule.settings:
        known = {row.name: row for row in describe()}
        yield "\n## Settings\n"
        yield from (
            f"- `{name}` ({known[name].default} {known[name].unit}): {known[name].help}" for name in rule.settings
        )
    yield f"\n## Measured\n\n{measured(rule.measured)}. How: [measured](../measured.md)."
    yield "\n## Use it\n"
    yield f"`factcheck compare --select {rule.code} PATH` runs this rule alone, `--ignore {rule.code}` all others;"
    yield f"`{rule.slug}` means the same. How its verdicts are reached: [verdicts](../verdicts.md)."
    cases = f"tests/cases/{rule.code}.toml"
    yield f"What it must find and must leave alone: [`{cases}`](../../{cases})."


def index(rules: list[Rule]) -> str:
    """The list of the rules, with what was measured."""
    rows = [
        f"| [{rule.code}]({rule.code}.md) | `{rule.slug}` | {rule.summary} | {_shares(rule.measured)} |"
        for rule in rules
    ]
    head = ["| code | slug | what it looks for | precision | recall | cases | data |", "|---|---|---|---|---|---|---|"]
    tree = ["", "```{toctree}", ":hidden:", "", *(rule.code for rule in rules), "```"]
    return "\n".join(["# Rules", "", *head, *rows, "", *_SHARES, *tree]) + "\n"


_SHARES = (
    "Precision is the share of a rule's alarms (conflict or disputed) that were right, recall the share of true",
    "contradictions that it raised. A rule under 0.80 is a preview and runs only when it is selected.",
)


def _shares(figures: Measured | None) -> str:
    if figures is None:
        return "not measured yet | | |"
    shares = ("" if share is None else f"{share:.2f}" for share in (figures.precision, figures.recall))
    return f"{' | '.join(shares)} | {figures.cases} | {figures.data}"


def commands_page() -> str:
    """Every command with its help, as it prints on 80 columns."""
    blocks = (f"\n## {' '.join(words)}\n\n```\n{help_of(words[1:])}```" for words in COMMANDS)
    return "\n".join(["# Commands", "", *_COMMANDS, *blocks]) + "\n"


_COMMANDS = (
    "What each command prints with `--help`. Every option can be set in the environment too, as",
    "`FACTCHECK_<COMMAND>_<OPTION>`.",
)
COMMANDS = [("factcheck",), *(("factcheck", name) for name in app.commands)]


def help_of(words: Sequence[str]) -> str:
    """A command's help without the blanks at the ends of its lines."""
    before = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "80"
    try:
        with redirect_stdout(io.StringIO()) as screen:
            run([*words, "--help"])
    finally:
        del os.environ["COLUMNS"]
        if before is not None:
            os.environ["COLUMNS"] = before
    return "".join(f"{line.rstrip()}\n" for line in screen.getvalue().strip("\n").splitlines())


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
