"""The command's root: ``factcheck``."""

from __future__ import annotations

import os
from pathlib import PurePath

import rich_click as click

from factcheck import __version__
from factcheck.cli.claims import claims
from factcheck.cli.compare import compare
from factcheck.cli.demo import demo
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.explain import explain
from factcheck.cli.new_plugin import new_plugin
from factcheck.cli.plugins import plugins
from factcheck.cli.rules import rules


class PathsToo(click.RichGroup):
    """A group whose default command is ``compare`` where a path stands in the place of a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take options before a path, as in ``factcheck -f json FOLDER``, for those of ``compare``."""
        own = {name for option in self.get_params(ctx) for name in option.opts}
        foreign = bool(args) and args[0].startswith("-") and args[0] not in {"-", *own}
        if foreign and not self.commands.keys() & set(args) and any(map(_meant_as_path, args[1:])):
            args = ["compare", *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant."""
        if args[0] not in self.commands and _meant_as_path(args[0]):
            args = ["compare", *args]
        return super().resolve_command(ctx, args)


def _meant_as_path(word: str) -> bool:
    # What is written like a path is one also where nothing is there: "no such command" would not help.
    path = PurePath(word)
    return word == "-" or os.path.exists(word) or (word != path.name and bool(path.name)) or bool(path.suffix)


@click.group(
    cls=PathsToo,
    invoke_without_command=True,
    context_settings={"auto_envvar_prefix": "FACTCHECK", "help_option_names": ["-h", "--help"]},
    epilog="Every option can be set as FACTCHECK_<COMMAND>_<OPTION>; NO_COLOR, FORCE_COLOR and COLUMNS are honoured. "
    "FACTCHECK_TRACE=plugins shows every call into a plugin.",
)
@click.command_panel("Compare", commands=["compare", "claims", "demo"])
@click.command_panel("Look up", commands=["rules", "explain", "plugins"])
@click.command_panel("Extend", commands=["new-plugin"])
@click.version_option(__version__, "--version", prog_name="factcheck")
@click.pass_context
def app(context: click.Context) -> None:
    """Where do several news articles about one event disagree, and is it a real disagreement?

    factcheck FOLDER is short for factcheck compare FOLDER.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(ExitCode.USAGE)


for command in (compare, claims, demo, rules, explain, plugins, new_plugin):
    app.add_command(command)
