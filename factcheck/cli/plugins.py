"""``factcheck plugins``: what is loaded and where it came from."""

from __future__ import annotations

from typing import Any

import rich_click as click

from factcheck.cli.attempt import attempt
from factcheck.cli.exit_codes import ExitCode
from factcheck.cli.options import listing
from factcheck.cli.request import Request


@click.command("plugins")
@click.option("--all", "everything", is_flag=True, help="Also what comes with factcheck itself, and plugins set aside.")
@click.option("--hook", metavar="NAME", help="Only plugins with this hook: checkers, readers, renderers, lexicons.")
@listing
def plugins(everything: bool, hook: str | None, as_json: bool, **flags: Any) -> ExitCode:
    """List the plugins: name, version, hooks, rules, file kinds, formats, word tables, and what is wrong with them."""
    request = Request(**flags)
    return attempt(lambda: _plugins(request, everything, hook, as_json), verbose=request.verbose)


def _plugins(request: Request, everything: bool, hook: str | None, as_json: bool) -> ExitCode:
    from factcheck.cli.deliver import deliver
    from factcheck.cli.loading import hook_named, loaded
    from factcheck.report import BUILT_IN
    from factcheck.report.plugin_list import plugin_rows, plugins_as_json, render_plugins

    wanted = hook_named(hook) if hook else None
    host = loaded(request)
    formats = tuple(renderer.name for renderer in BUILT_IN)
    rows = plugin_rows(host, formats=formats, core=everything, hook=wanted)
    render = plugins_as_json if as_json else render_plugins
    deliver(render(rows, host, request.screen()), None)
    return ExitCode.INCOMPLETE if host.problems else ExitCode.OK
