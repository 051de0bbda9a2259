"""The command's root: ``factcheck``."""

from __future__ import annotations

import rich_click as click

from factcheck import __version__
from factcheck.cli.claims import claims
from factcheck.cli.compare import compare
from factcheck.cli.exit_codes import ExitCode


@click.group(
    invoke_without_command=True,
    context_settings={"auto_envvar_prefix": "FACTCHECK", "help_option_names": ["-h", "--help"]},
    epilog="Every option can be set as FACTCHECK_<COMMAND>_<OPTION>; NO_COLOR, FORCE_COLOR and COLUMNS are honoured.",
)
@click.version_option(__version__, "--version", prog_name="factcheck")
@click.pass_context
def app(context: click.Context) -> None:
    """Where do several news articles about one event disagree, and is it a real disagreement?"""
    if context.invoked_subcommand is None:
        click.echo(context.get_help(), err=True)
        context.exit(ExitCode.USAGE)


app.add_command(compare)
app.add_command(claims)
