"""``factcheck new-plugin``: a small package with a rule, its cases, and everything that makes it one."""

from __future__ import annotations

import shlex
from pathlib import Path

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode


@click.command("new-plugin")
@click.argument("name", metavar="NAME")
@click.option("--code", metavar="CODE", help="The rule's code; by default the name's first word and 001.")
@click.option(
    "--in",
    "parent",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="Where to write its folder.",
)
def new_plugin(name: str, code: str | None, parent: Path) -> ExitCode:
    """Write a small plugin that works at once: a rule with its card, its cases, and a pyproject.toml.

    NAME is the distribution's name, like acme-crowds.
    """
    return attempt(lambda: _new_plugin(name, code, parent), verbose=0)


def _new_plugin(name: str, code: str | None, parent: Path) -> ExitCode:
    from factcheck.cli import scaffold
    from factcheck.cli.deliver import deliver

    plugin = scaffold.new_plugin(name, code, parent)
    folder = scaffold.write(plugin, parent)
    lines = [
        f"wrote {folder}:",
        *(f"  {path}" for path in plugin.files),
        "next:",
        f"  cd {shlex.quote(str(folder))}",
        "  pip install -e .",
        "  pytest",
        f"  factcheck compare FOLDER --select {plugin.code}",
    ]
    deliver("\n".join(lines) + "\n", None)
    return ExitCode.OK
